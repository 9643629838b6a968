// SPDX-License-Identifier: MIT
#pragma once

#include "core/Result.h"

#include <QUrl>

namespace enrow
{

// The server that requests, and with them the key, may go to: https, or http to this machine only.
class ApiOrigin
{
public:
    // https://api.enrow.io
    static ApiOrigin production();

    // Reads a base URL ("https://host[:port][/path]"). InvalidInput for another scheme, http to a host other than
    // localhost, 127.0.0.0/8 or [::1], no host, user information, a query or a fragment.
    static Result<ApiOrigin> parse(const QString &baseUrl);

    // Without a trailing slash in its path.
    const QUrl &baseUrl() const { return m_baseUrl; }

    // True if the URL has this scheme, host and port: the only addresses a redirect may lead to.
    bool contains(const QUrl &url) const;

    // True for hosts that never leave this machine: "localhost", 127.0.0.0/8 and ::1. Other names could be resolved to
    // anywhere.
    static bool isLoopback(const QString &host);

    friend bool operator==(const ApiOrigin &, const ApiOrigin &) = default;

private:
    explicit ApiOrigin(QUrl baseUrl)
        : m_baseUrl(std::move(baseUrl))
    {
    }

    QUrl m_baseUrl;
};

} // namespace enrow
