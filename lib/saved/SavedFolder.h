// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <stop_token>

namespace enrow
{

// The files among what a person names or drops.
struct SavedFolder {
    // More is no folder of replies.
    static constexpr qsizetype mostFiles = 10'000;
    static constexpr int deepest = 32; // folders inside one another

    struct Limits {
        qsizetype files = mostFiles;
        int depth = deepest;
    };

    // Files that were named, and below folders those called *.json, *.jsonl or *.ndjson, packed or not; by name, each
    // once. Hidden ones are passed over, and a folder to which several links lead is looked into once.
    QStringList files;
    QStringList unreadable;   // folders that may not be looked into
    bool isTooMany = false;   // there are more than `files`
    bool isTooDeep = false;   // folders lie deeper than are looked into
    qsizetype passedOver = 0; // files of other names in folders

    // Waits for the disk: for a worker. What is neither a file nor a folder stays among the files.
    static SavedFolder in(const QStringList &paths, const Limits &limits, const std::stop_token &stop = {});
};

} // namespace enrow
