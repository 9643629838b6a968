// SPDX-License-Identifier: MIT
#include "workbook/SheetReader.h"

#include "support/TestProgram.h"
#include "support/WorkbookBytes.h"

using namespace enrow;
using namespace Qt::StringLiterals;

// Rows and cells, however sparse and however they are written.
class tst_SheetReader : public QObject
{
    Q_OBJECT

private slots:
    void cells_data();
    void cells();
    void rows();
    void refuses_data();
    void refuses();
    void countsFormulasWithoutValue();

private:
    // "1: a|b" a row.
    struct Outcome {
        QStringList rows;
        quint64 formulasWithoutValue = 0;
        QString problem;
    };
    static Outcome read(const QByteArray &rows, const WorkbookLimits &limits = {})
    {
        test::PartBench strings("<sst><si><t>Pam</t></si><si><t/></si><si><t>_x0041_</t></si></sst>");
        test::PartBench styles(
            "<styleSheet><cellXfs><xf/><xf numFmtId='14'/><xf numFmtId='9'/></cellXfs></styleSheet>");
        test::PartBench sheet("<worksheet><sheetViews><sheetView/></sheetViews><sheetData>" + rows +
                              "</sheetData><mergeCells/></worksheet>");
        const auto shared = SharedStrings::read(strings.part(), limits);
        const auto formats = CellFormats::read(styles.part());
        SheetReader reader(sheet.part(), {shared.value(), formats.value(), false, limits});
        Outcome outcome;
        for (;;) {
            const auto row = reader.next();
            if (!row) {
                outcome.problem = row.error().detail;
                return outcome;
            }
            outcome.formulasWithoutValue = reader.formulasWithoutValue();
            if (!row.value())
                return outcome;
            QStringList texts;
            for (const std::string &cell : row.value()->cells)
                texts.append(QString::fromStdString(cell));
            outcome.rows.append(u"%1: %2"_s.arg(row.value()->number).arg(texts.join(u'|')));
        }
    }
};

void tst_SheetReader::cells_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QString>("texts");
    const auto add = [](const char *name, const QByteArray &cells, const QString &texts) {
        QTest::newRow(name) << cells << texts;
    };
    add("shared", "<c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v> 2 </v></c>", u"Pam|A"_s);
    add("shared and empty", "<c r='A1' t='s'><v>1</v></c><c r='B1' t='s'><v/></c><c t='s'/>", u""_s);
    add("its own", "<c r='A1' t='inlineStr'><is><t>a</t></is></c><c><is><r><t>b</t></r></is></c>", u"a|b"_s);
    add("formula with a text", "<c r='A1' t='str'><f>B1</f><v>x_x000D_</v></c>", u"x\r"_s);
    add("whole number", "<c><v>15705550100</v></c><c t='n'><v>-7</v></c><c><v>0</v></c>", u"15705550100|-7|0"_s);
    add("number", "<c><v>0.30000000000000004</v></c><c><v>1.5E+3</v></c>", u"0.3|1500"_s);
    add("number with a format", "<c s='1'><v>46353</v></c><c s='2'><v>0.5</v></c><c s='99'><v>1</v></c>",
        u"2026-11-27|50%|1"_s);
    add("no number", "<c><v>abc</v></c>", u"abc"_s);
    add("truth", "<c t='b'><v>1</v></c><c t='b'><v>0</v></c><c t='b'><v>true</v></c>", u"TRUE|FALSE|TRUE"_s);
    add("error", "<c t='e'><f>1/0</f><v>#DIV/0!</v></c>", u"#DIV/0!"_s);
    add("date", "<c t='d'><v>2026-11-27T00:00:00</v></c><c t='d'><v>2026-11-27T10:42:00</v></c>",
        u"2026-11-27|2026-11-27 10:42:00"_s);
    add("sparse", "<c r='C1'><v>3</v></c><c><v>4</v></c><c r='AA1'><v>27</v></c>",
        u"||3|4"_s + QString(23, u'|') + u"27"_s);
    add("in another order", "<c r='C1'><v>3</v></c><c r='A1'><v>1</v></c>", u"1||3"_s);
    add("small letters", "<c r='b1'><v>2</v></c>", u"|2"_s);
    add("empty at the end", "<c><v>1</v></c><c r='D1' s='1'/>", u"1"_s);
    add("the last column", "<c r='XFD1'><v>1</v></c>", QString(16383, u'|') + u"1"_s);
    add("unknown elements", "<x/><c><extLst><v>9</v></extLst><v>1</v></c>", u"1"_s);
}

void tst_SheetReader::cells()
{
    QFETCH(const QByteArray, cells);
    QFETCH(const QString, texts);
    const Outcome outcome = read("<row r='1'>" + cells + "</row>");
    QCOMPARE(outcome.problem, QString());
    QCOMPARE(outcome.rows, QStringList{u"1: "_s + texts});
}

void tst_SheetReader::rows()
{
    QCOMPARE(read("<row><c><v>1</v></c><c><v>2</v></c></row><row r='5'><c r='B5'><v>3</v></c></row><row/>"
                  "<row r='1048576'><c><v>4</v></c></row>")
                 .rows,
             (QStringList{u"1: 1|2"_s, u"5: |3"_s, u"6: "_s, u"1048576: 4"_s}));
    QCOMPARE(read("").rows, QStringList());
}

void tst_SheetReader::refuses_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::newRow("row again") << QByteArray("<row r='2'/><row r='2'/>");
    QTest::newRow("row before") << QByteArray("<row r='2'/><row r='1'/>");
    QTest::newRow("row 0") << QByteArray("<row r='0'/>");
    QTest::newRow("too many rows") << QByteArray("<row r='1048577'/>");
    QTest::newRow("no row") << QByteArray("<row r='x'/>");
    QTest::newRow("too many columns") << QByteArray("<row><c r='XFE1'><v>1</v></c></row>");
    QTest::newRow("one more") << QByteArray("<row><c r='XFD1'/><c><v>1</v></c></row>");
    QTest::newRow("no column") << QByteArray("<row><c r='1'><v>1</v></c></row>");
    QTest::newRow("endless column") << QByteArray("<row><c r='" + QByteArray(1000, 'A') + "1'/></row>");
    QTest::newRow("no such text") << QByteArray("<row><c t='s'><v>3</v></c></row>");
    QTest::newRow("no number of a text") << QByteArray("<row><c t='s'><v>-1</v></c></row>");
    QTest::newRow("too many cells") << "<row>" + QByteArray("<c/>").repeated(6) + "</row>";
    QTest::newRow("cut off") << QByteArray("<row><c><v>1");
}

void tst_SheetReader::refuses()
{
    QFETCH(const QByteArray, rows);
    WorkbookLimits limits;
    limits.cells = 5;
    QVERIFY(!read(rows, limits).problem.isEmpty());
}

void tst_SheetReader::countsFormulasWithoutValue()
{
    QCOMPARE(
        read("<row><c><f>A2</f></c><c><f>A2</f><v/></c><c t='str'><f>A2</f><v></v></c><c><f>A2</f><v>1</v></c></row>")
            .formulasWithoutValue,
        quint64(2));
}

ENROW_TEST(tst_SheetReader, QCoreApplication)
#include "tst_SheetReader.moc"
