// SPDX-License-Identifier: MIT
#pragma once

#include "core/Error.h"

namespace enrow
{

// What the detail of a refused key begins with if the key is the token by which a plugin signs in.
inline QLatin1StringView pluginTokenWords()
{
    return QLatin1StringView("it is the token of a plugin, not an API key");
}

inline bool isPluginToken(const Error &error)
{
    return error.kind == ErrorKind::KeyRefused && error.detail.startsWith(pluginTokenWords());
}

} // namespace enrow
