// SPDX-License-Identifier: MIT
#pragma once

#include "api/BatchSource.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <map>
#include <vector>

namespace enrow
{

// A source whose answers the test gives: scripted ahead, or one by one while calls are open. It records every call.
class FakeBatchSource final : public BatchSource
{
public:
    // Calls about the batch are answered with these in turn, by the event loop; the last one stays. Its other kinds,
    // where not scripted too, are answered with UnknownBatch.
    void script(BatchKind kind, const QString &id, std::deque<Result<BatchReply>> replies)
    {
        m_scripts[id][kind] = std::move(replies);
    }

    // Answers the oldest open call about the ID, at once; false if there is none.
    bool answer(const QString &id, Result<BatchReply> result)
    {
        dropStopped();
        const auto call = std::find_if(m_open.begin(), m_open.end(), [&](const Call &open) { return open.id == id; });
        if (call == m_open.end())
            return false;
        const Call answered = std::move(*call);
        m_open.erase(call);
        answered.done(std::move(result));
        return true;
    }

    // Every call so far, in order, as "email-finder ID"; and only the calls still open.
    const QStringList &calls() const { return m_calls; }
    QStringList openIds()
    {
        dropStopped();
        QStringList ids;
        for (const Call &open : m_open)
            ids.append(open.id);
        return ids;
    }
    int callsAbout(const QString &id) const
    {
        return int(std::count_if(m_calls.begin(), m_calls.end(),
                                 [&](const QString &call) { return call.endsWith(QLatin1Char(' ') + id); }));
    }
    int mostInFlight() const { return m_mostInFlight; }

    PendingWork fetch(BatchKind kind, const QString &id, QObject *context, Done done) override
    {
        std::stop_source stop;
        dropStopped();
        m_calls.append(nameOf(kind) + QLatin1Char(' ') + id);
        m_open.push_back({id, ++m_number, context, std::move(done), stop.get_token()});
        m_mostInFlight = std::max(m_mostInFlight, int(m_open.size()));
        if (m_scripts.contains(id)) {
            QTimer::singleShot(0, &m_loop, [this, number = m_number, result = nextScripted(kind, id)] {
                answerNumber(number, result);
            });
        }
        return PendingWork(std::move(stop));
    }

private:
    struct Call {
        QString id;
        int number;
        QPointer<QObject> context;
        Done done;
        std::stop_token stop;
    };

    void dropStopped()
    {
        std::erase_if(m_open, [](const Call &open) { return open.stop.stop_requested() || !open.context; });
    }

    Result<BatchReply> nextScripted(BatchKind kind, const QString &id)
    {
        std::deque<Result<BatchReply>> &replies = m_scripts[id][kind];
        if (replies.empty())
            return Error{ErrorKind::UnknownBatch, {}, 404, {}};
        const Result<BatchReply> next = replies.front();
        if (replies.size() > 1)
            replies.pop_front();
        return next;
    }

    void answerNumber(int number, const Result<BatchReply> &result)
    {
        dropStopped();
        const auto call =
            std::find_if(m_open.begin(), m_open.end(), [&](const Call &open) { return open.number == number; });
        if (call == m_open.end())
            return;
        const Call answered = std::move(*call);
        m_open.erase(call);
        answered.done(result);
    }

    std::map<QString, std::map<BatchKind, std::deque<Result<BatchReply>>>> m_scripts;
    std::vector<Call> m_open;
    QStringList m_calls;
    int m_number = 0;
    int m_mostInFlight = 0;
    QObject m_loop; // destroyed first: no answer comes after that
};

} // namespace enrow
