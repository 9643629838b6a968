// SPDX-License-Identifier: MIT
#include "export/ExportPlanner.h"

#include "support/SampleResults.h"
#include "support/TestProgram.h"

#include <QTimeZone>

#include <map>
#include <set>

using namespace enrow;
using namespace Qt::StringLiterals;

// A plan says of every row in which file it is, or why it is in none.
class tst_ExportPlanner : public QObject
{
    Q_OBJECT

private slots:
    void everythingByDefault();
    void onlySomeQualification();
    void keepsTheBestOfTheSame();
    void keepsTheFirstOfTheSame();
    void agreesWithASlowReading();
    void filesByQualification();
    void filesOfAFilter();
    void cellsThatAreCut();
    void filesByBatch();
    void filesOfSoManyRows();
    void noRowsAreAFile();
    void columnsThatNothingFills();
    void requiredColumns();
    void stops();
};

namespace
{

const QDate exportDay(2026, 11, 21);

using test::Row;

Row mail(std::string qualification, std::string address)
{
    return {std::move(qualification), {{ColumnId::Email, std::move(address)}}};
}

std::shared_ptr<const ResultView> viewOf(std::vector<ResultBatch> batches)
{
    return std::make_shared<const ResultView>(std::make_shared<const ResultSet>(std::move(batches)));
}

std::shared_ptr<const ResultView> viewOf(const std::vector<Row> &rows)
{
    return viewOf({{{BatchKind::EmailVerifier, u"b1"_s}, {}, test::chunkOf(BatchKind::EmailVerifier, rows)}});
}

PlannedExport planned(const std::shared_ptr<const ResultView> &view, const ExportPlan &plan)
{
    auto applied = ExportPlanner(view, false).apply(plan, exportDay);
    if (!applied)
        qFatal("nobody stopped it");
    return std::move(*applied);
}

std::vector<uint32_t> rowsOf(const ResultView &view)
{
    std::vector<uint32_t> rows;
    for (uint32_t place = 0; place < view.rowCount(); ++place)
        rows.push_back(view.rowAt(place));
    return rows;
}

std::vector<uint32_t> rowsOf(const PlannedExport &planned)
{
    return rowsOf(*planned.files.front().view);
}

QStringList namesOf(const PlannedExport &planned)
{
    QStringList names;
    for (const PlannedFile &file : planned.files)
        names.append(file.name);
    return names;
}

using Rows = std::vector<uint32_t>;

} // namespace

void tst_ExportPlanner::everythingByDefault()
{
    const auto view = viewOf({mail("valid", "a@x.com"), mail("invalid", "a@x.com"), mail("odd", "")});
    const PlannedExport all = planned(view, {});
    QCOMPARE(namesOf(all), QStringList(u"enrow-email-verifier-b1-2026-11-21.csv"_s));
    QCOMPARE(rowsOf(all), (Rows{0, 1, 2}));
    QCOMPARE(all.rows, 3U);
    QVERIFY(all.columns == exportColumns(view->set()->columns(false)));
    const auto several = ExportPlanner(view, true).apply({}, exportDay);
    QVERIFY(several && several->columns == exportColumns(view->set()->columns(true)));
}

void tst_ExportPlanner::onlySomeQualification()
{
    const auto view = viewOf({mail("valid", ""), mail("invalid", "a@x.com"), mail("odd", ""), mail("found", "")});
    const PlannedExport valid = planned(view, {.only = QualificationGroup::Valid});
    QCOMPARE(rowsOf(valid), (Rows{0, 3}));
    QCOMPARE(valid.ofOtherOutcome, 2U);
}

void tst_ExportPlanner::keepsTheBestOfTheSame()
{
    const auto batchOf = [](const QString &id, const QDateTime &added, const std::vector<Row> &rows) {
        return ResultBatch{
            {BatchKind::EmailVerifier, id}, {}, test::chunkOf(BatchKind::EmailVerifier, rows), {}, added};
    };
    const QDateTime noon(exportDay, QTime(12, 0), QTimeZone::utc());
    const auto view = viewOf(
        {batchOf(u"unknown"_s, {}, {mail("valid", "a@x.com"), mail("", "d@x.com"), mail("", "")}),
         batchOf(u"old"_s, noon, {mail("invalid", "b@x.com"), mail("valid", "A@X.com "), mail("", "c@x.com")}),
         batchOf(u"new"_s, noon.addDays(1), {mail("valid", "b@x.com"), mail("valid", "a@x.com"), mail("", "")})});
    const PlannedExport best = planned(view, {.oneRowPer = DuplicateKey::Email});
    QCOMPARE(rowsOf(best), (Rows{1, 2, 5, 6, 7, 8}));
    QCOMPARE(best.duplicates, 3U);
    QCOMPARE(best.rows, 6U);
}

