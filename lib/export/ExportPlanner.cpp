// SPDX-License-Identifier: MIT
#include "export/ExportPlanner.h"

#include "export/ContactReader.h"
#include "export/RowCells.h"
#include "export/RowWalk.h"
#include "text/DistinctTexts.h"
#include "text/Utf8.h"

#include <algorithm>
#include <deque>

namespace enrow
{

namespace
{

using Rows = std::vector<uint32_t>; // row numbers of the set, in the order of the view

// Says now and then how far the work is, and whether it is still wanted.
class Looks
{
public:
    Looks(std::stop_token stop, const ExportProgress &progress)
        : m_stop(std::move(stop))
        , m_progress(progress)
    {
    }

    // False once nobody wants the work any more.
    bool goOn()
    {
        constexpr quint64 rowsBetween = 4096;
        if (m_stopped || ++m_rows % rowsBetween != 0)
            return !m_stopped;
        m_stopped = m_stop.stop_requested();
        if (m_progress)
            m_progress(m_rows);
        return !m_stopped;
    }
    bool isStopped() const { return m_stopped || m_stop.stop_requested(); }

private:
    const std::stop_token m_stop;
    const ExportProgress &m_progress;
    quint64 m_rows = 0;
    bool m_stopped = false;
};

// Takes rows out of those of a view, one rule after the other.
class RowSieve
{
public:
    RowSieve(const ResultSet &set, Rows rows, Looks &looks)
        : m_set(set)
        , m_contacts(set)
        , m_rows(std::move(rows))
        , m_looks(looks)
    {
    }

    quint64 keepOnly(QualificationGroup group)
    {
        return remove([&](uint32_t row) { return groupOf(m_set.qualification(m_set.locate(row))) != group; });
    }

    quint64 suppress(const SuppressList &list)
    {
        return remove([&](uint32_t row) { return m_contacts.isIn(m_set.locate(row), list); });
    }

    quint64 keepOneRowPer(DuplicateKey kind, DuplicateChoice choice)
    {
        const std::vector<uint32_t> ages = choice == DuplicateChoice::Best ? agesOfBatches() : std::vector<uint32_t>();
        const std::vector<uint32_t> numbers = numberKeys(kind);
        struct Kept {
            uint32_t place;
            uint64_t rank; // the lower the better
        };
        std::vector<Kept> kept(m_distinct, {0, ~uint64_t(0)});
        for (uint32_t place = 0; place < numbers.size(); ++place) {
            if (numbers[place] == noKey)
                continue;
            const RowAddress address = m_set.locate(m_rows[place]);
            const uint64_t rank =
                ages.empty() ? 0 : uint64_t(groupOf(m_set.qualification(address))) << 32 | ages[address.batch];
            if (Kept &best = kept[numbers[place]]; rank < best.rank)
                best = {place, rank};
        }
        uint32_t place = 0;
        return remove([&](uint32_t) {
            const uint32_t its = place++;
            return its < numbers.size() && numbers[its] != noKey && kept[numbers[its]].place != its;
        });
    }

    Rows takeRows() { return std::move(m_rows); }

private:
    static constexpr uint32_t noKey = ~uint32_t(0);

    // Calls for each row in their order.
    template <typename Unwanted>
    quint64 remove(Unwanted isUnwanted)
    {
        const size_t before = m_rows.size();
        std::erase_if(m_rows, [&](uint32_t row) { return m_looks.goOn() && isUnwanted(row); });
        return before - m_rows.size();
    }

    // Equal numbers for equal keys, by place.
    std::vector<uint32_t> numberKeys(DuplicateKey kind)
    {
        DistinctTexts keys;
        std::deque<std::string> written; // keys that no text of the set is
        std::vector<uint32_t> numbers;
        numbers.reserve(m_rows.size());
        for (const uint32_t row : m_rows) {
            if (!m_looks.goOn())
                break;
            std::string_view key = m_contacts.key(m_set.locate(row), kind);
            if (!key.empty() && !m_contacts.isOfSet(key))
                key = written.emplace_back(key);
            numbers.push_back(key.empty() ? noKey : keys.add(key));
        }
        m_distinct = keys.texts().size();
        return numbers;
    }

    // How many batches were added later, by batch; one of unknown age is the oldest.
    std::vector<uint32_t> agesOfBatches() const
    {
        const std::vector<ResultBatch> &batches = m_set.batches();
        std::vector<uint32_t> ages;
        for (const ResultBatch &batch : batches) {
            const auto isLater = [&batch](const ResultBatch &other) {
                return other.added.isValid() && (!batch.added.isValid() || other.added > batch.added);
            };
            ages.push_back(uint32_t(std::ranges::count_if(batches, isLater)));
        }
        return ages;
    }

