// SPDX-License-Identifier: MIT
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QStringView>

#include <optional>

namespace enrow
{

// Why a text cannot be an API key.
enum class ApiKeyProblem : quint8 {
    Empty,
    TooLong,
    Quoted,       // a quotation mark is its first or last character
    Named,        // something stands before the key: "Bearer", "x-api-key:", "ENROW_API_KEY="
    Blank,        // white space inside
    BadCharacter, // any other character that a header value cannot carry
};

inline constexpr qsizetype maxApiKeyLength = 512;

// What is wrong with what a person typed or pasted, white space around it aside; nothing if it can be a key.
std::optional<ApiKeyProblem> problemWithApiKey(QStringView text);

// The name of the key of a person who gave it none.
inline QString defaultKeyName()
{
    return QStringLiteral("Default");
}

// An API key that is safe to put into a header: 1 to 512 printable ASCII characters without spaces.
class ApiKey
{
public:
    // Reads what a person typed or pasted; white space around it is dropped. InvalidInput where problemWithApiKey()
    // finds one (a line break inside would add a header of its own); its detail is for the command line.
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
