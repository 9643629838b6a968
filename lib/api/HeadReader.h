// SPDX-License-Identifier: MIT
#pragma once

#include "api/JsonReader.h"
#include "api/PageReader.h"
#include "core/BatchHead.h"
#include "core/BatchKind.h"

#include <array>

namespace enrow
{

// Reads `general` and `stats` of a reply into a BatchHead, written as the API does or as the vendor's tools save it
// (creditsCost). Where a part comes twice, the last one counts, but for what speaks of a further page: once is enough.
class HeadReader
{
public:
    explicit HeadReader(JsonReader &json)
        : m_json(json)
        , m_pages(json)
    {
    }

    // All three drop the reader's texts.
    void readGeneral();
    void readStats();
    // The value of another key beside them.
    void readOther(std::string_view key);

    // True if `general` or `stats` was an object, as it should be.
    bool hasRead() const { return m_general || m_stats; }

    // Of what has been read so far.
    std::optional<qint64> requested() const { return m_stats ? m_stats->requested.number : std::nullopt; }

    // What stands beside both as the words of a failure; empty if nothing does.
    QString reason() const;

    // What a number means depends on the kind: see CreditFigures. `entries` came among the results.
    BatchHead headFor(BatchKind kind, qint64 entries) const;

private:
    // What a reply says of a failure, as in the body of an error; the first that is there counts.
    static constexpr std::array<std::string_view, 3> reasonKeys{"message", "reason", "error"};
    using Reasons = std::array<QString, reasonKeys.size()>;

    struct General {
        QString id;
        QString status;
        Reasons reasons;
        QString custom;
    };

    struct Count {
        std::optional<qint64> number;
        QString asItCame; // where that is no count
    };

    struct Stats {
        Count requested;
        Count finished;
        Count valid;
        Count found;
        ReportedCredits cost;    // credits_cost as one number
        CreditFigures breakdown; // credits_cost as an object
        ReportedCredits toRefund;
    };

    static Count countFrom(std::string_view text);
    static QString oddCountsOf(const Stats &stats);
    static QString firstOf(const Reasons &reasons);
    // False for a key that does not hold a reason.
    bool readReason(std::string_view key, Reasons &reasons);
    void readCost(Stats &stats);
    static CreditFigures figuresOf(const Stats &stats);

    JsonReader &m_json;
    PageReader m_pages;
    std::optional<General> m_general;
    std::optional<Stats> m_stats;
    Reasons m_reasons; // beside both
    QString m_status;  // the same; counts where `general` says none
};

} // namespace enrow
