// SPDX-License-Identifier: MIT
#include "core/Qualification.h"

#include <array>

namespace enrow
{

Qualification qualificationFrom(std::string_view word)
{
    if (word.empty())
        return Qualification::Missing;
    constexpr std::array known{Qualification::Valid, Qualification::Invalid, Qualification::Found,
                               Qualification::NotFound, Qualification::Ongoing};
    for (const Qualification qualification : known) {
        if (word == wordOf(qualification))
            return qualification;
    }
    return Qualification::Other;
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
