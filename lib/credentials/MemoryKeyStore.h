// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/KeyStore.h"

namespace enrow
{

// Keeps the API key for this session only: nothing is written anywhere.
class MemoryKeyStore final : public KeyStore
{
public:
    std::optional<ApiKey> read() const override { return m_key; }
    void write(const ApiKey &key) override { m_key = key; }
    void remove() override { m_key.reset(); }

private:
    std::optional<ApiKey> m_key;
};

} // namespace enrow
