// SPDX-License-Identifier: MIT
#include "lists/RowScanner.h"

#include "ListFile.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

// A row ends where it ends, and not before that is known.
class tst_RowScanner : public QObject
{
    Q_OBJECT

private slots:
    void rowsOfEveryKind();
    void unknownEnds();
    void quotesThatNothingCloses();
    void brokenQuotesAreCounted();
};

void tst_RowScanner::rowsOfEveryKind()
{
    const ListRows expected{{u"a"_s, u"b,c"_s}, {}, {u""_s}, {u""_s, u""_s}, {u"x\r\ny"_s, u"\"z"_s}, {u"last"_s}};
    for (const ListEncoding encoding : {ListEncoding::Utf8, ListEncoding::Windows1252, ListEncoding::Utf16LittleEndian,
                                        ListEncoding::Utf16BigEndian}) {
        const QByteArray bytes = encoded(u"a,\"b,c\"\r\n\n\"\"\r,\n\"x\r\ny\",\"\"\"z\"\r\nlast"_s, encoding);
        const ReadList list = readAll(bytes, {.encoding = encoding});
        QCOMPARE(list.rows, expected);
        QCOMPARE(list.bytes, bytes);
    }
}

void tst_RowScanner::unknownEnds()
{
    const RowScanner scanner({});
    ListRow row;
    for (const char *bytes : {"a", "a,", "a\r", "\"a\nb", "\"a\"", "\"a\"\""}) {
        QVERIFY(!scanner.scan(bytes, false, row));
        QVERIFY(scanner.scan(bytes, true, row));
    }
    QVERIFY(scanner.scan("a\nb", false, row));
    QCOMPARE(row.bytes(), std::string_view("a\n"));
    QCOMPARE(row.content(), std::string_view("a"));
    QCOMPARE(row.lineBreak(), std::string_view("\n"));
    QVERIFY(scanner.scan("a\r\nb", false, row));
    QCOMPARE(row.lineBreak(), std::string_view("\r\n"));
}

void tst_RowScanner::quotesThatNothingCloses()
{
    const ListRows expected{{u"\"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QCOMPARE(readAll("\"a,b\nc,d\n").rows, expected);
    const QByteArray far = "\"a,b\nc,d\n" + QByteArray(RowScanner::longestQuoted, 'x') + "\n\"y\"\n";
    const ListRows rows = readAll(far).rows;
    QCOMPARE(rows.first(), expected.first());
    QCOMPARE(rows.last(), QStringList(u"y"_s));
    // Any number of them take no longer.
    QCOMPARE(readAll(QByteArray("\"a\n").repeated(500'000)).rows.size(), 250'000);
}

void tst_RowScanner::brokenQuotesAreCounted()
{
    const RowScanner scanner({});
    ListRow row;
    QVERIFY(scanner.scan("\"a\",\"b\"c,d\"e\",\"\"\n", true, row));
    QCOMPARE(row.quotedCells(), 3U);
    QCOMPARE(row.brokenQuotes(), 1U);
}

ENROW_TEST(tst_RowScanner, QCoreApplication)
#include "tst_RowScanner.moc"
