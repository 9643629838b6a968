// SPDX-License-Identifier: MIT
#include "api/TokenFinder.h"

#include "support/TestProgram.h"

#include <random>
#include <string>
#include <vector>

using namespace enrow;

namespace
{

// A text made of tokens, and where each was put.
struct MadeText {
    std::string json;
    std::vector<uint32_t> starts;

    void put(std::string_view token)
    {
        starts.push_back(uint32_t(json.size()));
        json += token;
    }
};

std::string randomString(std::mt19937 &random)
{
    static constexpr std::string_view parts[] = {"a",    "{",    "]",       ":", ",", " ",
                                                 "\\\"", "\\\\", "\\u00e9", "é", "😀", "/"};
    std::string text = "\"";
    for (size_t length = random() % (random() % 20 ? 8 : 200); length > 0; --length)
        text += parts[random() % std::size(parts)];
    return text + '"';
}

MadeText randomText(std::mt19937 &random)
{
    static constexpr std::string_view spaces[] = {" ", "\n", "\r\n\t", "                "};
    static constexpr std::string_view scalars[] = {"1", "-2.5e+7", "true", "null", "nonsense"};
    static constexpr std::string_view marks("{}[],:");
    MadeText made;
    bool wasScalar = false;
    for (size_t tokens = 1 + random() % 40; tokens > 0; --tokens) {
        const bool isMark = random() % 2;
        if (random() % 3 == 0 || (wasScalar && !isMark))
            made.json += spaces[random() % std::size(spaces)];
        if (isMark)
            made.put(marks.substr(random() % marks.size(), 1));
        else
            made.put(random() % 2 ? randomString(random) : scalars[random() % std::size(scalars)]);
        wasScalar = !isMark;
    }
    if (random() % 2)
        made.json += spaces[random() % std::size(spaces)];
    made.starts.push_back(uint32_t(made.json.size()));
    return made;
}

std::vector<uint32_t> tokensOf(TokenFinder &finder, std::string_view json)
{
    const std::span<const uint32_t> found = finder.find(json);
    return {found.begin(), found.end()};
}

// What is said of a text that is none; empty where it is one.
QByteArray refusalOf(std::string_view json)
{
    try {
        TokenFinder().find(json);
    } catch (const MalformedJson &malformed) {
        return malformed.what();
    }
    return {};
}

} // namespace

class tst_TokenFinder : public QObject
{
    Q_OBJECT

private slots:
    void findsWhereTokensStart()
    {
        TokenFinder finder;
        QCOMPARE(tokensOf(finder, " {\"a\" : [1,\"]\\\"\" ]} "),
                 (std::vector<uint32_t>{1, 2, 6, 8, 9, 10, 11, 17, 18, 20}));
        QCOMPARE(tokensOf(finder, "7"), (std::vector<uint32_t>{0, 1}));
    }

    // One finder for all of them, each of which it forgets for the next.
    void findsWhatWasPut()
    {
        std::mt19937 random(61);
        TokenFinder finder;
        for (int round = 0; round < 5000; ++round) {
            const MadeText made = randomText(random);
            const std::vector<uint32_t> found = tokensOf(finder, made.json);
            QVERIFY2(found == made.starts, made.json.c_str());
        }
    }

    // It looks at blocks of 64 bytes.
    void mindsNoBlocks()
    {
        TokenFinder finder;
        for (uint32_t before = 0; before < 130; ++before) {
            const std::string json = std::string(before, ' ') + "\"\\\\\\\"\",1";
            QCOMPARE(tokensOf(finder, json), (std::vector<uint32_t>{before, before + 6, before + 7, before + 8}));
        }
    }

    void refusesWhatIsNoText_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("blanks") << QByteArray(" \n\t ");
        QTest::newRow("a string that does not end") << QByteArray("{\"a");
        QTest::newRow("its end escaped") << QByteArray("[\"a\\\"]");
        QTest::newRow("a line break in a string") << QByteArray("[\"a\nb\"]");
        QTest::newRow("NUL in a string") << QByteArray("[\"a\0b\"]", 7);
        QTest::newRow("half a character") << QByteArray("[\"\xc3\"]");
        QTest::newRow("a surrogate") << QByteArray("[\"\xed\xa0\x80\"]");
        QTest::newRow("no UTF-8 outside of strings") << QByteArray("[\xff]");
    }

    void refusesWhatIsNoText()
    {
        QFETCH(const QByteArray, json);
        const QByteArray why = refusalOf({json.constData(), size_t(json.size())});
        QVERIFY(!why.isEmpty());
        QVERIFY2(!why.contains("ERROR") && !why.contains("_"), why); // names of errors are for programs
    }

    void findsOnAfterAFault()
    {
        TokenFinder finder;
        QVERIFY_THROWS_EXCEPTION(MalformedJson, finder.find("[\"a"));
        QCOMPARE(tokensOf(finder, "[1]"), (std::vector<uint32_t>{0, 1, 2, 3}));
    }

    void keepsItsMemory()
    {
        TokenFinder finder;
        QCOMPARE(finder.capacity(), size_t(0));
        const std::string json = "[" + std::string(100'000, ' ') + "]";
        const uint32_t *const first = finder.find(json).data();
        QVERIFY(finder.capacity() >= json.size());
        QCOMPARE(finder.find("[]").data(), first);
        TokenFinder moved = std::move(finder);
        QVERIFY(moved.capacity() >= json.size());
        QCOMPARE(moved.find("[]").data(), first);
    }
};

ENROW_TEST(tst_TokenFinder, QCoreApplication)
#include "tst_TokenFinder.moc"
