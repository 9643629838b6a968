// SPDX-License-Identifier: MIT
#include "cli/Sentences.h"

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

QString meaningOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled: return u"stopped"_s;
    case ErrorKind::InvalidInput: return u"cannot be used"_s;
    case ErrorKind::MissingKey: return u"no API key; put it into the environment variable ENROW_API_KEY"_s;
    case ErrorKind::KeyRefused: return u"the server does not accept the API key in ENROW_API_KEY"_s;
    case ErrorKind::KeychainLocked: return u"the keychain is locked; unlock it, or set ENROW_API_KEY"_s;
    case ErrorKind::KeychainFailed: return u"the keychain cannot be used; set ENROW_API_KEY"_s;
    case ErrorKind::NotInPlan: return u"the plan of this account does not include this; the API key is good"_s;
    case ErrorKind::Forbidden: return u"the API key may not do this"_s;
    case ErrorKind::NoCredits: return u"not enough credits"_s;
    case ErrorKind::UnknownBatch: return u"no such batch for this key, or it has expired; check the ID and --kind"_s;
    case ErrorKind::BadRequest: return u"the server refused the request"_s;
    case ErrorKind::RateLimited: return u"the server limits the rate of requests; try again later"_s;
    case ErrorKind::ServerFault: return u"the server has a fault; try again later"_s;
    case ErrorKind::NotTheApi: return u"something between this computer and Enrow answered; try again later"_s;
    case ErrorKind::ProxyNeedsLogin: return u"the proxy asks for a name and a password"_s;
    case ErrorKind::Offline: return u"the server cannot be reached"_s;
    case ErrorKind::TimedOut: return u"the server did not answer in time"_s;
    case ErrorKind::UntrustedIssuer:
        return u"this computer does not trust the issuer of the server's certificate; behind a company proxy that "
               u"reads "
               "encrypted connections, set SSL_CERT_FILE to your company's certificate"_s;
    case ErrorKind::TlsFailed: return u"the connection is not secure"_s;
    case ErrorKind::ReplyTooLarge: return u"the reply is too large"_s;
    case ErrorKind::UnreadableReply: return u"the reply cannot be read"_s;
    case ErrorKind::UnexpectedStatus: return u"the server gave an unexpected answer"_s;
    case ErrorKind::Unconfirmed: return u"the server did not confirm the request, which may have been carried out"_s;
    case ErrorKind::FileExists: return u"the file exists; --force replaces it"_s;
    case ErrorKind::ArchiveTooNew: return u"a newer version of the program wrote it; update this one"_s;
    case ErrorKind::ArchiveDamaged: return u"it is damaged"_s;
    case ErrorKind::DiskFull: return u"the disk is full"_s;
    case ErrorKind::ReadOnly: return u"it can be read but not written"_s;
    case ErrorKind::FileFailed: return u"cannot be written"_s;
    }
    Q_UNREACHABLE();
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
    QStringList facts;
    if (error.httpStatus > 0)
        facts << u"HTTP %1"_s.arg(error.httpStatus);
    if (!error.detail.isEmpty())
        facts << error.detail;
    return meaningOf(error) + (facts.isEmpty() ? QString() : u" (%1)"_s.arg(facts.join(u": "_s)));
}

} // namespace enrow
