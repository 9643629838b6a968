// SPDX-License-Identifier: MIT
#include "desktop/credits/BalanceLabel.h"

#include "common/Format.h"
#include "desktop/common/DeskStyle.h"
#include "desktop/common/Tone.h"

#include <QPainter>
#include <QStyle>

namespace enrow
{

namespace
{

constexpr int afterLine = 12; // pixels
constexpr int lineInset = 4;  // pixels

} // namespace

BalanceLabel::BalanceLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setMinimumHeight(DeskStyle::controlHeight()); // in line with the buttons beside it
    setContentsMargins(afterLine, 0, 0, 0);
    QFont figure = font();
    figure.setWeight(QFont::DemiBold);
    setFont(figure);
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

// A line parts it from the buttons: it is none of them.
void BalanceLabel::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    const QRect line(0, lineInset, 1, height() - 2 * lineInset);
    QPainter(this).fillRect(QStyle::visualRect(layoutDirection(), rect(), line), lineColor(palette()));
}

void BalanceLabel::say()
{
    const QString balance = tr("%1 credits", nullptr, Format::pluralOf(m_balance)).arg(Format::credits(m_balance));
    const QString asked = Format::moment(m_asked, QDateTime::currentDateTime());
    setText(m_isOld ? tr("%1, at %2", "a balance, and when it was that").arg(balance, asked) : balance);
    setForegroundRole(m_isOld ? QPalette::PlaceholderText : QPalette::WindowText);
    const QString explanation = tr("The balance of your Enrow account, checked at %1.").arg(asked);
    setToolTip(m_isOld ? tr("%1 It could not be checked again.").arg(explanation) : explanation);
    setAccessibleName(tr("Balance: %1").arg(text()));
    setVisible(m_balance.isGiven());
}

} // namespace enrow
