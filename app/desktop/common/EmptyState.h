// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/common/Icons.h"

#include <QWidget>

class QLabel;

namespace enrow
{

// Fills a place where nothing is yet: a symbol, what is missing, and what to do next.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(Icon icon, const QString &headline, const QString &advice, QWidget *parent = nullptr);

    void setTexts(const QString &headline, const QString &advice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyPalette();

    Icon m_icon;
    QLabel *m_symbol;
    QLabel *m_headline;
    QLabel *m_advice;
};

} // namespace enrow
