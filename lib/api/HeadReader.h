// SPDX-License-Identifier: MIT
#pragma once

#include "api/JsonReader.h"
#include "core/BatchHead.h"
#include "core/BatchKind.h"

namespace enrow
{

// Reads `general` and `stats` of a reply into a BatchHead. Where a part comes twice, the last one counts.
class HeadReader
{
public:
    explicit HeadReader(JsonReader &json)
        : m_json(json)
    {
    }

    // Both drop the reader's texts.
    void readGeneral();
    void readStats();

    // True where `general` or `stats` was an object, as it should be.
    bool hasRead() const { return m_general || m_stats; }

    // What a number means depends on the kind: see CreditFigures.
    BatchHead headFor(BatchKind kind) const;

private:
    struct General {
        QString id;
        QString status;
        QString custom;
    };

    struct Stats {
        std::optional<qint64> requested;
        std::optional<qint64> finished;
        std::optional<qint64> valid;
        std::optional<qint64> found;
        std::optional<Credits> cost; // credits_cost as one number
        CreditFigures breakdown;     // credits_cost as an object
        std::optional<Credits> toRefund;
    };

    void readCost(Stats &stats);

    JsonReader &m_json;
    std::optional<General> m_general;
    std::optional<Stats> m_stats;
};

} // namespace enrow
