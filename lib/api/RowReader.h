// SPDX-License-Identifier: MIT
#pragma once

#include "api/JsonReader.h"
#include "results/ResultChunkBuilder.h"

namespace enrow
{

// Reads one entry of `results` after another into a chunk. Where a key comes twice, the last one counts; where
// it comes in the spelling of the vendor's tools too (rawParams), the API's own. The document is valid UTF-8.
class RowReader
{
public:
    RowReader(JsonReader &json, ResultChunkBuilder &builder)
        : m_json(json)
        , m_builder(builder)
    {
    }

    // Reads an object; false for anything else, which is passed over. Drops the reader's texts. Where MalformedJson is
    // thrown, the builder is of no use any more.
    bool read();

private:
    template <typename Columns>
    void forget(Columns columns);
    void readInfo();
    std::string_view readCompanyName();
    void readSearched();

    JsonReader &m_json;
    ResultChunkBuilder &m_builder;
};

} // namespace enrow