    const ResultSet &m_set;
    ContactReader m_contacts;
    Rows m_rows;
    Looks &m_looks;
    size_t m_distinct = 0; // keys
};

// Rows that share a file, unless they are too many.
struct Part {
    std::span<const ResultBatch> batches;
    std::string_view qualification; // the word; empty where there are several
    Rows rows;
};

// A file each: what has no word that we know is together in "other".
std::vector<Part> partedByQualification(const ResultSet &set, const Rows &rows)
{
    std::vector<Part> parts;
    for (size_t each = 0; each < qualificationCount; ++each)
        parts.push_back({set.batches(), wordOf(Qualification(each)), {}});
    Part &other = parts[size_t(Qualification::Other)];
    other.qualification = "other";
    for (const uint32_t row : rows) {
        Part &part = parts[size_t(set.qualification(set.locate(row)))];
        (part.qualification.empty() ? other : part).rows.push_back(row);
    }
    return parts;
}

std::vector<Part> parted(const ResultSet &set, ExportSplit split, Rows rows)
{
    const std::span<const ResultBatch> batches = set.batches();
    std::vector<Part> parts;
    switch (split) {
    case ExportSplit::Nothing: parts.push_back({batches, {}, std::move(rows)}); return parts;
    case ExportSplit::Qualification: parts = partedByQualification(set, rows); break;
    case ExportSplit::Batch:
        for (size_t batch = 0; batch < batches.size(); ++batch)
            parts.push_back({batches.subspan(batch, 1), {}, {}});
        for (const uint32_t row : rows)
            parts[set.locate(row).batch].rows.push_back(row);
        break;
    }
    std::erase_if(parts, [](const Part &part) { return part.rows.empty(); });
    if (parts.empty()) // a file with the header alone says that there was nothing
        parts.push_back({batches, {}, {}});
    return parts;
}

void takeColumns(const ExportPlan &plan, const ResultSet &set, bool severalBatches, PlannedExport &planned)
{
    planned.columns = plan.columns.empty() ? exportColumns(set.columns(severalBatches)) : plan.columns;
    if (!plan.dropsUnfillableColumns)
        return;
    const auto isUnfillable = [&set](const ExportColumn &column) {
        const auto fills = [&column](const ResultBatch &batch) { return column.canBeFilledBy(batch.chunk->kind()); };
        return !column.isRequired && std::ranges::none_of(set.batches(), fills);
    };
    if (std::ranges::all_of(planned.columns, isUnfillable))
        return; // a table has columns
    for (const ExportColumn &column : planned.columns) {
        if (isUnfillable(column))
            planned.unfillable.append(column.heading());
    }
    std::erase_if(planned.columns, isUnfillable);
}

// Counts the cells that the format cuts.
void countCut(const ResultView &view, size_t longest, PlannedExport &planned, Looks &looks)
{
    RowCells cells(*view.set(), planned.columns);
    RowWalk walk(view, cells);
    const auto isCut = [longest](std::string_view text) {
        return text.size() > longest && bytesOfUtf16Units(text, longest) < text.size();
    };
    for (auto rows = walk.next(); !rows.empty(); rows = walk.next()) {
        for (const RowAddress row : rows) {
            if (!looks.goOn())
                return;
            planned.cutCells += quint64(std::ranges::count_if(cells.read(row), isCut));
        }
    }
}

// Counts the rows that have nothing in a required column, or in any that is not the same in every row.
void countEmpty(const ResultView &view, PlannedExport &planned, Looks &looks)
{
    std::vector<quint64> empty(planned.columns.size());
    std::vector<bool> isFixed;
    EmptyRequired all; // of which one is required
    for (const ExportColumn &column : planned.columns) {
        isFixed.push_back(std::holds_alternative<QString>(column.source));
        if (column.isOneOf)
            all.headings.append(column.heading());
    }
    RowCells cells(*view.set(), planned.columns);
    RowWalk walk(view, cells);
    for (auto rows = walk.next(); !rows.empty(); rows = walk.next()) {
        for (const RowAddress row : rows) {
            if (!looks.goOn())
                return;
            size_t emptyHere = 0;
            qsizetype emptyOfThose = 0;
            const std::span<const std::string_view> texts = cells.read(row);
            for (size_t column = 0; column < texts.size(); ++column) {
                empty[column] += texts[column].empty() ? 1 : 0;
                emptyHere += texts[column].empty() || isFixed[column] ? 1 : 0;
                emptyOfThose += texts[column].empty() && planned.columns[column].isOneOf ? 1 : 0;
            }
            all.rows += emptyOfThose == all.headings.size() ? 1 : 0;
            planned.emptyRows += emptyHere == texts.size() ? 1 : 0;
        }
    }
    for (size_t column = 0; column < empty.size(); ++column) {
        if (planned.columns[column].isRequired && empty[column] > 0)
            planned.emptyRequired.push_back({{planned.columns[column].heading()}, empty[column]});
    }
    if (!all.headings.isEmpty() && all.rows > 0)
        planned.emptyRequired.push_back(all);
}

class FileMaker
{
public:
    FileMaker(const ResultView &view, const ExportPlan &plan, const QDate &date)
        : m_view(view)
        , m_plan(plan)
        , m_date(date)
    {
    }

