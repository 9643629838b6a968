// SPDX-License-Identifier: MIT
#include "api/EnrowClient.h"
#include "jobs/JobQueue.h"
#include "support/FaultyServer.h"
#include "support/TestProgram.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSemaphore>

using namespace enrow;
using namespace Qt::StringLiterals;
using Then = WireReply::Then;

namespace
{

enum class Step { NothingSent, Network, Decoding };
enum class End { Work, Context, Client };

const QByteArray running = R"({"general": {"id": "a", "status": "ongoing"}, "stats": {"finished": 2, "requested": 3}})";

ApiKey key(QStringView text)
{
    return ApiKey::parse(text).value();
}

// What a fetch came back with, and how often.
struct Answer {
    int count = 0;
    std::optional<BatchReply> reply;
    std::optional<Error> error;

    BatchSource::Done receive()
    {
        return [this](Result<BatchReply> result) {
            ++count;
            if (result)
                reply = result.value();
            else
                error = result.error();
        };
    }
    QByteArray kind() const
    {
        if (count == 0)
            return "waiting";
        return error ? QByteArray(nameOf(error->kind).data()) : QByteArray("answered");
    }
};

} // namespace

Q_DECLARE_METATYPE(Step)
Q_DECLARE_METATYPE(End)

class tst_EnrowClient : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server = std::make_unique<FaultyServer>();
        m_server->reply(FaultyServer::http(200, running), Then::KeepOpen);
        m_network = std::make_unique<QNetworkAccessManager>();
        m_network->setProxy(QNetworkProxy::NoProxy);
        m_jobs = std::make_unique<JobQueue>(1);
        m_context = std::make_unique<QObject>();
        renewClient();
    }

    void readsABatchOfEachKind_data()
    {
        QTest::addColumn<BatchKind>("kind");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("finder") << BatchKind::EmailFinder << QByteArray("/email/find/bulk");
        QTest::newRow("verifier") << BatchKind::EmailVerifier << QByteArray("/email/verify/bulk");
        QTest::newRow("phone") << BatchKind::PhoneFinder << QByteArray("/phone/bulk");
    }

    void readsABatchOfEachKind()
    {
        QFETCH(BatchKind, kind);
        QFETCH(QByteArray, path);
        const Answer answer = ask(kind, u"a"_s);
        QCOMPARE(answer.kind(), "answered");
        QCOMPARE(answer.reply->kind, kind);
        QCOMPARE(answer.reply->head.status, BatchStatus::Ongoing);
        QCOMPARE(answer.reply->head.finished, std::optional<qint64>(2));
        QCOMPARE(*answer.reply->raw, running);
        QVERIFY(m_server->requests().constFirst().startsWith("GET " + path + "?id=a HTTP/1.1\r\n"));
    }

    void sendsNothingWithoutAKey()
    {
        m_client->setKey({});
        Answer answer;
        const PendingWork work = fetch(answer);
        QCOMPARE(answer.count, 0);
        QTRY_COMPARE(answer.kind(), "missing-key");
        QVERIFY(m_server->requests().isEmpty());

        m_client->setKey(key(u"later"));
        QCOMPARE(ask().kind(), "answered");
        QCOMPARE(m_server->requests().size(), 1);
        QVERIFY(m_server->requests().constFirst().contains("\r\nx-api-key: later\r\n"));
        QCOMPARE(answer.count, 1);
    }

    void leavesTheKeyOutOfAReason()
    {
        m_client->setKey(key(u"a-secret-key"));
        m_server->reply(
            FaultyServer::http(200, R"({"general": {"status": "failed", "message": "a-secret-key has no credits"}})"));
        QCOMPARE(ask().reply->head.failureReason(), u"\u2026 has no credits"_s);
    }

    void asksAboutEachBatchWithItsKey()
    {
        m_client->setKeys([](BatchKind, const QString &id) { return Result<ApiKey>(key(QString(u"key-of-"_s + id))); });
        m_server->reply(FaultyServer::http(200, R"({"stats": {"finished": 1}})"));
        QCOMPARE(ask(BatchKind::PhoneFinder, u"a"_s).kind(), "answered");
        QCOMPARE(ask(BatchKind::PhoneFinder, u"b"_s).kind(), "answered");
        QVERIFY(m_server->requests().at(0).contains("\r\nx-api-key: key-of-a\r\n"));
        QVERIFY(m_server->requests().at(1).contains("\r\nx-api-key: key-of-b\r\n"));
    }

    // Errors are shown, written out and archived.
    void hidesTheKeyThatAServerRepeats_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QString>("detail");
        QTest::newRow("message") << FaultyServer::http(401, R"({"message": "apikey long-secret, long-secret: no"})")
                                 << u"apikey \u2026, \u2026: no"_s;
        QTest::newRow("redirect") << FaultyServer::http(
                                         302, {}, "Location: http://long-secret.example/long-secret?k=long-secret\r\n")
                                  << u"leads to http://\u2026.example"_s;
        QTest::newRow("title") << FaultyServer::http(403, "<title>No entry for long-secret</title>")
                               << u"No entry for \u2026"_s;
        QTest::newRow("server") << FaultyServer::http(403, {}, "Server: long-secret/1.0\r\n") << u"\u2026"_s;
    }

    void hidesTheKeyThatAServerRepeats()
    {
        QFETCH(QByteArray, reply);
        m_server->reply(reply);
        m_client->setKey(key(u"long-secret"));
        const Answer answer = ask();
        QVERIFY(answer.error);
        QTEST(answer.error->detail, "detail");
        QVERIFY(!answer.error->reason.inEnglish().contains(u"long-secret"_s)); // which is shown in each language
    }

    void readsTheAccountOfAKey()
    {
        m_server->reply(FaultyServer::http(200, R"({"credits": 36000.25, "webhooks": []})"));
        std::optional<Account> account;
        const PendingWork work = m_client->fetchAccount(
            key(u"other"), m_context.get(), [&](const Result<Account> &result) { account = result.value(); });
        QVERIFY(!account);
        QTRY_VERIFY(account);
        QCOMPARE(account->credits.toString(), u"36000.25"_s);
        QCOMPARE(m_server->requests().size(), 1);
        QVERIFY(m_server->requests().constFirst().startsWith("GET /account/info HTTP/1.1\r\n"));
        QVERIFY(m_server->requests().constFirst().contains("\r\nx-api-key: other\r\n"));
    }

    void saysWhyThereIsNoAccount_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QByteArray>("error");
        QTest::newRow("refused") << FaultyServer::http(401, R"({"message": "This apikey is not valid"})")
                                 << QByteArray("key-refused 401");
        QTest::newRow("no endpoint") << FaultyServer::http(404, R"({"message": "No account"})")
                                     << QByteArray("bad-request 404");
        QTest::newRow("no endpoint of the API") << FaultyServer::http(404, "{}") << QByteArray("not-the-api 404");
        QTest::newRow("a page") << FaultyServer::http(200, "<html>") << QByteArray("not-the-api 200");
        QTest::newRow("unreadable") << FaultyServer::http(200, "{\"credits\"") << QByteArray("unreadable-reply 200");
        QTest::newRow("too long") << FaultyServer::http(200, QByteArray(2 * 1024 * 1024, ' '))
                                  << QByteArray("reply-too-large 200");
    }

    void saysWhyThereIsNoAccount()
    {
        QFETCH(QByteArray, reply);
        QFETCH(QByteArray, error);
        m_server->reply(reply);
        QByteArray answer;
        const PendingWork work =
            m_client->fetchAccount(key(u"other"), m_context.get(), [&](const Result<Account> &result) {
                answer = "answered";
                if (!result)
                    answer = nameOf(result.error().kind).data() + (' ' + QByteArray::number(result.error().httpStatus));
            });
        QTRY_COMPARE(answer, error);
    }

    void letsNoIdAddAHeader()
    {
        m_server->reply(FaultyServer::http(200, R"({"general": {"status": "ongoing"}})"));
        QCOMPARE(ask(BatchKind::PhoneFinder, u"a HTTP/1.1\r\nx-api-key: other\r\n\r\nGET /"_s).kind(), "answered");
        QCOMPARE(m_server->requests().size(), 1);
        const QByteArray &head = m_server->requests().constFirst();
        QCOMPARE(head.count("x-api-key: "), 1);
        QVERIFY(head.contains("\r\nx-api-key: secret\r\n"));
    }

    void givesEachCallItsOwnAnswer()
    {
        std::array<Answer, 20> answers;
        std::vector<PendingWork> work;
        for (Answer &answer : answers)
            work.push_back(fetch(answer));
        for (const Answer &answer : answers)
            QTRY_COMPARE(answer.kind(), "answered");
        for (const Answer &answer : answers)
            QCOMPARE(answer.count, 1);
        QCOMPARE(m_server->requests().size(), qsizetype(answers.size()));
        QTRY_COMPARE(m_client->children().size(), 0);
    }

    void neverAnswersOnceEnded_data();
    void neverAnswersOnceEnded();

