// SPDX-License-Identifier: MIT
#include "api/HeadReader.h"

#include "api/KeySpelling.h"
#include "api/OneLine.h"
#include "core/Words.h"

#include <algorithm>

namespace enrow
{

namespace
{

QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

// Without the commas or blanks between thousands: "5,000" as a text. Of a text that is longer than any count, nothing.
std::string withoutGroups(std::string_view text)
{
    constexpr size_t longest = 24;
    std::string digits;
    for (size_t at = 0; text.size() <= longest && at < text.size(); ++at) {
        const bool isGap = at > 0 && (text[at] == ',' || text[at] == ' ') && (text.size() - at) % 4 == 0;
        if (!isGap)
            digits += text[at];
    }
    return digits;
}

// A count of rows: whole and not negative, else absent. Credits::parse() takes nothing beyond 9e12, so that sums and
// shares of counts stay within 64 bits.
std::optional<qint64> numberFrom(std::string_view text)
{
    std::optional<Credits> number = Credits::parse(text);
    if (!number)
        number = Credits::parse(withoutGroups(text));
    if (!number || number->thousandths() % 1000 != 0)
        return std::nullopt;
    const qint64 count = number->thousandths() / 1000;
    return count >= 0 ? std::optional(count) : std::nullopt;
}

// Both as they came, which is no amount that anybody could add up.
ReportedCredits contradiction(const ReportedCredits &refunded, const ReportedCredits &toRefund)
{
    const QString both = refunded.toString() + QStringLiteral(" (refunded), ") + toRefund.toString() +
                         QStringLiteral(" (credits_to_refund)");
    return ReportedCredits::fromText(both.toStdString());
}

BatchStatus statusFrom(const QString &word)
{
    const QByteArray utf8 = word.toUtf8();
    for (const BatchStatus status : {BatchStatus::Ongoing, BatchStatus::Completed, BatchStatus::Failed}) {
        if (isWord({utf8.data(), size_t(utf8.size())}, {nameOf(status).data(), size_t(nameOf(status).size())}))
            return status;
    }
    return BatchStatus::Unknown;
}

} // namespace

void HeadReader::readGeneral()
{
    General general;
    const bool isRead = m_json.readObject([&](std::string_view key) {
        if (key == "id") {
            general.id = toQString(m_json.text());
        } else if (key == "status") {
            general.status = toQString(m_json.text());
        } else if (key == "custom") {
            general.custom = toQString(m_json.textOrJson());
        } else if (!readReason(key, general.reasons)) {
            m_pages.read(key);
        }
    });
    m_general = isRead ? std::optional(general) : std::nullopt;
    m_json.dropTexts();
}

void HeadReader::readStats()
{
    Stats stats;
    bool hasCost = false;
    bool hasRefund = false;
    const bool isRead = m_json.readObject([&](std::string_view key) {
        if (isKeyThatCounts(key, "credits_cost", "creditsCost", hasCost))
            readCost(stats);
        else if (isKeyThatCounts(key, "credits_to_refund", "creditsToRefund", hasRefund))
            stats.toRefund = ReportedCredits::fromText(m_json.text());
        else if (key == "requested")
            stats.requested = countFrom(m_json.text());
        else if (key == "finished")
            stats.finished = countFrom(m_json.text());
        else if (key == "valid")
            stats.valid = countFrom(m_json.text());
        else if (key == "found")
            stats.found = countFrom(m_json.text());
        else
            m_pages.read(key);
    });
    m_stats = isRead ? std::optional(stats) : std::nullopt;
    m_json.dropTexts();
}

void HeadReader::readOther(std::string_view key)
{
    if (key == "status")
        m_status = toQString(m_json.text());
    else if (!readReason(key, m_reasons))
        m_pages.read(key);
    m_json.dropTexts();
}

bool HeadReader::readReason(std::string_view key, Reasons &reasons)
{
    const auto place = std::find(reasonKeys.begin(), reasonKeys.end(), key);
    if (place == reasonKeys.end())
        return false;
    QString words;
    if (m_json.isObject()) // {"error": {"message": "…"}}
        m_json.readObject([&](std::string_view inner) {
            if (words.isEmpty() && std::find(reasonKeys.begin(), reasonKeys.end(), inner) != reasonKeys.end())
                words = toQString(m_json.text());
            else
                m_json.skip();
        });
    else
        words = toQString(m_json.text());
    reasons[size_t(place - reasonKeys.begin())] = oneLine(words);
    return true;
}

void HeadReader::readCost(Stats &stats)
{
    stats.cost = {};
    stats.breakdown = {};
    if (!m_json.isObject()) {
        stats.cost = ReportedCredits::fromText(m_json.text());
        return;
    }
    m_json.readObject([&](std::string_view key) {
        const ReportedCredits amount = ReportedCredits::fromText(m_json.text());
        if (key == "initial")
            stats.breakdown.initial = amount;
        else if (key == "refunded")
            stats.breakdown.refunded = amount;
        else if (key == "final")
            stats.breakdown.final = amount;
    });
}

HeadReader::Count HeadReader::countFrom(std::string_view text)
{
    const std::optional<qint64> number = numberFrom(text);
    // Longer than any count: cut as an amount is that does not fit.
    return {number, number ? QString() : ReportedCredits::fromText(text).toString()};
}

QString HeadReader::oddCountsOf(const Stats &stats)
{
    QStringList odd;
    for (const auto &[name, count] : {std::pair("requested", &stats.requested), std::pair("finished", &stats.finished),
                                      std::pair("valid", &stats.valid), std::pair("found", &stats.found)}) {
        if (!count->asItCame.isEmpty())
            odd += QLatin1String(name) + u' ' + oneLine(count->asItCame);
    }
    return odd.join(QStringLiteral(", "));
}

CreditFigures HeadReader::figuresOf(const Stats &stats)
{
    CreditFigures figures = stats.breakdown;
    if (figures.refunded.isGiven() && stats.toRefund.isGiven() && figures.refunded != stats.toRefund)
        figures.refunded = contradiction(figures.refunded, stats.toRefund);
    if (!figures.refunded.isGiven())
        figures.refunded = stats.toRefund;
    // Beside a refund, as phones have it, the number is what was charged. Without one it is what is paid.
    if (stats.cost.isGiven())
        (stats.toRefund.isGiven() ? figures.initial : figures.final) = stats.cost;
    return figures;
}

QString HeadReader::reason() const
{
    return firstOf(m_reasons);
}

QString HeadReader::firstOf(const Reasons &reasons)
{
    const auto first =
        std::find_if(reasons.begin(), reasons.end(), [](const QString &reason) { return !reason.isEmpty(); });
    return first == reasons.end() ? QString() : *first;
}

BatchHead HeadReader::headFor(BatchKind kind, qint64 entries) const
{
    const General general = m_general.value_or(General());
    const Stats stats = m_stats.value_or(Stats());
    BatchHead head;
    head.id = general.id;
    head.statusText = general.status.isEmpty() ? m_status : general.status;
    head.status = statusFrom(head.statusText);
    if (head.status == BatchStatus::Failed) {
        for (const QString &reason : {firstOf(m_reasons), firstOf(general.reasons)})
            head.statusText = reason.isEmpty() ? head.statusText : reason;
    }
    head.custom = general.custom;
    head.requested = stats.requested.number;
    head.finished = stats.finished.number;
    const bool countsPhones = kind == BatchKind::PhoneFinder && stats.found.number;
    head.valid = countsPhones ? stats.found.number : stats.valid.number;
    head.oddCounts = oddCountsOf(stats);
    head.credits = figuresOf(stats);
    head.hasFurtherPage = m_pages.hasFurtherPage(entries);
    return head;
}

} // namespace enrow
