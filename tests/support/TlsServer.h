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

// A certificate that signed itself, of the files in tests/data/tls: "self-signed" for 127.0.0.1, "expired" for
// 127.0.0.1 until 2021, "other-host" for another host. All of them have one key.
inline QString tlsCertificateFileOf(const QString &name)
{
    return QStringLiteral(ENROW_TEST_DATA "/tls/%1.pem").arg(name);
}

inline const QString tlsCertificateFile = tlsCertificateFileOf(QStringLiteral("self-signed"));

// How a server with that certificate speaks TLS: as usual, or nothing newer than TLS 1.0.
inline QSslConfiguration tlsConfiguration(const QString &certificate, bool onlyTls10 = false)
{
    QFile key(QStringLiteral(ENROW_TEST_DATA "/tls/self-signed.key"));
    if (!key.open(QIODevice::ReadOnly))
        qFatal("no key");
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(tlsCertificateFileOf(certificate)));
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    if (onlyTls10) {
        configuration.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT:@SECLEVEL=0"));
        configuration.setBackendConfigurationOption("MinProtocol", QByteArray("TLSv1"));
        configuration.setBackendConfigurationOption("MaxProtocol", QByteArray("TLSv1"));
    }
    return configuration;
}

// A server with a certificate that nobody trusts.
inline FaultyServer tlsServer(const QSslConfiguration &configuration)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return FaultyServer(std::move(server));
}
inline FaultyServer tlsServer()
{
    return tlsServer(tlsConfiguration(QStringLiteral("self-signed")));
}

// Trusts a certificate of tests/data/tls besides the system's as long as it lives.
class TrustedCertificate
{
public:
    explicit TrustedCertificate(const QString &certificate)
        : m_usual(QSslConfiguration::defaultConfiguration())
    {
        QSslConfiguration trusting = m_usual;
        trusting.addCaCertificates(tlsCertificateFileOf(certificate));
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    ~TrustedCertificate() { QSslConfiguration::setDefaultConfiguration(m_usual); }
    Q_DISABLE_COPY_MOVE(TrustedCertificate)

private:
    const QSslConfiguration m_usual;
};

} // namespace enrow
