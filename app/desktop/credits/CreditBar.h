// SPDX-License-Identifier: MIT
#pragma once

#include "core/Credits.h"

#include <QWidget>

namespace enrow
{

// One horizontal bar of what was charged: the part that is paid in the end and the part that is refunded, with a
// legend below that names both and their amounts.
class CreditBar : public QWidget
{
    Q_OBJECT

public:
    explicit CreditBar(QWidget *parent = nullptr);

    struct Part {
        Credits amount; // below zero counts as zero
        QString legend; // "Paid 3,369"
    };
    // Without an amount the bar is empty.
    void setParts(const Part &paid, const Part &refunded);

    // The part that is paid, 0 to 1; 0 if there is nothing to show.
    double paidShare() const;

    // The legend takes more lines if the width is too small for one.
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isEmpty() const { return m_paid.amount + m_refunded.amount == Credits(); }
    bool fitsOneLine(int width) const;
    void paintLegend(QPainter &painter, const QRect &entry, const QString &legend) const;

    Part m_paid;
    Part m_refunded;
};

} // namespace enrow
