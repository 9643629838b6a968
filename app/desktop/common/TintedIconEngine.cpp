// SPDX-License-Identifier: MIT
#include "desktop/common/TintedIconEngine.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

#include <array>

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

// The picture with so many pixels to its side, made of the next larger one that there is.
QImage scaledTo(const QString &name, int side)
{
    constexpr std::array drawn{16, 32, 96}; // as resources/icons/draw.sh draws them
    const auto *next = std::find_if(drawn.begin(), std::prev(drawn.end()), [side](int each) { return each >= side; });
    const QImage picture(QStringLiteral(":/icons/%1/%2.png").arg(*next).arg(name));
    return picture.convertToFormat(QImage::Format_ARGB32_Premultiplied)
        .scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace

TintedIconEngine::TintedIconEngine(QString name)
    : m_name(std::move(name))
{
}

void TintedIconEngine::draw(QPainter *painter, const QString &name, const QColor &color, const QRectF &rect)
{
    const QRectF square = squareIn(rect);
    QImage picture = scaledTo(name, qRound(square.width() * painter->device()->devicePixelRatio()));
    QPainter tint(&picture);
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(picture.rect(), color);
    tint.end();
    painter->drawImage(square, picture);
}

void TintedIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    draw(painter, m_name, colorFor(mode), rect);
}

QPixmap TintedIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    const QString cached =
        QStringLiteral("%1 %2x%3 %4").arg(m_name).arg(size.width()).arg(size.height()).arg(colorFor(mode).name());
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
    return new TintedIconEngine(m_name);
}

} // namespace enrow