private:
    void renewClient()
    {
        m_client = std::make_unique<EnrowClient>(*m_network, *m_jobs, m_clock, m_server->origin());
        m_client->setKey(key(u"secret"));
    }

    PendingWork fetch(Answer &answer, BatchKind kind = BatchKind::EmailFinder, const QString &id = u"a"_s)
    {
        return m_client->fetch(kind, id, m_context.get(), answer.receive());
    }

    Answer ask(BatchKind kind = BatchKind::EmailFinder, const QString &id = u"a"_s)
    {
        Answer answer;
        const PendingWork work = fetch(answer, kind, id);
        return QTest::qWaitFor([&] { return answer.count > 0; }, 30'000) ? answer : Answer{};
    }

    SystemClock m_clock;
    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<JobQueue> m_jobs;
    std::unique_ptr<QObject> m_context;
    std::unique_ptr<EnrowClient> m_client;
};

void tst_EnrowClient::neverAnswersOnceEnded_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<End>("end");
    const std::pair<const char *, Step> steps[] = {
        {"nothing sent", Step::NothingSent}, {"network", Step::Network}, {"decoding", Step::Decoding}};
    const std::pair<const char *, End> ends[] = {
        {"work", End::Work}, {"context", End::Context}, {"client", End::Client}};
    for (const auto &[stepName, step] : steps) {
        for (const auto &[endName, end] : ends)
            QTest::addRow("%s, %s", stepName, endName) << step << end;
    }
}

