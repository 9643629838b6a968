// SPDX-License-Identifier: MIT
#include "cli/Sentences.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

struct Words {
    QString event;
    QString advice = {}; // empty if there is nothing to do
};

// Wait for a while; the program that was told to wait does it by itself.
const QString later = u"try again later"_s;

Words wordsFor(ErrorKind kind, const QString &keyPlace)
{
    switch (kind) {
    case ErrorKind::Cancelled: return {u"stopped"_s};
    case ErrorKind::InvalidInput: return {u"cannot be used"_s};
    case ErrorKind::MissingKey:
        return {u"no API key"_s,
                u"set the environment variable ENROW_API_KEY, or enter the key in enrow-desk, which saves it"_s};
    case ErrorKind::KeyRefused: return {u"the server does not accept the API key%1"_s.arg(keyPlace), u"check it"_s};
    case ErrorKind::KeychainLocked: return {u"the keychain is locked"_s, u"unlock it, or set ENROW_API_KEY"_s};
    case ErrorKind::KeychainFailed: return {u"the keychain cannot be used"_s, u"set ENROW_API_KEY"_s};
    case ErrorKind::NotInPlan:
        return {u"the plan of this account does not include this"_s, u"the API key%1 is good"_s.arg(keyPlace)};
    case ErrorKind::Forbidden: return {u"the API key%1 may not do this"_s.arg(keyPlace)};
    case ErrorKind::NoCredits: return {u"not enough credits"_s};
    case ErrorKind::UnknownBatch:
        return {u"no such batch for this key, or it has expired"_s, u"check the ID and --kind"_s};
    case ErrorKind::BadRequest: return {u"the server refused the request"_s};
    case ErrorKind::RateLimited: return {u"the server limits the rate of requests"_s, later};
    case ErrorKind::ServerFault: return {u"the server has a fault"_s, later};
    case ErrorKind::NotTheApi: return {u"something between this computer and Enrow answered"_s, later};
    case ErrorKind::UnclearRefusal: return {u"Enrow, or something on the way to it, refused the request"_s};
    case ErrorKind::ProxyNeedsLogin: return {u"the proxy asks for a name and a password"_s};
    case ErrorKind::Offline: return {u"the server cannot be reached"_s};
    case ErrorKind::TimedOut: return {u"the server did not answer in time"_s};
    case ErrorKind::UntrustedIssuer:
        return {
            u"this computer does not trust the issuer of the server's certificate"_s,
            u"behind a company proxy that reads encrypted connections, set SSL_CERT_FILE to your company's certificate"_s};
    case ErrorKind::TlsFailed: return {u"the connection is not secure"_s};
    case ErrorKind::ReplyTooLarge: return {u"the reply is too large"_s};
    case ErrorKind::UnreadableReply: return {u"the reply cannot be read"_s, later};
    case ErrorKind::UnexpectedStatus: return {u"the server gave an unexpected answer"_s};
    case ErrorKind::Unconfirmed: return {u"the server did not confirm the request, which may have been carried out"_s};
    case ErrorKind::FileExists: return {u"the file exists"_s, u"--force replaces it"_s};
    case ErrorKind::ArchiveTooNew: return {u"a newer version of the program wrote it"_s, u"update this one"_s};
    case ErrorKind::ArchiveDamaged: return {u"it is damaged"_s};
    case ErrorKind::DiskFull: return {u"the disk is full"_s};
    case ErrorKind::ReadOnly: return {u"nothing can be written there"_s};
    case ErrorKind::FileFailed: return {u"cannot be written"_s};
    }
    Q_UNREACHABLE();
}

QString withFacts(const QString &sentence, const Error &error)
{
    QStringList facts;
    if (error.httpStatus > 0)
        facts << u"HTTP %1"_s.arg(error.httpStatus);
    if (!error.detail.isEmpty())
        facts << error.detail;
    QString all = facts.join(u": "_s);
    if (error.retryAfter.value_or(std::chrono::milliseconds(0)).count() > 0)
        all += (all.isEmpty() ? QString() : u", "_s) + u"asked to wait "_s + durationText(*error.retryAfter);
    return all.isEmpty() ? sentence : sentence + u" (%1)"_s.arg(all);
}

} // namespace

QString sentenceFor(BatchIdProblem problem)
{
    switch (problem) {
    case BatchIdProblem::Empty: return u"it is empty"_s;
    case BatchIdProblem::TooLong: return u"it is longer than %1 characters"_s.arg(maxBatchIdLength);
    case BatchIdProblem::ControlCharacter: return u"it holds an invisible character"_s;
    case BatchIdProblem::BrokenText: return u"it holds half a character"_s;
    }
    Q_UNREACHABLE();
}

QString sentenceFor(const Error &error)
{
    return sentenceFor(error, QString());
}

QString sentenceFor(const Error &error, const QString &keyPlace)
{
    const Words words = wordsFor(error.kind, keyPlace);
    return withFacts(words.advice.isEmpty() ? words.event : words.event + u"; "_s + words.advice, error);
}

QString sentenceAboutReading(const Error &error)
{
    return error.kind == ErrorKind::FileFailed || error.kind == ErrorKind::ReadOnly
               ? withFacts(u"cannot be read"_s, error)
               : sentenceFor(error);
}

QString eventFor(const Error &error)
{
    return withFacts(wordsFor(error.kind, QString()).event, error);
}

QString placeOfKey(const QString &nameInKeychain)
{
    return nameInKeychain.isEmpty() ? u" in ENROW_API_KEY"_s : u" '%1' in the keychain"_s.arg(nameInKeychain);
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
        parts << u"%1 h"_s.arg(hours);
    if (minutes > hours * 60)
        parts << u"%1 min"_s.arg(minutes - hours * 60);
    if (seconds > minutes * 60 || parts.isEmpty())
        parts << u"%1 s"_s.arg(seconds - minutes * 60);
    return parts.join(u' ');
}

QString numberText(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

QString rowsText(qint64 rows)
{
    return (rows == 1 ? u"%1 row"_s : u"%1 rows"_s).arg(numberText(rows));
}

QString sentenceAboutProgress(const BatchHead &head)
{
    const QString numbers = head.finished && head.requested
                                ? u"%1 of %2 finished"_s.arg(numberText(*head.finished), numberText(*head.requested))
                                : QString();
    QString words = u"still running"_s;
    if (head.status == BatchStatus::Unknown)
        words = head.statusText.isEmpty()
                    ? u"the server does not say whether it is done"_s
                    : u"the server says '%1', which is neither completed nor failed"_s.arg(head.statusText);
    return numbers.isEmpty() ? words : words + u", "_s + numbers;
}

QString sentenceAboutRows(const BatchHead &head)
{
    if (!head.rowsAreInDoubt())
        return {};
    QStringList parts;
    const auto announced = head.rowsAnnounced();
    if (announced && *announced > head.resultRows)
        parts << u"%1 of %2 came"_s.arg(rowsText(head.resultRows), numberText(*announced));
    else if (announced && *announced < head.resultRows)
        parts << u"%1 came, more than the %2 that the reply announces"_s.arg(rowsText(head.resultRows),
                                                                             numberText(*announced));
    if (head.hasFurtherPage)
        parts << u"the reply speaks of a further page, which cannot be fetched"_s;
    return parts.join(u"; "_s);
}

} // namespace enrow
