// SPDX-License-Identifier: MIT
#include "desktop/results/HitMarks.h"

#include "desktop/common/Tone.h"
#include "text/TextFold.h"

#include <algorithm>
#include <string>

namespace enrow
{

namespace
{

// A text after folding, and of each of its letters the place in the text of what became it.
struct FoldedLetters {
    std::u32string letters;
    std::vector<Hit> places;
};

FoldedLetters lettersOf(const QString &text)
{
    FoldedLetters its;
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t codePoint = isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        const qsizetype length = isPair ? 2 : 1;
        const std::u32string folded = enrow::folded(codePoint);
        // A mark belongs to the letter before it.
        if (folded.empty() && !its.places.empty())
            its.places.back().length = at + length - its.places.back().start;
        its.letters += folded;
        its.places.resize(its.letters.size(), Hit{at, length});
        at += length;
    }
    return its;
}

void addHits(const QString &text, const FoldedLetters &folded, const SearchWord &word, std::vector<Hit> &hits)
{
    const std::u32string wanted = lettersOf(word.typed()).letters;
    std::string scratch;
    for (size_t at = wanted.empty() ? folded.letters.npos : folded.letters.find(wanted); at != folded.letters.npos;
         at = folded.letters.find(wanted, at + 1)) {
        const Hit &last = folded.places[at + wanted.size() - 1];
        const qsizetype start = folded.places[at].start;
        const Hit hit{start, last.start + last.length - start};
        // An accent that was typed asks for just that one.
        if (word.asciiScan() || word.isIn(text.mid(hit.start, hit.length).toStdString(), scratch))
            hits.push_back(hit);
    }
}

// Hits that overlap or touch become one.
std::vector<Hit> joined(std::vector<Hit> hits)
{
    std::sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.start < b.start; });
    std::vector<Hit> whole;
    for (const Hit &hit : hits) {
        if (whole.empty() || hit.start > whole.back().start + whole.back().length)
            whole.push_back(hit);
        else
            whole.back().length = std::max(whole.back().length, hit.start + hit.length - whole.back().start);
    }
    return whole;
}

} // namespace

std::vector<Hit> hitsIn(const QString &text, std::span<const SearchWord> words)
{
    if (words.empty() || text.isEmpty())
        return {};
    const FoldedLetters folded = lettersOf(text);
    std::vector<Hit> hits;
    for (const SearchWord &word : words)
        addHits(text, folded, word, hits);
    return joined(std::move(hits));
}

QColor hitGround(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x5c4708) : QColor(0xffe08a);
}

} // namespace enrow
