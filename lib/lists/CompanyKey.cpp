// SPDX-License-Identifier: MIT
#include "lists/CompanyKey.h"

#include <algorithm>
#include <array>
#include <vector>

namespace enrow
{

namespace
{

using namespace std::string_view_literals;

// How a form is written, without blanks, and what it is. The longer one is found first.
struct LegalForm {
    std::string_view written;
    std::string_view meant;
};

constexpr std::array legalForms{
    // English
    LegalForm{"ltd", "ltd"},
    LegalForm{"limited", "ltd"},
    LegalForm{"coltd", "coltd"},
    LegalForm{"colimited", "coltd"},
    LegalForm{"ptyltd", "ptyltd"},
    LegalForm{"ptylimited", "ptyltd"},
    LegalForm{"pteltd", "pteltd"},
    LegalForm{"ptelimited", "pteltd"},
    LegalForm{"pvtltd", "pvtltd"},
    LegalForm{"pvtlimited", "pvtltd"},
    LegalForm{"privatelimited", "pvtltd"},
    LegalForm{"plc", "plc"},
    LegalForm{"llp", "llp"},
    LegalForm{"llc", "llc"},
    LegalForm{"pllc", "pllc"},
    LegalForm{"inc", "inc"},
    LegalForm{"incorporated", "inc"},
    LegalForm{"corp", "corp"},
    LegalForm{"corporation", "corp"},
    LegalForm{"sdnbhd", "sdnbhd"},
    // German
    LegalForm{"gmbh", "gmbh"},
    LegalForm{"ggmbh", "ggmbh"},
    LegalForm{"mbh", "gmbh"},
    LegalForm{"gmbhcokg", "gmbhcokg"},
    LegalForm{"gmbhundcokg", "gmbhcokg"},
    LegalForm{"gmbhcokgaa", "gmbhcokgaa"},
    LegalForm{"agcokg", "agcokg"},
    LegalForm{"cokg", "cokg"},
    LegalForm{"ag", "ag"},
    LegalForm{"kg", "kg"},
    LegalForm{"kgaa", "kgaa"},
    LegalForm{"ohg", "ohg"},
    LegalForm{"ug", "ug"},
    LegalForm{"ughaftungsbeschrankt", "ug"},
    LegalForm{"gbr", "gbr"},
    // Dutch
    LegalForm{"bv", "bv"},
    LegalForm{"bvba", "bvba"},
    LegalForm{"nv", "nv"},
    LegalForm{"vof", "vof"},
    LegalForm{"vzw", "vzw"},
    // French, Spanish, Italian and Portuguese
    LegalForm{"sas", "sas"},
    LegalForm{"sasu", "sasu"},
    LegalForm{"sarl", "sarl"},
    LegalForm{"eurl", "eurl"},
    LegalForm{"snc", "snc"},
    LegalForm{"sprl", "sprl"},
    LegalForm{"asbl", "asbl"},
    LegalForm{"sa", "sa"},
    LegalForm{"sl", "sl"},
    LegalForm{"slu", "slu"},
    LegalForm{"sau", "sau"},
    LegalForm{"srl", "srl"},
    LegalForm{"srls", "srls"},
    LegalForm{"lda", "lda"},
    LegalForm{"ltda", "ltda"},
    LegalForm{"sadecv", "sadecv"},
    LegalForm{"sderldecv", "sderldecv"},
    // Of the north and the east
    LegalForm{"ab", "ab"},
    LegalForm{"aps", "aps"},
    LegalForm{"oy", "oy"},
    LegalForm{"oyj", "oyj"},
    LegalForm{"spzoo", "spzoo"},
    LegalForm{"sro", "sro"},
    LegalForm{"doo", "doo"},
    LegalForm{"kft", "kft"},
    LegalForm{"zrt", "zrt"},
};
constexpr std::array formsInFront{"sarl"sv, "eurl"sv, "sasu"sv, "sprl"sv, "asbl"sv};
constexpr size_t mostWords = 8; // of a form: "s de r l de c v"

// What people write where there is no company, which tells nobody from others.
constexpr std::array noNames{
    "na"sv,           "none"sv,          "null"sv,          "unknown"sv,         "various"sv,
    "private"sv,      "confidential"sv,  "stealth"sv,       "stealth startup"sv, "freelance"sv,
    "freelancer"sv,   "self employed"sv, "selfemployed"sv,  "student"sv,         "retired"sv,
    "unemployed"sv,   "independent"sv,   "independant"sv,   "independante"sv,    "zzp"sv,
    "freiberufler"sv, "freiberuflich"sv, "selbststandig"sv, "autonomo"sv,
};

// A name without its blanks, and where its words begin in it.
struct JoinedWords {
    std::string letters = {};
    std::vector<size_t> starts = {};

    bool isLetter(size_t word) const { return end(word) - starts[word] == 1; }
    size_t end(size_t word) const { return word + 1 < starts.size() ? starts[word + 1] : letters.size(); }
    std::string_view word(size_t word) const { return from(word).substr(0, end(word) - starts[word]); }
    std::string_view from(size_t word) const { return std::string_view(letters).substr(starts[word]); }
};

JoinedWords joinedWordsOf(std::string_view text)
{
    JoinedWords words;
    words.letters.reserve(text.size());
    bool isStart = true;
    for (const char character : text) {
        if (character != ' ') {
            if (isStart)
                words.starts.push_back(words.letters.size());
            words.letters += character;
        }
        isStart = character == ' ';
    }
    return words;
}

// Where single letters follow one another they are one word: "s p a" is "spa".
std::string withoutDots(const JoinedWords &words, size_t first, size_t end)
{
    std::string text;
    for (size_t word = first; word < end; ++word) {
        const bool goesOn = word > first && words.isLetter(word) && words.isLetter(word - 1);
        if (word > first && !goesOn)
            text += ' ';
        text.append(words.letters, words.starts[word], words.end(word) - words.starts[word]);
    }
    return text;
}

} // namespace

CompanyKey companyKeyOf(std::string_view folded)
{
    const JoinedWords words = joinedWordsOf(folded);
    CompanyKey key;
    const size_t count = words.starts.size();
    size_t ofName = count;
    // Something of the name has to stay: SAS and Limited are companies too.
    for (size_t from = count > mostWords ? count - mostWords : 1; from < count; ++from) {
        // Letters in a row belong together: no S.A. ends "U.S.A.".
        if (words.isLetter(from) && words.isLetter(from - 1))
            continue;
        const auto *const found = std::ranges::find(legalForms, words.from(from), &LegalForm::written);
        if (found == legalForms.end())
            continue;
        key.legalForm = found->meant;
        ofName = from;
        break;
    }
    size_t first = 0;
    if (key.legalForm.empty() && count > 1 && !words.isLetter(0)) {
        const auto *const found = std::ranges::find(formsInFront, words.word(0));
        if (found != formsInFront.end()) {
            key.legalForm = *found;
            first = 1;
        }
    }
    key.name = withoutDots(words, first, ofName);
    if (std::ranges::find(noNames, key.name) != noNames.end())
        return {};
    return key;
}

} // namespace enrow
