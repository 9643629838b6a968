// SPDX-License-Identifier: MIT
#include "text/SearchWord.h"

#include "text/TextFold.h"
#include "text/TextRow.h"
#include "text/Utf8.h"

#include <algorithm>

namespace enrow
{

namespace
{

constexpr char endOfText = '\xff';

} // namespace

SearchWord::SearchWord(QString typed)
    : m_typed(std::move(typed))
    , m_letters(lettersOf(m_typed))
    , m_scan(folded(m_typed.toStdString()))
    , m_hasAccents(
          std::any_of(m_letters.begin(), m_letters.end(), [](const Letter &letter) { return !letter.asked.empty(); }))
    , m_isAscii(!isEmpty() && !m_hasAccents && enrow::isAscii(m_scan.word()))
{
    for (char32_t codePoint = 0x80; codePoint < m_mayMake.size(); ++codePoint) {
        const FoldedPiece &piece = usualFolding()[codePoint];
        const std::string_view made = piece.bytes();
        const bool isOfWord = made.size() > 1 || m_scan.word().find(made) != std::string_view::npos;
        m_mayMake[codePoint] = made.empty() || (piece.hasAscii() && isOfWord);
    }
}

bool SearchWord::isIn(std::string_view texts, std::string &scratch) const
{
    if (isEmpty())
        return false;
    scratch.clear();
    appendFolded(scratch, texts);
    const size_t size = scratch.size();
    scratch.append(TextScan::padding, '\0');
    if (!m_scan.isIn({scratch.data(), size}))
        return false;
    if (!m_hasAccents)
        return true;
    while (!texts.empty()) {
        const std::string_view text = texts.substr(0, texts.find(endOfText));
        if (hasLettersIn(text))
            return true;
        texts.remove_prefix(std::min(text.size() + 1, texts.size()));
    }
    return false;
}

// In folded texts the word would hold what became of a character that is not ASCII, beside a letter that is in the
// texts or another such character.
bool SearchWord::mayBeIn(std::string_view texts) const
{
    const std::string_view word = m_scan.word();
    const auto isBeside = [texts](size_t place, char wanted) {
        const char its = place < texts.size() ? texts[place] : endOfText;
        const char capitals = wanted >= 'a' && wanted <= 'z' ? ' ' : '\0';
        return (its != endOfText && uint8_t(its) >= 0x80) || char(its | capitals) == wanted;
    };
    bool found = false;
    visitNonAscii(texts, [&](size_t place) {
        // Most are letters of two bytes that are none of the word.
        const auto first = uint8_t(texts[place]);
        if (first < 0xe0 && !m_mayMake[(first & 0x1f) << 6 | (uint8_t(texts[place + 1]) & 0x3f)])
            return true;
        std::string_view rest = texts.substr(place);
        const char32_t codePoint = takeCodePoint(rest);
        const FoldedPiece piece = pieceOf(codePoint);
        const std::string_view made = piece.bytes();
        found = made.empty() || (piece.hasAscii() && made.size() > 1);
        for (size_t i = word.find(made); !found && i != std::string_view::npos; i = word.find(made, i + 1)) {
            const bool isLast = i + 1 == word.size();
            found =
                isLast ? i == 0 || isBeside(place - 1, word[i - 1]) : isBeside(texts.size() - rest.size(), word[i + 1]);
        }
        return !found;
    });
    return found;
}

bool SearchWord::implies(const SearchWord &other) const
{
    return other.hasLettersIn(m_typed.toStdString());
}

// The slow way, which knows of accents.
bool SearchWord::hasLettersIn(std::string_view text) const
{
    const std::vector<Letter> letters = lettersOf(QString::fromUtf8(text.data(), qsizetype(text.size())));
    return std::search(letters.begin(), letters.end(), m_letters.begin(), m_letters.end(), fits) != letters.end();
}

bool SearchWord::isAtStartOf(std::string_view text) const
{
    const std::vector<Letter> letters = lettersOf(QString::fromUtf8(text.data(), qsizetype(text.size())));
    return !isEmpty() && letters.size() >= m_letters.size() &&
           std::equal(m_letters.begin(), m_letters.end(), letters.begin(),
                      [](const Letter &wanted, const Letter &its) { return fits(its, wanted); });
}

bool SearchWord::fits(const Letter &its, const Letter &wanted)
{
    return its.folded == wanted.folded && (wanted.asked.empty() || its.asked == wanted.asked);
}

std::vector<SearchWord::Letter> SearchWord::lettersOf(const QString &text)
{
    std::vector<Letter> letters;
    std::u32string written; // the letter that is being read
    size_t start = 0;       // where what it became begins
    const auto endLetter = [&] {
        if (start < letters.size() && written != std::u32string(1, letters[start].folded))
            letters[start].asked = written;
        start = letters.size();
    };
    // Decomposed, so that a letter and its marks come apart however they were written.
    for (const char32_t codePoint : text.normalized(QString::NormalizationForm_KD).toStdU32String()) {
        const std::u32string its = folded(codePoint);
        if (its.empty()) {
            if (QChar::category(codePoint) == QChar::Mark_NonSpacing)
                written += codePoint;
            continue;
        }
        endLetter();
        written = char32_t(QChar::toCaseFolded(codePoint));
        for (const char32_t letter : its)
            letters.push_back({letter, {}});
    }
    endLetter();
    return letters;
}

} // namespace enrow
