// SPDX-License-Identifier: MIT
#include "polling/ArchivingSource.h"

#include "store/ArchiveSync.h"

#include <QPointer>

namespace enrow
{

namespace
{

// One fetch under way. The callback of its current step keeps it alive.
class ArchivingFetch : public std::enable_shared_from_this<ArchivingFetch>
{
public:
    ArchivingFetch(ArchiveSync &archive, const BatchRef &ref, QObject *context, BatchSource::Done done,
                   std::stop_token stop)
        : m_archive(archive)
        , m_ref(ref)
        , m_context(context)
        , m_done(std::move(done))
        , m_stop(stop)
        , m_onStop(std::move(stop), OnStop{this})
    {
    }

    void start(BatchSource &source)
    {
        m_call = source.fetch(*m_ref.kind, m_ref.id, m_context, [self = shared_from_this()](Result<BatchReply> result) {
            self->take(std::move(result));
        });
    }

private:
    struct OnStop {
        ArchivingFetch *fetch;
        // Moved out first: with its call, the fetch itself may go.
        void operator()() const { PendingWork(std::move(fetch->m_call)).cancel(); }
    };

    void take(Result<BatchReply> result)
    {
        if (!result || !m_context) {
            m_done(std::move(result));
            return;
        }
        const BatchReply reply = result.value();
        m_archive.keepReply(m_ref, reply, m_context, [self = shared_from_this(), result = std::move(result)] {
            if (!self->m_stop.stop_requested())
                self->m_done(result);
        });
    }

    ArchiveSync &m_archive;
    const BatchRef m_ref;
    const QPointer<QObject> m_context;
    const BatchSource::Done m_done;
    const std::stop_token m_stop;
    PendingWork m_call;
    std::stop_callback<OnStop> m_onStop;
};

} // namespace

ArchivingSource::ArchivingSource(BatchSource &source, ArchiveSync &archive)
    : m_source(source)
    , m_archive(archive)
{
}

PendingWork ArchivingSource::fetch(BatchKind kind, const QString &id, QObject *context, Done done)
{
    std::stop_source stop;
    std::make_shared<ArchivingFetch>(m_archive, BatchRef{kind, id}, context, std::move(done), stop.get_token())
        ->start(m_source);
    return PendingWork(std::move(stop));
}

} // namespace enrow
