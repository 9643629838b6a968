// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <chrono>

namespace enrow
{

// What a server sends in answer to one request, byte for byte, however wrong that is, and what it does then.
struct WireReply {
    enum class Then : quint8 {
        KeepOpen, // it reads the next request
        Close,
        Drip, // it goes on with one blank after the other
    };

    QByteArray bytes;
    Then then = Then::Close;
    // For a reply too large to be held at once: sent that often behind the bytes, and then the end.
    QByteArray piece = {};
    int pieces = 0;
    QByteArray end = {};
    std::chrono::milliseconds dripEvery{5};
    std::chrono::milliseconds delay{0}; // before the first byte
};

} // namespace enrow
