// SPDX-License-Identifier: MIT
#include "results/RowSorter.h"

#include "results/MergedColumns.h"
#include "text/LargePages.h"
#include "text/RadixSort.h"
#include "text/StopInterval.h"

#include <array>
#include <charconv>
#include <numeric>

namespace enrow
{

namespace
{

// Qualifications in their order. Unknown words and missing ones are the last two, which stay where they are.
constexpr std::array qualificationOrder{
    Qualification::Valid,   Qualification::Found, Qualification::Invalid, Qualification::NotFound,
    Qualification::Ongoing, Qualification::Other, Qualification::Missing,
};
constexpr uint32_t knownQualifications = 5;

// By Qualification.
std::array<uint32_t, qualificationOrder.size()> qualificationRanks(bool descending)
{
    std::array<uint32_t, qualificationOrder.size()> ranks{};
    for (uint32_t rank = 0; rank < qualificationOrder.size(); ++rank) {
        const bool turned = descending && rank < knownQualifications;
        ranks[size_t(qualificationOrder[rank])] = turned ? knownQualifications - 1 - rank : rank;
    }
    return ranks;
}

std::optional<int64_t> wholeNumber(std::string_view text)
{
    constexpr size_t maxDigits = 18; // any such number fits 64 bits
    const size_t sign = text.starts_with('-') ? 1 : 0;
    int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || text.size() - sign > maxDigits)
        return std::nullopt;
    return number;
}

// Names that stand in no row as they are sorted by: in few large pieces of memory that stay where they are.
class JoinedNames
{
public:
    std::string_view keep(std::string_view name)
    {
        if (m_pieces.empty() || m_pieces.back().capacity() - m_pieces.back().size() < name.size())
            m_pieces.emplace_back().reserve(std::max(pieceBytes, name.size()));
        std::string &piece = m_pieces.back();
        piece.append(name);
        return std::string_view(piece).substr(piece.size() - name.size());
    }

private:
    static constexpr size_t pieceBytes = size_t(1) << 20;

    std::vector<std::string> m_pieces;
};

} // namespace

RowSorter::RowSorter(const ResultSet &set, const QLocale &locale, std::stop_token stop)
    : m_set(set)
    , m_textSorter(locale, stop)
    , m_stop(std::move(stop))
{
}

std::optional<std::vector<uint32_t>> RowSorter::sorted(std::vector<uint32_t> rows,
                                                       std::span<const ResultQuery::SortKey> keys) const
{
    if (keys.empty())
        return rows;
    std::vector<uint32_t> places(rows.size());
    std::iota(places.begin(), places.end(), 0);
    // Every step is stable, so that the least important key goes first.
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
        if (!sortBy(*key, rows, places) || m_stop.stop_requested())
            return std::nullopt;
    }
    for (uint32_t &place : places)
        place = rows[place];
    return places;
}

bool RowSorter::sortBy(ResultQuery::SortKey key, std::span<const uint32_t> rows, std::span<uint32_t> places) const
{
    const ResultColumn &column = columnOf(key.column);
    switch (column.order) {
    case ColumnOrder::Text: {
        if (column.isMerged())
            return sortByMerged(key, rows, places);
        std::optional<Texts> texts = textsIn(rows, key.column);
        return texts && sortByText(places, std::move(*texts), key.descending);
    }
    case ColumnOrder::Number: {
        std::optional<Texts> texts = textsIn(rows, key.column);
        return texts && sortByNumber(places, std::move(*texts), key.descending);
    }
    case ColumnOrder::Qualification: return sortByQualification(rows, places, key.descending);
    case ColumnOrder::Batch: return sortByBatch(rows, places, key.descending);
    case ColumnOrder::Kind: return sortByKind(rows, places, key.descending);
    }
    Q_UNREACHABLE();
}

bool RowSorter::sortByText(std::span<uint32_t> places, Texts texts, bool descending) const
{
    const auto firstEmpty =
        std::stable_partition(places.begin(), places.end(), [&](uint32_t place) { return !texts[place].empty(); });
    return m_textSorter.sort({places.begin(), firstEmpty}, std::move(texts), descending);
}

