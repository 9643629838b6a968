// SPDX-License-Identifier: MIT
#include "desktop/common/ErrorText.h"

#include "common/ReasonText.h"
#include "core/KeychainSilence.h"
#include "core/PluginToken.h"
#include "desktop/common/KindText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

constexpr qsizetype longestQuote = 200;

// Other words add nothing to these sentences for a person.
bool saysItAll(ErrorKind kind)
{
    using enum ErrorKind;
    return kind == KeyRefused || kind == NoCredits || kind == UnknownBatch || kind == Offline || kind == TimedOut;
}

// A server's words can be anything.
QString onOneLine(const QString &detail)
{
    QString words = detail.simplified();
    if (words.size() > longestQuote)
        words = words.left(longestQuote - 1) + QChar(0x2026);
    while (words.endsWith(u'.') || words.endsWith(u':'))
        words.chop(1);
    return words;
}

// The detail in brackets with a space before it; empty if it adds nothing.
QString quoted(const Error &error)
{
    if (saysItAll(error.kind))
        return {};
    QString words = onOneLine(ReasonText::of(error));
    // A good status does not explain why the rest was given up.
    const bool beganWell = error.httpStatus >= 200 && error.httpStatus < 300 && error.kind == ErrorKind::ReplyTooLarge;
    if (words.isEmpty() && error.httpStatus != 0 && !beganWell && error.kind != ErrorKind::NotInPlan)
        words = QStringLiteral("HTTP %1").arg(error.httpStatus);
    return words.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(words);
}

} // namespace

QString ErrorText::sentence(const Error &error)
{
    // More rows than anybody asked for are not made fewer by smaller batches.
    if (error.kind == ErrorKind::ReplyTooLarge && !error.detail.isEmpty())
        return tr("The reply is too large to read%1. Tell Enrow about this batch.").arg(quoted(error));
    if (isPluginToken(error))
        return tr("This is the token of a plugin, not an API key. Enter the API key of your Enrow account.");
    // The words of the system name parts of it that no person knows.
    const bool isJargon = error.kind == ErrorKind::KeychainFailed && error != keychainIsSilent();
    return sentenceOf(error.kind).replace("%1"_L1, isJargon ? QString() : quoted(error));
}

QString ErrorText::sentence(const Error &error, const QString &keyName)
{
    if (keyName.isEmpty() || keyName == defaultKeyName())
        return sentence(error);
    if (error.kind == ErrorKind::MissingKey)
        return tr("The API key “%1” is missing. Enter it.").arg(keyName);
    if (error.kind == ErrorKind::KeyRefused && !isPluginToken(error))
        return tr("Enrow refused the API key “%1”. Enter another key.").arg(keyName);
    return sentence(error);
}

QString ErrorText::sentence(const Error &error, const QString &keyName, std::optional<BatchKind> kind)
{
    if (error.kind != ErrorKind::UnknownBatch || kind)
        return sentence(error, keyName);
    QStringList asked;
    for (const BatchKind each : allBatchKinds)
        asked.append(KindText::kind(each));
    // Without the server's words, which are about the kind that was asked for last.
    return tr("Enrow does not know this batch, or it has expired. Every kind was tried: %1. Check the ID and the "
              "API key.")
        .arg(asked.join(QStringLiteral(", ")));
}

QString ErrorText::answer(const Error &error)
{
    const QString words = onOneLine(ReasonText::of(error));
    return words.isEmpty() ? QString() : tr("Answer: %1", "the words of a server or of the system").arg(words);
}

QString ErrorText::writeSentence(const Error &error)
{
    if (error.kind != ErrorKind::FileFailed)
        return sentence(error);
    return tr("It could not be written%1. Check the folder, or choose another place.").arg(quoted(error));
}

// Says nothing of entering the key, which was done, and leaves out the words of the system, which name its parts.
QString ErrorText::whyNotKept(const Error &error)
{
    if (error.kind == ErrorKind::KeychainLocked)
        return tr("The keychain of this computer is locked. Unlock it and enter the key again to keep it.");
    if (error.kind == ErrorKind::KeychainFailed)
        return error == keychainIsSilent() ? tr("The keychain of this computer cannot be used (it does not answer).")
                                           : tr("There is no keychain on this computer, or its prompt was cancelled.");
    return sentence(error);
}

QString ErrorText::accountSentence(const Error &error)
{
    QString text = accountSentenceOf(error.kind);
    return text.isEmpty() ? sentence(error) : text.replace("%1"_L1, quoted(error));
}

