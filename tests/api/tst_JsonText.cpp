// SPDX-License-Identifier: MIT
#include "api/JsonText.h"

#include "support/TestProgram.h"

#include <QByteArray>

#include <string>

using namespace enrow;
using namespace Qt::StringLiterals;

namespace
{

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

} // namespace

class tst_JsonText : public QObject
{
    Q_OBJECT

private slots:
    void unescapes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("plain") << "caf\xc3\xa9"_ba
                               << "caf\xc3\xa9"_ba;
        QTest::newRow("named") << "\\\"\\\\\\/\\b\\f\\n\\r\\t"_ba
                               << "\"\\/\b\f\n\r\t"_ba;
        QTest::newRow("1 byte") << "\\u0041"_ba
                                << "A"_ba;
        QTest::newRow("NUL") << "a\\u0000b"_ba << QByteArray("a\0b", 3);
        QTest::newRow("2 bytes") << "\\u00E9\\u00e9\\u07ff"_ba << u"\u00e9\u00e9\u07ff"_s.toUtf8();
        QTest::newRow("3 bytes") << "\\u0800\\uFFFF"_ba << u"\u0800\uffff"_s.toUtf8();
        QTest::newRow("4 bytes") << "\\ud800\\udc00\\uDBFF\\uDFFF"_ba
                                 << "\xf0\x90\x80\x80\xf4\x8f\xbf\xbf"_ba;
        QTest::newRow("lone high") << "a\\ud83db"_ba
                                   << "a\xef\xbf\xbd"
                                      "b"_ba;
        QTest::newRow("lone high at the end") << "\\ud83d"_ba
                                              << "\xef\xbf\xbd"_ba;
        QTest::newRow("lone low") << "\\ude00x"_ba
                                  << "\xef\xbf\xbdx"_ba;
        QTest::newRow("high before another escape") << "\\ud83d\\n"_ba
                                                    << "\xef\xbf\xbd\n"_ba;
        QTest::newRow("high before another unit") << "\\ud83d\\u0041"_ba
                                                  << "\xef\xbf\xbd"
                                                     "A"_ba;
        QTest::newRow("two highs, one low") << "\\ud83d\\ud83d\\ude00"_ba
                                            << "\xef\xbf\xbd\xf0\x9f\x98\x80"_ba;
        QTest::newRow("the replacement itself") << "\\ufffd\\ufffd"_ba
                                                << "\xef\xbf\xbd\xef\xbf\xbd"_ba;
        QTest::newRow("escaped backslash before u") << "\\\\u0041"_ba
                                                    << "\\u0041"_ba;
    }

    void unescapes()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, text);
        TextArena arena;
        QCOMPARE(bytes(unescaped(body.toStdString(), arena).value()), text);
    }

    void refusesMalformedEscapes()
    {
        TextArena arena;
        for (const std::string_view body : {"\\", "\\x41", "\\u", "\\u123", "\\u12g4", "\\u+123", "\\u 123", "\\u-001",
                                            "a\\'", "\\ud83d\\", "\\ud83d\\u12", "\\ud83d\\x", "\\U0041"})
            QVERIFY2(!unescaped(body, arena), std::string(body).c_str());
    }

    void textsStayUntilTheArenaIsCleared()
    {
        TextArena arena;
        std::vector<std::string_view> texts;
        for (int i = 0; i < 3000; ++i)
            texts.push_back(unescaped("\\u0041" + std::to_string(i), arena).value());
        for (int i = 0; i < 3000; ++i)
            QCOMPARE(texts[size_t(i)], "A" + std::to_string(i));
        arena.clear();
        QCOMPARE(unescaped("\\n", arena).value(), std::string_view("\n"));
    }

    void knowsNumbers()
    {
        for (const std::string_view number :
             {"0", "-0", "10", "-1.5", "0.0", "1e5", "1E+05", "2.50e-3", "123456789012345678901234567890.5"})
            QVERIFY2(isJsonNumber(number), std::string(number).c_str());
        for (const std::string_view none :
             {"",    "-",  "+1", "01", "-01", ".5",       "5.",   "1.e1",  "1e",    "1e+",
              "0x1", "1 ", " 1", "1a", "NaN", "Infinity", "true", "1.2.3", "1e1.5", "--1"})
            QVERIFY2(!isJsonNumber(none), std::string(none).c_str());
    }

    void minifies_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("spaces") << "{ \"a\" :\r\n\t[ 1 , 2 ] }"_ba
                                << "{\"a\":[1,2]}"_ba;
        QTest::newRow("spaces in texts stay") << "{ \"a b\" : \" \\t \" }"_ba
                                              << "{\"a b\":\" \\t \"}"_ba;
        QTest::newRow("quotes in texts") << "[ \"\\\" , \\\\\" , 1.0 ]"_ba
                                         << "[\"\\\" , \\\\\",1.0]"_ba;
        QTest::newRow("tokens stay") << "[ 1e2, \"\\u0041\\/\" ]"_ba
                                     << "[1e2,\"\\u0041\\/\"]"_ba;
    }

    void minifies()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, expected);
        TextArena arena;
        QCOMPARE(bytes(minified(json.toStdString(), arena)), expected);
    }
};

ENROW_TEST(tst_JsonText, QCoreApplication)
#include "tst_JsonText.moc"
