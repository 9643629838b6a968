// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/common/Icons.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace enrow
{

// Fills a place where nothing is yet: says what is missing and what to do next, with a symbol, and a button where one
// click helps.
class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPage(std::optional<Icon> icon, QWidget *parent = nullptr);
    EmptyPage(Icon icon, const QString &title, const QString &advice, QWidget *parent = nullptr);

    // action: the button's text; empty for no button.
    void setMessage(const QString &title, const QString &advice, const QString &action = {});

signals:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyPalette();

    const std::optional<Icon> m_icon;
    QLabel *m_symbol;
    QLabel *m_title;
    QLabel *m_advice;
    QPushButton *m_action;
};

} // namespace enrow
