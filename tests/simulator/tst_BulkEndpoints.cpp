// SPDX-License-Identifier: MIT
#include "simulator/GoodRequests.h"
#include "support/SimulatorFixture.h"
#include "support/TestProgram.h"

#include <QJsonArray>

using namespace enrow::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace enrow
{

namespace
{

QByteArray payload(const QString &key, const QJsonArray &rows)
{
    return QJsonDocument(QJsonObject{{key, rows}}).toJson();
}

QJsonArray repeated(const QJsonValue &row, int count)
{
    QJsonArray rows;
    for (int i = 0; i < count; ++i)
        rows.append(row);
    return rows;
}

} // namespace

// Starting batches: what is refused, what it costs, how often it may be done and what comes out.
class tst_BulkEndpoints : public QObject
{
    Q_OBJECT

private slots:
    void refusesBadPayloads_data();
    void refusesBadPayloads();
    void acceptsTheLargestBatches_data();
    void acceptsTheLargestBatches();
    void worksOnASearch();
    void worksOnAVerification();
    void acceptsTheOlderVerificationKey();
    void worksOnPhones();
    void refundsWhenTheWorkEnds();
    void refusesWithoutCredits();
    void limitsPostsPerSecondAndEndpoint();
};

void tst_BulkEndpoints::refusesBadPayloads_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    const QString find = u"/email/find/bulk"_s;
    const QString verify = u"/email/verify/bulk"_s;
    const QString phone = u"/phone/bulk"_s;
    QJsonArray fifty = repeated(goodSearch, 50);
    fifty.replace(7, QJsonObject{{u"fullname"_s, u"No Company"_s}});
    QTest::newRow("no body") << find << ""_ba << u"Missing payload"_s;
    QTest::newRow("no JSON") << find << "{\"searches\":"_ba << u"Missing payload"_s;
    QTest::newRow("no object") << verify << "[]"_ba << u"Missing payload"_s;
    QTest::newRow("no searches") << find << "{\"custom\":1}"_ba << u"Missing searches payload"_s;
    QTest::newRow("searches no list") << find << "{\"searches\":{}}"_ba << u"Missing searches payload"_s;
    QTest::newRow("empty searches") << find << payload(u"searches"_s, {}) << u"Missing searches payload"_s;
    QTest::newRow("no phones") << phone << payload(u"other"_s, {}) << u"Missing searches payload"_s;
    QTest::newRow("too many searches") << find << payload(u"searches"_s, repeated(goodSearch, 5001))
                                       << u"Too many searches. Limit is currently at 5000 per batch."_s;
    QTest::newRow("too many phones") << phone << payload(u"searches"_s, repeated(goodPhone, 3001))
                                     << u"Too many searches. Limit is currently at 3000 per batch."_s;
    QTest::newRow("no company") << find << payload(u"searches"_s, fifty)
                                << u"Missing mandatory property on search n°8 of 50"_s;
    QTest::newRow("row no object") << find << payload(u"searches"_s, {1})
                                   << u"Missing mandatory property on search n°1 of 1"_s;
    QTest::newRow("phone without a name") << phone << payload(u"searches"_s, {goodPhone, QJsonObject()})
                                          << u"Missing mandatory property on search n°2 of 2"_s;
    QTest::newRow("no verifications") << verify << "{\"custom\":1}"_ba
                                      << u"At least 1 verification must be present in the payload"_s;
    QTest::newRow("too many verifications") << verify << payload(u"verifications"_s, repeated(u"a@b.example"_s, 5001))
                                            << u"Too many verifications. Limit is currently at 5000 per batch."_s;
}

void tst_BulkEndpoints::refusesBadPayloads()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    test::SimulatorFixture api;
    const test::HttpAnswer answer = api.post(path, body);
    QCOMPARE(answer.status, 400);
    QTEST(answer.message(), "message");
    QCOMPARE(api.get(u"/account/info"_s).json()["credits"_L1].toInt(), 36'000);
}

void tst_BulkEndpoints::acceptsTheLargestBatches_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<double>("credits");
    QTest::newRow("find") << u"/email/find/bulk"_s << payload(u"searches"_s, repeated(goodSearch, 5000)) << 5000.0;
    QTest::newRow("verify") << u"/email/verify/bulk"_s << payload(u"verifications"_s, repeated(u"a@b.example"_s, 5000))
                            << 1250.0;
    QTest::newRow("phone") << u"/phone/bulk"_s << payload(u"searches"_s, repeated(goodPhone, 3000)) << 120'000.0;
}

