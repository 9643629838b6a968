// SPDX-License-Identifier: MIT
#pragma once

#include <QIconEngine>

namespace enrow
{

// Draws a single-coloured SVG in the application palette's text colour of the moment, so that an icon is visible in
// light and dark and follows a change of theme.
class TintedIconEngine final : public QIconEngine
{
public:
    // svg: a file whose strokes and fills are "currentColor".
    explicit TintedIconEngine(QString svg);

    // Draws the file in a colour, as large as it fits into the rectangle.
    static void draw(QPainter *painter, const QString &svg, const QColor &color, const QRectF &rect);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;
    bool isNull() override { return false; }

private:
    QString m_svg;
};

} // namespace enrow
