// SPDX-License-Identifier: MIT
#include "results/ResultView.h"
#include "support/SampleResults.h"
#include "support/TestProgram.h"

#include <algorithm>
#include <numeric>
#include <set>

using namespace enrow;
using namespace Qt::StringLiterals;

namespace
{

std::vector<uint32_t> rowsOf(const ResultView &view)
{
    std::vector<uint32_t> rows;
    for (uint32_t place = 0; place < view.rowCount(); ++place)
        rows.push_back(view.rowAt(place));
    return rows;
}

} // namespace

// A view holds the rows that a query asks for and finds them again; also ResultQuery's header clicks.
class tst_ResultView : public QObject
{
    Q_OBJECT

private slots:
    void wholeSet();
    void placesMatchRows_data();
    void placesMatchRows();
    void queryFiltersThenSorts();
    void noConditionGivesTheWholeSet();
    void countsMatchesOfAllGroups();
    void formerViewChangesNothing_data();
    void formerViewChangesNothing();
    void looksOnlyAtTheRowsThatItNarrows();
    void sortsAgainOnlyWhereTheOrderIsNotKnown();
    void emptySet();
    void stops();
    void headerClicks();
};

void tst_ResultView::wholeSet()
{
    const ResultView view(test::setOf({test::finderChunk(), test::verifierChunk()}));
    QCOMPARE(view.rowCount(), 5u);
    QCOMPARE(view.rowAt(4), 4u);
    QCOMPARE(view.placeOf(4), std::optional(4u));
    QCOMPARE(view.placeOf(5), std::nullopt);
    QCOMPARE(view.places(), (std::vector<uint32_t>{0, 1, 2, 3, 4}));
    QVERIFY(view.query() == ResultQuery());
}

void tst_ResultView::placesMatchRows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("sorted");
    QTest::newRow("all, stored order") << u""_s << false;
    QTest::newRow("filtered, stored order") << u"anna"_s << false;
    QTest::newRow("all, sorted") << u""_s << true;
    QTest::newRow("filtered, sorted") << u"anna"_s << true;
    QTest::newRow("none") << u"nowhere to be found"_s << true;
}

void tst_ResultView::placesMatchRows()
{
    QFETCH(QString, text);
    QFETCH(bool, sorted);
    ResultQuery query{{}, text, {}};
    if (sorted)
        query = query.sortedBy({ColumnId::Email, true});
    const auto set = test::setOf({test::randomFinderChunk(300, 1), test::randomFinderChunk(200, 2)});
    const auto view = runQuery(set, query, {});
    const std::vector<uint32_t> rows = rowsOf(*view);
    const std::vector<uint32_t> places = view->places();
    QCOMPARE(std::set<uint32_t>(rows.begin(), rows.end()).size(), rows.size());
    for (uint32_t row = 0; row < set->rowCount(); ++row) {
        const auto found = std::find(rows.begin(), rows.end(), row);
        if (found == rows.end()) {
            QCOMPARE(view->placeOf(row), std::nullopt);
            QCOMPARE(places[row], ResultView::nowhere);
        } else {
            QCOMPARE(view->placeOf(row), std::optional(uint32_t(found - rows.begin())));
            QCOMPARE(places[row], uint32_t(found - rows.begin()));
        }
    }
}

void tst_ResultView::queryFiltersThenSorts()
{
    const auto set = test::setOf({test::finderChunk(), test::verifierChunk()});
    const ResultQuery query{QualificationGroup::Valid, u"dundermifflin"_s, {{ColumnId::Email, true}}};
    const auto view = runQuery(set, query, {});
    QCOMPARE(rowsOf(*view), (std::vector<uint32_t>{3, 1, 0, 4}));
    QVERIFY(view->query() == query);
    QCOMPARE(view->set(), set);
}

void tst_ResultView::noConditionGivesTheWholeSet()
{
    const auto set = test::setOf({test::finderChunk()});
    const ResultQuery query{{}, u"  "_s, {}};
    const auto view = runQuery(set, query, {});
    QCOMPARE(rowsOf(*view), (std::vector<uint32_t>{0, 1, 2}));
    QVERIFY(view->query() == query);
}

