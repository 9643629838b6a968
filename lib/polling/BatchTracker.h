// SPDX-License-Identifier: MIT
#pragma once

#include "api/BatchSource.h"
#include "core/BatchRef.h"
#include "core/Clock.h"
#include "polling/PollSchedule.h"

#include <QObject>

namespace enrow
{

class BatchStore;

// Polls every watched batch until it is done, and writes what it learns into the store.
class BatchTracker : public QObject
{
    Q_OBJECT

public:
    BatchTracker(BatchStore &store, BatchSource &source, const Clock &clock, PollTiming timing = {},
                 QObject *parent = nullptr);
    ~BatchTracker() override;

    // Starts polling a batch that is in the store, at once.
    void watch(const BatchRef &ref);
    void pause(const BatchRef &ref);
    void resume(const BatchRef &ref);
    // Asks at once, whatever the batch waits for; a batch that is done is asked once more.
    void refresh(const BatchRef &ref);
    // Ends polling and takes the batch out of the store.
    void remove(const BatchRef &ref);

    // A key was entered: everything that waits for one goes on.
    void keyChanged();

signals:
    // The key is missing or was refused; emitted once until keyChanged(). Polling stands still until then.
    void keyNeeded(const enrow::Error &error);
};

} // namespace enrow
