// SPDX-License-Identifier: MIT
#pragma once

#include "export/XlsxBook.h"
#include "lists/MergeTarget.h"

#include <memory>

namespace enrow
{

// Writes a list as a workbook, all of its cells as text.
class BookTarget final : public MergeTarget
{
public:
    // title: of the sheet. hasHeader: the first row names the columns.
    BookTarget(QString title, bool hasHeader);

    void begin(std::string_view) override {}
    Result<void> add(const ListRow &row) override { return addCells(row, row.cellCount(), {}); }
    Result<void> add(const ListRow &row, size_t width, std::span<const std::string_view> cells) override;
    Result<void> settle(QIODevice &device) override;
    Result<void> finish(QIODevice &device) override;
    quint64 cutCells() const override { return m_book ? m_book->cutCells() : 0; }

private:
    Result<void> addCells(const ListRow &row, size_t width, std::span<const std::string_view> cells);
    Result<void> open(const QStringList &headings);

    const QString m_title;
    const bool m_hasHeader;
    std::unique_ptr<XlsxBook> m_book; // null before the first row
    size_t m_rows = 0;
    std::string m_room;
    std::vector<std::string> m_texts;
    std::vector<std::string_view> m_cells;
};

} // namespace enrow