    PlannedFile whole(const std::shared_ptr<const ResultView> &view)
    {
        return {nameOfFile({view->set()->batches(), {}, {}}, 0), view};
    }

    void add(Part part, std::vector<PlannedFile> &files)
    {
        const size_t most = m_plan.rowsAFile > 0 ? m_plan.rowsAFile : std::max<size_t>(part.rows.size(), 1);
        const size_t count = std::max<size_t>((part.rows.size() + most - 1) / most, 1);
        for (size_t number = 0; number < count; ++number) {
            const auto begin = part.rows.begin() + ptrdiff_t(number * most);
            Rows rows(begin, begin + ptrdiff_t(std::min(most, part.rows.size() - number * most)));
            files.push_back({nameOfFile(part, count > 1 ? int(number) + 1 : 0),
                             std::make_shared<const ResultView>(m_view.set(), m_view.query(), std::move(rows))});
        }
    }

private:
    QString nameOfFile(const Part &part, int number)
    {
        const QString word = QString::fromLatin1(part.qualification);
        return m_names.take(enrow::nameOfFile(m_plan, m_view, {part.batches, word, number, m_date}));
    }

    const ResultView &m_view;
    const ExportPlan &m_plan;
    const QDate m_date;
    DistinctNames m_names;
};

bool takesAllRows(const ExportPlan &plan)
{
    return !plan.only && !plan.suppress && !plan.oneRowPer && !plan.mayGiveSeveralFiles();
}

Rows rowsOf(const ResultView &view)
{
    Rows rows(view.rowCount());
    for (uint32_t place = 0; place < rows.size(); ++place)
        rows[place] = view.rowAt(place);
    return rows;
}

} // namespace

QString nameOfFile(const ExportPlan &plan, const ResultView &view, ExportNameParts parts)
{
    const QString pattern = plan.namePattern.isEmpty() ? usualNamePattern() : plan.namePattern;
    parts.isFiltered = plan.format->holdsRows() && view.rowCount() < view.set()->rowCount();
    return exportName(pattern, parts, QString(plan.format->suffix()));
}

ExportPlanner::ExportPlanner(std::shared_ptr<const ResultView> view, bool severalBatches)
    : m_view(std::move(view))
    , m_severalBatches(severalBatches)
{
}

std::optional<PlannedExport> ExportPlanner::apply(const ExportPlan &plan, const QDate &date, std::stop_token stop,
                                                  const ExportProgress &progress) const
{
    const ResultSet &set = *m_view->set();
    Looks looks(std::move(stop), progress);
    PlannedExport planned;
    takeColumns(plan, set, m_severalBatches, planned);
    const auto count = [&](const ResultView &view) {
        if (!plan.columns.empty())
            countEmpty(view, planned, looks);
        if (const size_t longest = plan.format->longestCell(); longest > 0)
            countCut(view, longest, planned, looks);
    };
    FileMaker files(*m_view, plan, date);
    if (takesAllRows(plan)) { // millions need not be looked at one by one
        planned.rows = m_view->rowCount();
        planned.files.push_back(files.whole(m_view));
        count(*m_view);
        return looks.isStopped() ? std::nullopt : std::optional(std::move(planned));
    }
    RowSieve sieve(set, rowsOf(*m_view), looks);
    if (plan.only)
        planned.ofOtherOutcome = sieve.keepOnly(*plan.only);
    if (plan.suppress)
        planned.suppressed = sieve.suppress(*plan.suppress);
    if (plan.oneRowPer)
        planned.duplicates = sieve.keepOneRowPer(*plan.oneRowPer, plan.keeps);
    Rows rows = sieve.takeRows();
    planned.rows = rows.size();
    count({m_view->set(), m_view->query(), rows});
    for (Part &part : parted(set, plan.split, std::move(rows)))
        files.add(std::move(part), planned.files);
    return looks.isStopped() ? std::nullopt : std::optional(std::move(planned));
}

} // namespace enrow