void tst_ResultView::countsMatchesOfAllGroups()
{
    const auto set = test::setOf({test::finderChunk(), test::phoneChunk()});
    const auto counts = [&set](const ResultQuery &query) {
        const auto view = runQuery(set, query, {});
        return std::vector<uint32_t>{view->matches(QualificationGroup::Valid),
                                     view->matches(QualificationGroup::Invalid), view->rowCount()};
    };
    using Counts = std::vector<uint32_t>;
    QCOMPARE(counts({}), (Counts{3, 2, 5}));
    QCOMPARE(counts({QualificationGroup::Invalid, {}, {}}), (Counts{3, 2, 2}));
    QCOMPARE(counts({{}, u"dundermifflin"_s, {}}), (Counts{2, 1, 3}));
    QCOMPARE(counts({QualificationGroup::Invalid, u"dundermifflin"_s, {}}), (Counts{2, 1, 1}));
    QCOMPARE(counts({QualificationGroup::Invalid, u"michael OR toby"_s, {{ColumnId::Index, true}}}), (Counts{1, 1, 1}));
}

void tst_ResultView::formerViewChangesNothing_data()
{
    QTest::addColumn<ResultQuery>("former");
    QTest::addColumn<ResultQuery>("query");
    const ResultQuery few{{}, u"person12"_s, {}};
    const ResultQuery fewer{{}, u"person123"_s, {}};
    const ResultQuery sorted = few.sortedBy({ColumnId::Email, true});
    QTest::newRow("narrower") << few << fewer;
    QTest::newRow("narrower, sorted before") << sorted << fewer;
    QTest::newRow("narrower, sorted now") << few << fewer.sortedBy({ColumnId::Email, true});
    QTest::newRow("the same") << sorted << sorted;
    QTest::newRow("sorted otherwise") << sorted << sorted.sortedBy({ColumnId::Custom, false});
    QTest::newRow("wider") << fewer << few;
    QTest::newRow("other") << few << ResultQuery{{}, u"müller"_s, {}};
    QTest::newRow("from all") << ResultQuery() << few;
    QTest::newRow("from many") << ResultQuery{{}, u"person"_s, {}} << few;
    QTest::newRow("to all") << few << ResultQuery();
    QTest::newRow("from all, in the same order") << ResultQuery().sortedBy({ColumnId::Email, true}) << sorted;
    QTest::newRow("narrower, in the same order") << sorted << fewer.sortedBy({ColumnId::Email, true});
    QTest::newRow("wider, in the same order") << fewer.sortedBy({ColumnId::Email, true}) << sorted;
    QTest::newRow("to all, in the same order") << sorted << ResultQuery().sortedBy({ColumnId::Email, true});
    QTest::newRow("by qualification, in the same order")
        << ResultQuery().sortedBy({ColumnId::Email, true})
        << ResultQuery{QualificationGroup::Valid, u"person12"_s, {}}.sortedBy({ColumnId::Email, true});
    QTest::newRow("by qualification") << few << ResultQuery{QualificationGroup::Valid, u"person12"_s, {}};
}

void tst_ResultView::formerViewChangesNothing()
{
    QFETCH(ResultQuery, former);
    QFETCH(ResultQuery, query);
    const auto set =
        test::setOf({test::randomFinderChunk(1000, 1), test::finderChunk(), test::randomFinderChunk(900, 2)});
    const auto before = runQuery(set, former, {});
    const auto expected = runQuery(set, query, {});
    QCOMPARE(rowsOf(*runQuery(set, query, {}, before.get())), rowsOf(*expected));
    // Neither does a view of another set.
    const auto other = test::setOf({test::randomFinderChunk(1000, 3)});
    QCOMPARE(rowsOf(*runQuery(set, query, {}, runQuery(other, former, {}).get())), rowsOf(*expected));
}

