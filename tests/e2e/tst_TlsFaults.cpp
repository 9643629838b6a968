// SPDX-License-Identifier: MIT
#include "support/FaultBench.h"
#include "support/TestProgram.h"
#include "support/TlsServer.h"

#include <QRegularExpression>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;
using Then = WireReply::Then;

// What a person sees of a batch when the server cannot prove who it is. Nothing is ever sent to it.
class tst_TlsFaults : public QObject
{
    Q_OBJECT

private:
    const QString untrusted =
        u"This computer does not trust the issuer of the server's certificate (localhost), so nothing was sent. "
        u"If your company checks encrypted connections, ask its IT team for help."_s;
    static QString sentence(const QString &reason)
    {
        return u"The connection is not secure, so nothing was sent (%1). Check the clock and the network."_s.arg(
            reason);
    }

private slots:
    void sendsNothingToAServerThatIsNotProven_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<bool>("onlyTls10");
        QTest::addColumn<QString>("shown");
        QTest::newRow("self-signed") << u"self-signed"_s << false << false << untrusted;
        QTest::newRow("expired") << u"expired"_s << true << false
                                 << sentence(u"The certificate is self-signed, and untrusted; "
                                             u"The certificate has expired"_s);
        QTest::newRow("other host")
            << u"other-host"_s << true << false
            << sentence(u"The host name did not match any of the valid hosts for this certificate"_s);
        QTest::newRow("TLS 1.0 only") << u"self-signed"_s << true << true << sentence(u"SSL handshake failed: *"_s);
    }

    void sendsNothingToAServerThatIsNotProven()
    {
        QFETCH(QString, certificate);
        QFETCH(bool, trusted);
        QFETCH(bool, onlyTls10);
        QFETCH(QString, shown);
        std::unique_ptr<TrustedCertificate> trust;
        if (trusted)
            trust = std::make_unique<TrustedCertificate>(certificate);
        FaultyServer server = tlsServer(tlsConfiguration(certificate, onlyTls10));
        server.reply(FaultyServer::http(200, completedBody), Then::KeepOpen);
        FaultBench bench(server, "https");
        for (const QString &id : {u"a"_s, u"b"_s}) {
            QVERIFY(bench.watch(id));
            // The words of OpenSSL differ from version to version.
            QVERIFY2(QRegularExpression::fromWildcard(shown).match(bench.sentence(id)).hasMatch(),
                     qPrintable(bench.sentence(id)));
            QCOMPARE(bench.httpStatus(id), 0);
            QCOMPARE(bench.state(id), PollState::BackingOff);
            QCOMPARE(bench.rows(id), 0u);
        }
        QVERIFY(server.requests().isEmpty());

        // The server is repaired.
        const TrustedCertificate good(u"self-signed"_s);
        static_cast<QSslServer &>(server.listener()).setSslConfiguration(tlsConfiguration(u"self-signed"_s));
        QVERIFY(bench.poll(u"a"_s));
        QCOMPARE(bench.sentence(u"a"_s), QString());
        QCOMPARE(bench.rows(u"a"_s), 2u);
        QCOMPARE(server.requests().size(), 1);
        server.reply(FaultyServer::http(200, QByteArray(completedBody).replace("\"a\"", "\"b\"")), Then::KeepOpen);
        QVERIFY(bench.poll(u"b"_s));
        QCOMPARE(bench.rows(u"b"_s), 2u);
        QCOMPARE(server.requests().size(), 2);
    }

    // The person repairs what was wrong, and polling goes on by itself.
    void goesOnOnceTheServerIsProven()
    {
        using namespace std::chrono_literals;
        FaultyServer server = tlsServer();
        server.reply(FaultyServer::http(200, completedBody), Then::KeepOpen);
        FaultBench bench(server, "https", {24h, 24h, 10ms, 10ms, 0.0});
        QVERIFY(bench.watch(u"a"_s));
        QCOMPARE(bench.sentence(u"a"_s), untrusted);
        const TrustedCertificate trust(u"self-signed"_s);
        QTRY_COMPARE(bench.state(u"a"_s), PollState::Done);
        QCOMPARE(bench.rows(u"a"_s), 2u);
        QCOMPARE(server.requests().size(), 1);
    }
};

ENROW_TEST(tst_TlsFaults, QCoreApplication)
#include "tst_TlsFaults.moc"
