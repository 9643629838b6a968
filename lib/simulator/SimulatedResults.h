// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/SimulatedKind.h"

#include <QJsonArray>
#include <QJsonObject>

namespace enrow
{

// Invents what the work on a row finds: always the same for the same row, so that results can be told beforehand.
class SimulatedResults
{
public:
    SimulatedResults(SimulatedKind kind, QString batchId, bool retrieveGender);

    // Whether an address or a number is found, or an address is good. `row` is what a POST takes.
    static bool isFound(SimulatedKind kind, const QJsonValue &row);
    static qsizetype countFound(SimulatedKind kind, const QJsonArray &rows);

    // The entry of `results` for the row at that position.
    QJsonObject result(qsizetype index, const QJsonValue &row) const;

private:
    QJsonObject emailSearch(qsizetype index, const QJsonObject &search) const;
    QJsonObject verification(qsizetype index, const QString &email) const;
    QJsonObject phoneSearch(qsizetype index, const QJsonObject &search) const;

    SimulatedKind m_kind;
    QString m_batchId;
    bool m_retrieveGender;
};

} // namespace enrow
