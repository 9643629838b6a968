// SPDX-License-Identifier: MIT
#pragma once

#include <QIconEngine>

namespace enrow
{

// Draws a single-coloured picture in the application palette's text colour of the moment, so that an icon is visible in
// light and dark and follows a change of theme.
class TintedIconEngine final : public QIconEngine
{
public:
    // name: of a picture that is built in, in the sizes that resources/icons/draw.sh makes; how much of a pixel it
    // covers is all that counts.
    explicit TintedIconEngine(QString name);

    // Draws the picture in a colour, as large as it fits into the rectangle.
    static void draw(QPainter *painter, const QString &name, const QColor &color, const QRectF &rect);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;
    bool isNull() override { return false; }

private:
    QString m_name;
};

} // namespace enrow
