// SPDX-License-Identifier: MIT
#include "workbook/WorkbookIndex.h"

#include "support/TestProgram.h"
#include "support/WorkbookBytes.h"

using namespace enrow;
using namespace Qt::StringLiterals;

// The sheets of a workbook are found, and what is no workbook is told by name.
class tst_WorkbookIndex : public QObject
{
    Q_OBJECT

private slots:
    void parts();
    void sheets();
    void otherFiles_data();
    void otherFiles();

private:
    static Result<WorkbookIndex> read(const std::vector<test::StoredFile> &files)
    {
        QByteArray bytes = test::storedZip(files);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto archive = ZipArchive::open(buffer);
        return archive ? WorkbookIndex::read(*archive.value()) : Result<WorkbookIndex>(archive.error());
    }
};

void tst_WorkbookIndex::parts()
{
    const auto index = read(test::OneSheet{{}, {}, {}, "date1904='1'"}.files());
    QVERIFY(index);
    QCOMPARE(index->sheets.front().part, u"xl/worksheets/sheet1.xml"_s);
    QCOMPARE(index->sharedStrings, u"xl/sharedStrings.xml"_s);
    QCOMPARE(index->styles, u"xl/styles.xml"_s);
    QVERIFY(index->counts1904);
    QVERIFY(!read(test::OneSheet().files())->counts1904);
}

void tst_WorkbookIndex::sheets()
{
    // As other programs write it: another prefix, the strict namespace, targets from the root and with ..
    const auto index = read(
        {{"_rels/.rels", test::relations({{"a", "officeDocument", "/book/Workbook.xml"}})},
         {"book/workbook.xml",
          "<x:workbook xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main' xmlns:q='http://purl.oclc.org/ooxml/"
          "officeDocument/relationships'><x:sheets><x:sheet name='Chart' q:id='c'/>"
          "<x:sheet name='Secret' state='veryHidden' q:id='s'/><x:sheet name='Leads' q:id='l'/>"
          "<x:sheet name='leads' state='hidden' q:id='m'/><x:sheet name='Gone' q:id='none'/></x:sheets></x:workbook>"},
         {"book/_rels/workbook.xml.rels", test::relations({{"c", "chartsheet", "chart.xml"},
                                                           {"s", "worksheet", "../sheets/s.xml"},
                                                           {"l", "worksheet", "/sheets/l.xml"},
                                                           {"m", "worksheet", "m\\m.xml"}})}});
    QVERIFY(index);
    QCOMPARE(index->names(), (QStringList{u"Secret"_s, u"Leads"_s, u"leads"_s}));
    QCOMPARE(index->sheets[0].part, u"sheets/s.xml"_s);
    QCOMPARE(index->sheets[2].part, u"book/m/m.xml"_s);
    QCOMPARE(index->sheetNamed({})->part, u"sheets/l.xml"_s); // the first that is visible
    QCOMPARE(index->sheetNamed(u"leads"_s)->part, u"book/m/m.xml"_s);
    QCOMPARE(index->sheetNamed(u"LEADS"_s)->part, u"sheets/l.xml"_s);
    QCOMPARE(index->sheetNamed(u"secret"_s)->part, u"sheets/s.xml"_s);
    QCOMPARE(index->sheetNamed(u"x"_s).error().detail, u"it has no sheet 'x'; there are Secret, Leads, leads"_s);
}

void tst_WorkbookIndex::otherFiles_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QString>("said");
    QTest::newRow("binary") << QByteArray("xl/workbook.bin") << u".xlsb"_s;
    QTest::newRow("Word") << QByteArray("word/document.xml") << u"not a workbook"_s;
    QTest::newRow("Numbers") << QByteArray("Index/Document.iwa") << u"Numbers"_s;
    QTest::newRow("anything") << QByteArray("a.txt") << u"it is not a workbook"_s;
    QTest::newRow("no main part") << QByteArray("xl/none.xml") << u"it is not a workbook"_s;
}

void tst_WorkbookIndex::otherFiles()
{
    QFETCH(const QByteArray, part);
    QFETCH(const QString, said);
    const auto index = read({{part, "x"}});
    QVERIFY2(index.error().detail.contains(said), qPrintable(index.error().detail));
    const auto withRelations = read({{"_rels/.rels", test::relations({{"a", "officeDocument", part}})}, {part, "x"}});
    QVERIFY(!withRelations);
    QVERIFY(read({{"META-INF/manifest.xml", ""}, {"content.xml", ""}}).error().detail.contains(u".ods"_s));
}

ENROW_TEST(tst_WorkbookIndex, QCoreApplication)
#include "tst_WorkbookIndex.moc"
