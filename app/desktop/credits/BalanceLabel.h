// SPDX-License-Identifier: MIT
#pragma once

#include "core/ReportedCredits.h"

#include <QDateTime>
#include <QLabel>

namespace enrow
{

// The balance of the account, in a few words: "36,000 credits", after a line that parts it from what stands before it.
// Hidden while it is not known.
class BalanceLabel : public QLabel
{
    Q_OBJECT

public:
    explicit BalanceLabel(QWidget *parent = nullptr);

    // A balance that the server did not name is not known.
    void setBalance(const ReportedCredits &balance, const QDateTime &asked);
    // It could not be asked for again: what is shown says from when it is.
    void markOld();
    void forget();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void say();

    ReportedCredits m_balance;
    QDateTime m_asked;
    bool m_isOld = false;
};

} // namespace enrow
