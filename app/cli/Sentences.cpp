// SPDX-License-Identifier: MIT
#include "cli/Sentences.h"

#include "cli/CliText.h"
#include "common/Format.h"
#include "common/ReasonText.h"
#include "core/PluginToken.h"

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

QString eventOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled: return CliText::tr("stopped");
    case ErrorKind::InvalidInput: return CliText::tr("cannot be used");
    case ErrorKind::MissingKey: return CliText::tr("no API key");
    case ErrorKind::KeyRefused: return CliText::tr("the server does not accept the API key");
    case ErrorKind::KeychainLocked: return CliText::tr("the keychain is locked");
    case ErrorKind::KeychainFailed: return CliText::tr("the keychain cannot be used");
    case ErrorKind::NotInPlan: return CliText::tr("the plan of this account does not include this");
    case ErrorKind::Forbidden: return CliText::tr("the API key may not do this");
    case ErrorKind::NoCredits: return CliText::tr("not enough credits");
    case ErrorKind::UnknownBatch: return CliText::tr("no such batch for this key, or it has expired");
    case ErrorKind::BadRequest: return CliText::tr("the server refused the request");
    case ErrorKind::RateLimited: return CliText::tr("the server limits the rate of requests");
    case ErrorKind::ServerFault: return CliText::tr("the server has a fault");
    case ErrorKind::NotTheApi: return CliText::tr("something between this computer and Enrow answered");
    case ErrorKind::UnclearRefusal: return CliText::tr("Enrow, or something on the way to it, refused the request");
    case ErrorKind::ProxyNeedsLogin: return CliText::tr("the proxy asks for a name and a password");
    case ErrorKind::Offline: return CliText::tr("the server cannot be reached");
    case ErrorKind::TimedOut: return CliText::tr("the server did not answer in time");
    case ErrorKind::UntrustedIssuer:
        return CliText::tr("this computer does not trust the issuer of the server's certificate");
    case ErrorKind::TlsFailed: return CliText::tr("the connection is not secure");
    case ErrorKind::ReplyTooLarge: return CliText::tr("the reply is too large");
    case ErrorKind::UnreadableReply: return CliText::tr("the reply cannot be read");
    case ErrorKind::UnexpectedStatus: return CliText::tr("the server gave an unexpected answer");
    case ErrorKind::Unconfirmed:
        return CliText::tr("the server did not confirm the request, which may have been carried out");
    case ErrorKind::FileExists: return CliText::tr("the file exists");
    case ErrorKind::ArchiveTooNew: return CliText::tr("a newer version of the program wrote it");
    case ErrorKind::ArchiveDamaged: return CliText::tr("it is damaged");
    case ErrorKind::DiskFull: return CliText::tr("the disk is full");
    case ErrorKind::ReadOnly: return CliText::tr("nothing can be written there");
    case ErrorKind::FileFailed: return CliText::tr("cannot be written");
    }
    Q_UNREACHABLE();
}

// What to do about it; empty if there is nothing.
QString adviceOf(ErrorKind kind)
{
    using enum ErrorKind;
    switch (kind) {
    case MissingKey:
        return CliText::tr(
            "set the environment variable ENROW_API_KEY, or enter the key in enrow-desk, which saves it");
    case KeyRefused: return CliText::tr("check it");
    case KeychainLocked: return CliText::tr("unlock it, or set ENROW_API_KEY");
    case KeychainFailed: return CliText::tr("set ENROW_API_KEY");
    case NotInPlan: return CliText::tr("the API key is good");
    case UnknownBatch: return CliText::tr("check the ID and --kind");
    // The program that was told to wait does it by itself.
    case RateLimited:
    case ServerFault:
    case NotTheApi:
    case UnreadableReply: return CliText::tr("try again later");
    case UntrustedIssuer:
        return CliText::tr("behind a company proxy that reads encrypted connections, set SSL_CERT_FILE to your "
                           "company's certificate");
    case FileExists: return CliText::tr("--force replaces it");
    case ArchiveTooNew: return CliText::tr("update this one");
    case Cancelled:
    case InvalidInput:
    case Forbidden:
    case NoCredits:
    case BadRequest:
    case UnclearRefusal:
    case ProxyNeedsLogin:
    case Offline:
    case TimedOut:
    case TlsFailed:
    case ReplyTooLarge:
    case UnexpectedStatus:
    case Unconfirmed:
    case ArchiveDamaged:
    case DiskFull:
    case ReadOnly:
    case FileFailed: return {};
    }
    return {};
}

QString eventOf(const Error &error)
{
    return isPluginToken(error) ? CliText::tr("the API key is the token of a plugin") : eventOf(error.kind);
}

QString adviceOf(const Error &error)
{
    return isPluginToken(error) ? CliText::tr("set ENROW_API_KEY to the API key of your Enrow account")
                                : adviceOf(error.kind);
}

