// SPDX-License-Identifier: MIT
#include "desktop/common/ErrorText.h"

using namespace Qt::StringLiterals;

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
    while (words.endsWith(u'.') || words.endsWith(u':'))
        words.chop(1);
    if (words.isEmpty() && error.httpStatus != 0)
        words = QStringLiteral("HTTP %1").arg(error.httpStatus);
    return words.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(words);
}

// %1 stands for what quoted() gives.
QString sentenceOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled: return ErrorText::tr("Cancelled.");
    case ErrorKind::InvalidInput: return ErrorText::tr("This cannot be used%1. Correct it and try again.");
    case ErrorKind::MissingKey: return ErrorText::tr("No API key is known. Enter your Enrow API key.");
    case ErrorKind::KeyRefused: return ErrorText::tr("Enrow refused the API key%1. Enter another key.");
    case ErrorKind::KeychainLocked:
        return ErrorText::tr("The keychain of this computer is locked%1. Unlock it, or enter the API key.");
    case ErrorKind::KeychainFailed:
        return ErrorText::tr("The keychain of this computer cannot be used%1. Enter the API key for this run.");
    case ErrorKind::NotInPlan:
        return ErrorText::tr("Your Enrow plan does not include this%1. The API key itself is good.");
    case ErrorKind::Forbidden:
        return ErrorText::tr("Enrow does not allow this with your API key%1. Check what the key may do.");
    case ErrorKind::NoCredits:
        return ErrorText::tr("There are not enough credits%1. Add credits to your Enrow account, then refresh.");
    case ErrorKind::UnknownBatch:
        return ErrorText::tr("Enrow knows no such batch%1. Check the ID, the kind and the API key.");
    case ErrorKind::BadRequest:
        return ErrorText::tr("Enrow did not accept the request%1. Check the batch ID and its kind.");
    case ErrorKind::RateLimited: return ErrorText::tr("Enrow asks to slow down%1. Trying again by itself.");
    case ErrorKind::ServerFault: return ErrorText::tr("Enrow has a fault of its own%1. Trying again by itself.");
    case ErrorKind::NotTheApi:
        return ErrorText::tr("Something between this computer and Enrow answered%1. Trying again by itself.");
    case ErrorKind::ProxyNeedsLogin:
        return ErrorText::tr("The proxy of this network asks for a name and a password%1. Trying again by itself.");
    case ErrorKind::Offline:
        return ErrorText::tr("Enrow cannot be reached%1. Check the network; trying again by itself.");
    case ErrorKind::TimedOut: return ErrorText::tr("Enrow did not answer in time%1. Trying again by itself.");
    case ErrorKind::TlsFailed:
        return ErrorText::tr("The connection is not secure, so nothing was sent%1. Check the clock and the network.");
    case ErrorKind::RedirectRefused:
        return ErrorText::tr("The reply leads elsewhere, so it was not followed%1. Check the address and the network.");
    case ErrorKind::ReplyTooLarge:
        return ErrorText::tr("The reply is too large to read%1. Split the work into smaller batches.");
    case ErrorKind::UnreadableReply: return ErrorText::tr("The reply could not be read%1. Refresh to ask again.");
    case ErrorKind::UnexpectedStatus: return ErrorText::tr("Enrow gave an unexpected answer%1. Refresh to ask again.");
    case ErrorKind::Unconfirmed:
        return ErrorText::tr("Enrow did not confirm this%1. It may be done: look into your account before a repeat.");
    case ErrorKind::FileExists:
        return ErrorText::tr("A file of that name is there already%1. Choose another name or replace it.");
    case ErrorKind::ArchiveTooNew: return ErrorText::tr("A newer Enrow Desk wrote the archive%1. Update this program.");
    case ErrorKind::ArchiveDamaged: return ErrorText::tr("The archive is damaged%1. Refresh, or restore a backup.");
    case ErrorKind::DiskFull: return ErrorText::tr("The disk is full%1. Free some space, then try again.");
    case ErrorKind::ReadOnly:
        return ErrorText::tr("This place can be read but not written%1. Choose another, or allow writing there.");
    case ErrorKind::FileFailed:
        return ErrorText::tr("The file could not be read or written%1. Check the folder and the space left.");
    }
    return {};
}

