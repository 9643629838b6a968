// SPDX-License-Identifier: MIT
#include "results/ResultSet.h"
#include "support/SampleResults.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

// A set numbers the rows of its batches through and knows every value.
class tst_ResultSet : public QObject
{
    Q_OBJECT

private slots:
    void emptySet();
    void numbersRowsThrough();
    void values();
    void columnsOfItsKinds();
    void emptyColumns();
    void countsGroups();
};

void tst_ResultSet::emptySet()
{
    const ResultSet set;
    QCOMPARE(set.rowCount(), 0u);
    QVERIFY(set.batches().empty());
    QVERIFY(set.columns().empty());
}

void tst_ResultSet::numbersRowsThrough()
{
    const auto none = test::chunkOf(BatchKind::EmailVerifier, {});
    const auto set = test::setOf({none, test::finderChunk(), none, none, test::verifierChunk(), none});
    QCOMPARE(set->rowCount(), 5u);
    const std::vector<RowAddress> expected{{1, 0}, {1, 1}, {1, 2}, {4, 0}, {4, 1}};
    for (uint32_t row = 0; row < set->rowCount(); ++row) {
        QVERIFY(set->locate(row) == expected[row]);
        QCOMPARE(set->rowOf(expected[row]), row);
    }
    QCOMPARE(set->firstRowOf(4), 3u);
    QCOMPARE(set->firstRowOf(6), 5u);
}

void tst_ResultSet::values()
{
    const auto other = test::chunkOf(BatchKind::EmailVerifier, {{"catch_all", {}}, {"", {}}});
    const std::vector<ResultBatch> batches{
        {{BatchKind::EmailFinder, u"é-1"_s}, u"Campaign"_s, test::finderChunk()},
        {{std::nullopt, u"two"_s}, {}, other},
    };
    const ResultSet set(batches);
    QVERIFY(set.value({0, 0}, ColumnId::BatchId) == "é-1");
    QVERIFY(set.value({0, 0}, ColumnId::Kind) == "email-finder");
    QVERIFY(set.value({0, 2}, ColumnId::Qualification) == "invalid");
    QVERIFY(set.value({0, 1}, ColumnId::Email) == "jim.halpert@dundermifflin.com");
    QVERIFY(set.value({0, 1}, ColumnId::Number).empty());
    QVERIFY(set.value({1, 0}, ColumnId::Kind) == "email-verifier");
    QVERIFY(set.value({1, 0}, ColumnId::Qualification) == "catch_all");
    QVERIFY(set.value({1, 1}, ColumnId::Qualification).empty());
    QCOMPARE(set.qualification({1, 0}), Qualification::Other);
}

void tst_ResultSet::columnsOfItsKinds()
{
    const auto one = test::setOf({test::verifierChunk()});
    QVERIFY(one->columns() == columnsFor(std::array{BatchKind::EmailVerifier}, false));
    const auto two = test::setOf({test::verifierChunk(), test::phoneChunk()});
    QVERIFY(two->columns() == columnsFor(std::array{BatchKind::EmailVerifier, BatchKind::PhoneFinder}, true));
}

void tst_ResultSet::emptyColumns()
{
    using Columns = std::vector<ColumnId>;
    const auto named = test::chunkOf(BatchKind::EmailVerifier, {{"valid", {{ColumnId::Email, "pam@x.com"}}}, {"", {}}});
    const auto numbered = test::chunkOf(BatchKind::EmailVerifier, {{"", {}}, {"", {{ColumnId::Index, "1"}}}});
    QCOMPARE(test::setOf({named})->emptyColumns(), Columns{ColumnId::Index});
    QCOMPARE(test::setOf({numbered})->emptyColumns(), Columns{ColumnId::Email});
    QCOMPARE(test::setOf({named, numbered})->emptyColumns(), Columns{});
    QCOMPARE(ResultSet().emptyColumns(), Columns{});
}

void tst_ResultSet::countsGroups()
{
    const auto set = test::setOf({test::finderChunk(), test::phoneChunk()});
    QCOMPARE(set->count(QualificationGroup::Valid), 3u);
    QCOMPARE(set->count(QualificationGroup::Invalid), 2u);
    QCOMPARE(set->count(QualificationGroup::Other), 0u);
}

ENROW_TEST(tst_ResultSet, QCoreApplication)
#include "tst_ResultSet.moc"
