// SPDX-License-Identifier: MIT
#pragma once

#include "settings/Settings.h"
#include "store/BatchStore.h"

#include <QObject>
#include <QTimer>

namespace enrow
{

// Keeps the list of batches in the settings: brings it back at the start and writes it down whenever it changes.
class BatchMemory : public QObject
{
    Q_OBJECT

public:
    // Both must outlive it.
    BatchMemory(BatchStore &store, Settings &settings, QObject *parent = nullptr);

    // Adds the remembered batches to the store, before anything else is in it. They are not polled yet.
    void restore();

    // Writes the list now.
    void save();

signals:
    // The disk did not take the list; it is tried again with the next change.
    void saveFailed();

private:
    BatchStore &m_store;
    Settings &m_settings;
    QList<Settings::RememberedBatch> m_saved;
    QTimer m_save; // many changes in one turn of the event loop are written once
};

} // namespace enrow
