// SPDX-License-Identifier: MIT
#pragma once

#include "core/Qualification.h"
#include "desktop/common/Tone.h"

namespace enrow
{

// The tone of a qualification: found and valid positive, invalid negative, running active, unknown words caution, not
// found and missing neutral.
Tone toneOf(Qualification qualification);

// The colours a qualification is shown in, next to its word.
ToneColors qualificationColors(Qualification qualification, const QPalette &palette);

} // namespace enrow
