// SPDX-License-Identifier: MIT
#include "api/TransportError.h"

#include <QCoreApplication>
#include <QSslCertificate>
#include <QSslError>

#include <algorithm>
#include <array>

namespace enrow
{

namespace
{

bool isAboutIssuer(const QList<QSslError> &errors)
{
    constexpr std::array aboutIssuer{
        QSslError::UnableToGetIssuerCertificate,   QSslError::UnableToGetLocalIssuerCertificate,
        QSslError::UnableToVerifyFirstCertificate, QSslError::SelfSignedCertificate,
        QSslError::SelfSignedCertificateInChain,   QSslError::CertificateUntrusted};
    return std::ranges::all_of(errors, [&aboutIssuer](const QSslError &error) {
        return std::ranges::find(aboutIssuer, error.error()) != aboutIssuer.end();
    });
}

// Whether those are Qt's words, in the language that it speaks.
bool saysSo(const Error &error, const char *context, const char *words)
{
    return error.detail.startsWith(QCoreApplication::translate(context, words).section(u'%', 0, 0).trimmed());
}

} // namespace

ErrorKind TransportError::kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // the connection ended, and the request was not to be sent again
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::BackgroundRequestNotAllowedError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::UnknownProxyError: return ErrorKind::Offline;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::OperationCanceledError: // the idle timer's way to end a call; our own ends are never seen here
        return ErrorKind::TimedOut;
    case QNetworkReply::ProxyAuthenticationRequiredError: return ErrorKind::ProxyNeedsLogin;
    case QNetworkReply::SslHandshakeFailedError: return ErrorKind::TlsFailed;
    case QNetworkReply::NoError:
    case QNetworkReply::TooManyRedirectsError: // Qt follows none
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError: return ErrorKind::UnreadableReply;
    }
    Q_UNREACHABLE();
}

std::optional<Error> TransportError::fromWords(const Error &error, const QByteArray &packing)
{
    // Qt has one error for damaged data and for too much of it; only its words tell them apart, in every language.
    if (error.detail.contains(QLatin1StringView("decompressedSafetyCheckThreshold")))
        return Error{ErrorKind::ReplyTooLarge, {}, error.httpStatus, {}};
    // So says Qt if the proxy offers only ways to log in that Qt does not know.
    if (saysSo(error, "QHttpSocketEngine", "Error parsing authentication request from proxy"))
        return because(ErrorKind::ProxyNeedsLogin,
                       {QT_TRANSLATE_NOOP("enrow::Reason", "in a way that this program does not know")},
                       error.httpStatus);
    // Nothing follows these words if the data are not packed at all.
    if (saysSo(error, "QHttp", "Decompression failed: %1"))
        return because(error.kind,
                       {QT_TRANSLATE_NOOP("enrow::Reason", "it came packed as %1 and cannot be unpacked"),
                        {QString::fromLatin1(packing).left(20)}},
                       error.httpStatus);
    return std::nullopt;
}

Error TransportError::fromTls(const QList<QSslError> &errors)
{
    if (isAboutIssuer(errors))
        return {ErrorKind::UntrustedIssuer, errors.constFirst().certificate().issuerDisplayName(), 0, {}};
    QStringList reasons;
    for (const QSslError &error : errors)
        reasons << error.errorString();
    return {ErrorKind::TlsFailed, reasons.join(QLatin1StringView("; ")), 0, {}};
}

bool TransportError::isAboutTls(ErrorKind kind)
{
    return kind == ErrorKind::TlsFailed || kind == ErrorKind::UntrustedIssuer;
}

} // namespace enrow
