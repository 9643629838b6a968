// SPDX-License-Identifier: MIT
#include "api/HeadReader.h"

namespace enrow
{

namespace
{

QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

// A count of rows: whole, not negative and within reason, else absent.
std::optional<qint64> countFrom(std::string_view text)
{
    constexpr qint64 mostRows = 1'000'000'000;
    const auto number = Credits::parse(text);
    if (!number || number->thousandths() % 1000 != 0)
        return std::nullopt;
    const qint64 count = number->thousandths() / 1000;
    return count >= 0 && count <= mostRows ? std::optional(count) : std::nullopt;
}

BatchStatus statusFrom(const QString &word)
{
    for (const BatchStatus status : {BatchStatus::Ongoing, BatchStatus::Completed, BatchStatus::Failed}) {
        if (word == nameOf(status))
            return status;
    }
    return BatchStatus::Unknown;
}

} // namespace

void HeadReader::readGeneral()
{
    General general;
    const bool isRead = m_json.readObject([&](std::string_view key) {
        if (key == "id")
            general.id = toQString(m_json.text());
        else if (key == "status")
            general.status = toQString(m_json.text());
        else if (key == "custom")
            general.custom = toQString(m_json.textOrJson());
        else
            m_json.skip();
    });
    m_general = isRead ? std::optional(general) : std::nullopt;
    m_json.dropTexts();
}

void HeadReader::readStats()
{
    Stats stats;
    const bool isRead = m_json.readObject([&](std::string_view key) {
        if (key == "credits_cost")
            readCost(stats);
        else if (key == "credits_to_refund")
            stats.toRefund = Credits::parse(m_json.text());
        else if (key == "requested")
            stats.requested = countFrom(m_json.text());
        else if (key == "finished")
            stats.finished = countFrom(m_json.text());
        else if (key == "valid")
            stats.valid = countFrom(m_json.text());
        else if (key == "found")
            stats.found = countFrom(m_json.text());
        else
            m_json.skip();
    });
    m_stats = isRead ? std::optional(stats) : std::nullopt;
    m_json.dropTexts();
}

void HeadReader::readCost(Stats &stats)
{
    stats.cost.reset();
    stats.breakdown = {};
    if (!m_json.isObject()) {
        stats.cost = Credits::parse(m_json.text());
        return;
    }
    m_json.readObject([&](std::string_view key) {
        const std::optional<Credits> amount = Credits::parse(m_json.text());
        if (key == "initial")
            stats.breakdown.initial = amount;
        else if (key == "refunded")
            stats.breakdown.refunded = amount;
        else if (key == "final")
            stats.breakdown.final = amount;
    });
}

BatchHead HeadReader::headFor(BatchKind kind) const
{
    const General general = m_general.value_or(General());
    const Stats stats = m_stats.value_or(Stats());
    BatchHead head;
    head.id = general.id;
    head.status = statusFrom(general.status);
    head.statusText = general.status;
    head.custom = general.custom;
    head.requested = stats.requested;
    head.finished = stats.finished;
    head.valid = stats.valid;
    head.credits = stats.breakdown;
    if (kind == BatchKind::PhoneFinder) {
        head.valid = stats.found ? stats.found : stats.valid;
        if (stats.cost)
            head.credits.initial = stats.cost;
        if (!head.credits.refunded)
            head.credits.refunded = stats.toRefund;
    } else if (stats.cost) {
        head.credits.final = stats.cost;
    }
    return head;
}

} // namespace enrow
