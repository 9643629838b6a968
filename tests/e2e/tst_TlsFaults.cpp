// SPDX-License-Identifier: MIT
#include "support/FaultBench.h"
#include "support/TlsServer.h"

#include <QTest>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;
using Then = FaultyReply::Then;

// What a person sees of a batch when the server cannot prove who it is. Nothing is ever sent to it.
class tst_TlsFaults : public QObject
{
    Q_OBJECT

private slots:
    void sendsNothingToAServerThatIsNotProven_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<bool>("onlyTls10");
        QTest::addColumn<QString>("reason");
        QTest::newRow("self-signed") << u"self-signed"_s << false << false << u"self-signed"_s;
        QTest::newRow("expired") << u"expired"_s << true << false << u"expired"_s;
        QTest::newRow("other host") << u"other-host"_s << true << false << u"host name"_s;
        QTest::newRow("TLS 1.0 only") << u"self-signed"_s << true << true << QString();
    }

    void sendsNothingToAServerThatIsNotProven()
    {
        QFETCH(QString, certificate);
        QFETCH(bool, trusted);
        QFETCH(bool, onlyTls10);
        QFETCH(QString, reason);
        std::unique_ptr<TrustedCertificate> trust;
        if (trusted)
            trust = std::make_unique<TrustedCertificate>(certificate);
        FaultyServer server = tlsServer(certificate, onlyTls10);
        server.reply(FaultyServer::http(200, completedBody), Then::KeepOpen);
        FaultBench bench(server, "https");
        for (const QString &id : {u"a"_s, u"b"_s}) {
            QVERIFY(bench.watch(id));
            QCOMPARE(bench.error(id), "tls-failed");
            QCOMPARE(bench.httpStatus(id), 0);
            QCOMPARE(bench.state(id), PollState::BackingOff);
            const QString detail = bench.batch(id).poll.error->detail;
            QVERIFY2(!detail.isEmpty() && detail.contains(reason), qPrintable(detail));
            QCOMPARE(bench.rows(id), 0u);
        }
        QVERIFY(server.requests().isEmpty());
    }

    // The person repairs what was wrong, and polling goes on by itself.
    void goesOnOnceTheServerIsProven()
    {
        using namespace std::chrono_literals;
        FaultyServer server = tlsServer();
        server.reply(FaultyServer::http(200, completedBody), Then::KeepOpen);
        FaultBench bench(server, "https", {24h, 24h, 10ms, 10ms, 0.0});
        QVERIFY(bench.watch(u"a"_s));
        QCOMPARE(bench.error(u"a"_s), "tls-failed");
        const TrustedCertificate trust(u"self-signed"_s);
        QTRY_COMPARE(bench.state(u"a"_s), PollState::Done);
        QCOMPARE(bench.rows(u"a"_s), 2u);
        QCOMPARE(server.requests().size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_TlsFaults)
#include "tst_TlsFaults.moc"
