// SPDX-License-Identifier: MIT
#include "desktop/RunningTitle.h"

#include "common/Format.h"
#include "store/BatchGroup.h"
#include "store/BatchStore.h"

#include <QWidget>

namespace enrow
{

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
    connect(&store, &BatchStore::changed, &m_later, qOverload<>(&QTimer::start));
    show();
}

int RunningTitle::running(const BatchStore &store)
{
    int running = 0;
    for (int row = 0; row < store.count(); ++row)
        running += groupOf(store.at(row)) == BatchGroup::Running ? 1 : 0;
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
