// SPDX-License-Identifier: MIT
#include "lists/JoinPlan.h"

#include "support/SampleResults.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

// Which results can be joined with a list is known by its columns.
class tst_JoinPlan : public QObject
{
    Q_OBJECT

private slots:
    void enoughForEachKind_data();
    void enoughForEachKind();
    void ofOneKeyAlone();
    void someOfTheBatches();
    void searchedByDomainAlone();
    void searchedByDomainAndMore();
};

namespace
{

ListMapping mappingOf(const QString &headers)
{
    return guessMapping({headers.split(u','), {}}).mapping;
}

// To a batch of that kind; nothing: it can be joined.
std::optional<JoinObstacle> obstacleTo(BatchKind kind, const ListMapping &mapping, std::optional<ListKey> only)
{
    const auto set = setOf({chunkOf(kind, {{"valid", {}}})});
    const JoinPlan join = JoinPlan::of(set->batches(), mapping, only, MergeRows::All);
    return join.usable.empty() ? std::optional(join.obstacles.front()) : std::nullopt;
}

} // namespace

void tst_JoinPlan::enoughForEachKind_data()
{
    QTest::addColumn<BatchKind>("kind");
    QTest::newRow("name,domain") << BatchKind::EmailFinder;
    QTest::newRow("first name,last name,website") << BatchKind::EmailFinder;
    QTest::newRow("name,company") << BatchKind::EmailFinder;
    QTest::newRow("name,company,") << BatchKind::PhoneFinder;
    QTest::newRow("custom,x") << BatchKind::EmailFinder;
    QTest::newRow("email,x") << BatchKind::EmailVerifier;
    QTest::newRow("linkedin,x") << BatchKind::PhoneFinder;
    QTest::newRow("name,domain,x") << BatchKind::PhoneFinder;
}

void tst_JoinPlan::enoughForEachKind()
{
    QFETCH(BatchKind, kind);
    QVERIFY(!obstacleTo(kind, mappingOf(QString::fromLatin1(QTest::currentDataTag())), {}));
    QVERIFY(obstacleTo(kind, mappingOf(u"x,y"_s), {}));
}

void tst_JoinPlan::ofOneKeyAlone()
{
    const ListMapping mapping = mappingOf(u"email,name,domain"_s);
    QVERIFY(!obstacleTo(BatchKind::EmailVerifier, mapping, ListKey::Email));
    const auto never = obstacleTo(BatchKind::EmailFinder, mapping, ListKey::Email);
    QVERIFY(never && !never->missing);
    QCOMPARE(obstacleTo(BatchKind::EmailFinder, mapping, ListKey::NameAndCompany)->missing, ListField::Company);
    QVERIFY(!obstacleTo(BatchKind::EmailFinder, mappingOf(u"name,company"_s), ListKey::NameAndCompany));
    QCOMPARE(obstacleTo(BatchKind::EmailFinder, mapping, ListKey::Custom)->missing, ListField::Custom);
}

void tst_JoinPlan::someOfTheBatches()
{
    const auto set = setOf({chunkOf(BatchKind::EmailVerifier, {{"valid", {}}}), finderChunk()});
    QCOMPARE(kindsOf(set->batches()).size(), 2U);
    const JoinPlan some = JoinPlan::of(set->batches(), mappingOf(u"email,x"_s), {}, MergeRows::All);
    QCOMPARE(some.usable.size(), 1U);
    QCOMPARE(some.usable.front().chunk->kind(), BatchKind::EmailVerifier);
    QCOMPARE(some.obstacles.size(), 1U);
    QCOMPARE(some.obstacles.front().kind, BatchKind::EmailFinder);
    const JoinPlan none = JoinPlan::of(set->batches(), mappingOf(u"x,y"_s), {}, MergeRows::All);
    QVERIFY(none.usable.empty());
    QCOMPARE(none.obstacles.size(), 2U);
    QCOMPARE(none.obstacles.front().kind, BatchKind::EmailFinder); // in the order of kinds, not of batches
}

// A list with companies and no domains would call everybody new who was searched by domain.
void tst_JoinPlan::searchedByDomainAlone()
{
    const Row byDomain{"valid", {{ColumnId::SearchedFullName, "Pam"}, {ColumnId::SearchedCompanyDomain, "acme.com"}}};
    const Row byCompany{"valid", {{ColumnId::SearchedFullName, "Pam"}, {ColumnId::SearchedCompanyName, "Acme"}}};
    const auto set =
        setOf({chunkOf(BatchKind::EmailFinder, {byDomain}), chunkOf(BatchKind::EmailFinder, {byDomain, byCompany})});
    const ListMapping companies = mappingOf(u"name,company"_s);
    const auto join = [&](std::span<const ResultBatch> batches, MergeRows rows) {
        return JoinPlan::of(batches, companies, {}, rows);
    };
    const JoinPlan some = join(set->batches(), MergeRows::All);
    QCOMPARE(some.usable.size(), 1U);
    QCOMPARE(some.obstacles.size(), 1U);
    QCOMPARE(some.obstacles.front().missing, ListField::Domain);
    QCOMPARE(some.obstacles.front().batches, 1U);
    QCOMPARE(rowsWithoutCompany(some.usable, companies, {}), 1U);
    QCOMPARE(rowsWithoutCompany(some.usable, mappingOf(u"name,company,domain"_s), {}), 0U);
    const auto alone = std::span(set->batches()).first(1);
    QVERIFY(join(alone, MergeRows::Unmatched).usable.empty());
    QCOMPARE(join(alone, MergeRows::Unmatched).obstacles.front().batches, 0U);
    // Who was searched is seen.
    QCOMPARE(join(alone, MergeRows::New).usable.size(), 1U);
    QVERIFY(join(alone, MergeRows::New).obstacles.empty());
}

// The search told the company, or the list says more than companies.
void tst_JoinPlan::searchedByDomainAndMore()
{
    const Row byDomain{"valid", {{ColumnId::SearchedFullName, "Pam"}, {ColumnId::SearchedCompanyDomain, "acme.com"}}};
    Row found = byDomain;
    found.texts.push_back({ColumnId::Company, "Acme"});
    const auto told = setOf({chunkOf(BatchKind::EmailFinder, {byDomain, found})});
    const ListMapping companies = mappingOf(u"name,company"_s);
    const JoinPlan join = JoinPlan::of(told->batches(), companies, {}, MergeRows::All);
    QVERIFY(join.obstacles.empty());
    QCOMPARE(rowsWithoutCompany(join.usable, companies, {}), 1U);
    const auto alone = setOf({chunkOf(BatchKind::EmailFinder, {byDomain})});
    for (const QString &headers : {u"name,company,domain"_s, u"name,company,custom"_s})
        QVERIFY(JoinPlan::of(alone->batches(), mappingOf(headers), {}, MergeRows::All).obstacles.empty());
}

ENROW_TEST(tst_JoinPlan, QCoreApplication)
#include "tst_JoinPlan.moc"
