// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace enrow
{

// What the environment variable ENROW_API_KEY holds; empty if it is not set. Takes it out of the environment, so
// that no program that this one starts inherits it.
QString takeEnvironmentKey();

} // namespace enrow