void tst_BulkEndpoints::acceptsTheLargestBatches()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    SimulatorOptions options;
    options.credits = 200'000;
    test::SimulatorFixture api(options);
    const test::HttpAnswer answer = api.post(path, body);
    QCOMPARE(answer.status, 201);
    QTEST(answer.json()["credits_used"_L1].toDouble(), "credits");
    QVERIFY(answer.json()["estimated_duration"_L1].toInt() >= 1);
    QVERIFY(!answer.message().isEmpty());
    const QJsonValue credits = answer.json()["credits"_L1];
    QCOMPARE(credits["amount"_L1], answer.json()["credits_used"_L1]);
    QCOMPARE(credits["source"_L1].toString(), u"sub"_s);
    QCOMPARE(credits["split"_L1]["fromSub"_L1], credits["amount"_L1]);
    QCOMPARE(credits["split"_L1]["fromPaygo"_L1].toInt(), 0);
}

void tst_BulkEndpoints::worksOnASearch()
{
    test::SimulatorFixture api;
    const QJsonObject custom{{u"wave"_s, 2}};
    const QJsonObject other{
        {u"fullname"_s, u"千代 山下"_s}, {u"company_domain"_s, u"yama.example"_s}, {u"custom"_s, custom}};
    const QJsonObject body{{u"searches"_s, QJsonArray{goodSearch, other}},
                           {u"custom"_s, u"spring"_s},
                           {u"settings"_s, QJsonObject{{u"retrieve_gender"_s, true}}}};
    const QString id = api.post(u"/email/find/bulk"_s, QJsonDocument(body).toJson()).json()["id"_L1].toString();
    const QString target = u"/email/find/bulk?id="_s + id;
    QCOMPARE(api.get(target).body,
             R"({"general":{"id":"%1","status":"ongoing"},"stats":{"finished":0,"requested":2}})"_ba.replace(
                 "%1", id.toLatin1()));
    api.advance(3s);
    const QJsonObject reply = api.get(target).json();
    QCOMPARE(reply["general"_L1]["status"_L1].toString(), u"completed"_s);
    QCOMPARE(reply["general"_L1]["custom"_L1].toString(), u"spring"_s);
    QCOMPARE(reply["stats"_L1]["valid"_L1].toInt(), 1);
    const QJsonArray rows = reply["results"_L1].toArray();
    const QJsonObject expectedInfo{{u"domain"_s, u"boisjoli-conseil.example"_s},
                                   {u"firstname"_s, u"Jean-Luc"_s},
                                   {u"lastname"_s, u"Béziat"_s},
                                   {u"gender"_s, u"male"_s},
                                   {u"companyInfo"_s, QJsonObject{{u"name"_s, u"Boisjoli Conseil"_s}}}};
    QCOMPARE(rows.at(0).toObject(), (QJsonObject{{u"index"_s, u"0"_s},
                                                 {u"qualification"_s, u"valid"_s},
                                                 {u"email"_s, u"jean.luc.beziat@boisjoli-conseil.example"_s},
                                                 {u"info"_s, expectedInfo},
                                                 {u"raw_params"_s, goodSearch}}));
    QJsonObject otherParams = other;
    otherParams.remove(u"custom"_s);
    QCOMPARE(rows.at(1).toObject(), (QJsonObject{{u"index"_s, u"1"_s},
                                                 {u"qualification"_s, u"invalid"_s},
                                                 {u"email"_s, QJsonValue::Null},
                                                 {u"raw_params"_s, otherParams},
                                                 {u"custom"_s, custom}}));
}

void tst_BulkEndpoints::worksOnAVerification()
{
    test::SimulatorFixture api;
    const test::HttpAnswer started =
        api.post(u"/email/verify/bulk"_s, R"({"verifications":["no address","a@b.example","pam@dm.example"]})");
    QCOMPARE(started.json()["credits_used"_L1].toDouble(), 0.75);
    api.advance(3s);
    const QJsonObject reply = api.get(u"/email/verify/bulk?id="_s + started.json()["id"_L1].toString()).json();
    QCOMPARE(reply["stats"_L1]["credits_cost"_L1].toDouble(), 0.75);
    QVERIFY(reply["stats"_L1]["finished"_L1].isUndefined());
    const QJsonArray rows = reply["results"_L1].toArray();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0)["email"_L1].toString(), u"no address"_s);
    QCOMPARE(rows.at(0)["qualification"_L1].toString(), u"invalid"_s);
    QCOMPARE(rows.at(0)["index"_L1].toString().size(), 36);
    QVERIFY(rows.at(0)["index"_L1] != rows.at(1)["index"_L1]);
}

