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
             u"1,200 rows: 1,190 matched (1,100 valid, 90 invalid), 8 without results, 2 ambiguous."_s);
    QCOMPARE(ListMatchText::numbers(report, MergeRows::All, true),
             u"1,200 rows: 1,190 matched (1,100 found, 90 not found), 8 without results, 2 ambiguous."_s);
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
             (QStringList{u"Without results: row 3 (roy, acme.com), row 5 and 6 more"_s,
                          u"Not used: row 7 is about pam, the result in its place about jim"_s}));
    QCOMPARE(ListMatchText::toWrite(report, MergeRows::New), u"Into the file: 1 row, new to all batches compared."_s);
    QCOMPARE(ListMatchText::toWrite(report, MergeRows::Unmatched), u"Into the file: 10 rows without results."_s);
    report.examples.clear();
    report.unmatchedExamples.clear();
    report.searchedByWebsite = 1;
    report.websiteExamples = {{9, "zoe, acme", "zoe, acme.com"}};
    report.perhapsSearched = 4;
    report.perhapsExamples = {{3, "roy", "roy, x.com"}};
    QCOMPARE(ListMatchText::examples(report, MergeRows::New),
             (QStringList{u"Not new, because they were searched by website: row 9 (zoe, acme) as zoe, acme.com"_s,
                          u"Perhaps searched by website already: row 3 (roy) as roy, x.com and 3 more"_s}));
    QVERIFY(
        ListMatchText::examples(report, MergeRows::All).front().startsWith(u"Searched by website already: row 9"_s));
    QCOMPARE(ListMatchText::mayBeNew(report, false), u"4 of them may have been searched already."_s);
    QCOMPARE(ListMatchText::mayBeNew({}, false), QString());
    QVERIFY(ListMatchText::mayBeNew({}, true).startsWith(u"Some results could not be compared"_s));
    QVERIFY(ListMatchText::remark(report).isEmpty());
    report.becameUtf8 = true;
    QVERIFY(ListMatchText::remark(report).contains(u"UTF-8"_s));
}

void tst_ListMatchText::whatIsInTheWay()
{
    const JoinObstacle obstacle{BatchKind::EmailFinder, ListField::Domain};
    QCOMPARE(ListMatchText::obstacle(obstacle, {}), u"No column with websites is known. Choose it above."_s);
    QCOMPARE(ListMatchText::obstacle(obstacle, {{ListField::Domain, {1, 2}}}),
             u"Several columns may hold the websites. Choose one above."_s);
    QCOMPARE(ListMatchText::obstacle({BatchKind::EmailFinder, {}}, {}, ListKey::Email),
             u"E-mail searches are not matched by this: E-mail address. Choose another way under More options."_s);
    QCOMPARE(
        ListMatchText::passedOver({BatchKind::EmailVerifier, ListField::Email}),
        u"E-mail verifications are matched by e-mail address. Add a column with e-mail addresses to match them."_s);
    QCOMPARE(ListMatchText::passedOver({BatchKind::EmailFinder, ListField::Domain, 2}),
             u"2 e-mail searches were made by website. Add a column with websites to match them."_s);
    QCOMPARE(ListMatchText::passedOver({BatchKind::EmailFinder, ListField::Domain, 1}),
             u"1 e-mail search was made by website. Add a column with websites to match it."_s);
    QCOMPARE(ListMatchText::passedOver({BatchKind::PhoneFinder, {}, 1}),
             u"Phone searches are not matched by what you chose under More options."_s);
    QCOMPARE(ListMatchText::passedOver(1),
             u"1 row in your batches was searched by website alone. Add a column with websites to match it."_s);
    QCOMPARE(ListMatchText::unread(0), QString());
    QCOMPARE(ListMatchText::unread(2), u"The results of 2 batches cannot be read."_s);
    QCOMPARE(ListMatchText::running(0), QString());
    QCOMPARE(ListMatchText::running(1), u"1 batch is not completed yet: its rows count as new."_s);
    QCOMPARE(ListMatchText::passedOver(1430),
             u"1,430 rows in your batches were searched by website alone. Add a column with websites to match "
             "them."_s);
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
