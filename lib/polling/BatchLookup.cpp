// SPDX-License-Identifier: MIT
#include "polling/BatchLookup.h"

#include <QObject>
#include <QPointer>

#include <deque>

namespace enrow
{

namespace
{

bool isOfAnotherKind(ErrorKind kind)
{
    return kind == ErrorKind::UnknownBatch || kind == ErrorKind::NotInPlan;
}

// One lookup under way. The callback of its current call keeps it alive.
class Lookup : public std::enable_shared_from_this<Lookup>
{
public:
    Lookup(BatchSource &source, const BatchRef &ref, QObject *context, BatchSource::Done done, std::stop_token stop)
        : m_source(source)
        , m_id(ref.id)
        , m_context(context)
        , m_done(std::move(done))
        , m_onStop(std::move(stop), OnStop{this})
    {
        if (ref.kind)
            m_kinds = {*ref.kind};
        else
            m_kinds.assign(allBatchKinds.begin(), allBatchKinds.end());
    }

    void askNextKind()
    {
        const BatchKind kind = m_kinds.front();
        m_kinds.pop_front();
        m_call = m_source.fetch(kind, m_id, m_context, [self = shared_from_this()](Result<BatchReply> result) {
            self->take(std::move(result));
        });
    }

private:
    struct OnStop {
        Lookup *lookup;
        // Moved out first: with its call, the lookup itself may go.
        void operator()() const { PendingWork(std::move(lookup->m_call)).cancel(); }
    };

    void take(Result<BatchReply> result)
    {
        if (!result && isOfAnotherKind(result.error().kind)) {
            if (!m_kinds.empty() && m_context) {
                keep(result.error());
                askNextKind();
                return;
            }
            if (m_unknown && result.error().kind == ErrorKind::NotInPlan)
                result = *m_unknown;
        }
        m_done(std::move(result));
    }

    void keep(const Error &error)
    {
        if (error.kind == ErrorKind::UnknownBatch)
            m_unknown = error;
    }

    BatchSource &m_source;
    const QString m_id;
    const QPointer<QObject> m_context;
    const BatchSource::Done m_done;
    std::deque<BatchKind> m_kinds;  // still to be asked
    std::optional<Error> m_unknown; // of a kind that was asked
    PendingWork m_call;
    std::stop_callback<OnStop> m_onStop;
};

} // namespace

BatchLookup::BatchLookup(BatchSource &source)
    : m_source(source)
{
}

PendingWork BatchLookup::ask(const BatchRef &ref, QObject *context, BatchSource::Done done) const
{
    std::stop_source stop;
    std::make_shared<Lookup>(m_source, ref, context, std::move(done), stop.get_token())->askNextKind();
    return PendingWork(std::move(stop));
}

} // namespace enrow
