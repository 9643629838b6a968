// SPDX-License-Identifier: MIT
#pragma once

#include "results/ResultView.h"

#include <QCoreApplication>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace enrow
{

// Selected cells: of the places first to last the columns whose bits are set, bit n for TableCopy's n-th column.
struct SelectedCells {
    uint32_t first;
    uint32_t last;
    uint32_t columns;
};

// Copies selected cells as text that pastes into a spreadsheet: a line a row, tabs between cells, and a cell that holds
// a tab, a line break or a quote in quotes, doubled inside. As in files, a cell that a spreadsheet would run as a
// formula gets a leading ' where that is wanted, and a NUL becomes U+FFFD. The lines and columns are those with a
// selected cell; a cell between them that is not selected stays empty. Immutable once made, and safe to use on a
// worker.
class TableCopy
{
    Q_DECLARE_TR_FUNCTIONS(enrow::TableCopy)

public:
    // columns: those that show, in the order on screen; at most 32.
    TableCopy(std::shared_ptr<const ResultView> view, std::vector<ColumnId> columns,
              const std::vector<SelectedCells> &selection, bool formulaGuard);

    quint64 rowCount() const { return m_rows; }
    quint64 cellCount() const { return m_cells; }

    // Nothing if the stop token fired.
    std::optional<QString> text(bool withHeaders, std::stop_token stop = {}) const;

    // What a person is told who copied that text, of so many rows: the cell itself if it is a single one.
    static QString told(const QString &text, quint64 rows);

private:
    void appendRow(QString &text, uint32_t place, uint32_t selected) const;

    std::shared_ptr<const ResultView> m_view;
    std::vector<ColumnId> m_columns;
    std::vector<SelectedCells> m_bands; // in the order of places, none overlapping another
    bool m_formulaGuard;
    uint32_t m_used = 0; // columns with a selected cell, a bit each
    quint64 m_rows = 0;
    quint64 m_cells = 0;
};

} // namespace enrow
