// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QWidget>

namespace enrow
{

// The widget as it looks, once pending changes of theme and layout have arrived, with `scale` pixels to the point.
inline QImage pictureOf(QWidget &widget, qreal scale = 1)
{
    constexpr int deepest = 8; // a text that wraps can change the layout of all that it is in, one after the other
    for (int level = 0; level < deepest; ++level)
        QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(); // as before the screen is painted
    QImage image(widget.size() * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(widget.palette().color(QPalette::Window));
    widget.render(&image);
    return image;
}

// Saves a picture for people to look at, below ENROW_SCREENSHOTS; false if it could not be written.
inline bool saveScreenshot(const QImage &image, const QString &name)
{
    const QDir folder(QStringLiteral(ENROW_SCREENSHOTS));
    return folder.mkpath(QStringLiteral(".")) && image.save(folder.filePath(name + QStringLiteral(".png")));
}

inline bool saveScreenshot(QWidget &widget, const QString &name)
{
    return saveScreenshot(pictureOf(widget), name);
}

} // namespace enrow
