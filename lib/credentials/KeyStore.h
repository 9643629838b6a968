// SPDX-License-Identifier: MIT
#pragma once

#include "core/ApiKey.h"

#include <optional>

namespace enrow
{

// Keeps the API key.
class KeyStore
{
public:
    virtual ~KeyStore() = default;

    // The key that is kept; nothing where there is none.
    virtual std::optional<ApiKey> read() const = 0;
    // Replaces the key that was kept.
    virtual void write(const ApiKey &key) = 0;
    // Afterwards no key is kept; does nothing where none was.
    virtual void remove() = 0;
};

} // namespace enrow
