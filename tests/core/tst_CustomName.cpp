// SPDX-License-Identifier: MIT
#include "core/CustomName.h"

#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_CustomName : public QObject
{
    Q_OBJECT

private slots:
    void findsAName_data();
    void findsAName();
    void isShort();
};

void tst_CustomName::findsAName_data()
{
    QTest::addColumn<QString>("custom");
    QTest::addColumn<QString>("name");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("text") << u"campaign_q2"_s << u"campaign_q2"_s;
    QTest::newRow("lines") << u" Spring\n fair\t2026 "_s << u"Spring fair 2026"_s;
    QTest::newRow("object") << uR"({"list":"Spring fair","owner":"zoe"})"_s << u"Spring fair"_s;
    QTest::newRow("in its order") << uR"({"z":"first","a":"second"})"_s << u"first"_s;
    QTest::newRow("other values first") << uR"({"id":7,"on":true,"no":null,"name":"Halls"})"_s << u"Halls"_s;
    QTest::newRow("empty text first") << uR"({"a":"","b":" ","c":"third"})"_s << u"third"_s;
    QTest::newRow("within") << uR"({"a":{"b":[1,"deep"]}})"_s << u"deep"_s;
    QTest::newRow("list") << uR"(["one","two"])"_s << u"one"_s;
    QTest::newRow("blanks") << uR"({ "a" : "b" })"_s << u"b"_s;
    QTest::newRow("escapes") << uR"({"a\"b":"Zo\u00eb \"Q2\" a\/b\nc\\"})"_s << u"Zoë \"Q2\" a/b c\\"_s;
    QTest::newRow("like JSON inside") << uR"({"a":"{\"b\":\"c\"}"})"_s << uR"({"b":"c"})"_s;
    QTest::newRow("no text") << uR"({"id":7})"_s << QString();
    QTest::newRow("cut short") << uR"({"a":"b\u12}")"_s << u"{\"a\":\"b\\u12}\""_s;
    QTest::newRow("a text in brackets") << u"[draft] spring"_s << u"[draft] spring"_s;
    QTest::newRow("broken escape at the end") << u"{\"a\":\"\\u12}"_s << u"u12}"_s;
}

void tst_CustomName::findsAName()
{
    QFETCH(QString, custom);
    QTEST(customName(custom), "name");
}

void tst_CustomName::isShort()
{
    QCOMPARE(customName(QString(100'000, u'x')), QString(200, u'x'));
    QCOMPARE(customName(u"{\"a\":\""_s + QString(100'000, u'x') + u"\"}"_s), QString(200, u'x'));
    // What is far behind numbers is not looked for.
    QCOMPARE(customName(u"{\"a\":["_s + QString(100'000, u'1') + u"],\"b\":\"c\"}"_s), QString());
}

ENROW_TEST(tst_CustomName, QCoreApplication)
#include "tst_CustomName.moc"
