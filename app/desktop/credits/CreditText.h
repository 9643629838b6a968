// SPDX-License-Identifier: MIT
#pragma once

#include "credits/CreditSummary.h"

#include <QCoreApplication>
#include <QList>

#include <array>

namespace enrow
{

// A figure of the credit panel.
enum class CreditFigure : quint8 {
    Requested,
    Found,
    FoundRate,
    Invalid,
    Other,
    Missing,
    Surplus,
    Initial,
    Refunded,
    Final,
    CostPerFound,
};

inline constexpr std::array allCreditFigures{
    CreditFigure::Requested, CreditFigure::Found,   CreditFigure::FoundRate,   CreditFigure::Invalid,
    CreditFigure::Other,     CreditFigure::Missing, CreditFigure::Surplus,     CreditFigure::Initial,
    CreditFigure::Refunded,  CreditFigure::Final,   CreditFigure::CostPerFound};

// Puts a summary of credits into the words that suit its kinds of batches.
class CreditText
{
    Q_DECLARE_TR_FUNCTIONS(enrow::CreditText)

public:
    // kinds: those of the batches in the summary; more than one kind takes the general words.
    CreditText(const CreditSummary &summary, const QList<BatchKind> &kinds);

    // False for figures that these batches do not have: a verification is neither charged at the start nor refunded,
    // and other, missing or surplus rows are the exception.
    bool shows(CreditFigure figure) const;
    QString name(CreditFigure figure) const;  // "Charged at the start"
    QString value(CreditFigure figure) const; // "5,000"; a dash where it is not known
    QString refunded() const;                 // "Refunded", "To refund", or both

    QString scope() const;     // "3 batches"; empty for one
    QString stillOpen() const; // what may still change and what is not said, in lines; empty if all is known
    // One sentence with all sides; it names the batch where there are several.
    QString mismatch(const CreditMismatch &mismatch) const;
    // One sentence for those from `first` on, with the names of their batches; empty if there are none.
    QString furtherMismatches(size_t first) const;

private:
    QString silence() const;
    QString absence() const;
    QString rateName() const;
    QString priceName() const;

    const CreditSummary &m_summary;
    std::optional<BatchKind> m_kind; // absent for several
    bool m_hasPhones = false;
};

} // namespace enrow
