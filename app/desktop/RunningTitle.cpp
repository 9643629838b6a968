// SPDX-License-Identifier: MIT
#include "desktop/RunningTitle.h"

#include "desktop/common/Format.h"
#include "store/BatchStore.h"

#include <QWidget>

namespace enrow
{

namespace
{

bool isRunning(const Batch &batch)
{
    return batch.poll.state == PollState::Waiting || batch.poll.state == PollState::Fetching ||
           batch.poll.state == PollState::BackingOff;
}

} // namespace

RunningTitle::RunningTitle(const BatchStore &store, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_window(window)
    , m_title(window.windowTitle())
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &RunningTitle::show);
    connect(&store, &BatchStore::inserted, &m_later, qOverload<>(&QTimer::start));
    connect(&store, &BatchStore::removed, &m_later, qOverload<>(&QTimer::start));
    connect(&store, &BatchStore::changed, this, [this](int, BatchChanges changes) {
        if (changes.testFlag(BatchChange::Poll))
            m_later.start();
    });
    show();
}

// A batch that is complete is asked again at times; that is no running batch.
int RunningTitle::running(const BatchStore &store)
{
    int running = 0;
    for (int row = 0; row < store.count(); ++row) {
        const Batch &batch = store.at(row);
        const bool hasEnded = batch.head.status == BatchStatus::Completed || batch.head.status == BatchStatus::Failed;
        running += !hasEnded && isRunning(batch) ? 1 : 0;
    }
    return running;
}

void RunningTitle::show()
{
    const int count = running(m_store);
    m_window.setWindowTitle(
        count > 0
            ? tr("(%1 running) %2", "a number of batches, the name of the program").arg(Format::number(count), m_title)
            : m_title);
}

} // namespace enrow
