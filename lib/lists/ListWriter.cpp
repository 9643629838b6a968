// SPDX-License-Identifier: MIT
#include "lists/ListWriter.h"

#include "export/CsvWriter.h"
#include "lists/AddedColumns.h"
#include "lists/ListSurvey.h"
#include "text/StopInterval.h"

#include <algorithm>

namespace enrow
{

namespace
{

constexpr size_t writtenAtOnce = 1 << 20;

// Puts the bytes of rows and what is added to them together.
class RowJoiner
{
public:
    RowJoiner(const ListDialect &dialect, ListEncoding encoding, bool formulaGuard)
        : m_dialect(dialect)
        , m_encoding(encoding)
        , m_writer(dialect.delimiter, formulaGuard)
    {
    }

    bool isRecoded() const { return m_encoding != m_dialect.encoding; }

    void appendPrologue(std::string_view prologue)
    {
        if (isRecoded())
            m_bytes.append(byteOrderMarkOf(m_encoding));
        appendOriginal(prologue);
    }

    void appendRow(const ListRow &row) { appendOriginal(row.bytes()); }

    // cells: the first one is empty, and stands for the row itself. False where the encoding has not all of them.
    bool appendRow(const ListRow &row, size_t width, std::span<const std::string_view> cells)
    {
        appendOriginal(row.content());
        const std::string missing(width - std::min(width, row.cellCount()), m_dialect.delimiter);
        const bool fits =
            appendEncoded(m_encoding, missing, m_bytes) && appendEncoded(m_encoding, written(cells), m_bytes);
        appendOriginal(row.lineBreak());
        return fits;
    }

    Result<void> flush(QIODevice &device)
    {
        const auto written = writeBytes(device, m_bytes.data(), qint64(m_bytes.size()));
        m_bytes.clear();
        return written;
    }

    size_t size() const { return m_bytes.size(); }

private:
    void appendOriginal(std::string_view bytes)
    {
        m_bytes.append(isRecoded() ? toUtf8(m_dialect.encoding, bytes, m_room) : bytes);
    }

    // The cells with a delimiter before each, without a line break.
    std::string_view written(std::span<const std::string_view> cells)
    {
        if (cells.size() == 1)
            return {};
        m_writer.clear();
        if (m_dialect.hasQuotes)
            m_writer.row(cells);
        else
            m_writer.row(withoutSeparators(cells));
        constexpr size_t lineBreakSize = 2;
        const std::string_view row = m_writer.bytes();
        return row.substr(0, row.size() - lineBreakSize);
    }

    // In a list without quotes nothing else keeps a cell together.
    std::span<const std::string_view> withoutSeparators(std::span<const std::string_view> cells)
    {
        m_texts.assign(cells.begin(), cells.end());
        for (std::string &text : m_texts) {
            std::ranges::replace_if(
                text, [this](char c) { return c == m_dialect.delimiter || c == '\r' || c == '\n'; }, ' ');
            std::ranges::replace(text, '"', '\'');
        }
        m_cells.assign(m_texts.begin(), m_texts.end());
        return m_cells;
    }

    const ListDialect m_dialect;
    const ListEncoding m_encoding;
    CsvWriter m_writer;
    std::string m_bytes;
    std::string m_room;
    std::vector<std::string> m_texts;
    std::vector<std::string_view> m_cells;
};

// One pass over a list that writes it in one encoding.
class MergePass
{
public:
    MergePass(const SourceList &list, const ListMatcher &matcher, const MergePlan &plan, const ListSurvey &survey,
              ListEncoding encoding)
        : m_list(list)
        , m_matcher(matcher)
        , m_plan(plan)
        , m_survey(survey)
        , m_added(matcher, plan.columns)
        , m_reader(list.device, list.dialect)
        , m_joiner(list.dialect, encoding, plan.formulaGuard)
    {
    }

    Result<void> write(QIODevice &device, const std::stop_token &stop)
    {
        for (quint64 count = 0;; ++count) {
            const auto row = m_reader.next();
            if (!row)
                return row.error();
            if (count == 0)
                m_joiner.appendPrologue(m_reader.prologue());
            if (!row.value())
                return m_joiner.flush(device);
            m_fits = append(*row.value(), count == 0 && m_list.dialect.hasHeader);
            if (!m_fits || (count % stepsBetweenStops == 0 && stop.stop_requested()))
                return Error{ErrorKind::Cancelled, {}, 0, {}};
            if (m_joiner.size() < writtenAtOnce)
                continue;
            if (auto flushed = m_joiner.flush(device); !flushed)
                return flushed;
        }
    }

    // False where it was given up because the encoding has not all of the added characters.
    bool fits() const { return m_fits; }

    MergeReport report() const
    {
        MergeReport report = m_report;
        report.becameUtf8 = m_joiner.isRecoded();
        return report;
    }

private:
    bool append(const ListRow &row, bool isHeader)
    {
        if (isHeader)
            return appendHeader(row);
        if (row.cellCount() == 0) {
            m_joiner.appendRow(row);
            return true;
        }
        ListContact contact = contactOf(row, m_list.mapping, m_report.rows);
        contact.sharesCustom = m_survey.isShared(contact.custom);
        const ListOutcome outcome = m_matcher.outcomeFor(contact);
        m_report.add(contact, outcome, m_matcher.set());
        if (!m_plan.onlyUnmatched)
            return m_joiner.appendRow(row, m_survey.width(), m_added.cells(outcome));
        if (outcome.matches.empty())
            m_joiner.appendRow(row);
        return true;
    }

    bool appendHeader(const ListRow &row)
    {
        if (m_plan.onlyUnmatched) {
            m_joiner.appendRow(row);
            return true;
        }
        QStringList taken;
        std::string room;
        for (size_t cell = 0; cell < row.cellCount(); ++cell) {
            const std::string_view text = row.text(cell, room);
            taken << QString::fromUtf8(text.data(), qsizetype(text.size()));
        }
        std::vector<std::string> headings;
        for (const QString &heading : m_added.headings(taken))
            headings.push_back(heading.toStdString());
        std::vector<std::string_view> cells(1);
        cells.insert(cells.end(), headings.begin(), headings.end());
        return m_joiner.appendRow(row, m_survey.width(), cells);
    }

    const SourceList &m_list;
    const ListMatcher &m_matcher;
    const MergePlan &m_plan;
    const ListSurvey &m_survey;
    AddedColumns m_added;
    ListReader m_reader;
    RowJoiner m_joiner;
    MergeReport m_report;
    bool m_fits = true;
};

} // namespace

Result<MergeReport> writeMergedList(const SourceList &list, const ListMatcher &matcher, const MergePlan &plan,
                                    const QString &path, IfFileExists ifExists, const std::stop_token &stop)
{
    ListReader reader(list.device, list.dialect);
    const auto survey = ListSurvey::of(reader, list.dialect.hasHeader, list.mapping, stop);
    if (!survey)
        return survey.error();
    for (const ListEncoding encoding : {list.dialect.encoding, ListEncoding::Utf8}) {
        MergePass pass(list, matcher, plan, survey.value(), encoding);
        const auto written =
            writeFileAtomically(path, ifExists, [&](QIODevice &device) { return pass.write(device, stop); });
        if (written)
            return pass.report();
        if (pass.fits())
            return written.error();
    }
    Q_UNREACHABLE(); // UTF-8 has all characters
}

} // namespace enrow
