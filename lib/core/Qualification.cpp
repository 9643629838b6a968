// SPDX-License-Identifier: MIT
#include "core/Qualification.h"

#include "core/Words.h"

#include <array>

namespace enrow
{

namespace
{

constexpr std::array known{Qualification::Valid, Qualification::Invalid, Qualification::Found, Qualification::NotFound,
                           Qualification::Ongoing};

Qualification fromUnusualWord(std::string_view word)
{
    const std::string_view core = withoutBlanks(word);
    if (core.empty())
        return Qualification::Missing;
    for (const Qualification qualification : known) {
        if (isWord(core, wordOf(qualification)))
            return qualification;
    }
    return Qualification::Other;
}

} // namespace

Qualification qualificationFrom(std::string_view word)
{
    if (word.empty())
        return Qualification::Missing;
    // A million rows are written as documented: that is found out first.
    for (const Qualification qualification : known) {
        if (word == wordOf(qualification))
            return qualification;
    }
    return fromUnusualWord(word);
}

std::string_view wordOf(Qualification qualification)
{
    switch (qualification) {
    case Qualification::Valid: return "valid";
    case Qualification::Invalid: return "invalid";
    case Qualification::Found: return "found";
    case Qualification::NotFound: return "not_found";
    case Qualification::Ongoing: return "ongoing";
    case Qualification::Other:
    case Qualification::Missing: return {};
    }
    Q_UNREACHABLE();
}

QualificationGroup groupOf(Qualification qualification)
{
    switch (qualification) {
    case Qualification::Valid:
    case Qualification::Found: return QualificationGroup::Valid;
    case Qualification::Invalid:
    case Qualification::NotFound: return QualificationGroup::Invalid;
    case Qualification::Ongoing:
    case Qualification::Other:
    case Qualification::Missing: return QualificationGroup::Other;
    }
    Q_UNREACHABLE();
}

} // namespace enrow
