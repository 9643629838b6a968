// SPDX-License-Identifier: MIT
#include "desktop/credits/BalanceLabel.h"

#include "desktop/common/DeskStyle.h"
#include "desktop/common/Format.h"

namespace enrow
{

BalanceLabel::BalanceLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setMinimumHeight(DeskStyle::controlHeight()); // in line with the buttons beside it
    hide();
}

void BalanceLabel::setBalance(const ReportedCredits &balance, const QDateTime &asked)
{
    m_balance = balance;
    m_asked = asked;
    m_isOld = false;
    say();
}

void BalanceLabel::markOld()
{
    m_isOld = true;
    say();
}

void BalanceLabel::forget()
{
    setBalance({}, {});
}

void BalanceLabel::say()
{
    const QString amount = Format::credits(m_balance);
    const QString balance = m_balance.amount() == Credits::fromWhole(1) ? tr("1 credit") : tr("%1 credits").arg(amount);
    const QString asked = Format::moment(m_asked, QDateTime::currentDateTime());
    setText(m_isOld ? tr("%1, at %2", "a balance, and when it was that").arg(balance, asked) : balance);
    setForegroundRole(m_isOld ? QPalette::PlaceholderText : QPalette::WindowText);
    const QString explanation = tr("The balance of your Enrow account, checked at %1.").arg(asked);
    setToolTip(m_isOld ? tr("%1 It could not be checked again.").arg(explanation) : explanation);
    setAccessibleName(tr("Balance: %1").arg(text()));
    setVisible(m_balance.isGiven());
}

} // namespace enrow
