// SPDX-License-Identifier: MIT
#pragma once

#include "api/JsonValue.h"
#include "results/ResultChunkBuilder.h"

#include <array>

namespace enrow
{

// Reads one entry of `results` after another into a chunk. Where a key comes twice, the last one counts.
class RowReader
{
public:
    explicit RowReader(ResultChunkBuilder &builder)
        : m_builder(builder)
    {
    }

    // Throws as everything in enrow::json; the builder is of no use then.
    void read(json::Object row);

private:
    static constexpr size_t fieldCount = size_t(ResultField::Custom) + 1;

    std::string_view &text(ResultField field) { return m_texts[size_t(field)]; }
    void readInfo(json::Value value);
    void readCompanyInfo(json::Value value);
    void readSearched(json::Value value);
    void endRow();

    ResultChunkBuilder &m_builder;
    TextArena m_arena;
    std::array<std::string_view, fieldCount> m_texts;
    bool m_hasRawParams = false;
};

} // namespace enrow
