// SPDX-License-Identifier: MIT
#include "lists/ListEncoding.h"

#include "support/TestProgram.h"

using namespace enrow;

// Each encoding gives back what was written in it.
class tst_ListEncoding : public QObject
{
    Q_OBJECT

private slots:
    void names();
    void roundTrips();
    void allBytesOfWindows1252();
    void whatAnEncodingLacks();
    void whatIsNoCharacter();
};

void tst_ListEncoding::names()
{
    QCOMPARE(listEncodingNamed(u"UTF-8"), ListEncoding::Utf8);
    QCOMPARE(listEncodingNamed(u"Windows-1252"), ListEncoding::Windows1252);
    QCOMPARE(listEncodingNamed(u"latin-9"), std::nullopt);
    QCOMPARE(listEncodingNames(), QStringLiteral("utf-8, windows-1252, utf-16le, utf-16be"));
}

void tst_ListEncoding::roundTrips()
{
    const std::string text = "Zoë;“€”\r\n";
    const std::string wide = text + "漢字 \U0001F600";
    std::string room;
    for (const ListEncoding encoding :
         {ListEncoding::Utf8, ListEncoding::Utf16LittleEndian, ListEncoding::Utf16BigEndian}) {
        std::string bytes;
        QVERIFY(appendEncoded(encoding, wide, bytes));
        QCOMPARE(std::string(toUtf8(encoding, bytes, room)), wide);
    }
    std::string bytes;
    QVERIFY(appendEncoded(ListEncoding::Windows1252, text, bytes));
    QCOMPARE(QByteArray::fromStdString(bytes), QByteArray("Zo\xeb;\x93\x80\x94\r\n"));
    QCOMPARE(std::string(toUtf8(ListEncoding::Windows1252, bytes, room)), text);
    bytes.clear();
    QVERIFY(appendEncoded(ListEncoding::Utf16BigEndian, "a€", bytes));
    QCOMPARE(QByteArray::fromStdString(bytes), QByteArray("\0a\x20\xac", 4));
}

void tst_ListEncoding::allBytesOfWindows1252()
{
    std::string room;
    for (int byte = 0; byte < 256; ++byte) {
        const std::string given(1, char(byte));
        const std::string utf8(toUtf8(ListEncoding::Windows1252, given, room));
        std::string back;
        QVERIFY(appendEncoded(ListEncoding::Windows1252, utf8, back));
        QCOMPARE(back, given);
    }
}

void tst_ListEncoding::whatAnEncodingLacks()
{
    std::string bytes = "kept";
    for (const char *text : {"ab漢", "Łódź", "\xc2\x80"})
        QVERIFY(!appendEncoded(ListEncoding::Windows1252, text, bytes));
    QCOMPARE(bytes, std::string("kept"));
}

void tst_ListEncoding::whatIsNoCharacter()
{
    std::string room;
    QCOMPARE(std::string(toUtf8(ListEncoding::Utf8, "a\xff", room)), std::string("a\ufffd"));
    const std::string halfAPair("\x3d\xd8"
                                "a\0",
                                4);
    QCOMPARE(std::string(toUtf8(ListEncoding::Utf16LittleEndian, halfAPair, room)), std::string("\ufffda"));
    QCOMPARE(std::string(toUtf8(ListEncoding::Utf16LittleEndian, std::string_view("a\0b", 3), room)),
             std::string("a\ufffd"));
}

ENROW_TEST(tst_ListEncoding, QCoreApplication)
#include "tst_ListEncoding.moc"
