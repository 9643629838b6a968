// SPDX-License-Identifier: MIT
#include "simulator/SeedReplies.h"
#include "simulator/Simulator.h"
#include "support/SimulatorFixture.h"
#include "support/TestProgram.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace enrow
{

namespace
{

const QString largeSearch = u"/email/find/bulk?id=5e0c1b7a-40d2-4f6e-9a53-0b7f2c9d1e01"_s;
const QString seedSearch = u"/email/find/bulk?id=3d4cb64e-i64d-41e8-a686-736751004a32"_s;

} // namespace

// The contract of the simulated API, told by a plain HTTP client: routes, keys, seeds and how batches go on.
class tst_Simulator : public QObject
{
    Q_OBJECT

private slots:
    void repeatsTheSeedsByteForByte_data();
    void repeatsTheSeedsByteForByte();
    void asksForAKey();
    void knowsItsRoutes_data();
    void knowsItsRoutes();
    void doesNotKnowABatchOfAnotherKind_data();
    void doesNotKnowABatchOfAnotherKind();
    void movesAndCompletesTheLargeSearch();
    void runsAsFastAsAsked();
    void keepsTheLongVerificationRunning();
    void reportsTheFailedSearch();
    void addsUpEveryDemoBatch();
    void tellsTheAccount();
    void stopsAtOnceAndStartsAgain();
    void announcesRequests();
    void runsInAThreadOfItsOwn();
};

void tst_Simulator::repeatsTheSeedsByteForByte_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("search") << seedSearch << seedSearchReply();
    QTest::newRow("verification") << u"/email/verify/bulk?id=9d4fa0ed-f76b-409f-bee4-d5468ebda70e"_s
                                  << seedVerificationReply();
}

void tst_Simulator::repeatsTheSeedsByteForByte()
{
    QFETCH(QString, target);
    QFETCH(QByteArray, reply);
    test::SimulatorFixture api;
    const test::HttpAnswer answer = api.get(target);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, reply);
    QCOMPARE(answer.header("Content-Type"), "application/json; charset=utf-8");
}

void tst_Simulator::asksForAKey()
{
    test::SimulatorFixture api;
    const test::HttpAnswer without = api.send("GET", seedSearch, {}, {});
    QCOMPARE(without.status, 401);
    QCOMPARE(without.message(), u"No apikey found in the x-api-key headers"_s);
    const test::HttpAnswer wrong = api.send("GET", seedSearch, {}, "other-key");
    QCOMPARE(wrong.status, 401);
    QCOMPARE(wrong.message(), u"This apikey is not valid"_s);
    api.simulator.setKey("other-key");
    QCOMPARE(api.send("GET", seedSearch, {}, "other-key").status, 200);
    QCOMPARE(api.get(seedSearch).status, 401);
}

void tst_Simulator::knowsItsRoutes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    QTest::newRow("no such route") << "GET"_ba << u"/email/find"_s << 404 << u"Not found"_s;
    QTest::newRow("root") << "GET"_ba << u"/"_s << 404 << u"Not found"_s;
    QTest::newRow("DELETE bulk") << "DELETE"_ba << u"/email/find/bulk?id=1"_s << 405 << u"Method not allowed"_s;
    QTest::newRow("POST account") << "POST"_ba << u"/account/info"_s << 405 << u"Method not allowed"_s;
    QTest::newRow("no search") << "GET"_ba << u"/email/find/bulk?id=none"_s << 400
                               << u"Could not retrieve bulk search results"_s;
    QTest::newRow("no id") << "GET"_ba << u"/email/find/bulk"_s << 400 << u"Could not retrieve bulk search results"_s;
    QTest::newRow("no verification") << "GET"_ba << u"/email/verify/bulk?id=none"_s << 400
                                     << u"Could not retrieve bulk verification results"_s;
    QTest::newRow("no phones") << "GET"_ba << u"/phone/bulk?id=none"_s << 400
                               << u"Could not retrieve bulk search results"_s;
    QTest::newRow("no single") << "GET"_ba << u"/email/find/single?id=none"_s << 400
                               << u"Could not retrieve single search result"_s;
}

