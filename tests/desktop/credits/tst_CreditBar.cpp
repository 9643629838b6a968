// SPDX-License-Identifier: MIT
#include "../common/Screenshot.h"
#include "desktop/common/Tone.h"
#include "desktop/credits/CreditBar.h"

#include "support/TestProgram.h"

#include <QApplication>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_CreditBar : public QObject
{
    Q_OBJECT

private slots:
    void barShowsTheShares();
    void legendKeepsItsAmounts();
};

void tst_CreditBar::barShowsTheShares()
{
    CreditBar shown;
    shown.resize(200, shown.sizeHint().height());
    QCOMPARE(shown.shareOf(CreditShare::Paid), 0.0);
    shown.setParts({{CreditShare::Paid, Credits::fromWhole(3), u"Paid 3"_s},
                    {CreditShare::ToBeRefunded, Credits::fromWhole(1), u"To refund 1"_s}});
    QCOMPARE(shown.shareOf(CreditShare::Paid), 0.75);
    QCOMPARE(shown.shareOf(CreditShare::ToBeRefunded), 0.25);
    QCOMPARE(shown.shareOf(CreditShare::Refunded), 0.0);
    QCOMPARE(shown.accessibleDescription(), u"Paid 3, To refund 1"_s);
    const QImage image = pictureOf(shown);
    const QColor paid = toneColors(Tone::Active, shown.palette()).solid;
    QCOMPARE(image.pixelColor(145, 7), paid);
    QVERIFY(image.pixelColor(155, 7) != paid);
    QVERIFY(shown.heightForWidth(90) > shown.heightForWidth(200));
    shown.setParts({{CreditShare::Paid, Credits::fromWhole(-3), {}}});
    QCOMPARE(shown.shareOf(CreditShare::Paid), 0.0);
}

// What does not fit into a line of the legend goes on in the next one: the amount stands at its end.
void tst_CreditBar::legendKeepsItsAmounts()
{
    CreditBar shown;
    shown.setParts({{CreditShare::Paid, Credits::fromWhole(3), u"Paid 3"_s},
                    {CreditShare::Refunded, Credits::fromWhole(1), u"Refunded or to refund 1"_s}});
    const int width = shown.fontMetrics().horizontalAdvance(u"Refunded or to re"_s) + 18;
    const int lines = shown.heightForWidth(width) - shown.heightForWidth(1000);
    QVERIFY(lines >= 2 * shown.fontMetrics().height());
    const auto hasInk = [](const QImage &image, const QRect &area) {
        const QRgb ground = image.pixel(area.bottomRight());
        for (int y = area.top(); y <= area.bottom(); ++y) {
            for (int x = area.left(); x <= area.right(); ++x) {
                if (image.pixel(x, y) != ground)
                    return true;
            }
        }
        return false;
    };
    shown.resize(width, shown.heightForWidth(width));
    const QRect lastLine(0, shown.height() - shown.fontMetrics().height(), width, shown.fontMetrics().height());
    QVERIFY(hasInk(pictureOf(shown), lastLine));
}

ENROW_TEST(tst_CreditBar, QApplication)
#include "tst_CreditBar.moc"
