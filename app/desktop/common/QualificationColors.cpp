// SPDX-License-Identifier: MIT
#include "desktop/common/QualificationColors.h"

namespace enrow
{

Tone toneOf(Qualification qualification)
{
    switch (qualification) {
    case Qualification::Valid:
    case Qualification::Found: return Tone::Positive;
    case Qualification::Invalid: return Tone::Negative;
    case Qualification::Ongoing: return Tone::Active;
    case Qualification::Other: return Tone::Caution;
    case Qualification::NotFound: // nobody is harmed: it is refunded
    case Qualification::Missing: return Tone::Neutral;
    }
    return Tone::Neutral;
}

ToneColors qualificationColors(Qualification qualification, const QPalette &palette)
{
    return toneColors(toneOf(qualification), palette);
}

} // namespace enrow