void tst_Simulator::knowsItsRoutes()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, target);
    test::SimulatorFixture api;
    const test::HttpAnswer answer = api.send(method, target);
    QTEST(answer.status, "status");
    QTEST(answer.message(), "message");
}

void tst_Simulator::doesNotKnowABatchOfAnotherKind_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<SimulatedKind>("kind");
    QTest::newRow("find") << u"/email/find/bulk"_s << SimulatedKind::EmailFinder;
    QTest::newRow("verify") << u"/email/verify/bulk"_s << SimulatedKind::EmailVerifier;
    QTest::newRow("phone") << u"/phone/bulk"_s << SimulatedKind::PhoneFinder;
}

void tst_Simulator::doesNotKnowABatchOfAnotherKind()
{
    QFETCH(QString, path);
    QFETCH(SimulatedKind, kind);
    test::SimulatorFixture api;
    for (const DemoBatch &batch : demoBatches())
        QCOMPARE(api.get(path + "?id="_L1 + batch.id).status, batch.kind == kind ? 200 : 400);
}

void tst_Simulator::movesAndCompletesTheLargeSearch()
{
    test::SimulatorFixture api;
    int last = -1;
    for (int second = 0; second < 20; ++second) {
        const QJsonObject reply = api.get(largeSearch).json();
        QCOMPARE(reply["general"_L1]["status"_L1].toString(), u"ongoing"_s);
        QCOMPARE(reply["stats"_L1]["requested"_L1].toInt(), 5000);
        QVERIFY(!reply.contains("results"_L1));
        const int finished = reply["stats"_L1]["finished"_L1].toInt();
        QVERIFY(finished > last);
        last = finished;
        api.advance(1s);
    }
    const QJsonObject reply = api.get(largeSearch).json();
    QCOMPARE(reply["general"_L1]["status"_L1].toString(), u"completed"_s);
    QCOMPARE(reply["stats"_L1]["finished"_L1].toInt(), 5000);
    QCOMPARE(reply["results"_L1].toArray().size(), 5000);
    QCOMPARE(api.get(largeSearch).json(), reply);
}

void tst_Simulator::runsAsFastAsAsked()
{
    SimulatorOptions options;
    options.speed = 1000;
    test::SimulatorFixture api(options);
    QCOMPARE(api.get(largeSearch).json()["general"_L1]["status"_L1].toString(), u"ongoing"_s);
    api.advance(20ms);
    QCOMPARE(api.get(largeSearch).json()["general"_L1]["status"_L1].toString(), u"completed"_s);
}

void tst_Simulator::keepsTheLongVerificationRunning()
{
    test::SimulatorFixture api;
    const QString target = u"/email/verify/bulk?id=8a41d6f3-7c25-4b90-8e1d-64f0a2b3c501"_s;
    QCOMPARE(api.get(target).json()["stats"_L1]["finished"_L1].toInt(), 1333);
    api.advance(19min);
    QCOMPARE(api.get(target).json()["general"_L1]["status"_L1].toString(), u"ongoing"_s);
}

void tst_Simulator::reportsTheFailedSearch()
{
    test::SimulatorFixture api;
    const test::HttpAnswer answer = api.get(u"/email/find/bulk?id=5e0c1b7a-40d2-4f6e-9a53-0b7f2c9d1e04"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()["general"_L1]["status"_L1].toString(), u"failed"_s);
    QCOMPARE(answer.json()["stats"_L1]["finished"_L1].toInt(), 17);
    QCOMPARE(answer.json()["stats"_L1]["requested"_L1].toInt(), 40);
}

