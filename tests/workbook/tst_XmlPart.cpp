// SPDX-License-Identifier: MIT
#include "workbook/XmlPart.h"

#include "support/TestProgram.h"
#include "support/WorkbookBytes.h"

using namespace enrow;
using namespace Qt::StringLiterals;

// XML is read element by element, and no more of it than a workbook needs.
class tst_XmlPart : public QObject
{
    Q_OBJECT

private slots:
    void elements();
    void attributes();
    void refuses_data();
    void refuses();
};

void tst_XmlPart::elements()
{
    test::PartBench bench("<a><b>1<c>2</c></b><d><e/></d><f/></a>");
    XmlPart &part = bench.part();
    QVERIFY(part.next() && part.is("a"_L1) && part.depth() == 1);
    QVERIFY(part.nextIn(1) && part.is("b"_L1) && part.depth() == 2);
    QCOMPARE(part.text(), u"12"_s);
    QVERIFY(part.nextIn(1) && part.is("d"_L1));
    part.skip();
    QVERIFY(part.nextIn(1) && part.is("f"_L1));
    QVERIFY(!part.nextIn(2));
    QVERIFY(!part.next() && part.outcome());
}

void tst_XmlPart::attributes()
{
    test::PartBench bench("<a xmlns:r='x' id='1' r:id='2' xml:space='preserve'/>");
    QVERIFY(bench.part().next() && bench.part().keepsSpace());
    QCOMPARE(bench.part().attribute("id"_L1), u"1"_s);
    QCOMPARE(bench.part().foreignAttribute("id"_L1), u"2"_s);
    QCOMPARE(bench.part().attribute("none"_L1), QString());
}

void tst_XmlPart::refuses_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("no XML") << QByteArray("abc");
    QTest::newRow("cut off") << QByteArray("<a><b>");
    QTest::newRow("document type") << QByteArray("<!DOCTYPE a><a/>");
    QTest::newRow("entities") << QByteArray("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>");
    QTest::newRow("entity that a file has")
        << QByteArray("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>");
    QTest::newRow("unknown entity") << QByteArray("<a>&nbsp;</a>");
    QTest::newRow("too deep") << QByteArray("<a>").repeated(101) + QByteArray("</a>").repeated(101);
    QTest::newRow("tag that is too long") << "<a b='" + QByteArray(20'000, 'x') + "'/>";
    QTest::newRow("attributes without end") << "<a " + QByteArray("b='>' ").repeated(20'000) + "/>";
    QTest::newRow("text that is too long") << "<a>" + QByteArray(5 << 20, 'x') + "</a>";
    QTest::newRow("text of many parts") << "<a>" + QByteArray("<b/>xxxxxxxxxxxxxxxx").repeated(70'000) + "</a>";
}

void tst_XmlPart::refuses()
{
    QFETCH(const QByteArray, xml);
    test::PartBench bench(xml);
    if (bench.part().next())
        QCOMPARE(bench.part().text(), QString());
    QCOMPARE(bench.part().outcome().error().kind, ErrorKind::InvalidInput);
    QVERIFY(!bench.part().next());
}

ENROW_TEST(tst_XmlPart, QCoreApplication)
#include "tst_XmlPart.moc"
