// SPDX-License-Identifier: MIT
#include "desktop/common/ErrorText.h"

namespace enrow
{

namespace
{

constexpr qsizetype longestQuote = 200;

// The detail in brackets with a space before it; empty where there is none. On one line and bounded, since a server's
// words can be anything.
QString quoted(const Error &error)
{
    QString words = error.detail.simplified();
    if (words.size() > longestQuote)
        words = words.left(longestQuote - 1) + QChar(0x2026);
    while (words.endsWith(u'.'))
        words.chop(1);
    if (words.isEmpty() && error.httpStatus != 0)
        words = QStringLiteral("HTTP %1").arg(error.httpStatus);
    return words.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(words);
}

} // namespace

QString ErrorText::sentence(const Error &error)
{
    const QString quote = quoted(error);
    switch (error.kind) {
    case ErrorKind::Cancelled: return tr("Cancelled.");
    case ErrorKind::InvalidInput: return tr("This cannot be used%1. Correct it and try again.").arg(quote);
    case ErrorKind::MissingKey: return tr("No API key is known. Enter your Enrow API key.");
    case ErrorKind::KeyRefused: return tr("Enrow refused the API key%1. Enter another key.").arg(quote);
    case ErrorKind::KeychainLocked:
        return tr("The keychain of this computer is locked%1. Unlock it, or enter the API key.").arg(quote);
    case ErrorKind::KeychainFailed:
        return tr("The keychain of this computer cannot be used%1. Enter the API key for this run.").arg(quote);
    case ErrorKind::Forbidden:
        return tr("Enrow does not allow this with your API key%1. Check what the key may do.").arg(quote);
    case ErrorKind::NoCredits:
        return tr("There are not enough credits%1. Add credits to your Enrow account, then refresh.").arg(quote);
    case ErrorKind::UnknownBatch:
        return tr("Enrow knows no such batch%1. Check the ID, the kind and the API key.").arg(quote);
    case ErrorKind::BadRequest:
        return tr("Enrow did not accept the request%1. Check the batch ID and its kind.").arg(quote);
    case ErrorKind::RateLimited: return tr("Enrow asks to slow down%1. Trying again by itself.").arg(quote);
    case ErrorKind::ServerFault: return tr("Enrow has a fault of its own%1. Trying again by itself.").arg(quote);
    case ErrorKind::Offline:
        return tr("Enrow cannot be reached%1. Check the network; trying again by itself.").arg(quote);
    case ErrorKind::TimedOut: return tr("Enrow did not answer in time%1. Trying again by itself.").arg(quote);
    case ErrorKind::TlsFailed:
        return tr("The connection to Enrow is not secure, so nothing was sent%1. "
                  "Check the date of this computer and its network.")
            .arg(quote);
    case ErrorKind::RedirectRefused:
        return tr("The reply leads to another server, so it was not followed%1. Check the address and the network.")
            .arg(quote);
    case ErrorKind::ReplyTooLarge:
        return tr("The reply is too large to read%1. Split the work into smaller batches.").arg(quote);
    case ErrorKind::UnreadableReply: return tr("The reply could not be read%1. Refresh to ask again.").arg(quote);
    case ErrorKind::UnexpectedStatus: return tr("Enrow gave an unexpected answer%1. Refresh to ask again.").arg(quote);
    case ErrorKind::FileExists:
        return tr("A file of that name is there already%1. Choose another name or replace it.").arg(quote);
    case ErrorKind::ArchiveTooNew: return tr("A newer Enrow Desk wrote the archive%1. Update this program.").arg(quote);
    case ErrorKind::ArchiveDamaged: return tr("The archive is damaged%1. Refresh, or restore a backup.").arg(quote);
    case ErrorKind::FileFailed:
        return tr("The file could not be read or written%1. Check the folder and the space left.").arg(quote);
    }
    return {};
}

QString ErrorText::headline(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled: return tr("Cancelled");
    case ErrorKind::InvalidInput: return tr("Not usable");
    case ErrorKind::MissingKey: return tr("No API key");
    case ErrorKind::KeyRefused: return tr("Key refused");
    case ErrorKind::KeychainLocked: return tr("Keychain locked");
    case ErrorKind::KeychainFailed: return tr("No keychain");
    case ErrorKind::Forbidden: return tr("Not allowed");
    case ErrorKind::NoCredits: return tr("No credits");
    case ErrorKind::UnknownBatch: return tr("Not found");
    case ErrorKind::BadRequest: return tr("Not accepted");
    case ErrorKind::RateLimited: return tr("Slowed down");
    case ErrorKind::ServerFault: return tr("Server fault");
    case ErrorKind::Offline: return tr("Offline");
    case ErrorKind::TimedOut: return tr("No answer");
    case ErrorKind::TlsFailed: return tr("Not secure");
    case ErrorKind::RedirectRefused: return tr("Redirected");
    case ErrorKind::ReplyTooLarge: return tr("Too large");
    case ErrorKind::UnreadableReply: return tr("Unreadable");
    case ErrorKind::UnexpectedStatus: return tr("Unexpected");
    case ErrorKind::FileExists: return tr("File exists");
    case ErrorKind::ArchiveTooNew: return tr("Archive too new");
    case ErrorKind::ArchiveDamaged: return tr("Archive damaged");
    case ErrorKind::FileFailed: return tr("File error");
    }
    return {};
}

QString ErrorText::reason(BatchIdProblem problem)
{
    switch (problem) {
    case BatchIdProblem::Empty: return tr("it is empty");
    case BatchIdProblem::TooLong: return tr("it is longer than %1 characters").arg(maxBatchIdLength);
    case BatchIdProblem::ControlCharacter: return tr("it contains an invisible control character");
    case BatchIdProblem::BrokenText: return tr("it contains a broken character");
    }
    return {};
}

} // namespace enrow
