// SPDX-License-Identifier: MIT
#pragma once

#include "export/CsvWriter.h"
#include "lists/MergeTarget.h"

namespace enrow
{

// Writes a list as the text that it is: every byte of its rows stays.
class TextTarget final : public MergeTarget
{
public:
    // encoding: what is written. formulaGuard: an added cell that a spreadsheet would run gets a leading '.
    TextTarget(const ListDialect &dialect, ListEncoding encoding, bool formulaGuard);

    void begin(std::string_view prologue) override;
    Result<void> add(const ListRow &row) override;
    Result<void> add(const ListRow &row, size_t width, std::span<const std::string_view> cells) override;
    Result<void> settle(QIODevice &device) override;
    Result<void> finish(QIODevice &device) override;
    bool fits() const override { return m_fits; }
    bool isRecoded() const override { return m_encoding != m_dialect.encoding; }

private:
    void appendOriginal(std::string_view bytes);
    std::string_view written(std::span<const std::string_view> cells);
    std::span<const std::string_view> withoutSeparators(std::span<const std::string_view> cells);

    const ListDialect m_dialect;
    const ListEncoding m_encoding;
    CsvWriter m_writer;
    std::string m_bytes;
    std::string m_room;
    std::vector<std::string> m_texts;
    std::vector<std::string_view> m_cells;
    bool m_fits = true;
};

} // namespace enrow
