// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/ReplyDialects.h"
#include "simulator/SimulatedKind.h"

#include <QJsonArray>
#include <QJsonValue>

#include <chrono>
#include <functional>
#include <optional>

namespace enrow
{

// One batch whose progress is a function of the time since it started.
class SimulatedBatch
{
public:
    using Time = std::chrono::milliseconds; // since any fixed moment, in simulated time

    // How the batch ends.
    enum class Ending : quint8 { Completes, Fails };

    struct Plan {
        SimulatedKind kind = SimulatedKind::EmailFinder;
        QString id;
        QJsonValue custom = QJsonValue::Undefined; // general.custom
        bool retrieveGender = false;
        qsizetype requested = 0;
        qsizetype finishes = 0; // rows that get done before the end; fewer than requested where it fails
        Time duration{0};       // from the start to the end
        Time headStart{0};      // how much of it has passed when the batch starts
        Ending ending = Ending::Completes;
        std::function<QJsonArray()> rows; // what was asked, as a POST takes it; called once, when the batch completed
        QByteArray verbatim;              // the completed reply, where it is given
    };

    explicit SimulatedBatch(Plan plan);

    // Lets the time run from now on; without effect where it runs already.
    void start(Time now);

    SimulatedKind kind() const { return m_plan.kind; }

    // Rows done: never less than before, from 0 up to Plan::finishes.
    qsizetype finished(Time now) const;
    bool hasEnded(Time now) const;

    // The results, in the order asked; only after it completed.
    const QJsonArray &results() const;

    // The body of the bulk endpoint.
    QByteArray reply(Time now, Dialects dialects) const;

private:
    Time elapsed(Time now) const;
    QByteArray progressReply(Time now) const;
    const QByteArray &completedReply() const;
    QJsonObject statistics() const;

    Plan m_plan;
    std::optional<Time> m_startedAt;
    // Made once, as a large batch is asked for more than once.
    mutable std::optional<QJsonArray> m_results;
    mutable QByteArray m_completed;
};

} // namespace enrow
