// SPDX-License-Identifier: MIT
#include "desktop/ListMatching.h"

#include "desktop/BatchSelection.h"
#include "desktop/MainWindow.h"
#include "desktop/batches/BatchActions.h"
#include "desktop/lists/ListMatchDialog.h"
#include "settings/Settings.h"

#include <algorithm>

namespace enrow
{

ListMatching::ListMatching(const Parts &parts)
    : m_parts(parts)
    , m_collector(parts.store, parts.archive, m_decoding, parts.decode)
{
    connect(&parts.window, &MainWindow::matchRequested, this, &ListMatching::start);
}

ListMatching::~ListMatching()
{
    delete m_dialog; // it uses the queues
}

ListOffer ListMatching::offer() const
{
    struct Dated {
        ListBatch batch;
        QDateTime added;
    };
    std::vector<Dated> completed;
    ListOffer offer;
    offer.selected = m_parts.selection.keys();
    for (int row = 0; row < m_parts.store.count(); ++row) {
        const Batch &batch = m_parts.store.at(row);
        if (batch.ref.kind && batch.head.status == BatchStatus::Completed && batch.holdsResults())
            completed.push_back({{batch.key, *batch.ref.kind}, batch.added});
        else if (!batch.head.hasEnded() && !BatchActions::isUnknown(batch))
            ++offer.running;
    }
    std::ranges::stable_sort(completed, [](const Dated &one, const Dated &other) { return one.added > other.added; });
    for (const Dated &each : completed)
        offer.completed.push_back(each.batch);
    return offer;
}

void ListMatching::open(const QStringList &paths)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
    } else {
        const ListTools tools{m_jobs, m_parts.dialogs,
                              [this](const QList<BatchKey> &keys, QObject *context, ResultCollector::Done done) {
                                  m_collector.collect(keys, context, std::move(done));
                              },
                              m_parts.opener};
        m_dialog = new ListMatchDialog(offer(), tools, &m_parts.window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->setFolder(m_parts.settings.exportFolder());
        m_dialog->open();
    }
    if (!paths.isEmpty())
        m_dialog->openLists(paths);
}

} // namespace enrow