void tst_ExportPlanner::keepsTheFirstOfTheSame()
{
    const auto set = viewOf({mail("invalid", "a@x.com"), mail("valid", "a@x.com"), mail("", "b@x.com")})->set();
    ResultQuery query;
    query.sort = {{ColumnId::Index}};
    const auto view = std::make_shared<const ResultView>(set, query, Rows{2, 1, 0});
    const PlannedExport first = planned(view, {.oneRowPer = DuplicateKey::Email, .keeps = DuplicateChoice::First});
    QCOMPARE(rowsOf(first), (Rows{2, 1}));
    QVERIFY(first.files.front().view->query() == query);
}

// Of random rows, whatever the plan: what a reading says that compares each row with all others.
void tst_ExportPlanner::agreesWithASlowReading()
{
    std::mt19937 random(20261127);
    const std::vector<std::string> names{"a", "B", "b", " a", "\u00e9", "\u00c9", ""};
    const std::vector<std::string> domains{"x.com", "X.com", "y.org", "b\u00fccher.example"};
    const std::vector<std::string> words{"valid", "invalid", "found", "odd"};
    for (int round = 0; round < 100; ++round) {
        std::vector<ResultBatch> batches;
        for (uint32_t batch = 0; batch < 1 + random() % 3; ++batch) {
            std::vector<Row> rows(random() % 30);
            for (Row &row : rows) {
                const std::string name = test::pick(names, random);
                row = mail(test::pick(words, random), name.empty() ? name : name + '@' + test::pick(domains, random));
            }
            batches.push_back({{BatchKind::EmailVerifier, QString::number(batch)},
                               {},
                               test::chunkOf(BatchKind::EmailVerifier, rows),
                               {},
                               QDateTime(exportDay, {}, QTimeZone::utc()).addDays(random() % 3)});
        }
        const auto view = viewOf(std::move(batches));
        const ResultSet &set = *view->set();
        ExportPlan plan;
        plan.oneRowPer = DuplicateKey::Email;
        plan.keeps = random() % 2 ? DuplicateChoice::Best : DuplicateChoice::First;
        if (random() % 2)
            plan.suppress = std::make_shared<const SuppressList>("A@x.com\n");

        const auto keyOf = [&](uint32_t row) {
            const std::string_view text = set.value(set.locate(row), ColumnId::Email);
            const QString key = QString::fromUtf8(text.data(), qsizetype(text.size())).trimmed().toCaseFolded();
            return key;
        };
        const auto isBetter = [&](uint32_t row, uint32_t other) {
            if (plan.keeps == DuplicateChoice::First)
                return row < other;
            const auto rank = [&](uint32_t each) {
                const RowAddress at = set.locate(each);
                return std::tuple(groupOf(set.qualification(at)), -set.batches()[at.batch].added.toMSecsSinceEpoch(),
                                  each);
            };
            return rank(row) < rank(other);
        };
        Rows expected;
        quint64 suppressed = 0;
        for (uint32_t row = 0; row < set.rowCount(); ++row) {
            if (plan.suppress && keyOf(row) == u"a@x.com") {
                ++suppressed;
                continue;
            }
            bool isKept = true;
            for (uint32_t other = 0; other < set.rowCount() && !keyOf(row).isEmpty(); ++other)
                isKept = isKept && (keyOf(other) != keyOf(row) || row == other || isBetter(row, other));
            if (isKept)
                expected.push_back(row);
        }
        const PlannedExport fast = planned(view, plan);
        QCOMPARE(rowsOf(fast), expected);
        QCOMPARE(fast.suppressed, suppressed);
        QCOMPARE(fast.rows + fast.suppressed + fast.duplicates, quint64(set.rowCount()));
    }
}

void tst_ExportPlanner::filesByQualification()
{
    const auto view = viewOf({mail("odd", ""), mail("invalid", ""), mail("valid", ""), mail("invalid", "")});
    const PlannedExport split =
        planned(view, {.split = ExportSplit::Qualification, .namePattern = u"x_{qualification}"_s});
    QCOMPARE(namesOf(split), (QStringList{u"x_valid.csv"_s, u"x_invalid.csv"_s, u"x_other.csv"_s}));
    QCOMPARE(rowsOf(*split.files[1].view), (Rows{1, 3}));
    const PlannedExport phones =
        planned(viewOf({mail("not_found", ""), mail("", ""), mail("found", ""), mail("ongoing", "")}),
                {.split = ExportSplit::Qualification, .namePattern = u"x_{qualification}"_s});
    QCOMPARE(namesOf(phones),
             (QStringList{u"x_found.csv"_s, u"x_not_found.csv"_s, u"x_ongoing.csv"_s, u"x_other.csv"_s}));
}

// The file of a filter is not called as that of all rows.
void tst_ExportPlanner::filesOfAFilter()
{
    const auto all = viewOf({mail("valid", ""), mail("invalid", "")});
    const ResultView some(all->set(), {}, {1});
    QCOMPARE(namesOf(planned(std::make_shared<const ResultView>(some), {.namePattern = u"x"_s})),
             QStringList{u"x-filtered.csv"_s});
    QCOMPARE(namesOf(planned(all, {.namePattern = u"x"_s})), QStringList{u"x.csv"_s});
}

