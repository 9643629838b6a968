// SPDX-License-Identifier: MIT
#include "api/TransportError.h"

#include "support/TestProgram.h"
#include "support/TlsServer.h"

#include <QLibraryInfo>
#include <QSslError>
#include <QTranslator>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_TransportError : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheWayFromTheServer_data()
    {
        QTest::addColumn<QNetworkReply::NetworkError>("error");
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("refused") << QNetworkReply::ConnectionRefusedError << "offline"_ba;
        QTest::newRow("no name") << QNetworkReply::HostNotFoundError << "offline"_ba;
        QTest::newRow("proxy refused") << QNetworkReply::ProxyConnectionRefusedError << "offline"_ba;
        QTest::newRow("proxy wants a login")
            << QNetworkReply::ProxyAuthenticationRequiredError << "proxy-needs-login"_ba;
        QTest::newRow("proxy timed out") << QNetworkReply::ProxyTimeoutError << "timed-out"_ba;
        QTest::newRow("timed out") << QNetworkReply::TimeoutError << "timed-out"_ba;
        QTest::newRow("handshake") << QNetworkReply::SslHandshakeFailedError << "tls-failed"_ba;
        QTest::newRow("broken body") << QNetworkReply::UnknownContentError << "unreadable-reply"_ba;
    }

    void tellsTheWayFromTheServer()
    {
        QFETCH(QNetworkReply::NetworkError, error);
        const ErrorKind kind = TransportError::kindOf(error);
        QTEST(QByteArray(nameOf(kind).data()), "kind");
        QCOMPARE(TransportError::isAboutTls(kind), error == QNetworkReply::SslHandshakeFailedError);
    }

    void understandsQtInEachLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *const language : {"en", "de", "es", "fr", "it", "nl"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    // Whether it is worth to ask again must not depend on the language.
    void understandsQtInEachLanguage()
    {
        QFETCH(const QString, language);
        QTranslator words;
        QVERIFY(words.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
        QCoreApplication::installTranslator(&words);
        const auto told = [](const QString &detail) {
            return TransportError::fromWords(Error{ErrorKind::UnreadableReply, detail, 200, {}}, "gzip"_ba);
        };
        const auto ofQt = [](const char *context, const char *text) {
            return QCoreApplication::translate(context, text);
        };
        QCOMPARE(told(ofQt("QHttp", "Decompression failed: %1").arg(u"incorrect header check"_s))->detail,
                 u"it came packed as gzip and cannot be unpacked"_s);
        QCOMPARE(told(ofQt("QHttpSocketEngine", "Error parsing authentication request from proxy"))->kind,
                 ErrorKind::ProxyNeedsLogin);
        QCOMPARE(told(u"... QDecompressHelper::decompressedSafetyCheckThreshold ..."_s)->kind,
                 ErrorKind::ReplyTooLarge);
        QVERIFY(!told(u"Connection closed"_s));
    }

    void tellsAnUnknownIssuerFromABadCertificate_data()
    {
        QTest::addColumn<QList<QSslError::SslError>>("errors");
        QTest::addColumn<bool>("onlyIssuer");
        const auto row = [](const char *name, const QList<QSslError::SslError> &errors, bool onlyIssuer) {
            QTest::newRow(name) << errors << onlyIssuer;
        };
        row("self-signed", {QSslError::SelfSignedCertificate}, true);
        row("behind a proxy that inspects", {QSslError::SelfSignedCertificateInChain}, true);
        row("without its intermediate",
            {QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToVerifyFirstCertificate}, true);
        row("not trusted", {QSslError::CertificateUntrusted}, true);
        row("expired too", {QSslError::SelfSignedCertificate, QSslError::CertificateExpired}, false);
        row("of another host", {QSslError::HostNameMismatch}, false);
        row("of another host too", {QSslError::UnableToGetLocalIssuerCertificate, QSslError::HostNameMismatch}, false);
        row("revoked", {QSslError::CertificateRevoked}, false);
        row("bad signature", {QSslError::CertificateSignatureFailed}, false);
    }

    void tellsAnUnknownIssuerFromABadCertificate()
    {
        QFETCH(QList<QSslError::SslError>, errors);
        QFETCH(bool, onlyIssuer);
        const QSslCertificate certificate = QSslCertificate::fromPath(tlsCertificateFile).constFirst();
        QList<QSslError> list;
        for (const QSslError::SslError error : errors)
            list.append(QSslError(error, certificate));
        const Error error = TransportError::fromTls(list);
        QCOMPARE(error.kind, onlyIssuer ? ErrorKind::UntrustedIssuer : ErrorKind::TlsFailed);
        QVERIFY(TransportError::isAboutTls(error.kind));
        if (onlyIssuer)
            QCOMPARE(error.detail, u"localhost"_s);
        else
            QCOMPARE(error.detail.split(u"; "_s).size(), errors.size());
    }
};

ENROW_TEST(tst_TransportError, QCoreApplication)
#include "tst_TransportError.moc"
