// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>

namespace enrow
{

// Bounds of one call.
struct CallLimits {
    std::chrono::milliseconds idle = std::chrono::seconds(30); // without a byte
    std::chrono::milliseconds deadline =
        std::chrono::seconds(120);                              // until the headers of a success, or a failure's end
    std::chrono::milliseconds whole = std::chrono::minutes(10); // from the headers of a success to its last byte
    // Bytes after decompression: 12 KB a row of the largest batch. Decoding takes up to five times as much.
    qint64 maxBody = 64LL * 1024 * 1024;
    int maxRedirects = 3; // to the same origin; none leaves it
};

} // namespace enrow
