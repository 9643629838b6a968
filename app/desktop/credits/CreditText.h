// SPDX-License-Identifier: MIT
#pragma once

#include "credits/CreditSummary.h"
#include "desktop/credits/CreditPart.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

#include <array>

namespace enrow
{

// A figure that has a line of its own in the credit panel.
enum class CreditFigure : quint8 {
    CostPerFound,
    Requested,
    Found,
    FoundRate,
    Invalid,
    Other,
    ToCome,
    Failed,
    Missing,
    Surplus,
};

inline constexpr std::array allCreditFigures{CreditFigure::CostPerFound, CreditFigure::Requested, CreditFigure::Found,
                                             CreditFigure::FoundRate,    CreditFigure::Invalid,   CreditFigure::Other,
                                             CreditFigure::ToCome,       CreditFigure::Failed,    CreditFigure::Missing,
                                             CreditFigure::Surplus};

// Puts the figures of a summary into the words that suit its kinds of batches. What is not known is not claimed.
class CreditText
{
    Q_DECLARE_TR_FUNCTIONS(enrow::CreditText)

public:
    // kinds: those of the batches in the summary; more than one kind takes the general words.
    CreditText(const CreditSummary &summary, const QList<BatchKind> &kinds);

    QString scope() const; // "3 batches"; empty for one
    // "3,369 credits paid", "1,760 credits net" if some are still to come, "12 credits so far", or why there
    // is no such figure.
    QString headline() const;
    bool owesRefund() const { return outstanding() != Outstanding::Nothing; }
    // "1,631 of 5,000 refunded (32.6%)", "1,840 of 3,600 to be refunded (51.1%)", "286 charged, 3 refunded,
    // 280 to be refunded"; empty where these batches have no refund.
    QString refund() const;

    // Whether what is paid and what is refunded make the whole that was charged, so that a bar can show both.
    bool hasParts() const;
    QList<CreditPart>
    parts() const; // "Paid 3,369", "Refunded 1,631"; "Cost 80", "To be refunded 40"; only if hasParts()

    // The same on one line, the longest first: "3,369 paid · 1,631 refunded", "3,369 paid", "Credits".
    QStringList briefs() const;

    // Only a figure that is known, and other, missing or surplus rows only where there are some.
    bool shows(CreditFigure figure) const;
    QString name(CreditFigure figure) const;  // "Find rate"
    QString value(CreditFigure figure) const; // "67.4%", "…" while it is counted; empty where it is not known

    static QString shortName(BatchKind kind); // "Verification"

private:
    // What of the refunds is still to come: that of a phone search.
    enum class Outstanding : quint8 { Nothing, Some, All };

    bool knowsRefunds() const;
    Outstanding outstanding() const;
    std::optional<Credits> refundToCome() const;
    QString ofTwoParts(const QString &refunded) const;
    QString ofTheWhole(const QString &refunded) const;
    QString rateName() const;
    QString priceName() const;
    QString foundName() const;
    QString invalidName() const;
    bool isCounting(CreditFigure figure) const;

    const CreditSummary &m_summary;
    std::optional<BatchKind> m_kind; // absent for several
    bool m_isMixed = false;          // of several kinds
    bool m_hasPhones = false;
};

} // namespace enrow
