// SPDX-License-Identifier: MIT
#pragma once

#include "credits/CreditSummary.h"

#include <QCoreApplication>
#include <QList>

#include <array>

namespace enrow
{

// A figure of the credit panel.
enum class CreditFigure : quint8 { Requested, Found, FoundRate, Invalid, Initial, Refunded, Final, CostPerValid };

inline constexpr std::array allCreditFigures{
    CreditFigure::Requested, CreditFigure::Found,    CreditFigure::FoundRate, CreditFigure::Invalid,
    CreditFigure::Initial,   CreditFigure::Refunded, CreditFigure::Final,     CreditFigure::CostPerValid};

// Puts a summary of credits into the words that suit its kinds of batches.
class CreditText
{
    Q_DECLARE_TR_FUNCTIONS(enrow::CreditText)

public:
    // kinds: those of the batches in the summary; more than one kind takes the general words.
    CreditText(const CreditSummary &summary, const QList<BatchKind> &kinds);

    // False for figures that these kinds do not have: a verification is neither charged at the start nor refunded.
    bool shows(CreditFigure figure) const;
    QString name(CreditFigure figure) const;  // "Charged at the start"
    QString value(CreditFigure figure) const; // "5,000"; a dash where it is not known

    QString scope() const;     // "3 batches"; empty for one
    QString stillOpen() const; // what may still change; empty where nothing may
    // One sentence with both numbers.
    QString mismatch(const CreditMismatch &mismatch) const;

private:
    const CreditSummary &m_summary;
    std::optional<BatchKind> m_kind; // absent for several
};

} // namespace enrow
