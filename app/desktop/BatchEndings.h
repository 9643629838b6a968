// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchKey.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>

namespace enrow
{

class BatchStore;
struct Batch;

// Tells which batches came to their end while they were followed. Many end together, so they are gathered for a while.
class BatchEndings : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usualPace{2000};

    // The store must outlive this.
    explicit BatchEndings(const BatchStore &store, std::chrono::milliseconds pace = usualPace,
                          QObject *parent = nullptr);

signals:
    // Completed, failed, or stopped because nothing more can come; in the order they ended, none that left since. What
    // has ended when it comes into the store, as from the archive, is not told.
    void ended(const QList<enrow::BatchKey> &keys);

private:
    void look(const Batch &batch);
    void tell();

    const BatchStore &m_store;
    QSet<BatchKey> m_open;
    QList<BatchKey> m_ended;
    QTimer m_pace;
};

} // namespace enrow