void tst_Simulator::addsUpEveryDemoBatch()
{
    const QHash<SimulatedKind, QString> paths{{SimulatedKind::EmailFinder, u"/email/find/bulk?id="_s},
                                              {SimulatedKind::EmailVerifier, u"/email/verify/bulk?id="_s},
                                              {SimulatedKind::PhoneFinder, u"/phone/bulk?id="_s}};
    test::SimulatorFixture api;
    for (const DemoBatch &batch : demoBatches())
        QCOMPARE(api.get(paths[batch.kind] + batch.id).status, 200);
    api.advance(1h);
    int completed = 0;
    for (const DemoBatch &batch : demoBatches()) {
        const QJsonObject reply = api.get(paths[batch.kind] + batch.id).json();
        QCOMPARE(reply["general"_L1]["id"_L1].toString(), batch.id);
        if (reply["general"_L1]["status"_L1].toString() != "completed"_L1)
            continue;
        ++completed;
        const QJsonObject stats = reply["stats"_L1].toObject();
        const QJsonArray results = reply["results"_L1].toArray();
        const int requested = stats["requested"_L1].toInt();
        QCOMPARE(results.size(), requested);
        int good = 0;
        for (const QJsonValue &result : results) {
            const QString word = result["qualification"_L1].toString();
            good += word == "valid"_L1 || word == "found"_L1;
            QCOMPARE(result["info"_L1].isObject(), batch.kind == SimulatedKind::EmailFinder && word == "valid"_L1);
        }
        QVERIFY(good > 0);
        const QJsonValue cost = stats["credits_cost"_L1];
        if (batch.kind == SimulatedKind::EmailFinder) {
            QCOMPARE(stats["valid"_L1].toInt(), good);
            QCOMPARE(cost["initial"_L1].toInt(), requested);
            QCOMPARE(cost["refunded"_L1].toInt(), requested - good);
            QCOMPARE(cost["final"_L1].toInt(), good);
        } else if (batch.kind == SimulatedKind::EmailVerifier) {
            QCOMPARE(stats["valid"_L1].toInt(), good);
            QCOMPARE(cost.toDouble(), requested * 0.25);
        } else {
            QCOMPARE(stats["found"_L1].toInt(), good);
            QCOMPARE(cost.toInt(), requested * 40);
            QCOMPARE(stats["credits_to_refund"_L1].toInt(), (requested - good) * 40);
            QVERIFY(good < requested);
        }
    }
    QCOMPARE(completed, demoBatches().size() - 1);
}

void tst_Simulator::tellsTheAccount()
{
    test::SimulatorFixture api;
    const test::HttpAnswer answer = api.get(u"/account/info"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()["credits"_L1].toInt(), 36'000);
    QVERIFY(answer.json()["webhooks"_L1].isArray());
}

void tst_Simulator::stopsAtOnceAndStartsAgain()
{
    test::SimulatorFixture api;
    QCOMPARE(api.get(seedSearch).status, 200);
    const quint16 port = quint16(api.simulator.baseUrl().port());
    const QUrl url = api.simulator.baseUrl();
    api.simulator.stop();
    QVERIFY(!api.simulator.isRunning());
    QVERIFY(api.simulator.start(port));
    QCOMPARE(api.simulator.baseUrl(), url);
    QCOMPARE(api.get(seedSearch).status, 200);

    Simulator second;
    QVERIFY(!second.start(port));
    QVERIFY(!second.errorString().isEmpty());
}

void tst_Simulator::announcesRequests()
{
    test::SimulatorFixture api;
    const QSignalSpy spy(&api.simulator, &Simulator::requested);
    api.get(u"/phone/bulk?id=a%26b"_s);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first(), (QVariantList{"GET"_ba, "/phone/bulk?id=a%26b"_ba}));
}

void tst_Simulator::runsInAThreadOfItsOwn()
{
    QThread thread;
    auto *simulator = new Simulator;
    simulator->moveToThread(&thread);
    connect(&thread, &QThread::finished, simulator, &QObject::deleteLater);
    thread.start();
    QUrl url;
    const auto start = [simulator, &url] {
        if (simulator->start())
            url = simulator->baseUrl();
    };
    QVERIFY(QMetaObject::invokeMethod(simulator, start, Qt::BlockingQueuedConnection));
    QVERIFY(url.port() > 0);
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 404);
    thread.quit();
    QVERIFY(thread.wait());
}

ENROW_TEST(tst_Simulator, QCoreApplication)

} // namespace enrow

#include "tst_Simulator.moc"
