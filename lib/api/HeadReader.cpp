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

void HeadReader::readGeneral(json::Value value)
{
    m_general.reset();
    if (!json::isObject(value))
        return json::check(value, m_arena);
    General &general = m_general.emplace();
    for (json::Field field : value.get_object()) {
        const std::string_view key = json::keyOf(field, m_arena);
        if (key == "id")
            general.id = toQString(json::textOf(field.value(), m_arena));
        else if (key == "status")
            general.status = toQString(json::textOf(field.value(), m_arena));
        else if (key == "custom")
            general.custom = toQString(json::textOrJsonOf(field.value(), m_arena));
        else
            json::check(field.value(), m_arena);
    }
    m_arena.clear();
}

void HeadReader::readStats(json::Value value)
{
    m_stats.reset();
    if (!json::isObject(value))
        return json::check(value, m_arena);
    Stats &stats = m_stats.emplace();
    for (json::Field field : value.get_object()) {
        const std::string_view key = json::keyOf(field, m_arena);
        if (key == "credits_cost")
            readCost(stats, field.value());
        else if (key == "credits_to_refund")
            stats.toRefund = Credits::parse(json::textOf(field.value(), m_arena));
        else if (key == "requested")
            stats.requested = countFrom(json::textOf(field.value(), m_arena));
        else if (key == "finished")
            stats.finished = countFrom(json::textOf(field.value(), m_arena));
        else if (key == "valid")
            stats.valid = countFrom(json::textOf(field.value(), m_arena));
        else if (key == "found")
            stats.found = countFrom(json::textOf(field.value(), m_arena));
        else
            json::check(field.value(), m_arena);
    }
    m_arena.clear();
}

void HeadReader::readCost(Stats &stats, json::Value value)
{
    stats.cost.reset();
    stats.breakdown = {};
    if (!json::isObject(value)) {
        stats.cost = Credits::parse(json::textOf(value, m_arena));
        return;
    }
    for (json::Field field : value.get_object()) {
        const std::string_view key = json::keyOf(field, m_arena);
        const std::optional<Credits> amount = Credits::parse(json::textOf(field.value(), m_arena));
        if (key == "initial")
            stats.breakdown.initial = amount;
        else if (key == "refunded")
            stats.breakdown.refunded = amount;
        else if (key == "final")
            stats.breakdown.final = amount;
    }
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
