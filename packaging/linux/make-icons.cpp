// SPDX-License-Identifier: MIT
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

// Draws a picture in the sizes that desktops ask for (https://specifications.freedesktop.org/icon-theme-spec):
//   enrow-icons PICTURE.svg FOLDER NAME SIZE...
// writes FOLDER/48x48/apps/NAME.png for the size 48, and so on. Is not installed.
int main(int argc, char *argv[])
{
    if (argc < 5) {
        std::fputs("Usage: enrow-icons PICTURE.svg FOLDER NAME SIZE...\n", stderr);
        return 2;
    }
    QSvgRenderer picture(QString::fromLocal8Bit(argv[1]));
    const QDir folder(QString::fromLocal8Bit(argv[2]));
    for (int i = 4; i < argc; ++i) {
        const int size = QByteArray(argv[i]).toInt();
        QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        picture.render(&painter);
        painter.end();
        const QString place = QStringLiteral("%1x%1/apps").arg(size);
        const QString path = folder.filePath(place + QStringLiteral("/%1.png").arg(QString::fromLocal8Bit(argv[3])));
        if (!picture.isValid() || !folder.mkpath(place) || !image.save(path)) {
            std::fprintf(stderr, "enrow-icons: %s cannot be written\n", qPrintable(path));
            return 1;
        }
    }
    return 0;
}
