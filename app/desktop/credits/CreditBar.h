// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/credits/CreditPart.h"

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

    // From left to right. Without an amount the bar is empty.
    void setParts(const QList<CreditPart> &parts);

    // How much of the whole that is, 0 to 1; 0 if there is nothing to show.
    double shareOf(CreditShare share) const;

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
    void paintPart(QPainter &painter, const QRectF &area, qreal radius, CreditShare share) const;
    void paintLegend(QPainter &painter, const QRect &place, const CreditPart &part) const;

    QList<CreditPart> m_parts;
};

} // namespace enrow