QString ErrorText::sentenceOf(ErrorKind kind)
{
    using enum ErrorKind;
    switch (kind) {
    case Cancelled: return tr("Cancelled.");
    case InvalidInput: return tr("This cannot be used%1. Correct it and try again.");
    case MissingKey: return tr("There is no API key yet. Enter your Enrow API key.");
    case KeyRefused: return tr("Enrow refused the API key. Enter another key.");
    case KeychainLocked: return tr("The keychain of this computer is locked%1. Unlock it, or enter the API key.");
    case KeychainFailed: return tr("The keychain of this computer cannot be used%1. Enter the API key for this run.");
    case NotInPlan: return tr("Your Enrow plan does not include this%1. The API key itself is good.");
    case Forbidden: return tr("Enrow does not allow this with your API key%1. Check what the key may do.");
    case NoCredits: return tr("There are not enough credits. Add credits to your Enrow account, then refresh.");
    case UnknownBatch:
        return tr("Enrow does not know this batch, or it has expired. Check the ID, the kind and the API key.");
    case BadRequest: return tr("Enrow did not accept the request%1. Check the batch ID and its kind.");
    case RateLimited: return tr("Enrow asked to slow down%1.");
    case ServerFault: return tr("Enrow has a problem on its side%1.");
    case NotTheApi: return tr("Something between this computer and Enrow answered instead%1.");
    case UnclearRefusal: return tr("Enrow, or something on the way to it, refused the request%1.");
    case ProxyNeedsLogin:
        return tr("The proxy of this network asks for a user name and password%1. Enter them in Edit > Preferences.");
    case Offline: return tr("Enrow cannot be reached. Check your network connection.");
    case TimedOut: return tr("Enrow did not answer in time.");
    case UntrustedIssuer:
        return tr("This computer does not trust the issuer of the server's certificate%1, so nothing was sent. "
                  "If your company checks encrypted connections, ask its IT team for help.");
    case TlsFailed: return tr("The connection is not secure, so nothing was sent%1. Check the clock and the network.");
    case ReplyTooLarge: return tr("The reply is too large to read%1. Split the work into smaller batches.");
    case UnreadableReply: return tr("The reply could not be read%1. Refresh to ask again.");
    case UnexpectedStatus: return tr("Enrow gave an unexpected answer%1. Refresh to ask again.");
    case Unconfirmed:
        return tr("Enrow did not confirm this%1. It may have gone through: check your account before you try again.");
    case FileExists: return tr("A file with that name already exists%1. Choose another name or replace it.");
    case ArchiveTooNew: return tr("A newer Enrow Desk wrote the archive%1. Update this program.");
    case ArchiveDamaged: return tr("The archive is damaged%1. Refresh, or restore a backup.");
    case DiskFull: return tr("The disk is full%1. Free some space, then try again.");
    case ReadOnly: return tr("This place is read-only%1. Choose another, or allow writing there.");
    case FileFailed: return tr("The file could not be read or written%1. Check the folder and the space left.");
    }
    return {};
}

QString ErrorText::accountSentenceOf(ErrorKind kind)
{
    using enum ErrorKind;
    switch (kind) {
    case BadRequest: return tr("Enrow did not accept the request%1. Check the address of the server.");
    case ReplyTooLarge:
    case UnreadableReply: return tr("The reply could not be read%1. Try again later.");
    case UnexpectedStatus: return tr("Enrow gave an unexpected answer%1. Try again later.");
    case Cancelled:
    case InvalidInput:
    case MissingKey:
    case KeyRefused:
    case KeychainLocked:
    case KeychainFailed:
    case NotInPlan:
    case Forbidden:
    case NoCredits:
    case UnknownBatch:
    case RateLimited:
    case ServerFault:
    case NotTheApi:
    case UnclearRefusal:
    case ProxyNeedsLogin:
    case Offline:
    case TimedOut:
    case UntrustedIssuer:
    case TlsFailed:
    case Unconfirmed:
    case FileExists:
    case ArchiveTooNew:
    case ArchiveDamaged:
    case DiskFull:
    case ReadOnly:
    case FileFailed: break;
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
    case ErrorKind::NotInPlan: return tr("Not in your plan");
    case ErrorKind::Forbidden: return tr("Not allowed");
    case ErrorKind::NoCredits: return tr("No credits");
    case ErrorKind::UnknownBatch: return tr("Unknown ID"); // what is not found are people
    case ErrorKind::BadRequest: return tr("Not accepted");
    case ErrorKind::RateLimited: return tr("Slowed down");
    case ErrorKind::ServerFault: return tr("Server fault");
    case ErrorKind::NotTheApi: return tr("Blocked on the way");
    case ErrorKind::UnclearRefusal: return tr("Refused");
    case ErrorKind::ProxyNeedsLogin: return tr("Proxy login");
    case ErrorKind::Offline: return tr("Offline");
    case ErrorKind::TimedOut: return tr("No answer");
    case ErrorKind::UntrustedIssuer: return tr("Not trusted");
    case ErrorKind::TlsFailed: return tr("Not secure");
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

} // namespace enrow
