// SPDX-License-Identifier: MIT
#pragma once

#include "text/TextScan.h"

#include <QString>

#include <bitset>
#include <string>
#include <string_view>
#include <vector>

namespace enrow
{

// A word that a person looks for in texts.
//
// It is in a text where both are the same after folding (TextFold.h): angstrom is in Ångström, STRASSE in Straße,
// istanbul in İstanbul. A letter that was typed with an accent asks for just that one: Élodie is not in Elodie, nor ß
// in ss; the other letters of the word are as free as ever.
class SearchWord
{
public:
    explicit SearchWord(QString typed);

    const QString &typed() const { return m_typed; }

    // True if it is a phrase of several words.
    bool hasBlank() const { return m_typed.contains(u' '); }

    // True if nothing was typed that can be seen: there is nothing to look for.
    bool isEmpty() const { return m_letters.empty(); }

    // Whether the word is in a text, or in one of several that stand one after the other, each ended by the byte 0xff.
    // UTF-8. `scratch` is overwritten: who asks often hands in the same one.
    bool isIn(std::string_view texts, std::string &scratch) const;

    // Whether a text, UTF-8, begins with the word.
    bool isAtStartOf(std::string_view text) const;

    // What finds the word in texts of ASCII, and in others proves that it is there: its bytes, in either case. Null
    // where no text of ASCII can hold it.
    const TextScan *asciiScan() const { return m_isAscii ? &m_scan : nullptr; }

    // A quick look at texts that do not hold the bytes of asciiScan(): false if folding does not bring the word into
    // them either. Not for a word without asciiScan().
    bool mayBeIn(std::string_view texts) const;

    // True if each text that holds this word holds the other one.
    bool implies(const SearchWord &other) const;

    // Of the word after folding.
    size_t size() const { return m_scan.word().size(); }

private:
    // A letter after folding. asked: the letter as it was written but for its case, with its marks; empty if that
    // says no more.
    struct Letter {
        char32_t folded;
        std::u32string asked;
    };

    static bool fits(const Letter &its, const Letter &wanted);
    static std::vector<Letter> lettersOf(const QString &text);
    bool hasLettersIn(std::string_view text) const;

    QString m_typed;
    std::vector<Letter> m_letters;
    TextScan m_scan;
    std::bitset<0x800> m_mayMake; // by code point: whether it may become a letter of the word
    bool m_hasAccents;
    bool m_isAscii;
};

} // namespace enrow
