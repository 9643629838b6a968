// SPDX-License-Identifier: MIT
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QStringView>

namespace enrow
{

// An API key that is safe to put into a header: 1 to 512 printable ASCII characters without spaces.
class ApiKey
{
public:
    // Reads what a person typed or pasted; white space around it is dropped. InvalidInput where a character could not
    // be part of a header value (a line break inside would add a header of its own) or the length is out of range.
    static Result<ApiKey> parse(QStringView text);

    // The secret itself: for the x-api-key header and a key store only, never for a log, a message or a file.
    const QByteArray &secret() const { return m_secret; }

    friend bool operator==(const ApiKey &, const ApiKey &) = default;

private:
    explicit ApiKey(QByteArray secret)
        : m_secret(std::move(secret))
    {
    }

    QByteArray m_secret;
};

} // namespace enrow
