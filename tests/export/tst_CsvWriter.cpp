// SPDX-License-Identifier: MIT
#include "export/CsvWriter.h"

#include "export/CsvFormat.h"
#include "support/CsvReader.h"
#include "support/TestProgram.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace enrow;
using test::CsvReader;

// Cells become RFC 4180 bytes, quoted only where needed and guarded where a spreadsheet would run them.
class tst_CsvWriter : public QObject
{
    Q_OBJECT

private slots:
    void row_data();
    void row();
    void clearKeepsNothing();
    void everyByteComesBack_data();
    void everyByteComesBack();
    void randomCellsComeBack();
    void plainRowsAreWrittenAsOthers();
    void largeCellsComeBack();
    void delimiters();
};

namespace
{

void writeRow(CsvWriter &writer, const QList<QByteArray> &cells)
{
    std::vector<std::string_view> views;
    for (const QByteArray &cell : cells)
        views.emplace_back(cell.data(), size_t(cell.size()));
    writer.row(views);
}

QByteArray written(const CsvWriter &writer)
{
    return QByteArray(writer.bytes().data(), qsizetype(writer.bytes().size()));
}

} // namespace

void tst_CsvWriter::row_data()
{
    QTest::addColumn<QList<QByteArray>>("cells");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<bool>("guard");
    QTest::addColumn<QByteArray>("bytes");

    const auto add = [](const char *name, QList<QByteArray> cells, QByteArray bytes, char delimiter = ',',
                        bool guard = true) { QTest::newRow(name) << cells << delimiter << guard << bytes; };
    add("plain", {"a", "b c", "d"}, "a,b c,d\r\n");
    add("empty cells", {"", "", ""}, ",,\r\n");
    add("one empty cell", {""}, "\"\"\r\n");
    add("one cell", {"a"}, "a\r\n");
    add("empty last", {"a", ""}, "a,\r\n");
    add("delimiter", {"a,b", "c;d"}, "\"a,b\",c;d\r\n");
    add("other delimiter", {"a,b", "c;d"}, "a,b;\"c;d\"\r\n", ';');
    add("tab", {"a\tb", "c,d"}, "\"a\tb\"\tc,d\r\n", '\t');
    add("quotes", {"\"", "a\"b", "\"\""}, "\"\"\"\",\"a\"\"b\",\"\"\"\"\"\"\r\n");
    add("line ends", {"a\r\nb", "a\nb", "a\rb"}, "\"a\r\nb\",\"a\nb\",\"a\rb\"\r\n");
    add("spaces stay bare", {" a ", "  "}, " a ,  \r\n");
    add("UTF-8", {"Zo\xc3\xab", "\xe5\x8c\x97\xe4\xba\xac", "\xf0\x9f\x93\x9e"},
        "Zo\xc3\xab,\xe5\x8c\x97\xe4\xba\xac,\xf0\x9f\x93\x9e\r\n");
    add("guarded", {"=1+1", "@x", "-x", "+x", "\tx"}, "'=1+1,'@x,'-x,'+x,'\tx\r\n");
    add("guarded and quoted", {"=A1,B1", "=\"x\"", "\rx"}, "\"'=A1,B1\",\"'=\"\"x\"\"\",\"'\rx\"\r\n");
    add("plain numbers", {"-12", "+3.5", "-1.5e3", "+1 (570) 555-1234"}, "-12,+3.5,-1.5e3,+1 (570) 555-1234\r\n");
    add("guard off", {"=1+1", "@x", "\rx"}, "=1+1,@x,\"\rx\"\r\n", ',', false);
    add("guard is the delimiter", {"=1", "a"}, "\"'=1\"'a\r\n", '\'');
    add("formula character is the delimiter", {"=1", "a=b"}, "\"'=1\"=\"a=b\"\r\n", '=');
    add("guarded after what cannot be seen", {" =1", "\xc2\xa0@x", "\n=1", "\xef\xbb\xbf+x"},
        "' =1,'\xc2\xa0@x,\"'\n=1\",'\xef\xbb\xbf+x\r\n");
    add("guarded where it is split elsewhere", {"a,=1,b", "c;=1", "d\t=1", "e; f"},
        "\"'a,'=1,b\";\"'c;'=1\";\"'d\t'=1\";\"e; f\"\r\n", ';');
    add("quoted where it is split elsewhere", {"a;=1", "b"}, "\"'a;'=1\",b\r\n");
    add("not quoted where nothing runs", {"a; b", "c\td"}, "a; b,c\td\r\n");
    add("NUL", {QByteArray("a\0b", 3), QByteArray("\0", 1)},
        "a\xef\xbf\xbd"
        "b,\xef\xbf\xbd\r\n");
    add("NUL in quotes and before a formula", {QByteArray("\"\0", 2), QByteArray("\0=1", 3)},
        "\"\"\"\xef\xbf\xbd\",\xef\xbf\xbd=1\r\n");
    add("NUL without a guard", {QByteArray("\0=1", 3)}, "\xef\xbf\xbd=1\r\n", ',', false);
}

void tst_CsvWriter::row()
{
    QFETCH(QList<QByteArray>, cells);
    QFETCH(char, delimiter);
    QFETCH(bool, guard);
    QFETCH(QByteArray, bytes);
    CsvWriter writer(delimiter, guard);
    writeRow(writer, cells);
    writeRow(writer, cells);
    QCOMPARE(written(writer), bytes + bytes);
}

