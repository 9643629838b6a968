// SPDX-License-Identifier: MIT
#include "lists/ListWriter.h"

#include "lists/AddedColumns.h"
#include "lists/BookTarget.h"
#include "lists/ListSurvey.h"
#include "lists/PersonText.h"
#include "lists/TableTarget.h"
#include "lists/TextTarget.h"
#include "lists/WebsiteSearches.h"
#include "text/StopInterval.h"
#include "text/Utf8.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// Of a row that is shown before anything is written.
constexpr size_t mostCellsShown = 60;
constexpr size_t longestCellShown = 1000; // UTF-16 units

// Where nothing is written.
class NoTarget final : public MergeTarget
{
public:
    void begin(std::string_view) override {}
    Result<void> add(const ListRow &) override { return {}; }
    Result<void> add(const ListRow &, size_t, std::span<const std::string_view>) override { return {}; }
    Result<void> settle(QIODevice &) override { return {}; }
    Result<void> finish(QIODevice &) override { return {}; }
};

// One pass over a list that writes it to one target.
class MergePass
{
public:
    MergePass(const SourceList &list, const ListMatcher &matcher, const MergePlan &plan, const ListSurvey &survey,
              const WebsiteSearches &searches, MergeTarget &target, const MergeProgress &progress)
        : m_list(list)
        , m_matcher(matcher)
        , m_plan(plan)
        , m_survey(survey)
        , m_added(matcher, plan.columns)
        , m_searches(searches)
        , m_reader(list.device, list.dialect)
        , m_target(target)
        , m_progress(progress)
    {
        m_report.addedHeadings = m_added.headings({});
    }

    Result<void> write(QIODevice &device, const std::stop_token &stop)
    {
        for (quint64 count = 0;; ++count) {
            const auto row = m_reader.next();
            if (!row)
                return row.error();
            if (count == 0)
                m_target.begin(m_reader.prologue());
            if (!row.value())
                return m_target.finish(device);
            if (auto added = append(*row.value(), count == 0 && m_list.dialect.hasHeader); !added)
                return added;
            if (count % stepsBetweenStops == 0 && m_progress)
                m_progress(m_report.rows, m_survey.rows());
            if (count % stepsBetweenStops == 0 && stop.stop_requested())
                return Error{ErrorKind::Cancelled, {}, 0, {}};
            if (auto settled = m_target.settle(device); !settled)
                return settled;
        }
    }

    MergeReport report() const
    {
        MergeReport report = m_report;
        report.becameUtf8 = m_target.isRecoded();
        report.cutCells = m_target.cutCells();
        return report;
    }

private:
    Result<void> append(const ListRow &row, bool isHeader)
    {
        if (isHeader)
            return appendHeader(row);
        if (row.cellCount() == 0)
            return m_target.add(row);
        ListContact contact = contactOf(row, m_list.mapping, m_report.rows);
        m_survey.tellShared(contact);
        ListOutcome outcome = m_matcher.outcomeFor(contact);
        if (outcome.matches.empty() && !outcome.isAmbiguous)
            outcome.namesake = m_searches.find(contact);
        const bool isFresh =
            m_report.add(outcome, m_matcher.set(),
                         {[&] { return personIn(row, m_list.mapping); }, [&] { return written(row, outcome); }});
        if (m_plan.rows == MergeRows::All)
            return m_target.add(row, m_survey.width(), m_added.cells(outcome));
        const bool isWritten = m_plan.rows == MergeRows::New ? isFresh : outcome.matches.empty();
        return isWritten ? m_target.add(row) : Result<void>();
    }

    static std::string beginningOf(std::string_view text)
    {
        return std::string(text.substr(0, bytesOfUtf16Units(text, longestCellShown)));
    }

    WrittenRow written(const ListRow &row, const ListOutcome &outcome)
    {
        WrittenRow written;
        std::string room;
        for (size_t cell = 0; cell < std::min(row.cellCount(), mostCellsShown); ++cell)
            written.cells.push_back(beginningOf(row.text(cell, room)));
        std::ranges::transform(m_added.cells(outcome).subspan(1), std::back_inserter(written.added), beginningOf);
        return written;
    }

    Result<void> appendHeader(const ListRow &row)
    {
        QStringList taken;
        std::string room;
        for (size_t cell = 0; cell < row.cellCount(); ++cell) {
            const std::string_view text = row.text(cell, room);
            taken << QString::fromUtf8(text.data(), qsizetype(text.size()));
        }
        m_report.addedHeadings = m_added.headings(taken);
        if (m_plan.rows != MergeRows::All)
            return m_target.add(row);
        std::vector<std::string> headings;
        for (const QString &heading : m_report.addedHeadings)
            headings.push_back(heading.toStdString());
        std::vector<std::string_view> cells(1);
        cells.insert(cells.end(), headings.begin(), headings.end());
        return m_target.add(row, m_survey.width(), cells);
    }

    const SourceList &m_list;
    const ListMatcher &m_matcher;
    const MergePlan &m_plan;
    const ListSurvey &m_survey;
    AddedColumns m_added;
    const WebsiteSearches &m_searches;
    ListReader m_reader;
    MergeTarget &m_target;
    const MergeProgress &m_progress;
    MergeReport m_report;
};

} // namespace

Result<MergeReport> writeMergedList(const SourceList &list, const ListMatcher &matcher, const MergePlan &plan,
                                    const QString &path, IfFileExists ifExists, const std::stop_token &stop,
                                    const MergeProgress &progress)
{
    ListReader reader(list.device, list.dialect);
    const auto survey = ListSurvey::of(reader, list.dialect.hasHeader, list.mapping, stop);
    if (!survey)
        return survey.error();
    const WebsiteSearches searches(matcher.set(), list.mapping, stop);
    const auto write = [&](MergeTarget &target) -> Result<MergeReport> {
        MergePass pass(list, matcher, plan, survey.value(), searches, target, progress);
        const auto written =
            writeFileAtomically(path, ifExists, [&](QIODevice &device) { return pass.write(device, stop); });
        return written ? Result<MergeReport>(pass.report()) : written.error();
    };
    if (plan.isWorkbook()) {
        BookTarget book(list.sheet.isEmpty() ? u"Results"_s : list.sheet, list.dialect.hasHeader);
        return write(book);
    }
    if (plan.format || !list.sheet.isEmpty()) {
        CsvFormat format = plan.format ? plan.format->usual(QLocale::system()) : CsvFormat{list.dialect.delimiter};
        format.formulaGuard = plan.formulaGuard;
        TableTarget table(format);
        return write(table);
    }
    TextTarget text(list.dialect, list.dialect.encoding, plan.formulaGuard);
    const auto written = write(text);
    if (text.fits())
        return written;
    TextTarget utf8(list.dialect, ListEncoding::Utf8, plan.formulaGuard);
    return write(utf8);
}

Result<MergeReport> previewMerge(const SourceList &list, const ListMatcher &matcher,
                                 const std::vector<ExportColumn> &columns, const std::stop_token &stop,
                                 const MergeProgress &progress)
{
    ListReader reader(list.device, list.dialect);
    const auto survey = ListSurvey::of(reader, list.dialect.hasHeader, list.mapping, stop);
    if (!survey)
        return survey.error();
    const MergePlan asItIs{.columns = columns, .rows = MergeRows::New};
    const WebsiteSearches searches(matcher.set(), list.mapping, stop);
    NoTarget target;
    MergePass pass(list, matcher, asItIs, survey.value(), searches, target, progress);
    const auto read = pass.write(list.device, stop);
    return read ? Result<MergeReport>(pass.report()) : read.error();
}

} // namespace enrow
