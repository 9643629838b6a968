// SPDX-License-Identifier: MIT
#include "desktop/common/TintedIconEngine.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace enrow
{

namespace
{

QColor colorFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled: return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected: return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active: break;
    }
    return palette.color(QPalette::Active, QPalette::ButtonText);
}

QRectF squareIn(const QRectF &rect)
{
    const qreal side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    return square;
}

} // namespace

TintedIconEngine::TintedIconEngine(QString svg)
    : m_svg(std::move(svg))
{
}

void TintedIconEngine::draw(QPainter *painter, const QString &svg, const QColor &color, const QRectF &rect)
{
    QFile file(svg);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray text = file.readAll();
    text.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(text);
    renderer.render(painter, squareIn(rect));
}

void TintedIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    draw(painter, m_svg, colorFor(mode), rect);
}

QPixmap TintedIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    const QString cached =
        QStringLiteral("%1 %2x%3 %4").arg(m_svg).arg(size.width()).arg(size.height()).arg(colorFor(mode).name());
    QPixmap pixmap;
    if (QPixmapCache::find(cached, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(0, 0), size), mode, state);
    painter.end();
    QPixmapCache::insert(cached, pixmap);
    return pixmap;
}

QIconEngine *TintedIconEngine::clone() const
{
    return new TintedIconEngine(m_svg);
}

} // namespace enrow
