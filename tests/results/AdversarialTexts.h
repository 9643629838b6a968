// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace enrow::test
{

// Texts that sorting and searching get wrong most easily.
inline const std::vector<std::string> &adversarialTexts()
{
    using namespace std::string_view_literals;
    static constexpr std::string_view shortTexts[] = {
        ""sv,
        "a"sv,
        "A"sv,
        "b"sv,
        "aaaaaaa"sv,
        "aaaaaaaa"sv,
        "AAAAAAAAb"sv,
        "aaaaaaaaaaaaaaaaaaaaaaaaa"sv,
        "a\0"sv,
        "a\0b"sv,
        "\xff\xfe broken \xc3"sv,
        "\xed\xa0\x80 lone surrogate"sv,
        "é"sv,
        "É"sv,
        "e\u0301"sv, // é as two code points
        "E\u0301"sv,
        "İstanbul"sv,
        "istanbul"sv,
        "ISTANBUL"sv,
        "ısparta"sv,
        "Straße"sv,
        "STRASSE"sv,
        "STRAẞE"sv,
        "IJsland"sv,
        "Ĳsland"sv,
        "ĳsland"sv,
        "ΣΟΦΟΣ"sv,
        "σοφος"sv,
        "σοφός"sv,
        "Ⱥ grows when it is folded"sv,
        "ⱥ grows when it is folded"sv,
        "😀"sv,
        "👩‍👩‍👧 family"sv,
        "\uffff"sv, // sorts before emoji in UTF-8 and behind their halves in UTF-16
        "مرحبا بالعالم"sv,
        "שלום עולם"sv,
        "x:y"sv,
        "email:acme"sv,
        "two words"sv,
        "007"sv,
        "7"sv,
        "-7"sv,
        "10"sv,
        "999999999999999999"sv,
        "9999999999999999999999"sv,
        "1.5"sv,
        "+1"sv,
        "-"sv,
    };
    static const std::vector<std::string> texts = [] {
        std::vector<std::string> all(std::begin(shortTexts), std::end(shortTexts));
        const size_t beyondSmallLengths = 70'000;
        all.emplace_back(beyondSmallLengths, 'x');
        all.emplace_back(beyondSmallLengths, 'x').append("end");
        all.emplace_back(beyondSmallLengths, 'X').append("END");
        return all;
    }();
    return texts;
}

} // namespace enrow::test
