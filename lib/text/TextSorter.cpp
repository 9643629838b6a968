// SPDX-License-Identifier: MIT
#include "text/TextSorter.h"

#include "text/DistinctTexts.h"
#include "text/FoldedTextSort.h"
#include "text/RadixSort.h"
#include "text/StopInterval.h"

#include <QCollator>
#include <QString>

#include <algorithm>
#include <numeric>

namespace enrow
{

TextSorter::TextSorter(const QLocale &locale, std::stop_token stop)
    : m_locale(locale)
    , m_stop(std::move(stop))
{
}

bool TextSorter::sort(std::span<uint32_t> places, std::vector<std::string_view> texts, bool descending) const
{
    const std::optional<bool> sorted = sortByLanguage(places, texts, descending);
    return sorted ? *sorted : sortByFoldedText(places, std::move(texts), SortFold(m_locale), descending, m_stop);
}

// Nothing if there is no language, or there are too many texts for it; false if stopped.
std::optional<bool> TextSorter::sortByLanguage(std::span<uint32_t> places, std::span<const std::string_view> texts,
                                               bool descending) const
{
    if (m_locale.language() == QLocale::C)
        return std::nullopt;
    DistinctTexts distinct;
    std::vector<uint32_t> ranks(texts.size());
    for (size_t seen = 0; seen < places.size(); ++seen) {
        if (seen % stepsBetweenStops == 0 && m_stop.stop_requested())
            return false;
        ranks[places[seen]] = distinct.add(texts[places[seen]]);
        if (distinct.texts().size() > maxCollated)
            return std::nullopt;
    }
    uint32_t rankCount = 0;
    const std::vector<uint32_t> rankOfNumber = ranksOf(distinct.texts(), rankCount);
    if (rankOfNumber.size() < distinct.texts().size())
        return false;
    for (const uint32_t place : places) {
        const uint32_t rank = rankOfNumber[ranks[place]];
        ranks[place] = descending ? rankCount - 1 - rank : rank;
    }
    sortByRank(places, ranks, rankCount);
    return true;
}

// The place of each text among all in the language's order, equal texts having the same; empty if stopped.
std::vector<uint32_t> TextSorter::ranksOf(std::span<const std::string_view> distinct, uint32_t &rankCount) const
{
    QCollator collator(m_locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(distinct.size());
    for (const std::string_view text : distinct) {
        if (m_stop.stop_requested())
            return {};
        keys.push_back(collator.sortKey(QString::fromUtf8(text.data(), qsizetype(text.size()))));
    }
    std::vector<uint32_t> order(distinct.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&keys](uint32_t left, uint32_t right) { return keys[left] < keys[right]; });

    std::vector<uint32_t> ranks(distinct.size());
    for (size_t at = 0; at < order.size(); ++at) {
        if (at == 0 || keys[order[at - 1]].compare(keys[order[at]]) != 0)
            ++rankCount;
        ranks[order[at]] = rankCount - 1;
    }
    return ranks;
}

} // namespace enrow
