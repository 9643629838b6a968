// SPDX-License-Identifier: MIT
#include "desktop/credits/CreditText.h"

#include "common/Format.h"

#include <algorithm>

namespace enrow
{

namespace
{

QString number(const std::optional<qint64> &count)
{
    return count ? Format::number(*count) : QString();
}

// The share of the whole, where there is one.
std::optional<double> shareOf(const ReportedCredits &part, const ReportedCredits &whole)
{
    if (!part.amount() || !whole.amount() || *part.amount() <= Credits() || *part.amount() > *whole.amount())
        return std::nullopt;
    return double(part.amount()->thousandths()) / double(whole.amount()->thousandths());
}

} // namespace

CreditText::CreditText(const CreditSummary &summary, const QList<BatchKind> &kinds)
    : m_summary(summary)
{
    if (!kinds.isEmpty() && std::all_of(kinds.begin(), kinds.end(), [&](BatchKind kind) { return kind == kinds[0]; }))
        m_kind = kinds.first();
    m_isMixed = !kinds.isEmpty() && !m_kind;
    m_hasPhones = kinds.contains(BatchKind::PhoneFinder);
}

QString CreditText::scope() const
{
    if (m_summary.batches < 2)
        return {};
    const int form = Format::pluralOf(m_summary.batches);
    return (m_summary.isOfAll ? tr("All %1 batches", nullptr, form) : tr("%1 batches", nullptr, form))
        .arg(Format::number(m_summary.batches));
}

QString CreditText::headline() const
{
    const bool mayChange = m_summary.running + m_summary.unknown > 0;
    if (!m_summary.final.isGiven()) {
        if (m_summary.initial.isGiven())
            return tr("%1 charged at the start").arg(Format::credits(m_summary.initial));
        if (m_summary.tooLarge)
            return tr("More credits than can be shown");
        return mayChange ? tr("Cost not known yet") : tr("Cost not reported");
    }
    if (mayChange)
        return tr("%1 credits so far", nullptr, Format::pluralOf(m_summary.final))
            .arg(Format::credits(m_summary.final));
    if (outstanding() != Outstanding::Nothing)
        return tr("%1 credits net", nullptr, Format::pluralOf(m_summary.final)).arg(Format::credits(m_summary.final));
    return tr("%1 credits paid", nullptr, Format::pluralOf(m_summary.final)).arg(Format::credits(m_summary.final));
}

// A verification, and a phone search in older replies, is charged once and has no refund.
bool CreditText::knowsRefunds() const
{
    return m_summary.givesRefunds && (m_summary.initial.isGiven() || m_summary.refunded.isGiven());
}

CreditText::Outstanding CreditText::outstanding() const
{
    const std::optional<Credits> refunded = m_summary.refunded.amount();
    if (!m_hasPhones || !m_summary.refunded.isGiven() || refunded == Credits())
        return Outstanding::Nothing;
    if (m_kind)
        return Outstanding::All;
    const std::optional<Credits> toCome = refundToCome();
    if (toCome == Credits())
        return Outstanding::Nothing;
    return toCome == refunded ? Outstanding::All : Outstanding::Some;
}

QString CreditText::refund() const
{
    if (!knowsRefunds())
        return {};
    if (!m_summary.refunded.isGiven())
        return tr("Refunds not reported");
    if (m_summary.refunded.amount() == Credits())
        return m_kind == BatchKind::PhoneFinder ? tr("Nothing to refund") : tr("Nothing refunded");
    const QString refunded = Format::credits(m_summary.refunded);
    switch (outstanding()) {
    case Outstanding::Nothing:
        return ofTheWhole(
            m_summary.initial.isGiven()
                ? tr("%1 of %2 refunded", "an amount of a whole").arg(refunded, Format::credits(m_summary.initial))
                : tr("%1 refunded", "an amount").arg(refunded));
    case Outstanding::Some: return ofTwoParts(refunded);
    case Outstanding::All:
        return ofTheWhole(m_summary.initial.isGiven() ? tr("%1 of %2 to be refunded", "an amount of a whole")
                                                            .arg(refunded, Format::credits(m_summary.initial))
                                                      : tr("%1 to be refunded", "an amount").arg(refunded));
    }
    Q_UNREACHABLE();
}

QString CreditText::ofTwoParts(const QString &refunded) const
{
    const std::optional<Credits> toCome = refundToCome();
    if (!toCome)
        return tr("%1 refunded, part of it still to come", "an amount").arg(refunded);
    const QString came = Format::credits(*m_summary.refunded.amount() - *toCome);
    if (!m_summary.initial.isGiven())
        return tr("%1 refunded, %2 to be refunded", "two amounts").arg(came, Format::credits(*toCome));
    return tr("%1 charged, %2 refunded, %3 to be refunded", "three amounts")
        .arg(Format::credits(m_summary.initial), came, Format::credits(*toCome));
}

// That of the phones; nullopt if the kinds are not told apart.
std::optional<Credits> CreditText::refundToCome() const
{
    if (m_summary.byKind.empty())
        return std::nullopt;
    const auto phones = std::ranges::find(m_summary.byKind, BatchKind::PhoneFinder, &KindTotal::kind);
    return phones == m_summary.byKind.end() ? Credits() : phones->refunded;
}

QString CreditText::ofTheWhole(const QString &refunded) const
{
    const std::optional<double> share = shareOf(m_summary.refunded, m_summary.initial);
    return share ? tr("%1 (%2)", "a sentence, and its figures as a percentage").arg(refunded, Format::share(*share))
                 : refunded;
}

bool CreditText::hasParts() const
{
    const std::optional<Credits> initial = m_summary.initial.amount();
    const std::optional<Credits> refunded = m_summary.refunded.amount();
    const std::optional<Credits> final = m_summary.final.amount();
    return knowsRefunds() && initial && refunded && final && *refunded >= Credits() && *final >= Credits() &&
           *initial - *refunded == *final && *initial > Credits();
}

QList<CreditPart> CreditText::parts() const
{
    const auto part = [](CreditShare share, Credits amount, const QString &legend) {
        return CreditPart{share, amount, legend.arg(Format::credits(amount))};
    };
    const Credits refunded = *m_summary.refunded.amount();
    const bool isPaid = outstanding() == Outstanding::Nothing; // else more than that, until the refunds have come
    QList<CreditPart> parts{part(CreditShare::Paid, *m_summary.final.amount(), isPaid ? tr("Paid %1") : tr("Cost %1"))};
    switch (outstanding()) {
    case Outstanding::Nothing: parts += part(CreditShare::Refunded, refunded, tr("Refunded %1")); break;
    case Outstanding::Some:
        if (const std::optional<Credits> toCome = refundToCome()) {
            parts += part(CreditShare::Refunded, refunded - *toCome, tr("Refunded %1"));
            parts += part(CreditShare::ToBeRefunded, *toCome, tr("To be refunded %1"));
        } else {
            parts += part(CreditShare::Refunded, refunded, tr("Refunds %1"));
        }
        break;
    case Outstanding::All: parts += part(CreditShare::ToBeRefunded, refunded, tr("To be refunded %1")); break;
    }
    return parts;
}

QStringList CreditText::briefs() const
{
    QStringList briefs{tr("Credits")};
    if (!m_summary.final.isGiven())
        return briefs;
    const QString final = Format::credits(m_summary.final);
    const QString refunded = Format::credits(m_summary.refunded);
    switch (outstanding()) {
    case Outstanding::Nothing:
        briefs.prepend(tr("%1 paid", "credits").arg(final));
        if (m_summary.refunded.isGiven())
            briefs.prepend(tr("%1 paid · %2 refunded", "credits").arg(final, refunded));
        break;
    case Outstanding::Some:
        briefs.prepend(tr("Cost %1").arg(final));
        if (const std::optional<Credits> toCome = refundToCome())
            briefs.prepend(tr("Cost %1 · %2 to be refunded", "credits").arg(final, Format::credits(*toCome)));
        break;
    case Outstanding::All:
        briefs.prepend(tr("Cost %1").arg(final));
        briefs.prepend(tr("Cost %1 · %2 to be refunded", "credits").arg(final, refunded));
        break;
    }
    return briefs;
}

bool CreditText::shows(CreditFigure figure) const
{
    switch (figure) {
    case CreditFigure::Other: return m_summary.other.value_or(0) > 0;
    case CreditFigure::ToCome: return m_summary.toCome > 0 && m_summary.batches > 1; // of one, all that is requested
    case CreditFigure::Failed: return m_summary.failed > 0;
    case CreditFigure::Missing: return m_summary.arrival.missing > 0;
    case CreditFigure::Surplus: return m_summary.arrival.surplus > 0;
    case CreditFigure::Requested:
    case CreditFigure::Found:
    case CreditFigure::Invalid: return !value(figure).isEmpty();
    // Addresses that were checked, and found, and numbers, at one credit or forty: no mean of them says anything.
    case CreditFigure::FoundRate:
    case CreditFigure::CostPerFound: return !m_isMixed && !value(figure).isEmpty();
    }
    return true;
}

// A ratio of some of the batches says of which.
QString CreditText::rateName() const
{
    const QString name = m_kind == BatchKind::EmailVerifier ? tr("Valid rate") : tr("Find rate");
    const qint64 rows = m_summary.ratedRequested;
    if (!m_summary.foundRate() || (rows == m_summary.requested && m_summary.ratedFound == m_summary.found))
        return name;
    return tr("%1 (of %2 done)", "%2 is a number of rows").arg(name, Format::number(rows));
}

QString CreditText::priceName() const
{
    const QString name = m_kind == BatchKind::EmailVerifier ? tr("Cost per valid result") : tr("Cost per result found");
    if (!m_summary.costPerFound() || m_summary.pricedFound == m_summary.found)
        return name;
    return tr("%1 (of %2 with a cost)", "%2 is a number of results").arg(name, Format::number(m_summary.pricedFound));
}

QString CreditText::foundName() const
{
    return m_kind == BatchKind::EmailVerifier ? tr("Valid") : tr("Found");
}

QString CreditText::invalidName() const
{
    if (m_isMixed && m_hasPhones)
        return tr("Invalid or not found");
    return m_kind == BatchKind::PhoneFinder ? tr("Not found") : tr("Invalid");
}

bool CreditText::isCounting(CreditFigure figure) const
{
    switch (figure) {
    case CreditFigure::Invalid: return m_summary.unread > 0;
    case CreditFigure::Found:
    case CreditFigure::FoundRate: return m_summary.foundIsUnread;
    case CreditFigure::CostPerFound: return m_summary.foundIsUnread && m_summary.inTotals > 0;
    case CreditFigure::Requested:
    case CreditFigure::Other:
    case CreditFigure::ToCome:
    case CreditFigure::Failed:
    case CreditFigure::Missing:
    case CreditFigure::Surplus: return false;
    }
    return false;
}

QString CreditText::name(CreditFigure figure) const
{
    switch (figure) {
    case CreditFigure::CostPerFound: return priceName();
    case CreditFigure::Requested: return tr("Requested");
    case CreditFigure::Found: return m_isMixed ? tr("Valid or found") : foundName();
    case CreditFigure::FoundRate: return rateName();
    case CreditFigure::Invalid: return invalidName();
    case CreditFigure::Other: return tr("Other", "rows with another result");
    case CreditFigure::ToCome: return tr("In running batches", "rows");
    case CreditFigure::Failed: return tr("Not returned", "rows of batches that failed");
    case CreditFigure::Missing: return tr("Missing", "rows that did not come");
    case CreditFigure::Surplus: return tr("More than announced", "rows that came");
    }
    return {};
}

QString CreditText::value(CreditFigure figure) const
{
    if (isCounting(figure))
        return QStringLiteral("…");
    switch (figure) {
    case CreditFigure::CostPerFound:
        return m_summary.costPerFound() ? Format::credits(*m_summary.costPerFound()) : QString();
    case CreditFigure::Requested: return number(m_summary.requested);
    case CreditFigure::Found: return number(m_summary.found);
    case CreditFigure::FoundRate: return m_summary.foundRate() ? Format::share(*m_summary.foundRate()) : QString();
    case CreditFigure::Invalid: return number(m_summary.invalid);
    case CreditFigure::Other: return number(m_summary.other);
    case CreditFigure::ToCome: return number(m_summary.toCome);
    case CreditFigure::Failed: return number(m_summary.failed);
    case CreditFigure::Missing: return number(m_summary.arrival.missing);
    case CreditFigure::Surplus: return number(m_summary.arrival.surplus);
    }
    return {};
}

QString CreditText::shortName(BatchKind kind)
{
    switch (kind) {
    case BatchKind::EmailFinder: return tr("E-mail search");
    case BatchKind::EmailVerifier: return tr("Verification");
    case BatchKind::PhoneFinder: return tr("Phone search");
    }
    return {};
}

} // namespace enrow
