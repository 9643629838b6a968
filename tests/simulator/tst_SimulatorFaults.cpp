// SPDX-License-Identifier: MIT
#include "simulator/SimulatorFaults.h"
#include "support/SimulatorFixture.h"
#include "support/TestProgram.h"

#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace enrow
{

// Faults and dialects, as a client meets them.
class tst_SimulatorFaults : public QObject
{
    Q_OBJECT

private slots:
    void namesEveryFaultAndDialect();
    void answersWithErrors_data();
    void answersWithErrors();
    void namesTheMomentToComeBack();
    void damagesTheReply();
    void damagesBytes_data();
    void damagesBytes();
    void delaysTheReply();
    void countsRequests();
    void meetsOneEndpointOnly();
    void doesNoWorkForAnError();
    void saysRunningWith202();
    void saysUnknownWith404();
    void saysIndexAsANumber();
    void saysCompanyDomain();
    void saysPhonesAreValid();

private:
    const QString m_search = u"/email/find/bulk?id=3d4cb64e-i64d-41e8-a686-736751004a32"_s;
};

void tst_SimulatorFaults::namesEveryFaultAndDialect()
{
    QCOMPARE(faultNames().size(), 14);
    QCOMPARE(faultNamed(u"drop"_s), Fault::Drop);
    QVERIFY(!faultNamed(u"Drop"_s));
    QVERIFY(!faultNamed(QString()));
    QCOMPARE(dialectNames().size(), 5);
    QCOMPARE(dialectNamed(u"running-202"_s), Dialect::Running202);
    QVERIFY(!dialectNamed(u"running"_s));
}

void tst_SimulatorFaults::answersWithErrors_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    QTest::newRow("seconds") << Fault::RateLimitSeconds << 429 << u"Too Many Requests"_s;
    QTest::newRow("date") << Fault::RateLimitDate << 429 << u"Too Many Requests"_s;
    QTest::newRow("body") << Fault::RateLimitBody << 429 << u"Rate limit exceeded"_s;
    QTest::newRow("reset") << Fault::RateLimitReset << 429 << u"Too Many Requests"_s;
    QTest::newRow("credits") << Fault::NoCredits << 402 << u"Not enough credits"_s;
    QTest::newRow("error") << Fault::ServerError << 500 << u"Internal server error"_s;
    QTest::newRow("gateway") << Fault::BadGateway << 502 << QString();
    QTest::newRow("unavailable") << Fault::Unavailable << 503 << QString();
}

void tst_SimulatorFaults::answersWithErrors()
{
    QFETCH(Fault, fault);
    test::SimulatorFixture api;
    api.simulator.faults().add({fault});
    const test::HttpAnswer answer = api.get(m_search);
    QTEST(answer.status, "status");
    QTEST(answer.message(), "message");
    QCOMPARE(api.get(m_search).status, 200);
}

void tst_SimulatorFaults::namesTheMomentToComeBack()
{
    const QDateTime now(QDate(2025, 3, 7), QTime(8, 9, 10), QTimeZone::utc());
    const auto never = []() -> HttpReply { qFatal("the request was worked on"); };
    SimulatorFaults faults;
    for (const Fault fault : {Fault::RateLimitSeconds, Fault::RateLimitDate, Fault::RateLimitReset})
        faults.add({fault, 1, {}, 1500ms});
    const auto reply = [&] { return faults.replyFor(HttpRequest(), now, never).bytes; };
    QVERIFY(reply().contains("\r\nRetry-After: 2\r\n"));
    QVERIFY(reply().contains("\r\nRetry-After: Fri, 07 Mar 2025 08:09:12 GMT\r\n"));
    QVERIFY(reply().contains("\r\nX-RateLimit-Reset: 1741334952\r\n"));
    faults.add({Fault::RateLimitBody, 1, {}, 7s});
    const QJsonObject body = QJsonDocument::fromJson(reply().split('\n').last()).object();
    QCOMPARE(body["retry_after"_L1].toInt(), 7);
}