// What a workbook does not hold is known before it is written.
void tst_ExportPlanner::cellsThatAreCut()
{
    const std::string longest(32'767, 'a');
    const auto view = viewOf({mail("valid", longest.c_str()), mail("valid", (longest + "b").c_str()),
                              mail("invalid", (longest + "b").c_str())});
    ExportPlan plan;
    QCOMPARE(planned(view, plan).cutCells, 0U);
    plan.format = exportFormatNamed(u"xlsx");
    QCOMPARE(planned(view, plan).cutCells, 2U);
    plan.only = QualificationGroup::Valid;
    QCOMPARE(planned(view, plan).cutCells, 1U);
}

void tst_ExportPlanner::filesByBatch()
{
    const auto chunk = test::chunkOf(BatchKind::EmailVerifier, {mail("valid", "")});
    const auto view = viewOf({{{BatchKind::EmailVerifier, u"b1"_s}, u"Fair"_s, chunk},
                              {{BatchKind::EmailVerifier, u"b2"_s}, u"fair"_s, chunk},
                              {{BatchKind::EmailVerifier, u"b3"_s}, {}, test::chunkOf(BatchKind::EmailVerifier, {})}});
    const PlannedExport split = planned(view, {.split = ExportSplit::Batch, .namePattern = u"{label}"_s});
    QCOMPARE(namesOf(split), (QStringList{u"Fair.csv"_s, u"fair-2.csv"_s}));
    QCOMPARE(rowsOf(*split.files[1].view), Rows{1});
}

void tst_ExportPlanner::filesOfSoManyRows()
{
    const auto view = viewOf(std::vector<Row>(5, mail("valid", "")));
    ExportPlan plan{.rowsAFile = 2, .namePattern = u"leads-{n}"_s};
    const PlannedExport split = planned(view, plan);
    QCOMPARE(namesOf(split), (QStringList{u"leads-1.csv"_s, u"leads-2.csv"_s, u"leads-3.csv"_s}));
    QCOMPARE(rowsOf(*split.files[2].view), Rows{4});
    plan.rowsAFile = 5;
    QCOMPARE(namesOf(planned(view, plan)), QStringList(u"leads.csv"_s));
    plan = {.rowsAFile = 2, .namePattern = u"leads"_s};
    QCOMPARE(namesOf(planned(view, plan)), (QStringList{u"leads.csv"_s, u"leads-2.csv"_s, u"leads-3.csv"_s}));
}

void tst_ExportPlanner::noRowsAreAFile()
{
    for (const auto split : {ExportSplit::Nothing, ExportSplit::Qualification, ExportSplit::Batch}) {
        const PlannedExport none = planned(viewOf(std::vector<Row>()), {.split = split, .rowsAFile = 2});
        QCOMPARE(none.files.size(), 1U);
        QCOMPARE(none.files.front().view->rowCount(), 0U);
    }
}

void tst_ExportPlanner::columnsThatNothingFills()
{
    ExportPlan plan;
    plan.columns = {{ColumnId::Email}, {ColumnId::Number}, {PersonField::LastName, u"Name"_s, true}};
    const auto view = viewOf({mail("valid", "a@x.com")});
    QVERIFY(planned(view, plan).columns == plan.columns);
    plan.dropsUnfillableColumns = true;
    QVERIFY((planned(view, plan).columns == std::vector<ExportColumn>{plan.columns[0], plan.columns[2]}));
    QCOMPARE(planned(view, plan).unfillable, QStringList{u"number"_s});
}

void tst_ExportPlanner::requiredColumns()
{
    ExportPlan plan;
    plan.columns = {{ColumnId::Index}, {ColumnId::Email, u"Mail"_s, true}, {PersonField::Domain, u"Site"_s, true}};
    const auto view = viewOf({mail("valid", "a@x.com"), mail("valid", ""), mail("valid", "none")});
    QVERIFY((planned(view, plan).emptyRequired == std::vector<EmptyRequired>{{{u"Mail"_s}, 1}, {{u"Site"_s}, 2}}));
    plan.only = QualificationGroup::Invalid; // of the rows in the files
    QVERIFY(planned(view, plan).emptyRequired.empty());
    plan.only.reset(); // where one of them is enough
    for (ExportColumn &column : plan.columns) {
        column.isRequired = false;
        column.isOneOf = column.source != ColumnSource(ColumnId::Index);
    }
    QVERIFY((planned(view, plan).emptyRequired == std::vector<EmptyRequired>{{{u"Mail"_s, u"Site"_s}, 1}}));
}

void tst_ExportPlanner::stops()
{
    std::stop_source stop;
    const auto view = viewOf(std::vector<Row>(20'000, mail("valid", "a@x.com")));
    const ExportPlan plan{.oneRowPer = DuplicateKey::Email};
    quint64 seen = 0;
    const auto stopSoon = [&](quint64 rows) {
        seen = rows;
        stop.request_stop();
    };
    QVERIFY(!ExportPlanner(view, false).apply(plan, exportDay, stop.get_token(), stopSoon));
    QVERIFY(seen > 0 && seen < 20'000);
}

ENROW_TEST(tst_ExportPlanner, QCoreApplication)
#include "tst_ExportPlanner.moc"
