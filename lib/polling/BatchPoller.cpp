// SPDX-License-Identifier: MIT
#include "polling/BatchPoller.h"

#include "store/BatchStore.h"

#include <QRandomGenerator>

namespace enrow
{

namespace
{

// True if the server did not get the question, or may not have got it.
bool isWayThere(ErrorKind kind)
{
    return kind == ErrorKind::NotTheApi || kind == ErrorKind::UnclearRefusal || kind == ErrorKind::ProxyNeedsLogin ||
           kind == ErrorKind::Offline || kind == ErrorKind::TimedOut || kind == ErrorKind::UntrustedIssuer ||
           kind == ErrorKind::TlsFailed;
}

bool isAboutKey(ErrorKind kind)
{
    return kind == ErrorKind::MissingKey || kind == ErrorKind::KeyRefused || kind == ErrorKind::KeychainLocked ||
           kind == ErrorKind::KeychainFailed;
}

bool isOfAnotherKind(ErrorKind kind)
{
    return kind == ErrorKind::UnknownBatch || kind == ErrorKind::NotInPlan;
}

} // namespace

BatchPoller::BatchPoller(BatchKey key, BatchStore &store, BatchSource &source, KeepReply keep, const Clock &clock,
                         const PollTiming &timing, QObject *parent)
    : QObject(parent)
    , m_key(key)
    , m_store(store)
    , m_source(source)
    , m_keep(std::move(keep))
    , m_clock(clock)
    , m_schedule(timing)
{
    if (const Batch *batch = store.find(key))
        m_status = batch->poll;
    m_timer.setSingleShot(true);
    // A coarse timer may fire before the wait that the server asked for is over.
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &BatchPoller::start);
}

void BatchPoller::start()
{
    if (m_asking)
        return;
    enter(PollState::Fetching, m_status.error);
    emit due(false);
}

void BatchPoller::ask()
{
    Q_ASSERT(isQueued());
    m_asking = true;
    m_askedAt = m_clock.steady();
    m_status.askedAt = m_askedAt;
    ++m_callNumber;
    const auto kind = m_store.find(m_key)->ref.kind;
    m_kinds = kind ? QList<BatchKind>{*kind} : QList<BatchKind>(allBatchKinds.begin(), allBatchKinds.end());
    m_unknown.reset();
    askNextKind();
    m_store.setPollStatus(m_key, m_status);
}

void BatchPoller::askNextKind()
{
    const QString id = m_store.find(m_key)->ref.id;
    m_call =
        m_source.fetch(m_kinds.takeFirst(), id, this, [this](Result<BatchReply> result) { take(std::move(result)); });
}

void BatchPoller::take(Result<BatchReply> result)
{
    const bool isOfOther = !result && isOfAnotherKind(result.error().kind);
    if (isOfOther && !m_kinds.isEmpty()) {
        if (result.error().kind == ErrorKind::UnknownBatch)
            m_unknown = result.error();
        askNextKind();
        return;
    }
    if (!result) {
        m_asking = false;
        concludeError(isOfOther && m_unknown ? *m_unknown : result.error());
        emit placeFreed();
        return;
    }
    m_keep(m_key, result.value(), this, [this, reply = result.value(), number = m_callNumber](auto taken) {
        hand(reply, taken);
        if (number != m_callNumber)
            return;
        m_asking = false;
        concludeReply();
        emit placeFreed();
    });
}

void BatchPoller::pause()
{
    switch (m_status.state) {
    case PollState::Waiting:
    case PollState::Fetching:
    case PollState::BackingOff:
    case PollState::WaitingForKey:
        dropCall();
        enter(PollState::Paused, m_status.error);
        emit placeFreed();
        break;
    case PollState::Paused:
    case PollState::Done:
    case PollState::Stopped: break;
    }
}

void BatchPoller::resume()
{
    if (m_status.state != PollState::Paused)
        return;
    m_schedule.forgetFaults();
    start();
}

void BatchPoller::refresh()
{
    if (m_asking)
        return;
    m_schedule.forgetFaults();
    const bool once = m_askOnce || m_status.state == PollState::Paused;
    enter(PollState::Fetching, m_status.error);
    m_askOnce = once;
    emit due(true);
}

void BatchPoller::waitForKey(const Error &error)
{
    switch (m_status.state) {
    case PollState::Waiting:
    case PollState::Fetching:
    case PollState::BackingOff:
    case PollState::WaitingForKey:
        dropCall();
        enter(m_askOnce ? PollState::Paused : PollState::WaitingForKey, error);
        break;
    case PollState::Paused:
    case PollState::Done:
    case PollState::Stopped: break;
    }
}

void BatchPoller::keyChanged()
{
    const bool wasAsking = m_asking;
    dropCall();
    if (wasAsking || m_status.state == PollState::WaitingForKey)
        start();
}

void BatchPoller::serverReached()
{
    const bool backsOff = m_status.state == PollState::BackingOff && m_status.error && isWayThere(m_status.error->kind);
    if (!backsOff || m_hurried)
        return;
    m_hurried = true;
    start();
}

void BatchPoller::settle()
{
    dropCall();
    enter(PollState::Done, std::nullopt);
    emit placeFreed();
}

void BatchPoller::abandon()
{
    dropCall();
    m_timer.stop();
    m_status.state = PollState::Stopped;
}

void BatchPoller::hand(const BatchReply &reply, std::optional<ReplyEffect> taken)
{
    // If the batch is there with this kind already, the store drops this one, and with it this poller.
    if (m_store.setKind(m_key, reply.kind))
        m_store.applyReply(m_key, reply, m_clock.wall(), m_clock.steady(), taken);
}

void BatchPoller::concludeReply()
{
    m_hurried = false;
    // What the store made of the reply counts: it knows of an outdated one.
    const BatchHead head = m_store.find(m_key)->head;
    const auto wait = m_schedule.afterProgress(head.finished);
    switch (head.status) {
    case BatchStatus::Unknown:
    case BatchStatus::Ongoing: goOn(PollState::Waiting, wait, std::nullopt); break;
    case BatchStatus::Completed:
    case BatchStatus::Failed: enter(PollState::Done, std::nullopt); break;
    }
    emit answered();
}

void BatchPoller::concludeError(const Error &error)
{
    if (isAboutKey(error.kind)) {
        emit keyRefused(error);
        return;
    }
    const auto wait = m_schedule.afterFault(error, QRandomGenerator::global()->generateDouble());
    if (wait)
        goOn(PollState::BackingOff, *wait, error);
    else
        enter(PollState::Stopped, error);
    if (!isTransient(error.kind))
        emit answered();
}

void BatchPoller::dropCall()
{
    m_call.cancel();
    ++m_callNumber;
    m_asking = false;
}

void BatchPoller::enter(PollState state, const std::optional<Error> &error)
{
    m_timer.stop();
    m_askOnce = m_askOnce && state == PollState::Fetching;
    m_status = {state, std::nullopt, error};
    m_store.setPollStatus(m_key, m_status);
}

void BatchPoller::goOn(PollState state, std::chrono::milliseconds wait, const std::optional<Error> &error)
{
    if (m_askOnce) {
        enter(PollState::Paused, error);
        return;
    }
    const Clock::Steady now = m_clock.steady();
    m_status = {state, now + wait, error};
    if (error && error->retryAfter)
        m_status.notBefore = now + *error->retryAfter;
    m_timer.start(wait);
    m_store.setPollStatus(m_key, m_status);
}

} // namespace enrow
