// SPDX-License-Identifier: MIT
#pragma once

#include "credits/CreditSummary.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

namespace enrow
{

// Says what may still change in a summary of credits, what is not said, what fits together and what does not.
class CreditRemarks
{
    Q_DECLARE_TR_FUNCTIONS(enrow::CreditRemarks)

public:
    // kinds: those of the batches in the summary.
    CreditRemarks(const CreditSummary &summary, const QList<BatchKind> &kinds);

    QString stillOpen() const; // what may still change and what is not said, in lines; empty if all is known
    // The same of several on a line or two: "5 of 10 batches not included, 4 of them running".
    QString notCounted() const;
    // What was compared and fits: "1,631 invalid rows, 1,631 credits refunded".
    QStringList whatFits() const;
    // The same on one line: "Refunds are right in 5 of 12 batches"; empty if nothing fits.
    QString fits() const;
    // One sentence with all sides; it names the batch where there are several.
    QString mismatch(const CreditMismatch &mismatch) const;
    // One sentence for those from `first` on, with the names of their batches; empty if there are none.
    QString furtherMismatches(size_t first) const;

private:
    QString notIncluded() const;
    QString silence() const;
    QString notInTotals() const;
    QString absence() const;
    QString ofRunning() const;
    QString rowsToRefund(qint64 rows) const;
    QString refundsThatFit() const;
    QString checksThatFit() const;
    QString ofPart(const FittingRows &fitting, const QString &sentence) const;

    const CreditSummary &m_summary;
    bool m_hasPhones = false; // whose refunds are still to come
    bool m_hasOthers = false; // whose refunds came
};

} // namespace enrow