void tst_CsvWriter::clearKeepsNothing()
{
    CsvWriter writer(',', true);
    QVERIFY(writer.bytes().empty());
    writeRow(writer, {"first", "row"});
    writer.clear();
    QVERIFY(writer.bytes().empty());
    writeRow(writer, {""});
    QCOMPARE(written(writer), "\"\"\r\n");
}

void tst_CsvWriter::everyByteComesBack_data()
{
    QTest::addColumn<char>("delimiter");
    for (const char delimiter : {',', ';', '\t', '|', ' ', '\''})
        QTest::addRow("0x%02x", delimiter) << delimiter;
}

void tst_CsvWriter::everyByteComesBack()
{
    QFETCH(char, delimiter);
    CsvReader::Records records;
    CsvWriter writer(delimiter, false);
    for (int byte = 1; byte < 256; ++byte) { // what becomes of NUL is shown above
        records.append({QByteArray(1, char(byte)), "x" + QByteArray(2, char(byte)) + "x"});
        writeRow(writer, records.last());
    }
    QCOMPARE(CsvReader::read(written(writer), delimiter), records);
}

void tst_CsvWriter::randomCellsComeBack()
{
    QRandomGenerator random(20261121);
    constexpr std::string_view alphabet = "ab,;\"\r\n\t '=+-@1.\xc3\xa9";
    for (int round = 0; round < 200; ++round) {
        CsvReader::Records records;
        CsvWriter writer(',', false);
        const int columns = random.bounded(1, 8);
        for (int row = random.bounded(1, 40); row > 0; --row) {
            QList<QByteArray> cells(columns);
            for (QByteArray &cell : cells) {
                for (int length = random.bounded(12); length > 0; --length)
                    cell += alphabet[random.bounded(quint32(alphabet.size()))];
            }
            writeRow(writer, cells);
            records.append(cells);
        }
        QCOMPARE(CsvReader::read(written(writer)), records);
    }
}

void tst_CsvWriter::plainRowsAreWrittenAsOthers()
{
    QRandomGenerator random(20261122);
    constexpr std::string_view alphabet = "abcdefghijklmnopqrst,;\"\r\n\t '=+-@1.\xc3\xa9";
    int plainRows = 0;
    for (int round = 0; round < 2000; ++round) {
        const bool guard = random.bounded(2);
        CsvWriter writer(',', guard);
        CsvWriter roomy(',', guard);
        // One piece of memory holds all cells, with nothing but what was promised behind the last one.
        const quint32 letters = random.bounded(2) ? 20 : quint32(alphabet.size());
        std::string text;
        for (quint32 length = random.bounded(120u); length > 0; --length)
            text += alphabet[random.bounded(letters)];
        const std::vector<char> memory = [&text] {
            std::vector<char> bytes(text.begin(), text.end());
            bytes.resize(text.size() + roomAfterText, '"');
            return bytes;
        }();
        std::vector<std::string_view> cells;
        for (size_t at = 0; at < text.size() || cells.empty();) {
            const size_t size = std::min<size_t>(random.bounded(50u), text.size() - at);
            cells.emplace_back(memory.data() + at, size);
            at += size;
        }
        const bool allPlain =
            std::all_of(cells.begin(), cells.end(), [&roomy](std::string_view cell) { return roomy.isPlain(cell); });
        if (!allPlain)
            continue;
        writer.row(cells);
        roomy.plainRow(cells);
        QCOMPARE(written(roomy), written(writer));
        ++plainRows;
    }
    QCOMPARE_GT(plainRows, 100);
}

void tst_CsvWriter::largeCellsComeBack()
{
    const QByteArray quotes(3'000'000, '"');
    const QByteArray letters(5'000'000, 'x');
    CsvWriter writer(',', true);
    writeRow(writer, {quotes, letters});
    writeRow(writer, {letters, quotes});
    QCOMPARE(CsvReader::read(written(writer)), (CsvReader::Records{{quotes, letters}, {letters, quotes}}));
}

void tst_CsvWriter::delimiters()
{
    QCOMPARE(usualCsvDelimiter(QLocale(QLocale::German, QLocale::Germany)), ';');
    QCOMPARE(usualCsvDelimiter(QLocale(QLocale::French, QLocale::France)), ';');
    QCOMPARE(usualCsvDelimiter(QLocale(QLocale::German, QLocale::Switzerland)), ',');
    QCOMPARE(usualCsvDelimiter(QLocale(QLocale::English, QLocale::UnitedStates)), ',');
    QCOMPARE(usualCsvDelimiter(QLocale::c()), ',');
    QByteArray refused;
    for (int byte = 0; byte < 128; ++byte) {
        if (!isCsvDelimiter(char(byte)))
            refused += char(byte);
    }
    QCOMPARE(refused, QByteArray("\0\n\r\"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", 66));
    for (int byte = 128; byte < 256; ++byte)
        QVERIFY(!isCsvDelimiter(char(byte)));
}

ENROW_TEST(tst_CsvWriter, QCoreApplication)
#include "tst_CsvWriter.moc"
