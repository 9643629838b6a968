// SPDX-License-Identifier: MIT
#include "core/Error.h"

namespace enrow
{

namespace
{

struct ErrorTraits {
    QLatin1StringView name;
    bool transient;
};

ErrorTraits traitsOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled: return {QLatin1StringView("cancelled"), false};
    case ErrorKind::InvalidInput: return {QLatin1StringView("invalid-input"), false};
    case ErrorKind::MissingKey: return {QLatin1StringView("missing-key"), false};
    case ErrorKind::KeyRefused: return {QLatin1StringView("key-refused"), false};
    case ErrorKind::KeychainLocked: return {QLatin1StringView("keychain-locked"), false};
    case ErrorKind::KeychainFailed: return {QLatin1StringView("keychain-failed"), false};
    case ErrorKind::NotInPlan: return {QLatin1StringView("not-in-plan"), false};
    case ErrorKind::Forbidden: return {QLatin1StringView("forbidden"), false};
    case ErrorKind::NoCredits: return {QLatin1StringView("no-credits"), false};
    case ErrorKind::UnknownBatch: return {QLatin1StringView("unknown-batch"), false};
    case ErrorKind::BadRequest: return {QLatin1StringView("bad-request"), false};
    case ErrorKind::RateLimited: return {QLatin1StringView("rate-limited"), true};
    case ErrorKind::ServerFault: return {QLatin1StringView("server-fault"), true};
    case ErrorKind::NotTheApi: return {QLatin1StringView("not-the-api"), true};
    case ErrorKind::UnclearRefusal: return {QLatin1StringView("unclear-refusal"), true};
    case ErrorKind::ProxyNeedsLogin: return {QLatin1StringView("proxy-needs-login"), true};
    case ErrorKind::Offline: return {QLatin1StringView("offline"), true};
    case ErrorKind::TimedOut: return {QLatin1StringView("timed-out"), true};
    case ErrorKind::UntrustedIssuer: return {QLatin1StringView("untrusted-issuer"), true};
    case ErrorKind::TlsFailed: return {QLatin1StringView("tls-failed"), true};
    case ErrorKind::ReplyTooLarge: return {QLatin1StringView("reply-too-large"), false};
    case ErrorKind::UnreadableReply: return {QLatin1StringView("unreadable-reply"), true};
    case ErrorKind::UnexpectedStatus: return {QLatin1StringView("unexpected-status"), false};
    case ErrorKind::Unconfirmed: return {QLatin1StringView("unconfirmed"), false};
    case ErrorKind::FileExists: return {QLatin1StringView("file-exists"), false};
    case ErrorKind::ArchiveTooNew: return {QLatin1StringView("archive-too-new"), false};
    case ErrorKind::ArchiveDamaged: return {QLatin1StringView("archive-damaged"), false};
    case ErrorKind::DiskFull: return {QLatin1StringView("disk-full"), false};
    case ErrorKind::ReadOnly: return {QLatin1StringView("read-only"), false};
    case ErrorKind::FileFailed: return {QLatin1StringView("file-failed"), false};
    }
    Q_UNREACHABLE();
}

} // namespace

Error because(ErrorKind kind, const Reason &reason, int httpStatus)
{
    return {kind, reason.inEnglish(), httpStatus, {}, reason};
}

Error refusal(const Reason &reason)
{
    return because(ErrorKind::InvalidInput, reason);
}

bool isTransient(ErrorKind kind)
{
    return traitsOf(kind).transient;
}

QLatin1StringView nameOf(ErrorKind kind)
{
    return traitsOf(kind).name;
}

std::optional<ErrorKind> errorKindNamed(QStringView name)
{
    for (int kind = 0; kind <= int(ErrorKind::FileFailed); ++kind) {
        if (nameOf(ErrorKind(kind)) == name)
            return ErrorKind(kind);
    }
    return std::nullopt;
}

} // namespace enrow
