// SPDX-License-Identifier: MIT
#include "api/BatchFetch.h"

#include "jobs/JobQueue.h"
#include "support/CallBench.h"
#include "support/TestProgram.h"

#include <QNetworkReply>
#include <QPointer>
#include <QSemaphore>

using namespace enrow;
using namespace Qt::StringLiterals;
using Then = WireReply::Then;

namespace
{

const QByteArray ongoing = R"({"general": {"id": "a", "status": "ongoing"}, "stats": {"finished": 2, "requested": 3}})";

// A gzip stream whose second half is missing.
QByteArray cutGzip(const QByteArray &body)
{
    const QByteArray raw = qCompress(body).mid(6); // without Qt's length and zlib's header
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + raw.first(raw.size() / 2);
}

} // namespace

// tst_EnrowClient has one end at every step.
class tst_BatchFetch : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bench = std::make_unique<CallBench>();
        m_server = std::make_unique<FaultyServer>();
        m_server->reply(FaultyServer::http(200, ongoing), Then::KeepOpen);
        m_stop = std::stop_source();
        m_count = 0;
        m_result.reset();
    }

    void answersOnceAndIsGone()
    {
        const QPointer<BatchFetch> fetch = begin(u"a"_s);
        QTRY_COMPARE(kind(), "answered");
        QCOMPARE((*m_result)->head.finished, std::optional<qint64>(2));
        QCOMPARE(*(*m_result)->raw, ongoing);
        QTRY_VERIFY(!fetch);
        m_stop.request_stop();
        QCOMPARE(m_count, 1);
    }

    void rejectsLaterWithoutARequest()
    {
        const QPointer<BatchFetch> fetch = make(u"a"_s);
        fetch->reject(Error{ErrorKind::MissingKey, u"none"_s, 0, {}});
        QCOMPARE(m_count, 0);
        QTRY_COMPARE(kind(), "missing-key");
        QTRY_VERIFY(!fetch);
        QVERIFY(m_server->requests().isEmpty());
    }

    void mindsWhoseReplyItIs_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("kind");
        const QByteArray nameless = R"({"stats": {"finished": 1}})";
        QTest::newRow("its own") << ongoing << u"a"_s << "answered"_ba;
        QTest::newRow("in capitals") << ongoing << u"A"_s << "answered"_ba;
        QTest::newRow("its own, with blanks")
            << QByteArray(ongoing).replace("\"a\"", "\" a\"") << u"a"_s << "answered"_ba;
        QTest::newRow("another's") << ongoing << u"b"_s << "unreadable-reply"_ba;
        QTest::newRow("nobody's") << nameless << u"b"_s << "answered"_ba;
    }

    void mindsWhoseReplyItIs()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, id);
        m_server->reply(FaultyServer::http(200, body));
        begin(id);
        QTRY_VERIFY(m_count > 0);
        QTEST(kind(), "kind");
    }

    void passesOnWhatTheServerSays()
    {
        m_server->reply(FaultyServer::http(404, R"({"message":"Bulk search not found"})"));
        begin(u"a"_s);
        QTRY_COMPARE(kind(), "unknown-batch");
        QCOMPARE(m_result->error().detail, u"Bulk search not found"_s);
        QCOMPARE(m_result->error().httpStatus, 404);
    }

    void saysWhichStatusCouldNotBeRead()
    {
        m_server->reply(FaultyServer::http(202, "{\"general\""));
        begin(u"a"_s);
        QTRY_COMPARE(kind(), "unreadable-reply");
        QCOMPARE(m_result->error().httpStatus, 202);
    }

    void refusesWhatIsNoBatch_data();
    void refusesWhatIsNoBatch();

    void endsAtOnceWhereItWasStoppedBefore()
    {
        m_stop.request_stop();
        const QPointer<BatchFetch> fetch = begin(u"a"_s);
        QTRY_VERIFY(!fetch);
        QVERIFY(m_server->requests().isEmpty());
        QCOMPARE(m_count, 0);
    }

    // A stop between the request and its answer ends the decoding too, which waits for a thread here.
    void endsWhileItDecodes()
    {
        const auto gate = std::make_shared<QSemaphore>(); // the job may wake up after this function
        const PendingWork blocker = m_jobs.run(
            this,
            [gate](const std::stop_token &) {
                gate->acquire();
                return 0;
            },
            [](int) {});
        const QPointer<BatchFetch> fetch = begin(u"a"_s);
        QTRY_COMPARE(m_bench->network->findChildren<QNetworkReply *>().size(), 1);
        QTRY_COMPARE(m_bench->network->findChildren<QNetworkReply *>().size(), 0);
        m_stop.request_stop();
        gate->release();
        QTRY_VERIFY(!fetch);
        QCOMPARE(m_count, 0);
    }

private:
    BatchFetch *make(const QString &id)
    {
        return new BatchFetch(
            m_jobs, BatchKind::EmailFinder, id, m_stop.get_token(), m_bench->context.get(),
            [this](Result<BatchReply> result) {
                ++m_count;
                m_result = std::move(result);
            },
            m_bench->context.get());
    }
    BatchFetch *begin(const QString &id)
    {
        BatchFetch *fetch = make(id);
        const ApiOrigin origin = m_server->origin();
        QUrl url = origin.baseUrl();
        url.setPath(u"/email/find/bulk"_s);
        fetch->start({*m_bench->network, m_bench->clock, origin, m_bench->limits},
                     {url, ApiKey::parse(u"secret").value(), true});
        return fetch;
    }
    QByteArray kind() const
    {
        if (!m_result)
            return "waiting";
        return *m_result ? "answered"_ba : QByteArray(nameOf(m_result->error().kind).data());
    }

    JobQueue m_jobs{1};
    std::unique_ptr<CallBench> m_bench;
    std::unique_ptr<FaultyServer> m_server;
    std::stop_source m_stop;
    int m_count = 0;
    std::optional<Result<BatchReply>> m_result;
};

void tst_BatchFetch::refusesWhatIsNoBatch_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("empty") << FaultyServer::http(200, {});
    QTest::newRow("white space") << FaultyServer::http(200, " \r\n\t ");
    QTest::newRow("cut text") << FaultyServer::http(200, ongoing.chopped(1));
    QTest::newRow("cut gzip") << FaultyServer::http(200, cutGzip(ongoing), "Content-Encoding: gzip\r\n");
    QTest::newRow("cut without a length") << FaultyServer::head(200, {}) + ongoing.first(20);
    // Qt sometimes reports these as a success.
    const QByteArray chunked = FaultyServer::head(200, "Transfer-Encoding: chunked\r\n");
    QTest::newRow("closed in a chunk") << chunked + "ff\r\n" + ongoing.first(20);
    QTest::newRow("closed between chunks") << chunked + "14\r\n" + ongoing.first(20) + "\r\n";
    QTest::newRow("broken chunk") << chunked + "zz\r\n" + ongoing;
}

void tst_BatchFetch::refusesWhatIsNoBatch()
{
    QFETCH(QByteArray, reply);
    m_server->reply(reply);
    begin(u"a"_s);
    QTRY_COMPARE(kind(), "unreadable-reply");
    QVERIFY(isTransient(m_result->error().kind));
}

ENROW_TEST(tst_BatchFetch, QCoreApplication)
#include "tst_BatchFetch.moc"