void tst_SimulatorFaults::damagesTheReply()
{
    test::SimulatorFixture api;
    api.simulator.faults().add({Fault::Truncate});
    QCOMPARE(api.get(m_search).error, QNetworkReply::RemoteHostClosedError);
    api.simulator.faults().add({Fault::Empty});
    const test::HttpAnswer empty = api.get(m_search);
    QCOMPARE(empty.status, 200);
    QCOMPARE(empty.body, QByteArray());
    api.simulator.faults().add({Fault::BrokenChunk});
    const test::HttpAnswer broken = api.get(m_search);
    QCOMPARE(broken.status, 200);
    QCOMPARE(broken.body, QByteArray());
    api.simulator.faults().add({Fault::BrokenLaterChunk});
    const test::HttpAnswer half = api.get(m_search);
    QCOMPARE(half.status, 200);
    QVERIFY(half.body.startsWith("{\n"));
    QVERIFY(half.json().isEmpty());
    // The network manager asks again by itself when a connection closes without a reply, so that one drop is not seen.
    api.simulator.faults().add({Fault::Drop, FaultRule::always});
    QCOMPARE(api.get(m_search).error, QNetworkReply::RemoteHostClosedError);
}

void tst_SimulatorFaults::damagesBytes_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QByteArray>("end"); // from the last header on
    QTest::newRow("empty") << Fault::Empty << "Content-Length: 0\r\n\r\n"_ba;
    QTest::newRow("truncated") << Fault::Truncate << "Content-Length: 9\r\n\r\n1234"_ba;
    QTest::newRow("broken chunk") << Fault::BrokenChunk
                                  << "Transfer-Encoding: chunked\r\n\r\nnot-a-size\r\n6789\r\n"_ba;
    QTest::newRow("broken later chunk") << Fault::BrokenLaterChunk
                                        << "Transfer-Encoding: chunked\r\n\r\n5\r\n12345\r\nnot-a-size\r\n6789\r\n"_ba;
}

void tst_SimulatorFaults::damagesBytes()
{
    QFETCH(const Fault, fault);
    QFETCH(const QByteArray, end);
    SimulatorFaults faults;
    faults.add({fault});
    const WireReply reply = faults.replyFor(HttpRequest(), QDateTime(), [] {
        HttpReply right;
        right.body = "123456789";
        return right;
    });
    QVERIFY2(reply.bytes.endsWith("\r\n" + end), reply.bytes);
    QCOMPARE(reply.bytes.count("Content-Length") + reply.bytes.count("Transfer-Encoding"), 1);
    QCOMPARE(reply.then == WireReply::Then::KeepOpen, fault == Fault::Empty);
}

void tst_SimulatorFaults::delaysTheReply()
{
    SimulatorFaults faults;
    faults.add({Fault::Delay, 1, {}, 250ms});
    const WireReply reply =
        faults.replyFor(HttpRequest(), QDateTime(), [] { return HttpReply::message(200, u"right"_s); });
    QCOMPARE(reply.delay, 250ms);
    QVERIFY(reply.bytes.startsWith("HTTP/1.1 200 OK\r\n") && reply.bytes.endsWith("{\"message\":\"right\"}"));
    QVERIFY(reply.then == WireReply::Then::KeepOpen);
}

void tst_SimulatorFaults::countsRequests()
{
    test::SimulatorFixture api;
    api.simulator.faults().add({Fault::ServerError, 2});
    api.simulator.faults().add({Fault::Unavailable, 1});
    api.simulator.faults().add({Fault::NoCredits, 0});
    QList<int> statuses;
    for (int i = 0; i < 4; ++i)
        statuses.append(api.get(m_search).status);
    QCOMPARE(statuses, (QList<int>{500, 500, 503, 200}));
    api.simulator.faults().add({Fault::ServerError, FaultRule::always});
    for (int i = 0; i < 3; ++i)
        QCOMPARE(api.get(m_search).status, 500);
    api.simulator.faults().clear();
    QCOMPARE(api.get(m_search).status, 200);
}

