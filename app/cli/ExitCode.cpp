// SPDX-License-Identifier: MIT
#include "cli/ExitCode.h"

namespace enrow
{

std::span<const ExitCodeMeaning> exitCodeMeanings()
{
    static constexpr ExitCodeMeaning meanings[] = {
        {ExitCode::Done, QLatin1StringView("done")},
        {ExitCode::Usage, QLatin1StringView("the command line is wrong")},
        {ExitCode::StillRunning, QLatin1StringView("still running (without --wait, or the time ran out)")},
        {ExitCode::BatchFailed, QLatin1StringView("the batch failed")},
        {ExitCode::KeyRefused, QLatin1StringView("the key is missing, was refused or may not do this")},
        {ExitCode::UnknownBatch, QLatin1StringView("no such batch, or it has expired")},
        {ExitCode::NoCredits, QLatin1StringView("not enough credits")},
        {ExitCode::GaveUp,
         QLatin1StringView("the network or the server gave no answer that helps, or asked to wait longer")},
        {ExitCode::UnreadableReply, QLatin1StringView("the reply cannot be read")},
        {ExitCode::FileFailed,
         QLatin1StringView("a file, standard output or, for list, remove and import, the archive cannot be used")},
        {ExitCode::RowsMissing, QLatin1StringView("fewer or more rows came than the reply says")},
        {ExitCode::ListUnusable, QLatin1StringView("the list cannot be read, or lacks a column that is needed")},
        {ExitCode::ReaderGone, QLatin1StringView("nobody reads standard output any more (as after | head)")},
    };
    return meanings;
}

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
    case ErrorKind::UnclearRefusal:
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