void tst_EnrowClient::neverAnswersOnceEnded()
{
    QFETCH(Step, step);
    QFETCH(End, end);
    if (step == Step::NothingSent)
        m_client->setKey({});
    if (step == Step::Network)
        m_server->reply(QByteArray(), Then::KeepOpen);
    const auto gate = std::make_shared<QSemaphore>(); // the job may wake up after this function
    const PendingWork blocker = m_jobs->run(
        this,
        [gate](const std::stop_token &) {
            gate->acquire();
            return 0;
        },
        [](int) {});
    Answer answer;
    PendingWork work = fetch(answer);
    if (step != Step::NothingSent)
        QTRY_COMPARE(m_server->requests().size(), 1);
    if (step == Step::Decoding)
        QTRY_COMPARE(m_network->findChildren<QNetworkReply *>().size(), 0);

    switch (end) {
    case End::Work: work.cancel(); break;
    case End::Context: m_context = std::make_unique<QObject>(); break;
    case End::Client: m_client.reset(); break;
    }
    gate->release();
    m_server->reply(FaultyServer::http(200, running));
    renewClient();
    QCOMPARE(ask().kind(), "answered");
    QCOMPARE(answer.count, 0);
}

ENROW_TEST(tst_EnrowClient, QCoreApplication)
#include "tst_EnrowClient.moc"
