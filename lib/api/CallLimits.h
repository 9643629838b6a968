// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>

namespace enrow
{

// Bounds of one call.
struct CallLimits {
    std::chrono::milliseconds idle = std::chrono::seconds(30);      // without a byte
    std::chrono::milliseconds deadline = std::chrono::seconds(120); // from the request to the last byte
    qint64 maxBody = 256LL * 1024 * 1024;                           // bytes after decompression
    int maxRedirects = 3;                                           // to the same origin; none leaves it
};

} // namespace enrow
