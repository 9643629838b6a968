// SPDX-License-Identifier: MIT
#pragma once

#include "core/ApiKey.h"
#include "core/Clock.h"
#include "core/ReportedCredits.h"
#include "core/Result.h"
#include "jobs/PendingWork.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace enrow
{

class BalanceLabel;

// Asks for the balance of the account that the current key belongs to, and keeps the label at it.
class BalanceController : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes pause{2}; // until a failed question is asked again

    using Done = std::function<void(const Result<ReportedCredits> &)>;
    // Asks once; `done` comes later, unless the work is dropped or the context dies.
    using Ask = std::function<PendingWork(const ApiKey &key, QObject *context, Done done)>;

    // The label and the clock outlive the controller.
    BalanceController(Ask ask, const Clock &clock, BalanceLabel &label, QObject *parent = nullptr);

    // The key that is asked with; another one, or none, lets go what is known.
    void setKey(const std::optional<ApiKey> &key);
    // Does nothing without a key.
    void ask();

private:
    void take(const Result<ReportedCredits> &balance);

    const Ask m_ask;
    const Clock &m_clock;
    BalanceLabel &m_label;
    std::optional<ApiKey> m_key;
    PendingWork m_asking;
    QTimer m_again;
};

} // namespace enrow
