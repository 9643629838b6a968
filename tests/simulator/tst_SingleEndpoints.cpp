// SPDX-License-Identifier: MIT
#include "simulator/GoodRequests.h"
#include "support/SimulatorFixture.h"
#include "support/TestProgram.h"

using namespace enrow::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace enrow
{

// One row of work each: from the start over 202 to the result.
class tst_SingleEndpoints : public QObject
{
    Q_OBJECT

private slots:
    void works_data();
    void works();
    void refusesBadPayloads_data();
    void refusesBadPayloads();
    void refusesWithoutCredits();
};

void tst_SingleEndpoints::works_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<double>("credits");
    QTest::addColumn<QString>("key");
    QTest::newRow("find") << u"/email/find/single"_s << QJsonDocument(goodSearch).toJson() << 1.0 << u"raw_params"_s;
    QTest::newRow("verify") << u"/email/verify/single"_s << R"({"email":"a@b.example"})"_ba << 0.25 << u"email"_s;
    QTest::newRow("phone") << u"/phone/single"_s << QJsonDocument(goodPhone).toJson() << 40.0 << u"params"_s;
}

void tst_SingleEndpoints::works()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(QString, key);
    test::SimulatorFixture api;
    const test::HttpAnswer started = api.post(path, body);
    QCOMPARE(started.status, 201);
    QTEST(started.json()["credits_used"_L1].toDouble(), "credits");
    const QString id = started.json()["id"_L1].toString();
    const test::HttpAnswer running = api.get(path + "?id="_L1 + id);
    QCOMPARE(running.status, 202);
    QCOMPARE(running.json()["qualification"_L1].toString(), u"ongoing"_s);
    api.advance(2s);
    const test::HttpAnswer done = api.get(path + "?id="_L1 + id);
    QCOMPARE(done.status, 200);
    QCOMPARE(done.json()["id"_L1].toString(), id);
    QVERIFY(done.json().contains(key));
    QVERIFY(!done.json().contains("index"_L1));
    QVERIFY(done.json()["qualification"_L1].toString() != "ongoing"_L1);
    QCOMPARE(api.get(QString(path).replace("single"_L1, "bulk"_L1) + "?id="_L1 + id).status, 400);
}

void tst_SingleEndpoints::refusesBadPayloads_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    QTest::newRow("no body") << u"/email/find/single"_s << ""_ba << u"Missing payload"_s;
    QTest::newRow("no company") << u"/email/find/single"_s << R"({"fullname":"A B"})"_ba
                                << u"Missing mandatory property"_s;
    QTest::newRow("no email") << u"/email/verify/single"_s << R"({"mail":"a@b.example"})"_ba
                              << u"Missing mandatory property"_s;
    QTest::newRow("no phone") << u"/phone/single"_s << R"({"firstname":"A"})"_ba << u"Missing mandatory property"_s;
}

void tst_SingleEndpoints::refusesBadPayloads()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    test::SimulatorFixture api;
    const test::HttpAnswer answer = api.post(path, body);
    QCOMPARE(answer.status, 400);
    QTEST(answer.message(), "message");
}

void tst_SingleEndpoints::refusesWithoutCredits()
{
    SimulatorOptions options;
    options.credits = 39;
    test::SimulatorFixture api(options);
    const test::HttpAnswer answer = api.post(u"/phone/single"_s, QJsonDocument(goodPhone).toJson());
    QCOMPARE(answer.status, 402);
    QCOMPARE(answer.json(), (QJsonObject{{u"reason"_s, u"Not enough credits"_s}, {u"success"_s, false}}));
}

ENROW_TEST(tst_SingleEndpoints, QCoreApplication)

} // namespace enrow

#include "tst_SingleEndpoints.moc"
