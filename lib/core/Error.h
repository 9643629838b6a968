// SPDX-License-Identifier: MIT
#pragma once

#include "core/Reason.h"

#include <QLatin1StringView>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace enrow
{

// Everything that can go wrong, by what a person or a retry would do about it.
enum class ErrorKind : quint8 {
    Cancelled,        // asked for by us; not a failure
    InvalidInput,     // what was given cannot be used (an ID, a key, an address); detail says why
    MissingKey,       // no API key is known
    KeyRefused,       // 401: the server does not accept the key
    KeychainLocked,   // the keychain is there but closed: locked, or the person did not let this program in
    KeychainFailed,   // there is no keychain service, or it failed; detail is its own reason
    NotInPlan,        // 401 for a feature that the account lacks: concerns this batch, not the key
    Forbidden,        // 403, in the API's own words
    NoCredits,        // 402 or 422: not enough credits
    UnknownBatch,     // 400 or 404 for a batch: none such for this key and kind, or it has expired
    BadRequest,       // any other 4xx that will not change by asking again
    RateLimited,      // 429, whoever sends it
    ServerFault,      // 5xx, in the API's own words
    NotTheApi,        // something on the way answered in the API's place, or 1xx; detail is what it calls itself
    UnclearRefusal,   // 4xx in JSON of the API's shape whose words may be its own or those of a gateway
    ProxyNeedsLogin,  // a proxy on the way asks for a name and a password; detail is its own name
    Offline,          // no way to the server: name not found, connection refused or lost
    TimedOut,         // no answer in time
    UntrustedIssuer,  // this computer does not trust whoever vouches for the server; detail is their name
    TlsFailed,        // the server's certificate or the handshake was refused for another reason
    ReplyTooLarge,    // the body exceeds the cap
    UnreadableReply,  // a success status whose body is empty, cut short or not what the API sends
    UnexpectedStatus, // any other HTTP status, in the API's own words
    Unconfirmed,      // a request that costs credits got no clear answer: it may have been carried out
    FileExists,       // a file of that name is there and may not be replaced
    ArchiveTooNew,    // the archive was written by a newer program; detail is its version
    ArchiveDamaged,   // what the archive holds cannot be read, or is no archive; detail says why
    DiskFull,         // there is no room left to write; detail is the system's reason
    ReadOnly,         // the file or its folder may be read, not written; detail is the system's reason
    FileFailed,       // reading or writing a file failed; detail is the system's reason
};

// One failure, as a value. It carries facts, not sentences: the programs put it into words.
struct Error {
    ErrorKind kind = ErrorKind::Cancelled;
    QString detail;     // the server's or system's own words, shown as they came; may be empty
    int httpStatus = 0; // 0 if there was no HTTP reply
    std::optional<std::chrono::milliseconds> retryAfter; // the least wait the server asks for
    Reason reason = {};                                  // our own; the detail is the same in English

    friend bool operator==(const Error &, const Error &) = default;
};

// An error with a reason of our own.
Error because(ErrorKind kind, const Reason &reason, int httpStatus = 0);
// InvalidInput for that reason.
Error refusal(const Reason &reason);

// True if the same request may succeed later without anybody doing anything. The only test for a retry.
bool isTransient(ErrorKind kind);

// The stable name of a kind, for logs and tests: "rate-limited".
QLatin1StringView nameOf(ErrorKind kind);

// The kind with that stable name; nothing for any other text.
std::optional<ErrorKind> errorKindNamed(QStringView name);

} // namespace enrow

Q_DECLARE_METATYPE(enrow::Error)
