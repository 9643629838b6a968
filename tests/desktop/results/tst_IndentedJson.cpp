// SPDX-License-Identifier: MIT
#include "desktop/results/IndentedJson.h"

#include "support/TestProgram.h"

#include <QJsonDocument>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_IndentedJson : public QObject
{
    Q_OBJECT

private slots:
    void indents_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("members") << "{\"b\":1,\"a\":\"x\"}"_ba
                                 << "{\n  \"b\": 1,\n  \"a\": \"x\"\n}"_ba;
        QTest::newRow("levels") << "{\"a\":{\"b\":[1,2]}}"_ba
                                << "{\n  \"a\": {\n    \"b\": [\n      1,\n      2\n    ]\n  }\n}"_ba;
        QTest::newRow("already") << "{\n\t\"a\" :\r\n 1 }"_ba
                                 << "{\n  \"a\": 1\n}"_ba;
        QTest::newRow("nothing inside") << "{\"a\":{ },\"b\":[]}"_ba
                                        << "{\n  \"a\": {},\n  \"b\": []\n}"_ba;
        QTest::newRow("numbers as they are") << "[1.50,1e400]"_ba
                                             << "[\n  1.50,\n  1e400\n]"_ba;
        QTest::newRow("what a text holds") << "[\"{a:1}, \\\"b\\\"  \\\\\"]"_ba
                                           << "[\n  \"{a:1}, \\\"b\\\"  \\\\\"\n]"_ba;
        QTest::newRow("twice the name") << "{\"a\":1,\"a\":2}"_ba
                                        << "{\n  \"a\": 1,\n  \"a\": 2\n}"_ba;
        QTest::newRow("nothing") << ""_ba
                                 << ""_ba;
        QTest::newRow("a word") << "null"_ba
                                << "null"_ba;
    }

    void indents()
    {
        QFETCH(const QByteArray, json);
        QTEST(indentedJson(json), "expected");
    }

    void leavesAloneWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("open") << "{\"a\":1"_ba;
        QTest::newRow("closed twice") << "{\"a\":1}}"_ba;
        QTest::newRow("closed otherwise") << "{\"a\":1]"_ba;
        QTest::newRow("a text without an end") << "{\"a\":\"b"_ba;
        QTest::newRow("a text that ends in its escape") << "{\"a\":\"b\\"_ba;
        QTest::newRow("too deep") << QByteArray(5000, '[') + QByteArray(5000, ']');
    }

    void leavesAloneWhatIsNone()
    {
        QFETCH(const QByteArray, json);
        QCOMPARE(indentedJson(json), json);
    }

    void staysTheSameValue()
    {
        const QByteArray json = "{\"a\":[{\"b\":[[],{}]},\"\\u00e9 \\n\",null,true,-0.5],\"c\":{\"d\":{\"e\":\"]\"}}}";
        QCOMPARE(QJsonDocument::fromJson(indentedJson(json)), QJsonDocument::fromJson(json));
        QCOMPARE(indentedJson(indentedJson(json)), indentedJson(json));
    }
};

ENROW_TEST(tst_IndentedJson, QCoreApplication)
#include "tst_IndentedJson.moc"
