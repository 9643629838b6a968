// SPDX-License-Identifier: MIT
#include "export/SheetNames.h"

#include "support/SampleResults.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

// Whatever a batch is called, Excel takes the name of its sheet.
class tst_SheetNames : public QObject
{
    Q_OBJECT

private slots:
    void titles();
    void names_data();
    void names();
    void eachOnce();
};

void tst_SheetNames::titles()
{
    ResultBatch batch = test::setOf({test::verifierChunk()})->batches().front();
    batch.ref.id = u"3d4cb64e-1111-4000-8000-000000000000"_s;
    batch.label.clear();
    QCOMPARE(sheetTitleOf(batch), u"email-verifier 3d4cb64e"_s);
    batch.label = u"Spring fair"_s;
    QCOMPARE(sheetTitleOf(batch), u"Spring fair"_s);
}

void tst_SheetNames::names_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("usual") << u"Spring fair"_s << u"Spring fair"_s;
    QTest::newRow("forbidden") << u"[a]:b*c?d/e\\f"_s << u"-a--b-c-d-e-f"_s;
    QTest::newRow("nothing") << u""_s << u"Results"_s;
    QTest::newRow("nothing but blanks and apostrophes") << u" ' '' "_s << u"Results"_s;
    QTest::newRow("apostrophes") << u"'it's'"_s << u"it's"_s;
    QTest::newRow("control characters") << u"a\nb\tc\x01"_s << u"a b c"_s;
    QTest::newRow("another direction") << u"\u202Egpj.\u202C \u2066a\uFEFF"_s << u"gpj. a"_s;
    QTest::newRow("joined letters") << u"می\u200Cخواهم"_s << u"می\u200Cخواهم"_s;
    QTest::newRow("no character") << u"a\uFFFFb"_s << u"a b"_s;
    QTest::newRow("as long as can be") << QString(31, u'x') << QString(31, u'x');
    QTest::newRow("too long") << QString(32, u'x') << QString(31, u'x');
    QTest::newRow("apostrophe where it is cut") << QString(30, u'x') + u"'yz"_s << QString(30, u'x');
    QTest::newRow("no half of a pair") << QString(30, u'x') + u"\U0001F600"_s << QString(30, u'x');
    QTest::newRow("kept by Excel") << u"History"_s << u"_History"_s;
    QTest::newRow("in any case") << u"hisTORY"_s << u"_hisTORY"_s;
    QTest::newRow("any script") << u"東京 Владимир"_s << u"東京 Владимир"_s;
}

void tst_SheetNames::names()
{
    QFETCH(const QString, title);
    QFETCH(const QString, name);
    QCOMPARE(SheetNames().take(title), name);
}

void tst_SheetNames::eachOnce()
{
    SheetNames names;
    QCOMPARE(names.take(u"Fair"_s), u"Fair"_s);
    QCOMPARE(names.take(u"FAIR"_s), u"FAIR 2"_s);
    QCOMPARE(names.take(u"fair 2"_s), u"fair 2 2"_s);
    QCOMPARE(names.take(u"fair"_s), u"fair 3"_s);
    QCOMPARE(names.take(u"ÉTÉ"_s), u"ÉTÉ"_s);
    QCOMPARE(names.take(u"été"_s), u"été 2"_s);
    QCOMPARE(names.take(QString(40, u'x')), QString(31, u'x'));
    QCOMPARE(names.take(QString(40, u'x')), QString(29, u'x') + u" 2"_s);
    for (int number = 3; number < 10; ++number)
        names.take(QString(40, u'x'));
    QCOMPARE(names.take(QString(40, u'x')), QString(28, u'x') + u" 10"_s);
}

ENROW_TEST(tst_SheetNames, QCoreApplication)
#include "tst_SheetNames.moc"
