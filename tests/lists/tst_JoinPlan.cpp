// SPDX-License-Identifier: MIT
#include "lists/JoinNeeds.h"

#include "support/SampleResults.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

// Which results can be joined with a list is known by its columns.
class tst_JoinNeeds : public QObject
{
    Q_OBJECT

private slots:
    void enoughForEachKind_data();
    void enoughForEachKind();
    void ofOneKeyAlone();
    void someOfTheBatches();
    void searchedByDomainAlone();
};

namespace
{

ListMapping mappingOf(const QString &headers)
{
    return guessMapping({headers.split(u','), {}}).mapping;
}

} // namespace

void tst_JoinNeeds::enoughForEachKind_data()
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

void tst_JoinNeeds::enoughForEachKind()
{
    QFETCH(BatchKind, kind);
    QVERIFY(!obstacleTo(kind, mappingOf(QString::fromLatin1(QTest::currentDataTag())), {}));
    QVERIFY(obstacleTo(kind, mappingOf(u"x,y"_s), {}));
}

void tst_JoinNeeds::ofOneKeyAlone()
{
    const ListMapping mapping = mappingOf(u"email,name,domain"_s);
    QVERIFY(!obstacleTo(BatchKind::EmailVerifier, mapping, ListKey::Email));
    const auto never = obstacleTo(BatchKind::EmailFinder, mapping, ListKey::Email);
    QVERIFY(never && !never->missing);
    QCOMPARE(obstacleTo(BatchKind::EmailFinder, mapping, ListKey::NameAndCompany)->missing, ListField::Company);
    QVERIFY(!obstacleTo(BatchKind::EmailFinder, mappingOf(u"name,company"_s), ListKey::NameAndCompany));
    QCOMPARE(obstacleTo(BatchKind::EmailFinder, mapping, ListKey::Custom)->missing, ListField::Custom);
}

void tst_JoinNeeds::someOfTheBatches()
{
    const auto set = setOf({finderChunk(), chunkOf(BatchKind::EmailVerifier, {{"valid", {}}})});
    const ListMapping mapping = mappingOf(u"email,x"_s);
    QCOMPARE(kindsOf(set->batches()).size(), 2U);
    QCOMPARE(obstacleTo(set->batches(), mapping, {}, false)->kind, BatchKind::EmailFinder);
    QVERIFY(!obstacleTo(set->batches(), mapping, {}, true));
    QVERIFY(obstacleTo(set->batches(), mappingOf(u"x,y"_s), {}, true));
    const std::vector<ResultBatch> those = joinable(set->batches(), mapping, {});
    QCOMPARE(those.size(), 1U);
    QCOMPARE(those.front().chunk->kind(), BatchKind::EmailVerifier);
}

// A list with companies and no domains would call everybody new who was searched by domain.
void tst_JoinNeeds::searchedByDomainAlone()
{
    const Row byDomain{"valid", {{ColumnId::SearchedFullName, "Pam"}, {ColumnId::SearchedCompanyDomain, "acme.com"}}};
    const Row byCompany{"valid", {{ColumnId::SearchedFullName, "Pam"}, {ColumnId::SearchedCompanyName, "Acme"}}};
    const auto set =
        setOf({chunkOf(BatchKind::EmailFinder, {byDomain}), chunkOf(BatchKind::EmailFinder, {byDomain, byCompany})});
    const ListMapping companies = mappingOf(u"name,company"_s);
    QCOMPARE(joinable(set->batches(), companies, {}).size(), 1U);
    const auto obstacles = obstaclesTo(set->batches(), companies, {});
    QCOMPARE(obstacles.size(), 1U);
    QCOMPARE(obstacles.front().missing, ListField::Domain);
    QCOMPARE(obstacles.front().batches, 1U);
    QVERIFY(!obstacleTo(set->batches(), companies, {}, true));
    QCOMPARE(comparable(set->batches(), companies, {}).size(), 2U); // who was searched is seen
    const auto alone = std::span(set->batches()).first(1);
    QCOMPARE(obstacleTo(alone, companies, {}, true)->missing, ListField::Domain);
    QCOMPARE(obstaclesTo(alone, companies, {}).front().batches, 0U);
    QCOMPARE(rowsWithoutCompany(set->batches(), companies, {}), 1U); // of the batch that is joined otherwise
    QCOMPARE(rowsWithoutCompany(set->batches(), mappingOf(u"name,company,domain"_s), {}), 0U);
    Row found = byDomain; // the search told the company
    found.texts.push_back({ColumnId::Company, "Acme"});
    const auto told = setOf({chunkOf(BatchKind::EmailFinder, {byDomain, found})});
    QVERIFY(obstaclesTo(told->batches(), companies, {}).empty());
    QCOMPARE(rowsWithoutCompany(told->batches(), companies, {}), 1U);
    for (const QString &headers : {u"name,company,domain"_s, u"name,company,custom"_s})
        QVERIFY(obstaclesTo(set->batches(), mappingOf(headers), {}).empty());
}

ENROW_TEST(tst_JoinNeeds, QCoreApplication)
#include "tst_JoinNeeds.moc"
