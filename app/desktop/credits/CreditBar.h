// SPDX-License-Identifier: MIT
#pragma once

#include "core/Credits.h"

#include <QWidget>

namespace enrow
{

// One horizontal bar of what was charged: the part that is paid in the end and the part that is refunded, with a
// legend below that names both and their shares.
class CreditBar : public QWidget
{
    Q_OBJECT

public:
    explicit CreditBar(QWidget *parent = nullptr);

    // Amounts below zero count as zero; without any the bar is empty. refundName: what the second part is called.
    void setAmounts(Credits paid, Credits refunded, const QString &refundName);

    // The part that is paid, 0 to 1; 0 if there is nothing to show.
    double paidShare() const;

    // The legend takes more lines where the width is too small for one.
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isEmpty() const { return m_paid + m_refunded == Credits(); }
    QString paidText() const;
    QString refundedText() const;
    bool fitsOneLine(int width) const;

    Credits m_paid;
    Credits m_refunded;
    QString m_refundName;
};

} // namespace enrow
