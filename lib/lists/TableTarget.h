// SPDX-License-Identifier: MIT
#pragma once

#include "export/CsvFormat.h"
#include "export/CsvWriter.h"
#include "lists/MergeTarget.h"

namespace enrow
{

// Writes a list anew, as tables are written (CsvFormat): in UTF-8, with quotes only where they are needed, CR LF after
// each row, and cells of the list guarded as added ones are. What stood before its first row is left out.
class TableTarget final : public MergeTarget
{
public:
    explicit TableTarget(const CsvFormat &format);

    void begin(std::string_view prologue) override;
    Result<void> add(const ListRow &row) override;
    Result<void> add(const ListRow &row, size_t width, std::span<const std::string_view> cells) override;
    Result<void> settle(QIODevice &device) override;
    Result<void> finish(QIODevice &device) override;

private:
    std::string m_bytes;
    CsvWriter m_writer;
    const bool m_hasMark;
    std::string m_room;
    std::vector<std::string> m_texts;
    std::vector<std::string_view> m_cells;
};

} // namespace enrow
