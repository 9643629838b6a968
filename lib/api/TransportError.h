// SPDX-License-Identifier: MIT
#pragma once

#include "core/Error.h"

#include <QList>
#include <QNetworkReply>

#include <optional>

class QSslError;

namespace enrow
{

// What Qt's errors below HTTP mean to a person.
namespace TransportError
{

// The kind of a failure below HTTP, or in the body of a success; a reply's status is looked at before.
ErrorKind kindOf(QNetworkReply::NetworkError error);

// What Qt tells by its words alone, which are the detail of that error; nothing for other words. packing: that the
// reply says it has.
std::optional<Error> fromWords(const Error &error, const QByteArray &packing);

// Why a server's certificate was not accepted. UntrustedIssuer where all that is wrong is whom this computer trusts, as
// behind a company's proxy that reads what is encrypted; the detail is then the issuer's name. Else TlsFailed with all
// reasons. There must be one.
Error fromTls(const QList<QSslError> &errors);

// True of the kinds that end a call before anything is sent to the server.
bool isAboutTls(ErrorKind kind);

} // namespace TransportError

} // namespace enrow
