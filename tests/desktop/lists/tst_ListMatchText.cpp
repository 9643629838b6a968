// SPDX-License-Identifier: MIT
#include "desktop/lists/ListMatchText.h"

#include "support/TestProgram.h"

#include <QCoreApplication>

using namespace enrow;
using namespace Qt::StringLiterals;

// Plain sentences that say what to do.
class tst_ListMatchText : public QObject
{
    Q_OBJECT

private slots:
    void numbersAndExamples();
    void whatIsInTheWay();
    void columns();
};

void tst_ListMatchText::numbersAndExamples()
{
    MergeReport report;
    report.rows = 1200;
    report.matched = 1190;
    report.outcomes = {1100, 90, 0};
    report.unmatched = 8;
    report.ambiguous = 2;
    QCOMPARE(ListMatchText::numbers(report, MergeRows::All, false),
             u"1,200 rows: 1,100 valid, 90 invalid, 8 without results, 2 ambiguous."_s);
    QCOMPARE(ListMatchText::numbers(report, MergeRows::All, true),
             u"1,200 rows: 1,100 found, 90 not found, 8 without results, 2 ambiguous."_s);
    MergeReport nothing;
    nothing.rows = nothing.unmatched = 1;
    QCOMPARE(ListMatchText::numbers(nothing, MergeRows::All, false), u"1 row: 1 without results."_s);
    QCOMPARE(ListMatchText::numbers({}, MergeRows::All, false), u"The list has no rows."_s);
    QVERIFY(ListMatchText::examples(report, MergeRows::All).isEmpty());
    report.disagreeing = 1;
    report.fresh = 1;
    report.unmatchedExamples = {{3, "roy, acme.com"}, {5, {}}};
    report.examples = {{7, "pam", "jim"}};
    QVERIFY(ListMatchText::numbers(report, MergeRows::All, false)
                .endsWith(u"In 1 row the position or custom value fits somebody else, so it was not used."_s));
    QVERIFY(!ListMatchText::numbers(report, MergeRows::New, false).contains(u"position"_s));
    QCOMPARE(ListMatchText::examples(report, MergeRows::New).size(), 1);
    QCOMPARE(ListMatchText::examples(report, MergeRows::All),
             (QStringList{u"Without results: row 3 (roy, acme.com), row 5"_s,
                          u"Not used: row 7 is about pam, the result in its place about jim"_s}));
    QCOMPARE(ListMatchText::toWrite(report, MergeRows::New), u"Into the file: 1 row, new to all batches."_s);
    QCOMPARE(ListMatchText::toWrite(report, MergeRows::Unmatched), u"Into the file: 10 rows without results."_s);
    QVERIFY(ListMatchText::remark(report).isEmpty());
    report.becameUtf8 = true;
    QVERIFY(ListMatchText::remark(report).contains(u"UTF-8"_s));
}

void tst_ListMatchText::whatIsInTheWay()
{
    const JoinObstacle obstacle{BatchKind::EmailFinder, ListField::Domain};
    QCOMPARE(ListMatchText::obstacle(obstacle, {}), u"No column is known to hold this: Domain. Choose it above."_s);
    QCOMPARE(ListMatchText::obstacle(obstacle, {{ListField::Domain, {1, 2}}}),
             u"Several columns may hold this: Domain. Choose one above."_s);
    QCOMPARE(ListMatchText::obstacle({BatchKind::EmailFinder, {}}, {}, ListKey::Email),
             u"E-mail search: results of this kind are not matched by this: E-mail address. Choose another way under "
             "More options."_s);
    QCOMPARE(ListMatchText::passedOver({BatchKind::EmailVerifier, ListField::Email}),
             u"Passed over: E-mail verification, for which no column holds this: E-mail."_s);
    QCOMPARE(ListMatchText::passedOver({BatchKind::EmailFinder, ListField::Domain, 2}),
             u"Passed over: E-mail search, batches: 2, for which no column holds this: Domain."_s);
    QCOMPARE(ListMatchText::passedOver(1430),
             u"Passed over: 1,430 rows searched by domain alone, for which no column holds this: Domain."_s);
    QCOMPARE(ListMatchText::passedOver(0), QString());
    QCOMPARE(ListMatchText::unusable(u"a.csv"_s, {ErrorKind::InvalidInput, u"it is empty"_s, 0, {}}),
             u"a.csv cannot be used: it is empty."_s);
}

void tst_ListMatchText::columns()
{
    QCOMPARE(ListMatchText::column(0, {u" Mail \n here "_s}), u"Mail here"_s);
    QCOMPARE(ListMatchText::column(1, {u"Mail"_s}), u"Column 2"_s);
}

ENROW_TEST(tst_ListMatchText, QCoreApplication)
#include "tst_ListMatchText.moc"
