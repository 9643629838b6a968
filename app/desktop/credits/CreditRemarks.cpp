// SPDX-License-Identifier: MIT
#include "desktop/credits/CreditRemarks.h"

#include "common/Format.h"

#include <algorithm>

namespace enrow
{

namespace
{

// "charged 3, refunded 1, final 2", as far as it is given.
QString allOf(const CreditFigures &figures)
{
    QStringList parts;
    if (figures.initial.isGiven())
        parts += CreditRemarks::tr("charged %1").arg(Format::credits(figures.initial));
    if (figures.refunded.isGiven())
        parts += CreditRemarks::tr("refunded %1").arg(Format::credits(figures.refunded));
    if (figures.final.isGiven())
        parts += CreditRemarks::tr("final %1").arg(Format::credits(figures.final));
    return parts.join(QStringLiteral(", "));
}

// A name without blanks cannot be broken into lines.
QString shortName(const CreditMismatch &mismatch)
{
    return Format::shortened(mismatch.batch, Format::longestWord);
}

// "1 credit", "1,631 credits"
QString creditsText(Credits amount)
{
    return CreditRemarks::tr("%1 credits", nullptr, Format::pluralOf(amount)).arg(Format::credits(amount));
}

} // namespace

CreditRemarks::CreditRemarks(const CreditSummary &summary, const QList<BatchKind> &kinds)
    : m_summary(summary)
    , m_hasPhones(kinds.contains(BatchKind::PhoneFinder))
    , m_hasOthers(kinds.contains(BatchKind::EmailFinder))
{
}

QStringList CreditRemarks::whatFits() const
{
    QStringList sentences;
    if (m_summary.refunds.batches > 0)
        sentences += ofPart(m_summary.refunds, refundsThatFit());
    if (m_summary.checks.batches > 0)
        sentences += ofPart(m_summary.checks, checksThatFit());
    return sentences;
}

QString CreditRemarks::refundsThatFit() const
{
    const auto &[batches, rows, credits] = m_summary.refunds;
    if (rows == 0)
        return m_hasOthers || !m_hasPhones ? tr("No invalid row, nothing to refund")
                                           : tr("Every number found, nothing to refund");
    if (m_hasPhones && !m_hasOthers)
        return tr("%1: %2 to be refunded", "a number of rows, an amount").arg(rowsToRefund(rows), creditsText(credits));
    return (m_hasPhones ? tr("%1, %2 in refunds, part of them still to come", "a number of rows, an amount")
                        : tr("%1, %2 refunded", "a number of rows, an amount"))
        .arg(rowsToRefund(rows), creditsText(credits));
}

// The rows are called as the table calls them.
QString CreditRemarks::rowsToRefund(qint64 rows) const
{
    const int form = Format::pluralOf(rows);
    const bool arePhones = m_hasPhones && !m_hasOthers;
    return (arePhones ? tr("%1 rows not found", nullptr, form) : tr("%1 invalid rows", nullptr, form))
        .arg(Format::number(rows));
}

QString CreditRemarks::fits() const
{
    if (m_summary.unread > 0)
        return {}; // what is compared so far is not all
    const int compared = m_summary.refunds.batches + m_summary.checks.batches;
    if (m_summary.batches <= 1 || compared == 0)
        return whatFits().join(u'\n');
    const QString all = m_summary.checks.batches == 0    ? tr("Refunds are right")
                        : m_summary.refunds.batches == 0 ? tr("Verification costs are right")
                                                         : tr("Refunds and verification costs are right");
    if (compared >= m_summary.inTotals)
        return all; // their number is said beside it
    return tr("%1 in %2 of %3 batches", "what fits, and in how many")
        .arg(all, Format::number(compared), Format::number(m_summary.inTotals));
}

QString CreditRemarks::checksThatFit() const
{
    const auto &[batches, rows, credits] = m_summary.checks;
    const QString price = Format::credits(priceOf(BatchKind::EmailVerifier));
    return tr("%1 checks for %2 credits each", nullptr, Format::pluralOf(rows)).arg(Format::number(rows), price);
}

// What fits in a part of the batches says in how many.
QString CreditRemarks::ofPart(const FittingRows &fitting, const QString &sentence) const
{
    if (fitting.batches == m_summary.batches)
        return sentence;
    return tr("%1 of %2 batches: %3", "how many, and what fits in them")
        .arg(Format::number(fitting.batches), Format::number(m_summary.batches), sentence);
}

QString CreditRemarks::stillOpen() const
{
    QStringList lines{absence()};
    if (m_summary.running > 0) {
        lines += m_summary.batches == 1
                     ? ofRunning()
                     : tr("%1 of %2 batches still running: these figures may change.", nullptr,
                          Format::pluralOf(m_summary.running))
                           .arg(Format::number(m_summary.running), Format::number(m_summary.batches));
    }
    if (m_summary.unknown > 0) {
        lines += m_summary.batches == 1
                     ? tr("Status unknown: these figures may change.")
                     : tr("%1 of %2 batches have an unknown status: these figures may change.", nullptr,
                          Format::pluralOf(m_summary.unknown))
                           .arg(Format::number(m_summary.unknown), Format::number(m_summary.batches));
    }
    lines += silence();
    lines += notInTotals();
    if (m_summary.tooLarge)
        lines += tr("The credit totals are too large to show.");
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString CreditRemarks::notCounted() const
{
    if (m_summary.batches <= 1)
        return stillOpen();
    QStringList lines{notIncluded()};
    if (const int open = m_summary.runningWithCost + m_summary.unknown; open > 0)
        lines += tr("%1 of %2 batches may still change", nullptr, open)
                     .arg(Format::number(open), Format::number(m_summary.batches));
    if (m_summary.tooLarge)
        lines += tr("The credit totals are too large to show.");
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString CreditRemarks::notIncluded() const
{
    const int left = m_summary.batches - m_summary.inTotals;
    const int running = m_summary.running - m_summary.runningWithCost;
    const QString some = Format::number(left);
    const QString all = Format::number(m_summary.batches);
    if (left == 0)
        return {};
    if (running == left)
        return tr("%1 of %2 batches not included: still running", nullptr, left).arg(some, all);
    return running == 0 ? tr("%1 of %2 batches not included", nullptr, left).arg(some, all)
                        : tr("%1 of %2 batches not included, %3 of them running", nullptr, left)
                              .arg(some, all, Format::number(running));
}

// Of what runs, nothing is known of the cost before the reply tells it.
QString CreditRemarks::ofRunning() const
{
    const bool hasCost = m_summary.initial.isGiven() || m_summary.refunded.isGiven() || m_summary.final.isGiven();
    return hasCost ? tr("Still running: these figures may change.")
                   : tr("Still running: Enrow reports the cost when it is done.");
}

QString CreditRemarks::absence() const
{
    if (m_summary.outside == 0)
        return {};
    if (m_summary.batches == 1)
        return tr("Enrow has reported no figures for this batch.");
    return tr("%1 of %2 batches are not in these totals: Enrow has reported no figures for them.", nullptr,
              Format::pluralOf(m_summary.outside))
        .arg(Format::number(m_summary.outside), Format::number(m_summary.batches));
}

QString CreditRemarks::silence() const
{
    if (m_summary.silent == 0)
        return {};
    if (m_summary.batches == 1)
        return tr("Enrow did not report the cost.");
    return tr("%1 of %2 batches do not report their cost.", nullptr, Format::pluralOf(m_summary.silent))
        .arg(Format::number(m_summary.silent), Format::number(m_summary.batches));
}

QString CreditRemarks::notInTotals() const
{
    if (m_summary.notInTotals == 0)
        return {};
    return tr("%1 of %2 batches are not in these totals: their amounts are not numbers.", nullptr,
              Format::pluralOf(m_summary.notInTotals))
        .arg(Format::number(m_summary.notInTotals), Format::number(m_summary.batches));
}

QString CreditRemarks::mismatch(const CreditMismatch &mismatch) const
{
    const bool several = m_summary.batches > 1;
    const QString expected = Format::credits(mismatch.expected);
    const QString reported = Format::credits(mismatch.reported);
    QString sentence;
    switch (mismatch.rule) {
    case CreditMismatch::Rule::FinalIsInitialMinusRefunded:
        sentence = tr("Charged %1 \u2212 refunded %2 makes %3, but the reply says %4.")
                       .arg(Format::credits(mismatch.figures.initial), Format::credits(mismatch.figures.refunded),
                            expected, reported);
        break;
    case CreditMismatch::Rule::RefundedIsPriceOfInvalid:
        sentence = tr("%1: a refund of %2, but the reply says %3.", "a number of rows, then two amounts")
                       .arg(rowsToRefund(mismatch.countedRows), expected, reported);
        break;
    case CreditMismatch::Rule::PriceOfRequested:
        sentence = tr("The requested rows cost %1, but the reply says %2.").arg(expected, reported);
        break;
    case CreditMismatch::Rule::PriceOfFound:
        sentence = tr("The results found cost %1, but the reply says %2.").arg(expected, reported);
        break;
    case CreditMismatch::Rule::IncompleteFigures:
        sentence = tr("The reply gives only some of the figures: %1.").arg(allOf(mismatch.figures));
        break;
    case CreditMismatch::Rule::FoundAreCounted:
        sentence = tr("The reply says %1 found, but its rows say %2.")
                       .arg(Format::number(mismatch.reportedRows), Format::number(mismatch.countedRows));
        break;
    case CreditMismatch::Rule::NotInTotals:
        sentence = tr("Not in these totals: %1.").arg(allOf(mismatch.figures));
        break;
    }
    return several ? tr("%1: %2", "a batch, and what is the matter with it").arg(shortName(mismatch), sentence)
                   : sentence;
}

QString CreditRemarks::furtherMismatches(size_t first) const
{
    if (first >= m_summary.mismatches.size())
        return {};
    QStringList batches;
    std::transform(m_summary.mismatches.begin() + qsizetype(first), m_summary.mismatches.end(),
                   std::back_inserter(batches), shortName);
    batches.removeDuplicates();
    return tr("More figures that do not add up: %1", "names of batches").arg(batches.join(QStringLiteral(", ")));
}

} // namespace enrow
