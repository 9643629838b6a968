// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace enrow
{

// Through which proxy a person wants to reach the server.
enum class ProxyUse : quint8 {
    System, // as the environment and the system say
    None,
    ByHand,
};

struct ProxyPlan {
    ProxyUse use = ProxyUse::System;
    // By hand, an HTTP proxy; kept while another use is chosen. Without a host it is as the system says.
    QString host;
    quint16 port = 8080;
    QString user; // empty: it wants no login

    bool isByHand() const { return use == ProxyUse::ByHand && !host.isEmpty(); }

    friend bool operator==(const ProxyPlan &, const ProxyPlan &) = default;
};

} // namespace enrow
