// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

namespace enrow
{

// Sorts texts as a person expects: without regard to case, accented letters where the person's language has them, whole
// numbers by their value.
//
// Where there are at most maxCollated different texts, they are compared by QCollator, and texts that it finds equal
// but for case are equal. Where there are more, that would take seconds: they are sorted by the keys of SortFold, which
// are nearly in the same order. The C locale knows no language and always sorts in the second way.
class TextSorter
{
public:
    static constexpr size_t maxCollated = 65'536;

    TextSorter(const QLocale &locale, std::stop_token stop);

    // Sorts places by texts[place] (valid UTF-8), stable; places of equal texts keep their order when descending too.
    // False if the stop token fired first: the places are then in any order.
    bool sort(std::span<uint32_t> places, std::vector<std::string_view> texts, bool descending) const;

private:
    std::optional<bool> sortByLanguage(std::span<uint32_t> places, std::span<const std::string_view> texts,
                                       bool descending) const;
    std::vector<uint32_t> ranksOf(std::span<const std::string_view> distinct, uint32_t &rankCount) const;

    const QLocale m_locale;
    const std::stop_token m_stop;
};

} // namespace enrow