// Of what is not tried again by itself, and is not about a batch; empty where the sentence for batches will do.
QString accountSentenceOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::BadRequest:
        return ErrorText::tr("Enrow did not accept the request%1. Check the address of the server.");
    case ErrorKind::RateLimited: return ErrorText::tr("Enrow asks to slow down%1. Try again in a minute.");
    case ErrorKind::ServerFault: return ErrorText::tr("Enrow has a fault of its own%1. Try again later.");
    case ErrorKind::NotTheApi:
        return ErrorText::tr("Something between this computer and Enrow answered%1. Try again later.");
    case ErrorKind::ProxyNeedsLogin:
        return ErrorText::tr("The proxy of this network asks for a name and a password%1.");
    case ErrorKind::Offline: return ErrorText::tr("Enrow cannot be reached%1. Check the network and try again.");
    case ErrorKind::TimedOut: return ErrorText::tr("Enrow did not answer in time%1. Try again.");
    case ErrorKind::ReplyTooLarge:
    case ErrorKind::UnreadableReply: return ErrorText::tr("The reply could not be read%1. Try again later.");
    case ErrorKind::UnexpectedStatus: return ErrorText::tr("Enrow gave an unexpected answer%1. Try again later.");
    case ErrorKind::Cancelled:
    case ErrorKind::InvalidInput:
    case ErrorKind::MissingKey:
    case ErrorKind::KeyRefused:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainFailed:
    case ErrorKind::NotInPlan:
    case ErrorKind::Forbidden:
    case ErrorKind::NoCredits:
    case ErrorKind::UnknownBatch:
    case ErrorKind::TlsFailed:
    case ErrorKind::RedirectRefused:
    case ErrorKind::Unconfirmed:
    case ErrorKind::FileExists:
    case ErrorKind::ArchiveTooNew:
    case ErrorKind::ArchiveDamaged:
    case ErrorKind::DiskFull:
    case ErrorKind::ReadOnly:
    case ErrorKind::FileFailed: break;
    }
    return {};
}

} // namespace

QString ErrorText::sentence(const Error &error)
{
    return sentenceOf(error.kind).replace("%1"_L1, quoted(error));
}

QString ErrorText::sentence(const Error &error, const QString &keyName)
{
    if (keyName.isEmpty() || keyName == defaultKeyName())
        return sentence(error);
    if (error.kind == ErrorKind::MissingKey)
        return tr("The API key “%1” is not known. Enter it.").arg(keyName);
    if (error.kind == ErrorKind::KeyRefused)
        return tr("Enrow refused the API key “%2”%1. Enter another key.").arg(quoted(error), keyName);
    return sentence(error);
}

QString ErrorText::accountSentence(const Error &error)
{
    QString text = accountSentenceOf(error.kind);
    return text.isEmpty() ? sentence(error) : text.replace("%1"_L1, quoted(error));
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
    case ErrorKind::NotInPlan: return tr("Not in your plan");
    case ErrorKind::Forbidden: return tr("Not allowed");
    case ErrorKind::NoCredits: return tr("No credits");
    case ErrorKind::UnknownBatch: return tr("Not found");
    case ErrorKind::BadRequest: return tr("Not accepted");
    case ErrorKind::RateLimited: return tr("Slowed down");
    case ErrorKind::ServerFault: return tr("Server fault");
    case ErrorKind::NotTheApi: return tr("Not Enrow");
    case ErrorKind::ProxyNeedsLogin: return tr("Proxy login");
    case ErrorKind::Offline: return tr("Offline");
    case ErrorKind::TimedOut: return tr("No answer");
    case ErrorKind::TlsFailed: return tr("Not secure");
    case ErrorKind::RedirectRefused: return tr("Redirected");
    case ErrorKind::ReplyTooLarge: return tr("Too large");
    case ErrorKind::UnreadableReply: return tr("Unreadable");
    case ErrorKind::UnexpectedStatus: return tr("Unexpected");
    case ErrorKind::Unconfirmed: return tr("Not confirmed");
    case ErrorKind::FileExists: return tr("File exists");
    case ErrorKind::ArchiveTooNew: return tr("Archive too new");
    case ErrorKind::ArchiveDamaged: return tr("Archive damaged");
    case ErrorKind::DiskFull: return tr("Disk full");
    case ErrorKind::ReadOnly: return tr("Read-only");
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

QString ErrorText::reason(ApiKeyProblem problem)
{
    switch (problem) {
    case ApiKeyProblem::Empty: return tr("it is empty");
    case ApiKeyProblem::TooLong: return tr("it is longer than %1 characters").arg(maxApiKeyLength);
    case ApiKeyProblem::BadCharacter: return tr("it contains a space or a special character");
    }
    return {};
}

} // namespace enrow
