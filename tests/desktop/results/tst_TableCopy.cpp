// SPDX-License-Identifier: MIT
#include "desktop/results/TableCopy.h"

#include "ResultFixtures.h"

#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_TableCopy : public QObject
{
    Q_OBJECT

private slots:
    void copies_data();
    void copies();
    void tellsWhatWasCopied();
    void quotesWhatASpreadsheetWouldSplit_data();
    void quotesWhatASpreadsheetWouldSplit();
    void guardsWhatASpreadsheetWouldRun_data();
    void guardsWhatASpreadsheetWouldRun();
    void countsOverlappingCellsOnce();
    void stopsWhenAsked();
};

namespace
{

using Cells = std::vector<SelectedCells>;

const std::vector<ColumnId> shown{ColumnId::FirstName, ColumnId::LastName, ColumnId::Qualification};

} // namespace

void tst_TableCopy::copies_data()
{
    QTest::addColumn<Cells>("cells");
    QTest::addColumn<bool>("headers");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << Cells{} << false << QString();
    QTest::newRow("one cell") << Cells{{0, 0, 1}} << false << QStringLiteral("Dwight");
    QTest::newRow("a line") << Cells{{0, 0, 7}} << false << QStringLiteral("Dwight\tSchrute\tValid");
    QTest::newRow("a block") << Cells{{2, 3, 3}} << false << QStringLiteral("Angela\tMartin\nJim\tHalpert\n");
    QTest::newRow("with headers") << Cells{{0, 0, 5}} << true
                                  << QStringLiteral("First name\tQualification\nDwight\tValid\n");
    QTest::newRow("lines apart") << Cells{{3, 3, 1}, {0, 0, 1}} << false << QStringLiteral("Dwight\nJim\n");
    QTest::newRow("a diagonal leaves gaps")
        << Cells{{0, 0, 1}, {2, 2, 2}} << false << QStringLiteral("Dwight\t\n\tMartin\n");
    QTest::newRow("a column left out") << Cells{{0, 0, 1}, {0, 0, 4}} << false << QStringLiteral("Dwight\tValid");
    QTest::newRow("missing values") << Cells{{1, 1, 7}} << false << QStringLiteral("\t\tInvalid");
    QTest::newRow("word of none") << Cells{{3, 3, 4}} << false << QStringLiteral("Catch-all");
}

void tst_TableCopy::copies()
{
    QFETCH(const Cells, cells);
    QFETCH(const bool, headers);
    const TableCopy copy(std::make_shared<ResultView>(setOf({finderBatch()})), shown, cells, true);
    QTEST(*copy.text(headers), "expected");
}

void tst_TableCopy::tellsWhatWasCopied()
{
    QCOMPARE(TableCopy::told(u"Dwight"_s, 1), u"Copied “Dwight”"_s);
    QCOMPARE(TableCopy::told(u"a\u202eb"_s, 1), u"Copied “a[U+202E]b”"_s);
    QCOMPARE(TableCopy::told({}, 1), u"Copied an empty cell"_s);
    QCOMPARE(TableCopy::told(u"Dwight\tSchrute"_s, 1), u"Copied from 1 row"_s);
    QCOMPARE(TableCopy::told(u"First name\nDwight\n"_s, 1), u"Copied from 1 row"_s);
    QCOMPARE(TableCopy::told(u"1\n2\n"_s, 2), u"Copied from 2 rows"_s);
    QVERIFY(TableCopy::told(QString(500, u'a'), 1).size() < 80);
}

void tst_TableCopy::quotesWhatASpreadsheetWouldSplit_data()
{
    QTest::addColumn<std::string>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("tab") << std::string("a\tb") << QStringLiteral("\"a\tb\"");
    QTest::newRow("line feed") << std::string("a\nb") << QStringLiteral("\"a\nb\"");
    QTest::newRow("carriage return") << std::string("a\rb") << QStringLiteral("\"a\rb\"");
    QTest::newRow("quote") << std::string("say \"hi\"") << QStringLiteral("\"say \"\"hi\"\"\"");
    QTest::newRow("comma") << std::string("a, b") << QStringLiteral("a, b");
    QTest::newRow("other scripts") << std::string("دوايت שרוט") << QStringLiteral("دوايت שרוט");
}

void tst_TableCopy::quotesWhatASpreadsheetWouldSplit()
{
    QFETCH(const std::string, value);
    const auto set =
        setOf({batchOf(BatchKind::EmailFinder, QStringLiteral("b"), {{"valid", {{ColumnId::FirstName, value}}}})});
    const TableCopy copy(std::make_shared<ResultView>(set), shown, {{0, 0, 1}}, true);
    QTEST(*copy.text(false), "expected");
}

void tst_TableCopy::guardsWhatASpreadsheetWouldRun_data()
{
    QTest::addColumn<std::string>("value");
    QTest::addColumn<QString>("guarded");
    QTest::addColumn<QString>("asItIs");
    const auto row = [](const std::string &value, const QString &guarded, const QString &asItIs) {
        QTest::newRow(value.c_str()) << value << guarded << asItIs;
    };
    const auto same = [](const char *value) { return QString::fromUtf8(value); };
    row("=cmd|' /C calc'!A0", same("'=cmd|' /C calc'!A0"), same("=cmd|' /C calc'!A0"));
    row(" @SUM(A1)", same("' @SUM(A1)"), same(" @SUM(A1)"));
    row("\n=1", same("\"'\n=1\""), same("\"\n=1\""));
    row("a,=1", same("\"'a,'=1\""), same("a,=1"));
    row("a\t=1", same("\"'a\t'=1\""), same("\"a\t=1\""));
    row("+1-570-555", same("'+1-570-555"), same("+1-570-555"));
    row("+1 (570) 555-1234", same("+1 (570) 555-1234"), same("+1 (570) 555-1234"));
    row("-12", same("-12"), same("-12"));
    row("\xef\xbc\x9d"
        "1",
        same("'\xef\xbc\x9d"
             "1"),
        same("\xef\xbc\x9d"
             "1"));
    QTest::newRow("NUL") << std::string("a\0b", 3)
                         << same("a\xef\xbf\xbd"
                                 "b")
                         << same("a\xef\xbf\xbd"
                                 "b");
    row("\xe2\x80\xae"
        "moc",
        same("\xe2\x80\xae"
             "moc"),
        same("\xe2\x80\xae"
             "moc")); // as it is, marked on screen only
}

void tst_TableCopy::guardsWhatASpreadsheetWouldRun()
{
    QFETCH(const std::string, value);
    const auto set =
        setOf({batchOf(BatchKind::EmailFinder, QStringLiteral("b"), {{"valid", {{ColumnId::FirstName, value}}}})});
    const auto view = std::make_shared<ResultView>(set);
    QTEST(*TableCopy(view, shown, {{0, 0, 1}}, true).text(false), "guarded");
    QTEST(*TableCopy(view, shown, {{0, 0, 1}}, false).text(false), "asItIs");
}

void tst_TableCopy::countsOverlappingCellsOnce()
{
    const TableCopy copy(std::make_shared<ResultView>(setOf({finderBatch()})), shown, {{0, 2, 1}, {1, 4, 3}}, true);
    QCOMPARE(copy.rowCount(), 5u);
    QCOMPARE(copy.cellCount(), 10u);
}

void tst_TableCopy::stopsWhenAsked()
{
    const TableCopy copy(std::make_shared<ResultView>(setOf({finderBatch()})), shown, {{0, 4, 7}}, true);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!copy.text(false, stop.get_token()));
}

ENROW_TEST(tst_TableCopy, QCoreApplication)
#include "tst_TableCopy.moc"
