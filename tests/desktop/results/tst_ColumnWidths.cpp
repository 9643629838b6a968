// SPDX-License-Identifier: MIT
#include "desktop/results/ColumnWidths.h"

#include "ResultFixtures.h"
#include "support/TestProgram.h"

#include <QApplication>

using namespace enrow;

class tst_ColumnWidths : public QObject
{
    Q_OBJECT

private slots:
    void theRestGoesToTheOneThatTakesIt()
    {
        QCOMPARE(fittedWidths(std::vector{key(100, 90), taking(200), plain(100)}, 500), (Widths{100, 300, 100}));
        QCOMPARE(fittedWidths(std::vector{key(100, 90)}, 500), Widths{100});
        QVERIFY(fittedWidths({}, 500).empty());
    }

    // At the edge of the window a column ends.
    void noColumnIsCut()
    {
        const std::vector columns{key(100, 100), key(150, 100), plain(100), plain(300), plain(80)};
        QCOMPARE(fittedWidths(columns, 390), (Widths{100, 150, 140, 300, 80}));
        const std::vector wanting{key(100, 100), ColumnRoom{220, 150, 100, true, false}, plain(100), plain(300)};
        QCOMPARE(fittedWidths(wanting, 390), (Widths{100, 190, 100, 300}));
    }

    void keyColumnsGiveWay()
    {
        const std::vector columns{key(100, 100), key(200, 100), key(300, 200), key(200, 100), plain(100)};
        const Widths narrow = fittedWidths(columns, 650);
        QCOMPARE(narrow[0] + narrow[1] + narrow[2] + narrow[3], 650);
        QVERIFY(narrow[1] < 200 && narrow[2] < 300 && narrow[3] < 200);
        QCOMPARE(narrow[4], 100);
        // There is not even the least for the fourth: three, and these as they want to be.
        const Widths three = fittedWidths(columns, 480);
        QCOMPARE(three[0] + three[1] + three[2], 480);
        // A window in which nothing fits is scrolled.
        QCOMPARE(fittedWidths(columns, 50), (Widths{100, 200, 300, 200, 100}));
    }

    // An address is read before who it is of.
    void whatCameBackGivesWayLast()
    {
        std::vector columns{key(100, 100), key(200, 100), key(300, 200), key(200, 100)};
        columns[2].isAnswer = true;
        QCOMPARE(fittedWidths(columns, 700), (Widths{100, 150, 300, 150}));
        QCOMPARE(fittedWidths(columns, 550), (Widths{100, 100, 250, 100}));
        // Half of it is better than none.
        const Widths half = fittedWidths(columns, 310);
        QCOMPARE(half[0] + half[1], 200);
        QVERIFY(fittedWidths(columns, 290)[0] + fittedWidths(columns, 290)[1] == 290);
        columns[1].whole = columns[2].whole = 400; // and takes first what is left
        columns.push_back(plain(500));
        QCOMPARE(fittedWidths(columns, 950), (Widths{100, 250, 400, 200, 500}));
    }

    void measuresWhatIsThere()
    {
        const QFontMetrics metrics(qApp->font());
        const auto set = setOf({finderBatch()});
        const ColumnRoom room = measuredRoom(*set, ColumnId::Person, metrics);
        QCOMPARE(room.whole, metrics.horizontalAdvance(QStringLiteral("Toby Flenderson")));
        QVERIFY(room.isKey && room.least <= room.usual && room.usual <= room.whole);
        const auto odd = setOf({batchOf(BatchKind::EmailFinder, QStringLiteral("odd"),
                                        {{"valid", {{ColumnId::Custom, std::string(5000, 'x')}}}})});
        QVERIFY(measuredRoom(*odd, ColumnId::Custom, metrics).usual < 300);
        QCOMPARE(measuredRoom(*odd, ColumnId::Person, metrics).whole, 0);
    }

private:
    using Widths = std::vector<int>;

    static ColumnRoom key(int usual, int least) { return {usual, usual, least, true, false}; }
    static ColumnRoom plain(int usual) { return {usual, usual, usual - 1, false, false}; }
    static ColumnRoom taking(int usual) { return {usual, usual, usual - 1, true, true}; }
};

ENROW_TEST(tst_ColumnWidths, QApplication)
#include "tst_ColumnWidths.moc"
