// SPDX-License-Identifier: MIT
#pragma once

#include "api/ReplyDecoder.h"
#include "simulator/SeedReplies.h"
#include "store/ArchiveSync.h"
#include "store/StoreSamples.h"
#include "support/ArchiveFixture.h"
#include "support/FakeClock.h"

#include <QSignalSpy>
#include <QTest>

namespace enrow::test
{

inline const BatchRef fresh{BatchKind::PhoneFinder, QStringLiteral("fresh")};
inline const BatchRef undetected{std::nullopt, QStringLiteral("unknown")};

inline BatchReply seedDecoded()
{
    return decodeBatchReply(BatchKind::EmailFinder, seedSearchReply()).value();
}

// A store that is kept in step with an archive, and the ends and starts of the program between.
class SyncFixture
{
protected:
    void begin()
    {
        m_fixture = std::make_unique<ArchiveFixture>();
        m_retryAfter = ArchiveSync::usualRetry;
        start();
    }

    void finish()
    {
        end();
        m_store.reset();
        m_fixture.reset();
    }

    void start() { start(m_fixture->path()); }
    void start(const QString &path)
    {
        m_thread = std::make_unique<ArchiveQueue>(path, ArchiveFixture::patience);
        m_store = std::make_unique<BatchStore>();
        m_sync = std::make_unique<ArchiveSync>(*m_store, *m_thread, m_clock, m_retryAfter);
    }

    void end()
    {
        m_sync.reset();
        m_thread.reset();
    }

    void open()
    {
        QSignalSpy opened(m_sync.get(), &ArchiveSync::opened);
        m_sync->open();
        QTRY_COMPARE(opened.size(), 1);
    }

    void add(const QList<BatchRef> &refs)
    {
        bool done = false;
        m_added.clear();
        m_sync->add(freshBatches(refs, m_clock.wall()), m_sync.get(), [&](const QList<BatchKey> &keys) {
            m_added = keys;
            done = true;
        });
        QTRY_VERIFY(done);
    }

    // Ends the program and starts it anew on the same archive.
    void restart()
    {
        end();
        start();
        open();
    }

    std::vector<Batch> archived() { return m_fixture->open()->batches().value(); }

    std::unique_ptr<ArchiveFixture> m_fixture;
    FakeClock m_clock;
    std::chrono::milliseconds m_retryAfter;
    std::unique_ptr<ArchiveQueue> m_thread;
    std::unique_ptr<BatchStore> m_store;
    std::unique_ptr<ArchiveSync> m_sync;
    QList<BatchKey> m_added; // last
};

} // namespace enrow::test
