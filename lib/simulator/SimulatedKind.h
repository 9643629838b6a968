// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

#include <array>

namespace enrow
{

// The three kinds of work the API does. The simulator has its own list: it shares no reading of the API with the
// client.
enum class SimulatedKind : quint8 { EmailFinder, EmailVerifier, PhoneFinder };

inline constexpr std::array allSimulatedKinds{SimulatedKind::EmailFinder, SimulatedKind::EmailVerifier,
                                              SimulatedKind::PhoneFinder};

// What the API's reference says about a kind.
struct SimulatedKindRules {
    QLatin1StringView name;            // "email-finder"
    QLatin1StringView path;            // "/email/find", before "/bulk" and "/single"
    QLatin1StringView rowsKey;         // of the payload that starts a batch
    int mostRows;                      // in one batch
    qint64 priceThousandths;           // of a credit, charged for each row at the start
    QLatin1StringView unknownMessage;  // 400 for a batch that is not there
    QLatin1StringView notFoundMessage; // 404 for the same, as older servers say it
};

const SimulatedKindRules &rulesOf(SimulatedKind kind);

} // namespace enrow