void tst_SimulatorFaults::meetsOneEndpointOnly()
{
    test::SimulatorFixture api;
    api.simulator.faults().add({Fault::ServerError, 1, "/account/info"});
    QCOMPARE(api.get(m_search).status, 200);
    QCOMPARE(api.get(u"/account/info"_s).status, 500);
    QCOMPARE(api.get(u"/account/info"_s).status, 200);
}

void tst_SimulatorFaults::doesNoWorkForAnError()
{
    test::SimulatorFixture api;
    api.simulator.faults().add({Fault::Unavailable, 1, "/email/verify/bulk"});
    QCOMPARE(api.post(u"/email/verify/bulk"_s, R"({"verifications":["a@b.example"]})").status, 503);
    QCOMPARE(api.get(u"/account/info"_s).json()["credits"_L1].toDouble(), 36'000.0);
}

void tst_SimulatorFaults::saysRunningWith202()
{
    test::SimulatorFixture api;
    api.simulator.setDialects(Dialect::Running202);
    QCOMPARE(api.get(u"/email/find/bulk?id=5e0c1b7a-40d2-4f6e-9a53-0b7f2c9d1e01"_s).status, 202);
    QCOMPARE(api.get(u"/email/verify/bulk?id=8a41d6f3-7c25-4b90-8e1d-64f0a2b3c501"_s).status, 202);
    QCOMPARE(api.get(u"/phone/bulk?id=c7d93e58-1f6b-4a07-b2c4-9e5a80f1d702"_s).status, 200);
    QCOMPARE(api.get(m_search).status, 200);
}

void tst_SimulatorFaults::saysUnknownWith404()
{
    test::SimulatorFixture api;
    api.simulator.setDialects(Dialect::Unknown404);
    const test::HttpAnswer answer = api.get(u"/email/find/bulk?id=none"_s);
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.message(), u"Bulk search not found"_s);
    QCOMPARE(answer.json()["status"_L1].toInt(), 404);
}

void tst_SimulatorFaults::saysIndexAsANumber()
{
    test::SimulatorFixture api;
    api.simulator.setDialects(Dialect::NumericIndex);
    const QJsonArray rows = api.get(m_search).json()["results"_L1].toArray();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(2)["index"_L1], QJsonValue(2));
    const QJsonArray checks =
        api.get(u"/email/verify/bulk?id=9d4fa0ed-f76b-409f-bee4-d5468ebda70e"_s).json()["results"_L1].toArray();
    QCOMPARE(checks.at(0)["index"_L1].toString(), u"195f87c6-376e-4eca-9861-f92935413b0c"_s);
}

void tst_SimulatorFaults::saysCompanyDomain()
{
    test::SimulatorFixture api;
    api.simulator.setDialects(Dialect::CompanyDomain);
    const QJsonArray rows = api.get(m_search).json()["results"_L1].toArray();
    QCOMPARE(rows.at(0)["info"_L1]["company_domain"_L1].toString(), u"dundermifflin.com"_s);
    QVERIFY(rows.at(0)["info"_L1]["domain"_L1].isUndefined());
    QCOMPARE(rows.at(0)["index"_L1], QJsonValue(u"0"_s));
    QVERIFY(rows.at(2)["info"_L1].isUndefined());
}

void tst_SimulatorFaults::saysPhonesAreValid()
{
    test::SimulatorFixture api;
    const QString phones = u"/phone/bulk?id=c7d93e58-1f6b-4a07-b2c4-9e5a80f1d701"_s;
    const QJsonValue found = api.get(phones).json()["stats"_L1]["found"_L1];
    QVERIFY(found.toInt() > 0);
    api.simulator.setDialects(Dialect::PhonesValid);
    const QJsonObject stats = api.get(phones).json()["stats"_L1].toObject();
    QCOMPARE(stats["valid"_L1], found);
    QVERIFY(!stats.contains("found"_L1));
}

ENROW_TEST(tst_SimulatorFaults, QCoreApplication)

} // namespace enrow

#include "tst_SimulatorFaults.moc"
