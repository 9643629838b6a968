// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchKey.h"
#include "core/BatchKind.h"
#include "results/ResultSet.h"

#include <QList>

#include <functional>

class QUrl;

namespace enrow
{

class FileDialogs;
class JobQueue;

// A completed batch that a list can be matched with.
struct ListBatch {
    BatchKey key;
    BatchKind kind;
};

// What there is to match a list with.
struct ListOffer {
    std::vector<ListBatch> completed; // the newest first
    QList<BatchKey> selected;         // in the window
    int running = 0;                  // batches whose rows may still come
};

// What came of asking for results.
struct ListResults {
    std::vector<ResultBatch> batches; // in the order asked for
    int unread = 0;                   // of those asked for: their results cannot be had
};

// What the dialog works with; all of it outlives the dialog.
struct ListTools {
    // Brings the results of batches, from memory or archive; `done` is called by the event loop, or never where the
    // context dies first.
    using ResultSource = std::function<void(const QList<BatchKey> &keys, QObject *context,
                                            std::function<void(const ListResults &)> done)>;

    JobQueue &jobs; // with one thread: two jobs on one list would be in each other's way
    FileDialogs &dialogs;
    ResultSource results;
    std::function<void(const QUrl &url)> opener; // shows a folder in the desktop's own program
};

} // namespace enrow
