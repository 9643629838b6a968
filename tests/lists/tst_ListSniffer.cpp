// SPDX-License-Identifier: MIT
#include "lists/ListSniffer.h"

#include "ListFile.h"
#include "support/TestProgram.h"

#include <QStringConverter>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

// How a list is written is found out, and can be corrected.
class tst_ListSniffer : public QObject
{
    Q_OBJECT

private slots:
    void delimiters_data();
    void delimiters();
    void encodings();
    void utf32();
    void utf8ToTheEnd();
    void separatorLine();
    void quotes();
    void headers_data();
    void headers();
    void wishes();
    void whatIsNoList();
};

void tst_ListSniffer::delimiters_data()
{
    QTest::addColumn<char>("delimiter");
    QTest::newRow("a,b\nc,d\n") << ',';
    QTest::newRow("a;b\n1,5;2,5\n3,5;4,5\n") << ';';
    QTest::newRow("1,5;2,5;3,5\n1,5;2,5;3,5\n") << ';';
    QTest::newRow("a\tb\n\"x;y\"\tz, w\n") << '\t';
    QTest::newRow("a|b|c\nd|e|f") << '|';
    QTest::newRow("a,b,c\n\"x;y\nz;w\",d,e\n1,2\n") << ',';
    QTest::newRow("email\npam@acme.com\njim@acme.com\nSmith, John\n") << ',';
    QTest::newRow("x") << ',';
}

void tst_ListSniffer::delimiters()
{
    QFETCH(char, delimiter);
    QCOMPARE(sniffed(QTest::currentDataTag())->delimiter, delimiter);
}

void tst_ListSniffer::encodings()
{
    QCOMPARE(sniffed("name\nZo\xc3\xab\n")->encoding, ListEncoding::Utf8);
    QCOMPARE(sniffed("name\nZo\xeb\n")->encoding, ListEncoding::Windows1252);
    const auto marked = sniffed("\xef\xbb\xbfname\nZo\xeb\n");
    QCOMPARE(marked->encoding, ListEncoding::Utf8);
    QCOMPARE(marked->prologueSize, 3U);
    for (const ListEncoding encoding : {ListEncoding::Utf16LittleEndian, ListEncoding::Utf16BigEndian}) {
        const std::string_view mark = byteOrderMarkOf(encoding);
        const QByteArray bytes =
            QByteArray(mark.data(), qsizetype(mark.size())) + encoded(u"name;email\nZoë;zoe@acme.com\n"_s, encoding);
        const auto dialect = sniffed(bytes);
        QCOMPARE(dialect->encoding, encoding);
        QCOMPARE(dialect->prologueSize, 2U);
        QCOMPARE(dialect->delimiter, ';');
        QCOMPARE(readAll(bytes, dialect.value()).rows.value(1), QStringList({u"Zoë"_s, u"zoe@acme.com"_s}));
    }
}

// The mark of the one begins as that of UTF-16 does.
void tst_ListSniffer::utf32()
{
    for (const QStringConverter::Encoding encoding : {QStringConverter::Utf32LE, QStringConverter::Utf32BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        const QByteArray bytes = encoder(u"name,email\nZoë,zoe@acme.com\n"_s);
        for (const ListWishes &wishes : {ListWishes(), ListWishes{.encoding = ListEncoding::Utf16LittleEndian}}) {
            const auto dialect = sniffed(bytes, wishes);
            QVERIFY(!dialect);
            QCOMPARE(dialect.error().kind, ErrorKind::InvalidInput);
            QVERIFY(dialect.error().detail.contains(u"save it as UTF-8"_s));
        }
    }
}

void tst_ListSniffer::utf8ToTheEnd()
{
    // Two bytes each, one of them across the end of a block.
    const QByteArray many = "x" + QByteArray("\xc3\xab").repeated(400'000);
    QCOMPARE(sniffed(many)->encoding, ListEncoding::Utf8);
    QCOMPARE(sniffed(many + "\xeb\n")->encoding, ListEncoding::Windows1252);
    QCOMPARE(sniffed(many + "\xc3")->encoding, ListEncoding::Windows1252);
}

void tst_ListSniffer::separatorLine()
{
    const QByteArray bytes = "\xef\xbb\xbfsep=|\r\nemail|a,b\r\npam@acme.com|c,d\r\n";
    const auto dialect = sniffed(bytes);
    QCOMPARE(dialect->delimiter, '|');
    QCOMPARE(dialect->prologueSize, 10U);
    QVERIFY(dialect->hasHeader);
    const ReadList list = readAll(bytes, dialect.value());
    QCOMPARE(list.rows.first(), QStringList({u"email"_s, u"a,b"_s}));
    QCOMPARE(list.bytes, bytes);
}

void tst_ListSniffer::quotes()
{
    QVERIFY(sniffed("a,b\nc,d\n")->hasQuotes);
    QVERIFY(sniffed("a,\"b\"\n\"c, d\",\"e\"f\n")->hasQuotes);
    QVERIFY(!sniffed("a\tb\n\"Bob\" Vance\tx\n\"Phil\" Vance\ty\n")->hasQuotes);
}

void tst_ListSniffer::headers_data()
{
    QTest::addColumn<bool>("hasHeader");
    QTest::newRow("email\npam@acme.com\n") << true;
    QTest::newRow("pam@acme.com\njim@acme.com\n") << false;
    QTest::newRow("Prénom;2024\nPam;3\n") << true;
    QTest::newRow("Imię;Nazwisko\nPam;Beesly\n") << true;
    QTest::newRow("Pam,Beesly,acme.com\nJim,Halpert,acme.com\n") << false;
    QTest::newRow("Pam,+1 570 555 1234\n") << false;
}

void tst_ListSniffer::headers()
{
    QFETCH(bool, hasHeader);
    QCOMPARE(sniffed(QTest::currentDataTag())->hasHeader, hasHeader);
}

void tst_ListSniffer::wishes()
{
    const QByteArray bytes = "email;name\npam@acme.com;\"Zo\xeb\"\n";
    const ListWishes wishes{',', false, ListEncoding::Utf8, false};
    const ListDialect expected{',', false, ListEncoding::Utf8, false, 0};
    QCOMPARE(sniffed(bytes, wishes).value(), expected);
    QCOMPARE(sniffed(bytes)->delimiter, ';');
}

void tst_ListSniffer::whatIsNoList()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("PK\x03\x04 more"), QByteArray("a\0b\n", 4)}) {
        const auto dialect = sniffed(bytes);
        QVERIFY(!dialect);
        QCOMPARE(dialect.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!dialect.error().detail.isEmpty());
    }
}

ENROW_TEST(tst_ListSniffer, QCoreApplication)
#include "tst_ListSniffer.moc"
