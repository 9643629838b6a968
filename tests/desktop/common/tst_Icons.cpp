// SPDX-License-Identifier: MIT
#include "Screenshot.h"
#include "desktop/common/Icons.h"
#include "desktop/common/Theme.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QPainter>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_Icons : public QObject
{
    Q_OBJECT

private slots:
    void everyIconDrawsInTheTextColour_data();
    void everyIconDrawsInTheTextColour();
    void aDisabledIconIsPaler();
    void theProgramHasAnIcon();
    void isCrispInEachSize_data();
    void isCrispInEachSize();
    void isDrawnFromTheSvgsOfTheDay();
};

namespace
{

constexpr int iconCount = int(Icon::Warning) + 1;

// The colour of the pixel that covers most.
QColor strongestColor(const QImage &image)
{
    QColor strongest = Qt::transparent;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (const QColor color = image.pixelColor(x, y); color.alpha() > strongest.alpha())
                strongest = color;
        }
    }
    return strongest;
}

QImage allIcons()
{
    constexpr int columns = 9;
    QImage sheet(columns * 40, (iconCount + columns - 1) / columns * 40, QImage::Format_ARGB32_Premultiplied);
    sheet.fill(QApplication::palette().color(QPalette::Window));
    QPainter painter(&sheet);
    for (int i = 0; i < iconCount; ++i)
        iconOf(Icon(i)).paint(&painter, QRect(i % columns * 40 + 8, i / columns * 40 + 8, 24, 24));
    return sheet;
}

} // namespace

void tst_Icons::everyIconDrawsInTheTextColour_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void tst_Icons::everyIconDrawsInTheTextColour()
{
    QFETCH(bool, dark);
    applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
    for (int i = 0; i < iconCount; ++i) {
        const QColor color = strongestColor(iconOf(Icon(i)).pixmap(32, 32).toImage());
        QVERIFY2(color.alpha() > 200, qPrintable(u"icon %1 is empty"_s.arg(i)));
        QVERIFY2((color.lightness() > 128) == dark, qPrintable(u"icon %1 is %2"_s.arg(i).arg(color.name())));
    }
    QVERIFY(saveScreenshot(allIcons(), dark ? u"icons-dark"_s : u"icons-light"_s));
}

void tst_Icons::aDisabledIconIsPaler()
{
    applyTheme(*qApp, ThemeChoice::Light);
    const QIcon icon = iconOf(Icon::Pause);
    const QColor normal = strongestColor(icon.pixmap(32, 32).toImage());
    const QColor disabled = strongestColor(icon.pixmap(QSize(32, 32), QIcon::Disabled).toImage());
    QVERIFY(disabled.lightness() > normal.lightness() + 60);
}

void tst_Icons::theProgramHasAnIcon()
{
    const QImage image = applicationIcon().pixmap(64, 64).toImage();
    QVERIFY(image.width() >= 64);
    QCOMPARE(strongestColor(image).alpha(), 255);
}

void tst_Icons::isCrispInEachSize_data()
{
    QTest::addColumn<int>("side");
    for (const int side : {14, 16, 18, 24, 32, 40, 96, 128})
        QTest::addRow("%d", side) << side;
}

void tst_Icons::isCrispInEachSize()
{
    QFETCH(int, side);
    const QImage image = tintedPixmap(Icon::Add, Qt::black, side, 1).toImage();
    QCOMPARE(image.size(), QSize(side, side));
    QVERIFY(image.pixelColor(side / 2, side / 2).alpha() > 100);
    QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
}

// resources/icons/draw.sh draws them anew.
void tst_Icons::isDrawnFromTheSvgsOfTheDay()
{
    const QDir folder(QStringLiteral(ENROW_SOURCE_DIR "/resources/icons"));
    QFile list(folder.filePath(u"drawn.sha256"_s));
    QVERIFY(list.open(QIODevice::ReadOnly));
    QStringList drawn = QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QStringList there;
    for (const QString &name : folder.entryList({u"*.svg"_s}, QDir::Files)) {
        QFile svg(folder.filePath(name));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QByteArray digest = QCryptographicHash::hash(svg.readAll(), QCryptographicHash::Sha256).toHex();
        there.append(QString::fromLatin1(digest) + u"  "_s + name);
    }
    drawn.sort();
    there.sort();
    QCOMPARE(there, drawn);
}

ENROW_TEST(tst_Icons, QApplication)
#include "tst_Icons.moc"
