// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace enrow
{

// The bytes of a file in resources/simulator, which are part of the program; "search.json" for example.
QByteArray simulatorData(const char *name);

} // namespace enrow