void tst_ResultView::looksOnlyAtTheRowsThatItNarrows()
{
    const auto set = test::setOf({test::randomFinderChunk(1000, 1)});
    const ResultQuery query{{}, u"anna"_s, {}};
    const auto all = runQuery(set, query, {});
    QVERIFY(all->rowCount() > 20);
    // A view that leaves out what it should have: only one that is not read again can hide that.
    const ResultView former(set, {{}, u"ann"_s, {}}, {all->rowAt(3), all->rowAt(9)});
    QCOMPARE(rowsOf(*runQuery(set, query, {}, &former)), (std::vector<uint32_t>{all->rowAt(3), all->rowAt(9)}));
}

void tst_ResultView::sortsAgainOnlyWhereTheOrderIsNotKnown()
{
    const auto set = test::setOf({test::randomFinderChunk(50, 1)});
    const ResultQuery byMail = ResultQuery().sortedBy({ColumnId::Email, false});
    // Another order than it says: only one that is taken from it can be that.
    std::vector<uint32_t> backwards(set->rowCount());
    std::iota(backwards.rbegin(), backwards.rend(), 0);
    const auto all = std::make_shared<const ResultView>(set, byMail, backwards);
    const auto typed = [&](const QString &text, const ResultView &former) {
        return runQuery(set, ResultQuery{{}, text, byMail.sort}, {}, &former);
    };
    const auto few = typed(u"person1"_s, *all);
    const auto fewer = typed(u"person12"_s, *few);
    for (const auto &view : {few, fewer, typed(u"person2"_s, *fewer), typed({}, *fewer)}) {
        QVERIFY(view->rowCount() > 0);
        const std::vector<uint32_t> rows = rowsOf(*view);
        QVERIFY(std::is_sorted(rows.rbegin(), rows.rend()));
    }
    QVERIFY(!runQuery(set, ResultQuery{{}, u"person1"_s, byMail.sort}, {})->order());
}

void tst_ResultView::emptySet()
{
    const auto set = std::make_shared<const ResultSet>();
    const ResultQuery query{QualificationGroup::Valid, u"x"_s, {{ColumnId::Email, false}, {ColumnId::Kind, true}}};
    QCOMPARE(runQuery(set, query, {})->rowCount(), 0u);
    QCOMPARE(runQuery(set, {}, {})->rowCount(), 0u);
}

void tst_ResultView::stops()
{
    const auto set = test::setOf({test::finderChunk()});
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!runQuery(set, {}, stop.get_token()));
    QVERIFY(!runQuery(set, {{}, u"x"_s, {}}, stop.get_token()));
    for (const ResultColumn &column : resultColumns())
        QVERIFY(!runQuery(set, {{}, {}, {{column.id, false}}}, stop.get_token()));
}

void tst_ResultView::headerClicks()
{
    using Keys = std::vector<ResultQuery::SortKey>;
    ResultQuery query{QualificationGroup::Other, u"text"_s, {}};
    query = query.sortedBy({ColumnId::Email, false});
    QVERIFY(query.sort == (Keys{{ColumnId::Email, false}}));
    query = query.sortedBy({ColumnId::Email, true});
    QVERIFY(query.sort == (Keys{{ColumnId::Email, true}}));
    query = query.sortedBy({ColumnId::Domain, false}).sortedBy({ColumnId::Kind, false});
    QVERIFY(query.sort == (Keys{{ColumnId::Kind, false}, {ColumnId::Domain, false}, {ColumnId::Email, true}}));
    query = query.sortedBy({ColumnId::Custom, true});
    QVERIFY(query.sort == (Keys{{ColumnId::Custom, true}, {ColumnId::Kind, false}, {ColumnId::Domain, false}}));
    query = query.sortedBy({ColumnId::Domain, true});
    QVERIFY(query.sort == (Keys{{ColumnId::Domain, true}, {ColumnId::Custom, true}, {ColumnId::Kind, false}}));
    QCOMPARE(query.text, u"text"_s);
    QCOMPARE(query.group, std::optional(QualificationGroup::Other));
}

ENROW_TEST(tst_ResultView, QCoreApplication)
#include "tst_ResultView.moc"
