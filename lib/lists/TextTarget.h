// SPDX-License-Identifier: MIT
#pragma once

#include "export/CsvWriter.h"
#include "lists/MergeTarget.h"

namespace enrow
{

// Writes a list as text.
class TextTarget final : public MergeTarget
{
public:
    // What becomes of the rows of the list: every byte stays, or they are written anew, as tables are: with quotes only
    // where they are needed, CR LF after each row, and guarded as added cells are.
    enum class Rows : quint8 { Unchanged, Anew };

    // encoding: what is written. formulaGuard: a cell that a spreadsheet would run gets a leading '.
    TextTarget(const ListDialect &dialect, ListEncoding encoding, bool formulaGuard, Rows rows);

    void begin(std::string_view prologue) override;
    Result<void> add(const ListRow &row) override;
    Result<void> add(const ListRow &row, size_t width, std::span<const std::string_view> cells) override;
    Result<void> settle(QIODevice &device) override;
    Result<void> finish(QIODevice &device) override;
    bool fits() const override { return m_fits; }
    bool isRecoded() const override { return m_encoding != m_dialect.encoding; }

private:
    void appendOriginal(std::string_view bytes);
    void appendAnew(const ListRow &row, size_t width, std::span<const std::string_view> cells);
    std::string_view written(std::span<const std::string_view> cells);
    std::span<const std::string_view> withoutSeparators(std::span<const std::string_view> cells);

    const ListDialect m_dialect;
    const ListEncoding m_encoding;
    const Rows m_rows;
    CsvWriter m_writer;
    std::string m_bytes;
    std::string m_room;
    std::vector<std::string> m_texts;
    std::vector<std::string_view> m_cells;
    bool m_fits = true;
};

} // namespace enrow
