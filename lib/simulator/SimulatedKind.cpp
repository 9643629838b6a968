// SPDX-License-Identifier: MIT
#include "simulator/SimulatedKind.h"

namespace enrow
{

using namespace Qt::StringLiterals;

const SimulatedKindRules &rulesOf(SimulatedKind kind)
{
    static constexpr SimulatedKindRules finder{"email-finder"_L1,
                                               "/email/find"_L1,
                                               "searches"_L1,
                                               5000,
                                               1000,
                                               "Could not retrieve bulk search results"_L1,
                                               "Bulk search not found"_L1};
    static constexpr SimulatedKindRules verifier{"email-verifier"_L1,
                                                 "/email/verify"_L1,
                                                 "verifications"_L1,
                                                 5000,
                                                 250,
                                                 "Could not retrieve bulk verification results"_L1,
                                                 "Bulk verification not found"_L1};
    static constexpr SimulatedKindRules phone{"phone-finder"_L1,
                                              "/phone"_L1,
                                              "searches"_L1,
                                              3000,
                                              40'000,
                                              "Could not retrieve bulk search results"_L1,
                                              "Bulk search not found"_L1};
    switch (kind) {
    case SimulatedKind::EmailFinder: return finder;
    case SimulatedKind::EmailVerifier: return verifier;
    case SimulatedKind::PhoneFinder: return phone;
    }
    Q_UNREACHABLE();
}

} // namespace enrow