void tst_BulkEndpoints::acceptsTheOlderVerificationKey()
{
    test::SimulatorFixture api;
    QCOMPARE(api.post(u"/email/verify/bulk"_s, R"({"emails":["a@b.example"]})").status, 201);
}

void tst_BulkEndpoints::worksOnPhones()
{
    test::SimulatorFixture api;
    const QJsonObject byName{{u"firstname"_s, u"Ewa"_s}, {u"lastname"_s, u"Mróz"_s}, {u"company_name"_s, u"Dębina"_s}};
    const test::HttpAnswer started = api.post(u"/phone/bulk"_s, payload(u"searches"_s, {goodPhone, byName}));
    QCOMPARE(started.json()["credits_used"_L1].toInt(), 80);
    api.advance(3s);
    const QJsonArray rows =
        api.get(u"/phone/bulk?id="_s + started.json()["id"_L1].toString()).json()["results"_L1].toArray();
    QCOMPARE(rows.size(), 2);
    for (const QJsonValue &row : rows) {
        const bool found = row["qualification"_L1].toString() == "found"_L1;
        QVERIFY(found || row["qualification"_L1].toString() == "not_found"_L1);
        QCOMPARE(row["number"_L1].isString(), found);
        QCOMPARE(row["country"_L1].isString(), found);
    }
    QCOMPARE(rows.at(1)["params"_L1].toObject(), byName);
    QCOMPARE(rows.at(1)["index"_L1], QJsonValue(1));
}

void tst_BulkEndpoints::refundsWhenTheWorkEnds()
{
    test::SimulatorFixture api;
    const QJsonObject never{{u"fullname"_s, u"千代 山下"_s}, {u"company_domain"_s, u"yama.example"_s}};
    QCOMPARE(api.post(u"/email/find/bulk"_s, payload(u"searches"_s, repeated(never, 100))).status, 201);
    const auto balance = [&api] { return api.get(u"/account/info"_s).json()["credits"_L1].toDouble(); };
    QCOMPARE(balance(), 35'900.0);
    api.advance(2999ms);
    QCOMPARE(balance(), 35'900.0);
    api.advance(1ms);
    QCOMPARE(balance(), 36'000.0);
    QCOMPARE(balance(), 36'000.0);
    api.post(u"/email/verify/bulk"_s, R"({"verifications":["a@b.example"]})");
    api.advance(1h);
    QCOMPARE(balance(), 35'999.75);
}

void tst_BulkEndpoints::refusesWithoutCredits()
{
    SimulatorOptions options;
    options.credits = 1;
    test::SimulatorFixture api(options);
    const test::HttpAnswer refused = api.post(u"/email/find/bulk"_s, payload(u"searches"_s, repeated(goodSearch, 2)));
    QCOMPARE(refused.status, 402);
    QCOMPARE(refused.message(), u"Not enough credits"_s);
    QCOMPARE(api.post(u"/email/find/bulk"_s, payload(u"searches"_s, {goodSearch})).status, 201);
    QCOMPARE(api.post(u"/email/verify/bulk"_s, R"({"verifications":["a@b.example"]})").status, 402);
}

void tst_BulkEndpoints::limitsPostsPerSecondAndEndpoint()
{
    test::SimulatorFixture api;
    const QByteArray body = R"({"verifications":["a@b.example"]})";
    for (int i = 0; i < 10; ++i)
        QCOMPARE(api.post(u"/email/verify/bulk"_s, body).status, 201);
    const test::HttpAnswer refused = api.post(u"/email/verify/bulk"_s, body);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.message(), u"Too Many Requests"_s);
    QCOMPARE(refused.header("Retry-After"), "1"_ba);
    QCOMPARE(api.post(u"/email/verify/single"_s, R"({"email":"a@b.example"})").status, 201);
    QCOMPARE(api.get(u"/email/verify/bulk?id=none"_s).status, 400);
    api.advance(999ms);
    QCOMPARE(api.post(u"/email/verify/bulk"_s, body).status, 429);
    api.advance(1ms);
    QCOMPARE(api.post(u"/email/verify/bulk"_s, body).status, 201);
}

ENROW_TEST(tst_BulkEndpoints, QCoreApplication)

} // namespace enrow

#include "tst_BulkEndpoints.moc"
