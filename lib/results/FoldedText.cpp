// SPDX-License-Identifier: MIT
#include "results/FoldedText.h"

#include "results/CaseFold.h"
#include "results/ResultChunk.h"
#include "results/TextScan.h"

#include <algorithm>
#include <array>

namespace enrow
{

namespace
{

constexpr char endOfText = '\xff';
constexpr uint32_t rowsBetweenStops = 4096;

// Puts the longest text first, so that those which are part of another come behind it.
void sortByLength(std::span<std::string_view> texts)
{
    for (size_t sorted = 1; sorted < texts.size(); ++sorted) {
        for (size_t at = sorted; at > 0 && texts[at - 1].size() < texts[at].size(); --at)
            std::swap(texts[at - 1], texts[at]);
    }
}

} // namespace

std::unique_ptr<const FoldedText> FoldedText::of(const ResultChunk &chunk, std::stop_token stop)
{
    FoldedText made;
    made.m_starts.reserve(chunk.rowCount() + 1);
    made.m_starts.push_back(0);
    for (uint32_t row = 0; row < chunk.rowCount(); ++row) {
        if (row % rowsBetweenStops == 0 && stop.stop_requested())
            return nullptr;
        made.append(chunk, row);
        made.m_starts.push_back(uint32_t(made.m_text.size()));
    }
    made.m_text.shrink_to_fit();
    return std::unique_ptr<const FoldedText>(new FoldedText(std::move(made)));
}

void FoldedText::append(const ResultChunk &chunk, uint32_t row)
{
    std::array<std::string_view, resultFieldCount> texts;
    chunk.readTexts(row, texts);
    const auto end = std::remove(texts.begin(), texts.begin() + fieldsOf(chunk.kind()).size(), std::string_view());
    const std::span filled(texts.begin(), end);
    sortByLength(filled);
    const size_t rowStart = m_text.size();
    for (const std::string_view text : filled) {
        const size_t start = m_text.size();
        appendFolded(m_text, text);
        const std::string_view before(m_text.data() + rowStart, start - rowStart);
        if (findText(before, std::string_view(m_text).substr(start)) == std::string_view::npos)
            m_text += endOfText;
        else
            m_text.resize(start);
    }
}

uint32_t FoldedText::nextRowWith(std::string_view word, uint32_t from) const
{
    const uint32_t start = m_starts[from];
    const size_t hit = findText(std::string_view(m_text).substr(start), word);
    if (hit == std::string_view::npos)
        return rowCount();
    // The row whose successor is the first to start behind the hit; often one of the next few.
    const auto place = uint32_t(start + hit);
    auto behind = m_starts.begin() + from + 1;
    for (int near = 0; near < 8; ++near, ++behind) {
        if (*behind > place)
            return uint32_t(behind - m_starts.begin()) - 1;
    }
    return uint32_t(std::upper_bound(behind, m_starts.end(), place) - m_starts.begin()) - 1;
}

bool FoldedText::rowHas(uint32_t row, std::string_view word) const
{
    const std::string_view texts(m_text.data() + m_starts[row], m_starts[row + 1] - m_starts[row]);
    return findText(texts, word) != std::string_view::npos;
}

size_t FoldedText::memory() const
{
    return sizeof(*this) + m_text.capacity() + m_starts.capacity() * sizeof(uint32_t);
}

} // namespace enrow
