// SPDX-License-Identifier: MIT
#include "text/Utf8.h"

#include "support/TestProgram.h"

#include <QUtf8StringView>

#include <algorithm>
#include <random>
#include <set>

using namespace enrow;
using namespace Qt::StringLiterals;

namespace
{

constexpr char32_t lastCodePoint = 0x10ffff;

bool isSurrogate(char32_t codePoint)
{
    return codePoint >= 0xd800 && codePoint <= 0xdfff;
}

QByteArray utf8Of(char32_t codePoint)
{
    return QStringView(QChar::fromUcs4(codePoint)).toUtf8();
}

// Every character of two to four bytes without its last byte, its last two, and so on.
const std::set<std::string> &startsOfCharacters()
{
    static const std::set<std::string> starts = [] {
        std::set<std::string> found;
        for (char32_t codePoint = 0x80; codePoint <= lastCodePoint; codePoint += 0x40) {
            if (isSurrogate(codePoint))
                continue;
            for (std::string start = utf8Of(codePoint).chopped(1).toStdString(); !start.empty(); start.pop_back())
                found.insert(start);
        }
        return found;
    }();
    return starts;
}

// A character as it is, else the longest start of one, else a byte, becomes U+FFFD.
std::string slowlyRepaired(std::string text)
{
    std::string repaired;
    while (!text.empty()) {
        size_t length = std::min<size_t>(text.size(), 4);
        const auto isCharacter = [&] {
            const auto first = text.begin();
            const auto startsOne = [](char byte) { return (uint8_t(byte) & 0xc0) != 0x80; };
            return std::count_if(first, first + qsizetype(length), startsOne) == 1 &&
                   QUtf8StringView(text.data(), qsizetype(length)).isValidUtf8();
        };
        while (length > 1 && !isCharacter())
            --length;
        if (isCharacter()) {
            repaired += text.substr(0, length);
        } else {
            length = std::min<size_t>(text.size(), 3);
            while (length > 1 && !startsOfCharacters().contains(text.substr(0, length)))
                --length;
            repaired += "\xef\xbf\xbd";
        }
        text.erase(0, length);
    }
    return repaired;
}

// Bytes of which broken characters are made: those at the borders of what may follow one another, mostly.
std::string randomBytes(std::mt19937 &random)
{
    static constexpr std::string_view borders("a\x7f\x80\x8f\x90\x9f\xa0\xbf\xc0\xc1\xc2\xdf\xe0\xe1\xec\xed\xee\xef"
                                              "\xf0\xf1\xf3\xf4\xf5\xff");
    std::string bytes;
    for (size_t length = random() % 12; length > 0; --length)
        bytes += random() % 4 ? borders[random() % borders.size()] : char(random());
    return bytes;
}

} // namespace

class tst_Utf8 : public QObject
{
    Q_OBJECT

private slots:
    void findsOneByteAbove127()
    {
        for (size_t length = 0; length < 40; ++length) {
            std::string text(length, '\x7f');
            QVERIFY(isAscii(text));
            for (char &byte : text) {
                byte = '\x80';
                QVERIFY(!isAscii(text));
                byte = '\0';
            }
            QVERIFY(isAscii(text));
        }
    }

    void writesAndReadsEveryCodePoint()
    {
        for (char32_t codePoint = 0; codePoint <= lastCodePoint; ++codePoint) {
            if (isSurrogate(codePoint))
                continue;
            std::string text;
            appendCodePoint(text, codePoint);
            if (text != utf8Of(codePoint).toStdString())
                QFAIL(qPrintable(u"U+%1"_s.arg(uint(codePoint), 0, 16)));
            text += 'z';
            std::string_view rest = text;
            if (takeCodePoint(rest) != codePoint || rest != "z")
                QFAIL(qPrintable(u"U+%1"_s.arg(uint(codePoint), 0, 16)));
        }
    }

    void repairs_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("kept");
        const QByteArray replaced("\xef\xbf\xbd");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("ascii") << "plain"_ba
                               << "plain"_ba;
        QTest::newRow("valid, 2 to 4 bytes") << "é€😀"_ba
                                             << "é€😀"_ba;
        QTest::newRow("lone continuation") << "a\x80z"_ba
                                           << "a" + replaced + "z";
        QTest::newRow("lead without rest") << "a\xc3"_ba
                                           << "a" + replaced;
        QTest::newRow("lead before ascii") << "\xc3z"_ba << replaced + "z";
        QTest::newRow("cut short, three bytes") << "\xe2\x82z"_ba << replaced + "z";
        QTest::newRow("cut short, four bytes") << "\xf0\x9f\x98z"_ba << replaced + "z";
        QTest::newRow("overlong slash") << "\xc0\xaf"_ba << replaced + replaced;
        QTest::newRow("overlong, three bytes") << "\xe0\x80\xaf"_ba << replaced + replaced + replaced;
        QTest::newRow("surrogate") << "\xed\xa0\x80"_ba << replaced + replaced + replaced;
        QTest::newRow("above the last code point")
            << "\xf4\x90\x80\x80"_ba << replaced + replaced + replaced + replaced;
        QTest::newRow("never in UTF-8") << "\xff\xfez"_ba << replaced + replaced + "z";
    }

    void repairs()
    {
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, kept);
        QCOMPARE(QByteArray::fromStdString(repairedUtf8(given.toStdString())), kept);
        QCOMPARE(isUtf8(given.toStdString()), given == kept);
    }

    void cutsAfterUnitsOfUtf16()
    {
        const std::string text = "a\xc3\xa9\xf0\x9f\x93\x9ez"; // aé📞z, of five units
        QCOMPARE(bytesOfUtf16Units(text, 0), 0U);
        QCOMPARE(bytesOfUtf16Units(text, 2), 3U);
        QCOMPARE(bytesOfUtf16Units(text, 3), 3U); // a character stays whole
        QCOMPARE(bytesOfUtf16Units(text, 4), 7U);
        QCOMPARE(bytesOfUtf16Units(text, 9), text.size());
    }

    void agreesWithTheSlowWay()
    {
        std::mt19937 random(11);
        int valid = 0;
        for (int round = 0; round < 50'000; ++round) {
            const std::string text = randomBytes(random);
            QCOMPARE(isUtf8(text), QUtf8StringView(text.data(), qsizetype(text.size())).isValidUtf8());
            QCOMPARE(repairedUtf8(text), slowlyRepaired(text));
            valid += isUtf8(text);
        }
        QVERIFY2(valid > 1000 && valid < 49'000, qPrintable(QString::number(valid)));
    }
};

ENROW_TEST(tst_Utf8, QCoreApplication)
#include "tst_Utf8.moc"
