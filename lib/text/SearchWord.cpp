// SPDX-License-Identifier: MIT
#include "text/SearchWord.h"

#include "text/TextFold.h"
#include "text/Utf8.h"

#include <algorithm>

namespace enrow
{

SearchWord::SearchWord(QString typed)
    : m_typed(std::move(typed))
    , m_letters(lettersOf(m_typed))
    , m_scan(folded(m_typed.toStdString()))
    , m_hasAccents(
          std::any_of(m_letters.begin(), m_letters.end(), [](const Letter &letter) { return !letter.asked.empty(); }))
    , m_isAscii(!isEmpty() && !m_hasAccents && enrow::isAscii(m_scan.word()))
{
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
        const std::string_view text = texts.substr(0, texts.find('\xff'));
        if (hasLettersIn(text))
            return true;
        texts.remove_prefix(std::min(text.size() + 1, texts.size()));
    }
    return false;
}

bool SearchWord::implies(const SearchWord &other) const
{
    return other.hasLettersIn(m_typed.toStdString());
}

// The slow way, which knows of accents.
bool SearchWord::hasLettersIn(std::string_view text) const
{
    const std::vector<Letter> letters = lettersOf(QString::fromUtf8(text.data(), qsizetype(text.size())));
    const auto fits = [](const Letter &its, const Letter &wanted) {
        return its.folded == wanted.folded && (wanted.asked.empty() || its.asked == wanted.asked);
    };
    return std::search(letters.begin(), letters.end(), m_letters.begin(), m_letters.end(), fits) != letters.end();
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
