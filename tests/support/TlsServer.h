// SPDX-License-Identifier: MIT
#pragma once

#include "support/FaultyServer.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>

namespace enrow
{

inline const QString tlsCertificateFile = QStringLiteral(ENROW_TEST_DATA "/tls/self-signed.pem");

// A server with a certificate that nobody trusts.
inline FaultyServer tlsServer()
{
    QFile key(QStringLiteral(ENROW_TEST_DATA "/tls/self-signed.key"));
    if (!key.open(QIODevice::ReadOnly))
        qFatal("no key");
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(tlsCertificateFile));
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return FaultyServer(std::move(server));
}

} // namespace enrow