bool isAboutKey(ErrorKind kind)
{
    return kind == ErrorKind::KeyRefused || kind == ErrorKind::NotInPlan || kind == ErrorKind::Forbidden;
}

// In brackets, what is known besides: which key it was, and the server's or system's own words.
QString withFacts(const QString &sentence, const Error &error, const QString &keyPlace = {})
{
    QStringList answer;
    if (error.httpStatus > 0)
        answer << u"HTTP %1"_s.arg(error.httpStatus);
    if (const QString words = ReasonText::of(error); !words.isEmpty() && !isPluginToken(error))
        answer << words;
    QStringList facts;
    if (isAboutKey(error.kind) && !keyPlace.isEmpty())
        facts << keyPlace;
    if (!answer.isEmpty())
        facts << answer.join(": "_L1);
    if (error.retryAfter.value_or(std::chrono::milliseconds(0)).count() > 0)
        facts << CliText::tr("asked to wait %1").arg(durationText(*error.retryAfter));
    return facts.isEmpty() ? sentence : u"%1 (%2)"_s.arg(sentence, facts.join(", "_L1));
}

} // namespace

QString sentenceFor(const Error &error)
{
    return sentenceFor(error, QString());
}

QString sentenceFor(const Error &error, const QString &keyPlace)
{
    const QString event = eventOf(error);
    const QString advice = adviceOf(error);
    return withFacts(advice.isEmpty() ? event : event + "; "_L1 + advice, error, keyPlace);
}

QString sentenceAboutReading(const Error &error)
{
    if (error.kind == ErrorKind::InvalidInput)
        return ReasonText::of(error);
    return error.kind == ErrorKind::FileFailed || error.kind == ErrorKind::ReadOnly
               ? withFacts(CliText::tr("cannot be read"), error)
               : sentenceFor(error);
}

QString eventFor(const Error &error)
{
    return withFacts(eventOf(error), error);
}

QString placeOfKey(const QString &nameInKeychain)
{
    return nameInKeychain.isEmpty() ? u"ENROW_API_KEY"_s : CliText::tr("'%1' in the keychain").arg(nameInKeychain);
}

QString durationText(std::chrono::milliseconds duration)
{
    // Up to 119 of a unit are no unit of the next.
    constexpr qint64 most = 119;
    const qint64 seconds = std::chrono::ceil<std::chrono::seconds>(duration).count();
    const qint64 minutes = seconds > most ? seconds / 60 : 0;
    const qint64 hours = minutes > most ? minutes / 60 : 0;
    QStringList parts;
    if (hours > 0)
        parts << CliText::tr("%1 h", "a length of time").arg(Format::number(hours));
    if (minutes > hours * 60)
        parts << CliText::tr("%1 min", "a length of time").arg(Format::number(minutes - hours * 60));
    if (seconds > minutes * 60 || parts.isEmpty())
        parts << CliText::tr("%1 s", "a length of time").arg(Format::number(seconds - minutes * 60));
    return parts.join(u' ');
}

QString rowsText(qint64 rows)
{
    return CliText::tr("%1 rows", nullptr, Format::pluralOf(rows)).arg(Format::number(rows));
}

QString sentenceAboutProgress(const BatchHead &head)
{
    QString words = CliText::tr("still running");
    if (head.status == BatchStatus::Unknown)
        words = head.statusText.isEmpty()
                    ? CliText::tr("the server does not say whether it is done")
                    : CliText::tr("the server says '%1', which is neither completed nor failed").arg(head.statusText);
    return head.finished && head.requested ? u"%1, %2"_s.arg(words, finishedText(*head.finished, *head.requested))
                                           : words;
}

QString finishedText(qint64 finished, qint64 requested)
{
    return CliText::tr("%1 of %2 finished", "numbers of rows").arg(Format::number(finished), Format::number(requested));
}

QString sentenceAboutRows(const BatchHead &head)
{
    if (!head.rowsAreInDoubt())
        return {};
    QStringList parts;
    const auto announced = head.rowsAnnounced();
    const int form = Format::pluralOf(head.resultRows);
    if (announced && *announced > head.resultRows)
        parts << CliText::tr("%1 of %2 rows received", nullptr, form)
                     .arg(Format::number(head.resultRows), Format::number(*announced));
    else if (announced && *announced < head.resultRows)
        parts << CliText::tr("%1 rows received, more than the %2 that the reply announces", nullptr, form)
                     .arg(Format::number(head.resultRows), Format::number(*announced));
    if (head.hasFurtherPage)
        parts << CliText::tr("the reply speaks of a further page, which cannot be fetched");
    return parts.join("; "_L1);
}

QString sentenceAboutCutCells(quint64 cells)
{
    return CliText::tr("cells with more text than a workbook takes, cut at its end: %1")
        .arg(Format::number(qint64(cells)));
}

} // namespace enrow
