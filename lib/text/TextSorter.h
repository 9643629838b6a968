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

// Sorts texts as a person expects, ignoring case.
//
// Where there are at most maxCollated different texts, as a person's language sorts them: they are compared by
// QCollator, and texts that it finds equal but for case are equal. Where there are more, comparing by language would
// take seconds: they are sorted by the bytes of their folded UTF-8 (CaseFold.h), which is the order of code points, so
// that accented letters follow z. The C locale knows no language and always sorts in the second way.
class TextSorter
{
public:
    static constexpr size_t maxCollated = 65'536;

    TextSorter(const QLocale &locale, std::stop_token stop);

    // Sorts places by texts[place] (valid UTF-8), stable; places of equal texts keep their order when descending too.
    // False where the stop token fired first: the places are then in any order.
    bool sort(std::span<uint32_t> places, std::vector<std::string_view> texts, bool descending) const;

private:
    std::optional<bool> sortByLanguage(std::span<uint32_t> places, std::span<const std::string_view> texts,
                                       bool descending) const;
    std::vector<uint32_t> ranksOf(std::span<const std::string_view> distinct, uint32_t &rankCount) const;

    const QLocale m_locale;
    const std::stop_token m_stop;
};

} // namespace enrow
