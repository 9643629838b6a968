// SPDX-License-Identifier: MIT
#include "lists/MergeReport.h"

#include "support/SampleResults.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace enrow::test;

// Each row is counted once, and those that disagree are shown.
class tst_MergeReport : public QObject
{
    Q_OBJECT

private slots:
    void counts();
    void whatCameOfThem();
    void examples();
    void keepsTheFirstRowsThatAreWritten();
    void theFirstOfEachOutput();
    void thoseSearchedByWebsite();
};

namespace
{

std::string nobody()
{
    return {};
}

} // namespace

void tst_MergeReport::counts()
{
    const auto set = setOf({finderChunk()});
    MergeReport report;
    const ListMatch byCustom{BatchKind::EmailFinder, {0, 0}, ListKey::Custom};
    report.add({{byCustom}, false, {}}, *set, {nobody});
    report.add({{byCustom}, true, RowAddress{0, 1}}, *set, {nobody});
    report.add({{}, true, {}}, *set, {nobody});
    report.add({}, *set, {nobody});
    QCOMPARE(report.rows, 4U);
    QCOMPARE(report.matched, 2U);
    QCOMPARE(report.ambiguous, 1U);
    QCOMPARE(report.unmatched, 1U);
    QCOMPARE(report.disagreeing, 1U);
    QCOMPARE(report.by.size(), 1U);
    QCOMPARE(report.by[ListKey::Custom], 2U);
    QCOMPARE(report.fresh, 1U); // several answers are answers too
    QCOMPARE(report.ambiguousExamples.front().row, 3U);
    QCOMPARE(report.unmatchedExamples.front().row, 4U);
}

// One of several kinds with a result is enough.
void tst_MergeReport::whatCameOfThem()
{
    const auto set = setOf({finderChunk(), verifierChunk()});
    const ListMatch valid{BatchKind::EmailFinder, {0, 0}, ListKey::Custom};
    const ListMatch invalid{BatchKind::EmailFinder, {0, 2}, ListKey::Custom};
    QCOMPARE(groupOf(set->qualification(invalid.row)), QualificationGroup::Invalid);
    MergeReport report;
    report.add({{valid}}, *set, {nobody});
    report.add({{invalid}}, *set, {nobody});
    report.add({{invalid, valid}}, *set, {nobody});
    report.add({}, *set, {nobody});
    QCOMPARE(report.outcomes[size_t(QualificationGroup::Valid)], 2U);
    QCOMPARE(report.outcomes[size_t(QualificationGroup::Invalid)], 1U);
    QCOMPARE(report.outcomes[size_t(QualificationGroup::Other)], 0U);
}

void tst_MergeReport::examples()
{
    const auto set = setOf({finderChunk()});
    MergeReport report;
    report.add({}, *set, {nobody});
    for (size_t i = 0; i < 2 * MergeReport::mostExamples; ++i)
        report.add({{}, false, RowAddress{0, 1}}, *set, {[] { return std::string("Pam, acme.com"); }});
    QCOMPARE(report.examples.size(), MergeReport::mostExamples);
    QCOMPARE(report.examples.front().row, 2U);
    QCOMPARE(report.examples.front().listed, std::string("Pam, acme.com"));
    QCOMPARE(report.examples.front().searched, std::string("Jim Halpert, dundermifflin.com"));
}

// To be seen before anything is written.
void tst_MergeReport::keepsTheFirstRowsThatAreWritten()
{
    const auto set = setOf({finderChunk()});
    const ListMatch found{BatchKind::EmailFinder, {0, 1}, ListKey::Custom};
    MergeReport report;
    report.add({{found}}, *set, {nobody});
    report.add({}, *set, {nobody});
    QCOMPARE(report.firstOf(MergeRows::All).size(), 2U);
    QCOMPARE(report.rowsWritten(MergeRows::All), 2U);
    QCOMPARE(report.rowsWritten(MergeRows::Unmatched), 1U);
    QCOMPARE(report.rowsWritten(MergeRows::New), 1U);
    for (int row = 0; row < 20; ++row)
        report.add({}, *set, {nobody});
    QCOMPARE(report.firstOf(MergeRows::All).size(), MergeReport::mostFirst);
}

// What is shown before it is written is what is written.
void tst_MergeReport::theFirstOfEachOutput()
{
    const auto set = setOf({finderChunk()});
    const ListMatch found{BatchKind::EmailFinder, {0, 1}, ListKey::Custom};
    const auto row = [](const char *name) { return MergeReport::Row{nobody, [name] { return WrittenRow{{name}}; }}; };
    MergeReport report;
    for (size_t i = 0; i < 2 * MergeReport::mostFirst; ++i)
        report.add({{found}}, *set, row("jim"));
    report.add({{}, true}, *set, row("zoe"));
    report.add({}, *set, row("roy"));
    QCOMPARE(report.firstOf(MergeRows::All).front().cells, std::vector<std::string>{"jim"});
    QCOMPARE(report.firstOf(MergeRows::Unmatched).size(), 2U);
    QCOMPARE(report.firstOf(MergeRows::Unmatched).front().cells, std::vector<std::string>{"zoe"});
    QCOMPARE(report.firstOf(MergeRows::New).size(), 1U);
    QCOMPARE(report.firstOf(MergeRows::New).front().cells, std::vector<std::string>{"roy"});
}

void tst_MergeReport::thoseSearchedByWebsite()
{
    const auto set = setOf({finderChunk()});
    MergeReport report;
    ListOutcome outcome;
    outcome.namesake = Namesake{{0, 2}, true};
    QVERIFY(!report.add(outcome, *set, {nobody}));
    outcome.namesake->isAtCompany = false;
    QVERIFY(report.add(outcome, *set, {nobody}));
    QCOMPARE(report.fresh, 1U);
    QCOMPARE(report.unmatched, 2U);
    QCOMPARE(report.searchedByWebsite, 1U);
    QCOMPARE(report.perhapsSearched, 1U);
    QCOMPARE(report.websiteExamples.front().searched, std::string("Ryan Howard, dundermifflin.com"));
    QCOMPARE(report.perhapsExamples.front().row, 2U);
}

ENROW_TEST(tst_MergeReport, QCoreApplication)
#include "tst_MergeReport.moc"
