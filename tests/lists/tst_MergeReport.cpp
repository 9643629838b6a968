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
    void whatCameOfTheFirst();
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
    report.add({{byCustom}, false, {}}, *set, nobody);
    report.add({{byCustom}, true, RowAddress{0, 1}}, *set, nobody);
    report.add({{}, true, {}}, *set, nobody);
    report.add({}, *set, nobody);
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
    report.add({{valid}}, *set, nobody);
    report.add({{invalid}}, *set, nobody);
    report.add({{invalid, valid}}, *set, nobody);
    report.add({}, *set, nobody);
    QCOMPARE(report.outcomes[size_t(QualificationGroup::Valid)], 2U);
    QCOMPARE(report.outcomes[size_t(QualificationGroup::Invalid)], 1U);
    QCOMPARE(report.outcomes[size_t(QualificationGroup::Other)], 0U);
}

void tst_MergeReport::examples()
{
    const auto set = setOf({finderChunk()});
    MergeReport report;
    report.add({}, *set, nobody);
    for (size_t i = 0; i < 2 * MergeReport::mostExamples; ++i)
        report.add({{}, false, RowAddress{0, 1}}, *set, [] { return std::string("Pam, acme.com"); });
    QCOMPARE(report.examples.size(), MergeReport::mostExamples);
    QCOMPARE(report.examples.front().row, 2U);
    QCOMPARE(report.examples.front().listed, std::string("Pam, acme.com"));
    QCOMPARE(report.examples.front().searched, std::string("Jim Halpert, dundermifflin.com"));
}

// To be seen before anything is written.
void tst_MergeReport::whatCameOfTheFirst()
{
    const auto set = setOf({finderChunk()});
    const ListMatch found{BatchKind::EmailFinder, {0, 1}, ListKey::Custom};
    MergeReport report;
    report.add({{found}}, *set, nobody);
    report.add({}, *set, nobody);
    QCOMPARE(report.first.size(), 2U);
    QCOMPARE(report.first[0].qualification, Qualification::Valid);
    QCOMPARE(report.first[0].found, std::string("jim.halpert@dundermifflin.com"));
    QVERIFY(!report.first[1].qualification && report.first[1].found.empty());
    for (int row = 0; row < 20; ++row)
        report.add({}, *set, nobody);
    QCOMPARE(report.first.size(), MergeReport::mostFirst);
}

ENROW_TEST(tst_MergeReport, QCoreApplication)
#include "tst_MergeReport.moc"
