// SPDX-License-Identifier: MIT
#include "AdversarialTexts.h"
#include "SlowSorter.h"
#include "results/RowSorter.h"
#include "support/SampleResults.h"
#include "support/TestProgram.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <numeric>
#include <random>

using namespace enrow;
using namespace Qt::StringLiterals;

namespace
{

using Rows = std::vector<uint32_t>;
using SortKey = ResultQuery::SortKey;

Rows allRows(const ResultSet &set)
{
    Rows rows(set.rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

Rows sortedRows(const ResultSet &set, const std::vector<SortKey> &keys, const QLocale &locale = QLocale::c())
{
    return RowSorter(set, locale, {}).sorted(allRows(set), keys).value();
}

// One verified row a text, which stands in two columns.
std::shared_ptr<const ResultSet> setOfTexts(const std::vector<std::string> &texts)
{
    std::vector<test::Row> rows;
    for (const std::string &text : texts)
        rows.push_back({text, {{ColumnId::Email, text}, {ColumnId::Index, text}}});
    return test::setOf({test::chunkOf(BatchKind::EmailVerifier, rows)});
}

QStringList sortedTexts(const std::vector<std::string> &texts, SortKey key, const QLocale &locale = QLocale::c())
{
    const auto set = setOfTexts(texts);
    QStringList sorted;
    for (const uint32_t row : sortedRows(*set, {key}, locale))
        sorted << test::textOf(set->value(set->locate(row), key.column));
    return sorted;
}

std::shared_ptr<const ResultSet> fullAdversarialSet(uint32_t rows, uint32_t seed)
{
    std::mt19937 random(seed);
    std::vector<std::shared_ptr<const ResultChunk>> chunks;
    for (const BatchKind kind : {BatchKind::PhoneFinder, BatchKind::EmailFinder, BatchKind::EmailVerifier}) {
        std::vector<test::Row> made(rows);
        for (test::Row &row : made) {
            row.qualification =
                test::pick(std::array{"valid", "invalid", "found", "not_found", "ongoing", "odd", "Éé", ""}, random);
            for (const ColumnId field : textsOf(kind)) {
                if (field != ColumnId::Qualification)
                    row.texts.push_back({field, test::pick(test::adversarialTexts(), random)});
            }
        }
        chunks.push_back(test::chunkOf(kind, made));
    }
    return test::setOf(chunks);
}

} // namespace

// The sorter gives exactly the order that a slow and obvious one gives.
class tst_RowSorter : public QObject
{
    Q_OBJECT

private slots:
    void textsIgnoreCase();
    void numbersBeforeTexts();
    void qualificationsInTheirOrder();
    void tiesKeepTheirOrder();
    void moreKeysDecideTies();
    void batchesAndKinds();
    void subsetOfRows();
    void agreesWithTheSlowWay_data();
    void agreesWithTheSlowWay();
    void manyNumbers();
    void stops();
};

void tst_RowSorter::textsIgnoreCase()
{
    const std::vector<std::string> texts{"b", "", "B", "a", "C", "", "c"};
    QCOMPARE(sortedTexts(texts, {ColumnId::Email, false}),
             (QStringList{u"a"_s, u"b"_s, u"B"_s, u"C"_s, u"c"_s, {}, {}}));
    QCOMPARE(sortedTexts(texts, {ColumnId::Email, true}),
             (QStringList{u"C"_s, u"c"_s, u"b"_s, u"B"_s, u"a"_s, {}, {}}));
}

void tst_RowSorter::numbersBeforeTexts()
{
    const std::vector<std::string> texts{"10", "", "9", "b", "-3", "1.5", "0", "a", "09"};
    QCOMPARE(sortedTexts(texts, {ColumnId::Index, false}),
             (QStringList{u"-3"_s, u"0"_s, u"9"_s, u"09"_s, u"10"_s, u"1.5"_s, u"a"_s, u"b"_s, {}}));
    QCOMPARE(sortedTexts(texts, {ColumnId::Index, true}),
             (QStringList{u"10"_s, u"9"_s, u"09"_s, u"0"_s, u"-3"_s, u"b"_s, u"a"_s, u"1.5"_s, {}}));
}

void tst_RowSorter::qualificationsInTheirOrder()
{
    const std::vector<std::string> words{"", "odd", "ongoing", "not_found", "Aged", "invalid", "found", "valid"};
    QCOMPARE(
        sortedTexts(words, {ColumnId::Qualification, false}),
        (QStringList{u"valid"_s, u"found"_s, u"invalid"_s, u"not_found"_s, u"ongoing"_s, u"Aged"_s, u"odd"_s, {}}));
    QCOMPARE(
        sortedTexts(words, {ColumnId::Qualification, true}),
        (QStringList{u"ongoing"_s, u"not_found"_s, u"invalid"_s, u"found"_s, u"valid"_s, u"odd"_s, u"Aged"_s, {}}));
}

void tst_RowSorter::tiesKeepTheirOrder()
{
    const auto set = setOfTexts({"b", "", "a", "B", "A", "", "b"});
    QCOMPARE(sortedRows(*set, {{ColumnId::Email, false}}), (Rows{2, 4, 0, 3, 6, 1, 5}));
    QCOMPARE(sortedRows(*set, {{ColumnId::Email, true}}), (Rows{0, 3, 6, 2, 4, 1, 5}));
    QCOMPARE(sortedRows(*set, {{ColumnId::Custom, true}}), allRows(*set));
    QCOMPARE(sortedRows(*set, {}), allRows(*set));
}

void tst_RowSorter::moreKeysDecideTies()
{
    const auto row = [](std::string first, std::string last) {
        return test::Row{"valid", {{ColumnId::FirstName, std::move(first)}, {ColumnId::LastName, std::move(last)}}};
    };
    const auto set =
        test::setOf({test::chunkOf(BatchKind::EmailFinder, {row("Jim", "Beesly"), row("Pam", "Halpert"),
                                                            row("Pam", "Beesly"), row("Jim", "Halpert")})});
    QCOMPARE(sortedRows(*set, {{ColumnId::FirstName, false}, {ColumnId::LastName, true}}), (Rows{3, 0, 1, 2}));
    QCOMPARE(sortedRows(*set, {{ColumnId::LastName, true}, {ColumnId::FirstName, false}}), (Rows{3, 1, 0, 2}));
}

void tst_RowSorter::batchesAndKinds()
{
    const auto set = test::setOf({test::phoneChunk(), test::verifierChunk(), test::phoneChunk()});
    QCOMPARE(sortedRows(*set, {{ColumnId::BatchId, true}}), (Rows{4, 5, 2, 3, 0, 1}));
    QCOMPARE(sortedRows(*set, {{ColumnId::Kind, false}}), (Rows{2, 3, 0, 1, 4, 5}));
    QCOMPARE(sortedRows(*set, {{ColumnId::Kind, true}, {ColumnId::BatchId, true}}), (Rows{4, 5, 0, 1, 2, 3}));
}

void tst_RowSorter::subsetOfRows()
{
    const auto set = test::setOf({test::randomFinderChunk(100, 1), test::randomFinderChunk(100, 2)});
    Rows rows;
    for (uint32_t row = 3; row < 200; row += 7)
        rows.push_back(row);
    const std::vector<SortKey> keys{{ColumnId::Email, true}};
    QCOMPARE(RowSorter(*set, QLocale::c(), {}).sorted(rows, keys).value(),
             test::SlowSorter(*set, QLocale::c()).sorted(rows, keys));
}

void tst_RowSorter::agreesWithTheSlowWay_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("C") << QLocale::c();
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedStates);
    QTest::newRow("Turkish") << QLocale(QLocale::Turkish, QLocale::Turkey);
}

