// SPDX-License-Identifier: MIT
#pragma once

#include "core/Credits.h"

#include <QList>
#include <QWidget>

namespace enrow
{

// One horizontal bar of what was charged: what is paid in the end, what came back and what is to come back, with a
// legend below that names each and its amount.
class CreditBar : public QWidget
{
    Q_OBJECT

public:
    explicit CreditBar(QWidget *parent = nullptr);

    enum class Share : quint8 { Paid, Refunded, ToBeRefunded };
    struct Part {
        Share share;
        Credits amount; // below zero counts as zero
        QString legend; // "Paid 3,369"
    };
    // From left to right. Without an amount the bar is empty.
    void setParts(const QList<Part> &parts);

    // How much of the whole that is, 0 to 1; 0 if there is nothing to show.
    double shareOf(Share share) const;

    // The legend takes more lines if the width is too small for one.
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Credits whole() const;
    QList<QRect> legendPlaces(int width) const;
    void paintPart(QPainter &painter, const QRectF &area, qreal radius, Share share) const;
    void paintLegend(QPainter &painter, const QRect &place, const Part &part) const;

    QList<Part> m_parts;
};

} // namespace enrow
