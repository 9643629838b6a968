// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/common/Icons.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace enrow
{

// Fills a place where nothing is yet: says what is missing and what to do next, with a symbol where there is room for
// one, and a button where one click helps.
class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPage(std::optional<Icon> icon, QWidget *parent = nullptr);
    EmptyPage(Icon icon, const QString &title, const QString &advice, QWidget *parent = nullptr);

    // action: the button's text; empty for no button. otherwise: what helps in its place, below it.
    void setMessage(const QString &title, const QString &advice, const QString &action = {},
                    const QString &otherwise = {});
    void setIcon(Icon icon);
    QPushButton *actionButton() const { return m_action; }

    // Room for its title, three lines of advice and its button; the symbol needs none.
    bool hasHeightForWidth() const override { return false; }
    QSize minimumSizeHint() const override;

signals:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyPalette();
    void showSymbolIfItFits();

    std::optional<Icon> m_icon;
    QLabel *m_symbol;
    QLabel *m_title;
    QLabel *m_advice;
    QPushButton *m_action;
    QLabel *m_otherwise;
};

} // namespace enrow
