// SPDX-License-Identifier: MIT
#include "export/XlsxWriter.h"

#include "export/RowWalk.h"

namespace enrow
{

namespace
{

constexpr uint32_t rowsBetweenLooks = 8'192; // at the room that is left on the disk

QStringList headingsOf(const std::vector<ExportColumn> &columns)
{
    QStringList headings;
    for (const ExportColumn &column : columns)
        headings.append(column.heading());
    return headings;
}

// The rows of each batch, in the order of the view.
std::vector<std::vector<uint32_t>> rowsByBatch(const ResultView &view)
{
    std::vector<std::vector<uint32_t>> rows(view.set()->batches().size());
    for (uint32_t place = 0; place < view.rowCount(); ++place) {
        const uint32_t row = view.rowAt(place);
        rows[view.set()->locate(row).batch].push_back(row);
    }
    return rows;
}

// One workbook under way.
class RowsToBook
{
public:
    RowsToBook(XlsxBook &book, RowCells &cells, std::stop_token stop, const ExportProgress &progress)
        : m_book(book)
        , m_cells(cells)
        , m_stop(std::move(stop))
        , m_progress(progress)
    {
    }

    Result<void> add(const ResultView &view)
    {
        RowWalk walk(view, m_cells);
        for (auto rows = walk.next(); !rows.empty(); rows = walk.next()) {
            for (const RowAddress row : rows) {
                if (auto added = m_book.add(m_cells.read(row)); !added)
                    return added;
            }
            if (auto looked = lookAround(rows.size()); !looked)
                return looked;
        }
        return {};
    }

    quint64 rows() const { return m_rows; }

private:
    Result<void> lookAround(size_t rows)
    {
        const bool looks = m_rows / rowsBetweenLooks != (m_rows + rows) / rowsBetweenLooks;
        m_rows += rows;
        if (m_stop.stop_requested())
            return Error{ErrorKind::Cancelled, {}, 0, {}};
        if (!looks)
            return {};
        if (auto room = m_book.checkRoom(); !room)
            return room;
        if (m_progress)
            m_progress(m_rows);
        return {};
    }

    XlsxBook &m_book;
    RowCells &m_cells;
    const std::stop_token m_stop;
    const ExportProgress &m_progress;
    quint64 m_rows = 0;
};

Result<void> addByBatch(const ResultView &view, XlsxBook &book, RowsToBook &rows)
{
    std::vector<std::vector<uint32_t>> ofBatches = rowsByBatch(view);
    for (size_t batch = 0; batch < ofBatches.size(); ++batch) {
        if (ofBatches[batch].empty())
            continue;
        if (auto begun = book.beginSheet(sheetTitleOf(view.set()->batches()[batch])); !begun)
            return begun;
        if (auto added = rows.add({view.set(), view.query(), std::move(ofBatches[batch])}); !added)
            return added;
    }
    return {};
}

} // namespace

Result<ExportOutcome> writeXlsx(const ResultView &view, const std::vector<ExportColumn> &chosen,
                                const XlsxLayout &layout, QIODevice &device, std::stop_token stop,
                                const ExportProgress &progress)
{
    const std::vector<ExportColumn> columns = chosen.empty() ? exportColumns(view.set()->columns()) : chosen;
    XlsxBook book(headingsOf(columns), layout.rowsOfSheet);
    RowCells cells(*view.set(), columns);
    RowsToBook rows(book, cells, stop, progress);
    const auto added = layout.sheets == ExportSheets::Batch ? addByBatch(view, book, rows) : rows.add(view);
    if (!added)
        return added.error();
    if (stop.stop_requested())
        return Error{ErrorKind::Cancelled, {}, 0, {}};
    const auto bytes = book.finish(device);
    if (!bytes)
        return bytes.error();
    if (progress)
        progress(rows.rows());
    return ExportOutcome{rows.rows(), bytes.value(), book.cutCells()};
}

} // namespace enrow
