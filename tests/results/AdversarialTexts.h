// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace enrow::test
{

// Texts that sorting and searching get wrong most easily.
inline const std::vector<std::string> &adversarialTexts()
{
    using namespace std::string_literals;
    static const std::vector<std::string> texts{
        ""s,
        "a"s,
        "A"s,
        "b"s,
        "aaaaaaa"s,
        "aaaaaaaa"s,
        "AAAAAAAAb"s,
        "aaaaaaaaaaaaaaaaaaaaaaaaa"s,
        std::string(70'000, 'x'),
        std::string(70'000, 'x') + "end",
        std::string(70'000, 'X') + "END",
        "a\0"s,
        "a\0b"s,
        "\xff\xfe broken \xc3"s,
        "\xed\xa0\x80 lone surrogate"s,
        "é"s,
        "É"s,
        "e\u0301"s, // é as two code points
        "E\u0301"s,
        "İstanbul"s,
        "istanbul"s,
        "ISTANBUL"s,
        "ısparta"s,
        "Straße"s,
        "STRASSE"s,
        "STRAẞE"s,
        "IJsland"s,
        "Ĳsland"s,
        "ĳsland"s,
        "ΣΟΦΟΣ"s,
        "σοφος"s,
        "σοφός"s,
        "Ⱥ grows when it is folded"s,
        "ⱥ grows when it is folded"s,
        "😀"s,
        "👩‍👩‍👧 family"s,
        "\uffff"s, // sorts before emoji in UTF-8 and behind their halves in UTF-16
        "مرحبا بالعالم"s,
        "שלום עולם"s,
        "x:y"s,
        "email:acme"s,
        "two words"s,
        "007"s,
        "7"s,
        "-7"s,
        "10"s,
        "999999999999999999"s,
        "9999999999999999999999"s,
        "1.5"s,
        "+1"s,
        "-"s,
    };
    return texts;
}

} // namespace enrow::test
