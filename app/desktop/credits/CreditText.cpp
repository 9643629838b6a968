// SPDX-License-Identifier: MIT
#include "desktop/credits/CreditText.h"

#include "desktop/common/Format.h"

#include <QStringList>

#include <algorithm>

namespace enrow
{

namespace
{

const QChar dash(0x2013);

QString number(const std::optional<qint64> &count)
{
    return count ? Format::number(*count) : QString(dash);
}

// The whole of what came, or a dash.
QString amount(const ReportedCredits &credits)
{
    if (!credits.isGiven())
        return dash;
    return credits.amount() ? Format::credits(credits) : credits.asItCame();
}

// "charged 3, refunded 1, final 2", as far as it is given.
QString allOf(const CreditFigures &figures)
{
    QStringList parts;
    if (figures.initial.isGiven())
        parts += CreditText::tr("charged %1").arg(Format::credits(figures.initial));
    if (figures.refunded.isGiven())
        parts += CreditText::tr("refunded %1").arg(Format::credits(figures.refunded));
    if (figures.final.isGiven())
        parts += CreditText::tr("final %1").arg(Format::credits(figures.final));
    return parts.join(QStringLiteral(", "));
}

// A name without blanks cannot be broken into lines.
QString shortName(const CreditMismatch &mismatch)
{
    return Format::shortened(mismatch.batch, Format::longestWord);
}

} // namespace

CreditText::CreditText(const CreditSummary &summary, const QList<BatchKind> &kinds)
    : m_summary(summary)
{
    if (!kinds.isEmpty() && std::all_of(kinds.begin(), kinds.end(), [&](BatchKind kind) { return kind == kinds[0]; }))
        m_kind = kinds.first();
    m_hasPhones = kinds.contains(BatchKind::PhoneFinder);
}

bool CreditText::shows(CreditFigure figure) const
{
    switch (figure) {
    case CreditFigure::Other: return m_summary.other.value_or(0) > 0;
    case CreditFigure::Missing: return m_summary.arrival.missing > 0;
    case CreditFigure::Surplus: return m_summary.arrival.surplus > 0;
    case CreditFigure::Initial:
    case CreditFigure::Refunded: return m_summary.givesRefunds || !m_kind || m_kind == BatchKind::EmailFinder;
    case CreditFigure::Requested:
    case CreditFigure::Found:
    case CreditFigure::FoundRate:
    case CreditFigure::Invalid:
    case CreditFigure::Final:
    case CreditFigure::CostPerFound: return true;
    }
    return true;
}

QString CreditText::refunded() const
{
    if (m_kind == BatchKind::PhoneFinder)
        return tr("To refund");
    return m_hasPhones ? tr("Refunded or to refund") : tr("Refunded");
}

// A ratio of some of the batches says of which.
QString CreditText::rateName() const
{
    const QString name = m_kind == BatchKind::EmailVerifier ? tr("Valid rate") : tr("Found rate");
    const qint64 rows = m_summary.ratedRequested;
    if (!m_summary.foundRate() || (rows == m_summary.requested && m_summary.ratedFound == m_summary.found))
        return name;
    return rows == 1 ? tr("%1 of the 1 row that is done").arg(name)
                     : tr("%1 of the %2 rows that are done").arg(name, Format::number(rows));
}

QString CreditText::priceName() const
{
    const QString name = m_kind == BatchKind::EmailVerifier ? tr("Cost per valid result") : tr("Cost per result found");
    if (!m_summary.costPerFound() || m_summary.pricedFound == m_summary.found)
        return name;
    return tr("%1 (of %2 with a cost)", "%2 is a number of results").arg(name, Format::number(m_summary.pricedFound));
}

QString CreditText::name(CreditFigure figure) const
{
    const bool verifies = m_kind == BatchKind::EmailVerifier;
    const bool phones = m_kind == BatchKind::PhoneFinder;
    switch (figure) {
    case CreditFigure::Requested: return tr("Requested");
    case CreditFigure::Found: return verifies ? tr("Valid") : tr("Found");
    case CreditFigure::FoundRate: return rateName();
    case CreditFigure::Invalid: return phones ? tr("Not found") : tr("Invalid");
    case CreditFigure::Other: return tr("Other", "rows with another result");
    case CreditFigure::Missing: return tr("Missing", "rows that did not come");
    case CreditFigure::Surplus: return tr("More than announced", "rows that came");
    case CreditFigure::Initial: return phones ? tr("Cost") : tr("Charged at the start");
    case CreditFigure::Refunded: return refunded();
    case CreditFigure::Final:
        if (!shows(CreditFigure::Refunded))
            return tr("Cost");
        return phones ? tr("Cost after refund") : tr("Final cost");
    case CreditFigure::CostPerFound: return priceName();
    }
    return {};
}

QString CreditText::value(CreditFigure figure) const
{
    switch (figure) {
    case CreditFigure::Requested: return number(m_summary.requested);
    case CreditFigure::Found: return number(m_summary.found);
    case CreditFigure::FoundRate: return m_summary.foundRate() ? Format::share(*m_summary.foundRate()) : QString(dash);
    case CreditFigure::Invalid: return number(m_summary.invalid);
    case CreditFigure::Other: return number(m_summary.other);
    case CreditFigure::Missing: return number(m_summary.arrival.missing);
    case CreditFigure::Surplus: return number(m_summary.arrival.surplus);
    case CreditFigure::Initial: return amount(m_summary.initial);
    case CreditFigure::Refunded: return amount(m_summary.refunded);
    case CreditFigure::Final: return amount(m_summary.final);
    case CreditFigure::CostPerFound: return amount(m_summary.costPerFound());
    }
    return {};
}

QString CreditText::scope() const
{
    return m_summary.batches > 1 ? tr("%1 batches").arg(Format::number(m_summary.batches)) : QString();
}

QString CreditText::stillOpen() const
{
    QStringList lines{absence()};
    if (m_summary.running > 0) {
        lines += m_summary.batches == 1
                     ? tr("Still running: these figures may change.")
                     : tr("%1 of %2 batches still running: these figures may change.")
                           .arg(Format::number(m_summary.running), Format::number(m_summary.batches));
    }
    if (m_summary.unknown > 0) {
        lines += m_summary.batches == 1
                     ? tr("Status not known: these figures may change.")
                     : tr("%1 of %2 batches with a status not known: these figures may change.")
                           .arg(Format::number(m_summary.unknown), Format::number(m_summary.batches));
    }
    lines += silence();
    if (m_summary.tooLarge)
        lines += tr("The sums of the credits are too large to be shown.");
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString CreditText::absence() const
{
    if (m_summary.outside == 0)
        return {};
    if (m_summary.batches == 1)
        return tr("Enrow has given no figures of this batch.");
    if (m_summary.outside == 1)
        return tr("1 of %1 batches is not in these sums: Enrow has given no figures of it.")
            .arg(Format::number(m_summary.batches));
    return tr("%1 of %2 batches are not in these sums: Enrow has given no figures of them.")
        .arg(Format::number(m_summary.outside), Format::number(m_summary.batches));
}

QString CreditText::silence() const
{
    if (m_summary.silent == 0)
        return {};
    if (m_summary.batches == 1)
        return tr("The reply says nothing about the cost.");
    if (m_summary.silent == 1)
        return tr("1 of %1 batches says nothing about its cost.").arg(Format::number(m_summary.batches));
    return tr("%1 of %2 batches say nothing about their cost.")
        .arg(Format::number(m_summary.silent), Format::number(m_summary.batches));
}

QString CreditText::mismatch(const CreditMismatch &mismatch) const
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
        sentence = tr("Rows without a result make a refund of %1, but the reply says %2.").arg(expected, reported);
        break;
    case CreditMismatch::Rule::PriceOfRequested:
        sentence = tr("The rows requested make a cost of %1, but the reply says %2.").arg(expected, reported);
        break;
    case CreditMismatch::Rule::PriceOfFound:
        sentence = tr("The results found make a cost of %1, but the reply says %2.").arg(expected, reported);
        break;
    case CreditMismatch::Rule::IncompleteFigures:
        sentence = tr("The reply gives only a part of the figures: %1.").arg(allOf(mismatch.figures));
        break;
    case CreditMismatch::Rule::FoundAreCounted:
        sentence = tr("The reply says %1 found, its rows say %2.")
                       .arg(Format::number(mismatch.reportedRows), Format::number(mismatch.countedRows));
        break;
    case CreditMismatch::Rule::NotInTotals: sentence = tr("Not in these sums: %1.").arg(allOf(mismatch.figures)); break;
    }
    return several ? tr("%1: %2", "a batch, and what is the matter with it").arg(shortName(mismatch), sentence)
                   : sentence;
}

QString CreditText::furtherMismatches(size_t first) const
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
