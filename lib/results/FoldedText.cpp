// SPDX-License-Identifier: MIT
#include "results/FoldedText.h"

#include "results/ResultChunk.h"
#include "results/ResultColumn.h"
#include "text/CaseFold.h"
#include "text/StopInterval.h"
#include "text/TextScan.h"

#include <algorithm>
#include <array>

namespace enrow
{

namespace
{

constexpr char endOfText = '\xff';

// Puts the longest text first, so that those which are part of another come behind it.
void sortByLength(std::span<std::string_view> texts)
{
    for (size_t sorted = 1; sorted < texts.size(); ++sorted) {
        for (size_t at = sorted; at > 0 && texts[at - 1].size() < texts[at].size(); --at)
            std::swap(texts[at - 1], texts[at]);
    }
}

void appendRow(std::string &folded, const ResultChunk &chunk, uint32_t row)
{
    std::array<std::string_view, resultFieldCount> texts;
    chunk.readTexts(row, texts);
    const auto end = std::remove(texts.begin(), texts.begin() + fieldsOf(chunk.kind()).size(), std::string_view());
    const std::span filled(texts.begin(), end);
    sortByLength(filled);
    const size_t rowStart = folded.size();
    for (const std::string_view text : filled) {
        const size_t start = folded.size();
        appendFolded(folded, text);
        const std::string_view before(folded.data() + rowStart, start - rowStart);
        if (before.find(std::string_view(folded).substr(start)) == std::string_view::npos)
            folded += endOfText;
        else
            folded.resize(start);
    }
}

} // namespace

std::unique_ptr<const FoldedText> FoldedText::of(const ResultChunk &chunk, std::stop_token stop)
{
    FoldedText made;
    made.m_starts.reserve(chunk.rowCount() + 1);
    made.m_starts.push_back(0);
    for (uint32_t row = 0; row < chunk.rowCount(); ++row) {
        if (row % stepsBetweenStops == 0 && stop.stop_requested())
            return nullptr;
        appendRow(made.m_text, chunk, row);
        made.m_starts.push_back(uint32_t(made.m_text.size()));
    }
    made.m_text.append(TextScan::padding, '\0');
    made.m_text.shrink_to_fit();
    return std::unique_ptr<const FoldedText>(new FoldedText(std::move(made)));
}

void FoldedText::addRowsWith(const TextScan &word, std::vector<uint32_t> &rows) const
{
    const std::string_view text(m_text.data(), m_starts.back());
    uint32_t row = 0;
    word.visitHits(text, [&](size_t place) {
        while (m_starts[row + 1] <= place)
            ++row;
        rows.push_back(row);
        return size_t(m_starts[row + 1]);
    });
}

bool FoldedText::rowHas(uint32_t row, const TextScan &word) const
{
    return word.isIn({m_text.data() + m_starts[row], m_starts[row + 1] - m_starts[row]});
}

size_t FoldedText::memory() const
{
    return sizeof(*this) + m_text.capacity() + m_starts.capacity() * sizeof(uint32_t);
}

} // namespace enrow
