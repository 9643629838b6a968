// SPDX-License-Identifier: MIT
#include "desktop/BalanceController.h"

#include "desktop/credits/BalanceLabel.h"

#include <utility>

namespace enrow
{

BalanceController::BalanceController(Ask ask, const Clock &clock, BalanceLabel &label, QObject *parent)
    : QObject(parent)
    , m_ask(std::move(ask))
    , m_clock(clock)
    , m_label(label)
{
    m_again.setSingleShot(true);
    m_again.setInterval(pause);
    connect(&m_again, &QTimer::timeout, this, &BalanceController::ask);
}

void BalanceController::setKey(const std::optional<ApiKey> &key)
{
    if (key == m_key)
        return;
    m_key = key;
    m_asking.cancel();
    m_again.stop();
    m_label.forget();
    ask();
}

void BalanceController::ask()
{
    if (!m_key)
        return;
    m_again.stop();
    m_asking = m_ask(*m_key, this, [this](const Result<ReportedCredits> &balance) { take(balance); });
}

void BalanceController::take(const Result<ReportedCredits> &balance)
{
    if (balance) {
        m_label.setBalance(balance.value(), m_clock.wall());
    } else if (isTransient(balance.error().kind)) {
        m_label.markOld();
        m_again.start();
    } else {
        m_label.forget();
    }
}

} // namespace enrow
