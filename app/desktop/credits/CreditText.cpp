// SPDX-License-Identifier: MIT
#include "desktop/credits/CreditText.h"

#include "desktop/common/Format.h"

#include <algorithm>

namespace enrow
{

namespace
{

const QChar dash(0x2013);

QString amount(const std::optional<Credits> &credits)
{
    return credits ? Format::credits(*credits) : QString(dash);
}

} // namespace

CreditText::CreditText(const CreditSummary &summary, const QList<BatchKind> &kinds)
    : m_summary(summary)
{
    if (!kinds.isEmpty() && std::all_of(kinds.begin(), kinds.end(), [&](BatchKind kind) { return kind == kinds[0]; }))
        m_kind = kinds.first();
}

bool CreditText::shows(CreditFigure figure) const
{
    const bool charged = figure == CreditFigure::Initial || figure == CreditFigure::Refunded;
    return !charged || m_kind != BatchKind::EmailVerifier;
}

QString CreditText::name(CreditFigure figure) const
{
    const bool verifies = m_kind == BatchKind::EmailVerifier;
    const bool phones = m_kind == BatchKind::PhoneFinder;
    switch (figure) {
    case CreditFigure::Requested: return tr("Requested");
    case CreditFigure::Found: return verifies ? tr("Valid") : tr("Found");
    case CreditFigure::FoundRate: return verifies ? tr("Valid rate") : tr("Found rate");
    case CreditFigure::Invalid: return phones ? tr("Not found") : tr("Invalid");
    case CreditFigure::Initial: return phones ? tr("Cost") : tr("Charged at the start");
    case CreditFigure::Refunded: return phones ? tr("To refund") : tr("Refunded");
    case CreditFigure::Final: return verifies ? tr("Cost") : phones ? tr("Cost after refund") : tr("Final cost");
    case CreditFigure::CostPerValid: return tr("Cost per valid result");
    }
    return {};
}

QString CreditText::value(CreditFigure figure) const
{
    switch (figure) {
    case CreditFigure::Requested: return Format::number(m_summary.requested);
    case CreditFigure::Found: return Format::number(m_summary.valid);
    case CreditFigure::FoundRate: return m_summary.foundRate() ? Format::share(*m_summary.foundRate()) : QString(dash);
    case CreditFigure::Invalid: return Format::number(m_summary.invalid);
    case CreditFigure::Initial: return amount(m_summary.initial);
    case CreditFigure::Refunded: return amount(m_summary.refunded);
    case CreditFigure::Final: return amount(m_summary.final);
    case CreditFigure::CostPerValid: return amount(m_summary.costPerValid());
    }
    return {};
}

QString CreditText::scope() const
{
    return m_summary.batches > 1 ? tr("%n batches", nullptr, m_summary.batches) : QString();
}

QString CreditText::stillOpen() const
{
    if (m_summary.batches == 1 && m_summary.running == 1)
        return tr("Still running: these figures may change.");
    if (m_summary.running > 0)
        return tr("%1 of %2 batches still running: these figures may change.")
            .arg(Format::number(m_summary.running), Format::number(m_summary.batches));
    if (m_summary.batches == 1 && m_summary.finalMissing == 1)
        return tr("The reply says nothing about the cost.");
    if (m_summary.finalMissing > 0)
        return tr("%1 of %2 batches say nothing about their cost.")
            .arg(Format::number(m_summary.finalMissing), Format::number(m_summary.batches));
    return {};
}

QString CreditText::mismatch(const CreditMismatch &mismatch) const
{
    const QString expected = Format::credits(mismatch.expected);
    const QString reported = Format::credits(mismatch.reported);
    switch (mismatch.rule) {
    case CreditMismatch::Rule::FinalIsInitialMinusRefunded:
        if (m_summary.batches == 1 && m_summary.initial && m_summary.refunded)
            return tr("Charged %1 \u2212 refunded %2 makes %3, but the reply says %4.")
                .arg(Format::credits(*m_summary.initial), Format::credits(*m_summary.refunded), expected, reported);
        return tr("Charged \u2212 refunded makes %1, but the reply of one batch says %2.").arg(expected, reported);
    case CreditMismatch::Rule::RefundedIsPriceOfInvalid:
        return tr("Rows without a result make a refund of %1, but the reply says %2.").arg(expected, reported);
    case CreditMismatch::Rule::VerificationPrice:
        return tr("The rows requested make a cost of %1, but the reply says %2.").arg(expected, reported);
    }
    return {};
}

} // namespace enrow