void tst_RowSorter::agreesWithTheSlowWay()
{
    QFETCH(QLocale, locale);
    const auto set = fullAdversarialSet(40, 21);
    const test::SlowSorter slow(*set, locale);
    for (const ResultColumn &column : resultColumns()) {
        for (const bool descending : {false, true}) {
            const std::vector<SortKey> keys{{column.id, descending}, {ColumnId::Index, !descending}};
            QVERIFY2(sortedRows(*set, keys, locale) == slow.sorted(allRows(*set), keys), column.name.data());
        }
    }
}

void tst_RowSorter::manyNumbers()
{
    std::mt19937_64 random(41);
    std::vector<std::string> texts;
    for (int made = 0; made < 5000; ++made)
        texts.push_back(std::to_string(qint64(random()) >> random() % 64).substr(0, 19));
    const auto set = setOfTexts(texts);
    for (const bool descending : {false, true}) {
        const std::vector<SortKey> keys{{ColumnId::Index, descending}};
        QVERIFY(sortedRows(*set, keys) == test::SlowSorter(*set, QLocale::c()).sorted(allRows(*set), keys));
    }
}

void tst_RowSorter::stops()
{
    const auto set = test::setOf({test::finderChunk()});
    std::stop_source stop;
    stop.request_stop();
    for (const ResultColumn &column : resultColumns()) {
        const std::vector<SortKey> keys{{column.id, false}};
        QVERIFY(!RowSorter(*set, QLocale::c(), stop.get_token()).sorted(allRows(*set), keys));
    }
}

ENROW_TEST(tst_RowSorter, QCoreApplication)
#include "tst_RowSorter.moc"
