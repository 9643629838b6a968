// SPDX-License-Identifier: MIT
#include "workbook/CellText.h"

#include "support/TestProgram.h"
#include "support/WorkbookBytes.h"

using namespace enrow;
using namespace Qt::StringLiterals;

// The text of a cell, whatever it is made of.
class tst_CellText : public QObject
{
    Q_OBJECT

private slots:
    void escapes_data();
    void escapes();
    void texts_data();
    void texts();
};

void tst_CellText::escapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("none") << u"a_b"_s << u"a_b"_s;
    QTest::newRow("carriage return") << u"a_x000D_b"_s << u"a\rb"_s;
    QTest::newRow("small letters") << u"_x000d_"_s << u"\r"_s;
    QTest::newRow("underscore") << u"_x005F_x000D_"_s << u"_x000D_"_s;
    QTest::newRow("NUL") << u"_x0000_"_s << u"\uFFFD"_s;
    QTest::newRow("pair") << u"_xD83D__xDE00_"_s << u"\U0001F600"_s;
    QTest::newRow("half of a pair") << u"_xD83D_!"_s << u"\uFFFD!"_s;
    QTest::newRow("no digits") << u"_xABCG_"_s << u"_xABCG_"_s;
    QTest::newRow("too short") << u"a_x000D"_s << u"a_x000D"_s;
    QTest::newRow("capital X") << u"_X000D_"_s << u"_X000D_"_s;
}

void tst_CellText::escapes()
{
    QFETCH(const QString, text);
    QFETCH(const QString, plain);
    QCOMPARE(QString::fromStdString(withoutEscapes(text)), plain);
}

void tst_CellText::texts_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QByteArray>("text");
    const auto add = [](const char *name, const QByteArray &xml, const QByteArray &text) {
        QTest::newRow(name) << xml << text;
    };
    add("one", "<t>Pam</t>", "Pam");
    add("nothing", "", "");
    add("runs", "<r><t>Pam </t></r><r><rPr><b/></rPr><t>Beesly</t></r>", "PamBeesly");
    add("runs with space", "<r><t xml:space='preserve'>Pam </t></r><r><rPr><b/></rPr><t>Beesly</t></r>", "Pam Beesly");
    add("read aloud", "<t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh><phoneticPr fontId='1'/>", "東京");
    add("read aloud with runs", "<r><t>東</t></r><rPh sb='0' eb='1'><t>ヒガシ</t></rPh><r><t>京</t></r>", "東京");
    add("space that is no part", "<t>\n  Pam\n</t>", "Pam");
    add("space that is", "<t xml:space='preserve'> Pam\n</t>", " Pam\n");
    add("entities", "<t>a &amp; b &lt;c&gt; &#233; &#x1F600;</t>", "a & b <c> é 😀");
    add("CDATA and comments", "<t>a<!-- it's nothing --><![CDATA[<b>]]>c</t>", "a<b>c");
    add("escape over two runs", "<r><t>_x00</t></r><r><t>0D_</t></r>", "\r");
}

void tst_CellText::texts()
{
    QFETCH(const QByteArray, xml);
    QFETCH(const QByteArray, text);
    test::PartBench bench("<sst><si>" + xml + "</si><si/></sst>");
    QVERIFY(bench.part().next() && bench.part().next());
    QCOMPARE(QByteArray::fromStdString(readCellText(bench.part())), text);
    QVERIFY(bench.part().next()); // it was at its end
    QVERIFY(bench.part().is("si"_L1));
    QVERIFY(!bench.part().next());
    QVERIFY(bench.part().outcome());
}

ENROW_TEST(tst_CellText, QCoreApplication)
#include "tst_CellText.moc"
