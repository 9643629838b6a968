// SPDX-License-Identifier: MIT
#include "cli/ExitCode.h"

namespace enrow
{

std::span<const ExitCodeMeaning> exitCodeMeanings()
{
    static constexpr ExitCodeMeaning meanings[] = {
        {ExitCode::Done, QT_TRANSLATE_NOOP("enrow::CliText", "done")},
        {ExitCode::Usage, QT_TRANSLATE_NOOP("enrow::CliText", "the command line is wrong")},
        {ExitCode::StillRunning,
         QT_TRANSLATE_NOOP("enrow::CliText", "still running (without --wait, or the time ran out)")},
        {ExitCode::BatchFailed, QT_TRANSLATE_NOOP("enrow::CliText", "the batch failed")},
        {ExitCode::KeyRefused,
         QT_TRANSLATE_NOOP("enrow::CliText", "the key is missing, was refused or may not do this")},
        {ExitCode::UnknownBatch, QT_TRANSLATE_NOOP("enrow::CliText", "no such batch, or it has expired")},
        {ExitCode::NoCredits, QT_TRANSLATE_NOOP("enrow::CliText", "not enough credits")},
        {ExitCode::GaveUp,
         QT_TRANSLATE_NOOP("enrow::CliText",
                           "the network or the server gave no answer that helps, or asked to wait longer")},
        {ExitCode::UnreadableReply, QT_TRANSLATE_NOOP("enrow::CliText", "the reply cannot be read")},
        {ExitCode::FileFailed,
         QT_TRANSLATE_NOOP("enrow::CliText",
                           "a file, standard output or, for list, remove and import, the archive cannot be used")},
        {ExitCode::RowsMissing, QT_TRANSLATE_NOOP("enrow::CliText", "fewer or more rows came than the reply says")},
        {ExitCode::ListUnusable,
         QT_TRANSLATE_NOOP("enrow::CliText", "the list cannot be read, or lacks a column that is needed")},
        {ExitCode::ReaderGone,
         QT_TRANSLATE_NOOP("enrow::CliText", "nobody reads standard output any more (as after | head)")},
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