bool RowSorter::sortByNumber(std::span<uint32_t> places, Texts texts, bool descending) const
{
    enum Section : uint32_t { Numbers, Others, Empty, Count };
    std::vector<uint32_t> sections(texts.size());
    std::vector<uint64_t> keys(texts.size());
    for (size_t place = 0; place < texts.size(); ++place) {
        const std::optional<int64_t> number = wholeNumber(texts[place]);
        sections[place] = number ? Numbers : texts[place].empty() ? Empty : Others;
        // Turning the sign bit makes the order of signed numbers that of unsigned ones.
        const uint64_t key = uint64_t(number.value_or(0)) ^ uint64_t(1) << 63;
        keys[place] = descending ? ~key : key;
    }
    const std::vector<uint32_t> begins = sortByRank(places, sections, Count);
    std::vector<KeyedPlace> numbers;
    numbers.reserve(begins[Others]);
    for (const uint32_t place : places.first(begins[Others]))
        numbers.push_back({keys[place], 0, place});
    std::vector<KeyedPlace> scratch;
    sortByKey(numbers, scratch);
    for (size_t at = 0; at < numbers.size(); ++at)
        places[at] = numbers[at].place;
    return m_textSorter.sort(places.subspan(begins[Others], begins[Empty] - begins[Others]), std::move(texts),
                             descending);
}

bool RowSorter::sortByQualification(std::span<const uint32_t> rows, std::span<uint32_t> places, bool descending) const
{
    const auto rankOf = qualificationRanks(descending);
    std::vector<uint32_t> ranks(rows.size());
    Texts unknown(rows.size());
    const bool done = visit(rows, [&](size_t place, const ResultChunk &chunk, RowAddress address) {
        const Qualification qualification = chunk.qualification(address.row);
        ranks[place] = rankOf[size_t(qualification)];
        if (qualification == Qualification::Other)
            unknown[place] = chunk.text(address.row, ColumnId::Qualification);
    });
    if (!done)
        return false;
    const std::vector<uint32_t> begins = sortByRank(places, ranks, qualificationOrder.size());
    const uint32_t first = begins[knownQualifications];
    return m_textSorter.sort(places.subspan(first, begins[knownQualifications + 1] - first), std::move(unknown),
                             descending);
}

bool RowSorter::sortByBatch(std::span<const uint32_t> rows, std::span<uint32_t> places, bool descending) const
{
    const auto count = uint32_t(m_set.batches().size());
    std::vector<uint32_t> ranks(rows.size());
    const bool done = visit(rows, [&](size_t place, const ResultChunk &, RowAddress address) {
        ranks[place] = descending ? count - 1 - address.batch : address.batch;
    });
    if (done)
        sortByRank(places, ranks, count);
    return done;
}

bool RowSorter::sortByKind(std::span<const uint32_t> rows, std::span<uint32_t> places, bool descending) const
{
    constexpr auto count = uint32_t(allBatchKinds.size());
    std::vector<uint32_t> ranks(rows.size());
    const bool done = visit(rows, [&](size_t place, const ResultChunk &chunk, RowAddress) {
        const auto rank = uint32_t(chunk.kind());
        ranks[place] = descending ? count - 1 - rank : rank;
    });
    if (done)
        sortByRank(places, ranks, count);
    return done;
}

bool RowSorter::sortByMerged(ResultQuery::SortKey key, std::span<const uint32_t> rows, std::span<uint32_t> places) const
{
    Texts texts(rows.size());
    JoinedNames names;
    std::string scratch;
    const bool done = visit(rows, [&](size_t place, const ResultChunk &chunk, RowAddress address) {
        const std::string_view name = mergedText(key.column, chunk, address.row, scratch);
        texts[place] = name.data() == scratch.data() ? names.keep(name) : name;
    });
    return done && sortByText(places, std::move(texts), key.descending);
}

std::optional<RowSorter::Texts> RowSorter::textsIn(std::span<const uint32_t> rows, ColumnId column) const
{
    Texts texts;
    reserveLarge(texts, rows.size());
    texts.resize(rows.size());
    const bool done = visit(rows, [&](size_t place, const ResultChunk &chunk, RowAddress address) {
        texts[place] = chunk.text(address.row, column);
    });
    return done ? std::optional(std::move(texts)) : std::nullopt;
}

// Calls visitor(place, chunk, address) for all rows, which ascend; false if stopped.
template <typename Visit>
bool RowSorter::visit(std::span<const uint32_t> rows, Visit visitor) const
{
    uint32_t batch = 0;
    for (size_t place = 0; place < rows.size(); ++place) {
        if (place % stepsBetweenStops == 0 && m_stop.stop_requested())
            return false;
        while (rows[place] >= m_set.firstRowOf(batch + 1))
            ++batch;
        visitor(place, *m_set.batches()[batch].chunk, RowAddress{batch, rows[place] - m_set.firstRowOf(batch)});
    }
    return true;
}

} // namespace enrow
