// SPDX-License-Identifier: MIT
#pragma once

#include "core/ApiOrigin.h"
#include "core/Clock.h"
#include "credentials/KeyStore.h"
#include "polling/PollTiming.h"

#include <QString>

#include <chrono>
#include <functional>
#include <memory>

class QIODevice;

namespace enrow
{

// What the system gives the program, so that a test can give something else. Everything outlives the program's run.
struct CliContext {
    QString apiKey; // the value of ENROW_API_KEY; empty if it is not set
    QIODevice &out; // data; written from a worker thread, one write at a time
    QIODevice &messages;
    bool messagesAreTerminal = false;
    const Clock &clock;
    PollTiming timing{}; // how long it waits; when it gives up is decided by the command
    // Where the keys for an origin are kept, asked where ENROW_API_KEY is not set; absent: nowhere.
    std::function<std::unique_ptr<KeyStore>(const ApiOrigin &)> keychain{};
    QString keyName{}; // which of them is taken
    // The folder of the person's archive; empty: there is none unless the arguments name one.
    QString dataFolder{};
    // How long the network may be asked by a command that was not told to wait. With what the archive may take
    // afterwards it is 10 seconds.
    std::chrono::milliseconds patience = std::chrono::seconds(9);
    // Whether a write to `out` failed because nobody reads it any more; absent: it never does.
    std::function<bool()> readerIsGone{};
    bool outIsTerminal = false; // `out` is shown to a person as text
    // Says a sentence and ends the program at once, on any thread: for an archive that does not answer. Absent: it is
    // waited for.
    std::function<void(const QString &)> giveUp{};
};

} // namespace enrow
