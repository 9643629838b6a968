// SPDX-License-Identifier: MIT
#include "cli/ExitCode.h"

namespace enrow
{

ExitCode exitCodeFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput: return ExitCode::Usage;
    case ErrorKind::MissingKey:
    case ErrorKind::KeyRefused:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainFailed:
    case ErrorKind::NotInPlan:
    case ErrorKind::Forbidden: return ExitCode::KeyRefused;
    case ErrorKind::UnknownBatch: return ExitCode::UnknownBatch;
    case ErrorKind::NoCredits: return ExitCode::NoCredits;
    case ErrorKind::Cancelled:
    case ErrorKind::BadRequest:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerFault:
    case ErrorKind::NotTheApi:
    case ErrorKind::ProxyNeedsLogin:
    case ErrorKind::Offline:
    case ErrorKind::TimedOut:
    case ErrorKind::UntrustedIssuer:
    case ErrorKind::TlsFailed:
    case ErrorKind::UnexpectedStatus:
    case ErrorKind::Unconfirmed: return ExitCode::GaveUp;
    case ErrorKind::ReplyTooLarge:
    case ErrorKind::UnreadableReply: return ExitCode::UnreadableReply;
    case ErrorKind::FileExists:
    case ErrorKind::ArchiveTooNew:
    case ErrorKind::ArchiveDamaged:
    case ErrorKind::DiskFull:
    case ErrorKind::ReadOnly:
    case ErrorKind::FileFailed: return ExitCode::FileFailed;
    }
    Q_UNREACHABLE();
}

} // namespace enrow
