// SPDX-License-Identifier: MIT
#include "api/ErrorDecoder.h"

#include "support/TestProgram.h"

#include <QFile>
#include <QTimeZone>

using namespace enrow;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

QDateTime now()
{
    return QDateTime(QDate(2026, 11, 22), QTime(12, 0), QTimeZone::utc());
}

QByteArray body(const QString &name)
{
    QFile file(QStringLiteral(ENROW_TEST_DATA "/errors/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such fixture");
}

QByteArray message(const QByteArray &words)
{
    return "{\"message\":\"" + words + "\"}";
}

Error decode(int status, const QByteArray &body, const ReplyHeaders &headers = {}, bool aboutBatch = true)
{
    return decodeError({status, body, headers, aboutBatch}, now());
}

} // namespace

class tst_ErrorDecoder : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhatTheApiMeans_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("aboutBatch");
        QTest::addColumn<int>("otherwise");
        const auto row = [](int status, ErrorKind aboutBatch, ErrorKind otherwise) {
            QTest::addRow("%d", status) << status << int(aboutBatch) << int(otherwise);
        };
        const auto same = [&row](int status, ErrorKind kind) { row(status, kind, kind); };
        row(400, ErrorKind::UnknownBatch, ErrorKind::BadRequest);
        row(404, ErrorKind::UnknownBatch, ErrorKind::BadRequest);
        same(401, ErrorKind::KeyRefused);
        same(402, ErrorKind::NoCredits);
        same(422, ErrorKind::NoCredits);
        same(403, ErrorKind::Forbidden);
        same(407, ErrorKind::ProxyNeedsLogin);
        same(408, ErrorKind::TimedOut);
        same(425, ErrorKind::TimedOut);
        same(429, ErrorKind::RateLimited);
        for (const int status : {405, 406, 409, 410, 413, 414, 415, 418, 431, 451, 499})
            same(status, ErrorKind::BadRequest);
        for (const int status : {500, 501, 502, 503, 504, 520, 529, 599})
            same(status, ErrorKind::ServerFault);
        for (const int status : {100, 101, 102, 103, 199, 511})
            same(status, ErrorKind::NotTheApi);
        for (const int status : {0, 99, 204, 206, 301, 304, 399, 600, 999, -1})
            same(status, ErrorKind::UnexpectedStatus);
    }

    void knowsWhatTheApiMeans()
    {
        QFETCH(int, status);
        QFETCH(int, aboutBatch);
        QFETCH(int, otherwise);
        const QByteArray words = "The credits for this bulk search say so";
        const Error batch = decode(status, message(words));
        QCOMPARE(nameOf(batch.kind), nameOf(ErrorKind(aboutBatch)));
        QCOMPARE(batch.httpStatus, status);
        QCOMPARE(batch.detail, QString::fromLatin1(words));
        QVERIFY(!batch.retryAfter);
        QCOMPARE(nameOf(decode(status, message(words), {}, false).kind), nameOf(ErrorKind(otherwise)));
    }

    // What the reference and the vendor's own programs name.
    void believesTheApisWords_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](int status, const QByteArray &words, ErrorKind kind) {
            QTest::addRow("%d %s", status, words.constData()) << status << words << kind;
        };
        row(400, "Could not retrieve bulk search results", ErrorKind::UnknownBatch);
        row(400, "Could not retrieve bulk verification results", ErrorKind::UnknownBatch);
        row(404, "Bulk search not found", ErrorKind::UnknownBatch);
        row(400, "Missing payload", ErrorKind::BadRequest);
        row(400, "Too many searches. Limit is currently at 5000 per batch.", ErrorKind::BadRequest);
        row(400, "Invalid id", ErrorKind::UnknownBatch);
        row(400, "Missing mandatory property on search n°8 of 50", ErrorKind::BadRequest);
        row(401, "This apikey is not valid", ErrorKind::KeyRefused);
        row(402, "Upgrade", ErrorKind::NoCredits);
        row(422, "Not enough credits", ErrorKind::NoCredits);
        row(422, "Insufficient balance", ErrorKind::NoCredits);
        row(422, "The id of this batch is malformed", ErrorKind::BadRequest);
        row(403, "This account is suspended", ErrorKind::Forbidden);
    }

    void believesTheApisWords()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, words);
        QFETCH(ErrorKind, kind);
        QCOMPARE(nameOf(decode(status, message(words)).kind), nameOf(kind));
    }

    // A gateway's JSON has the shape of the API's, and must not end a batch.
    void takesNoGatewayAtItsWord_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](int status, const QByteArray &words) {
            QTest::addRow("%d %s", status, words.constData()) << status << words;
        };
        row(400, "The plain HTTP request was sent to HTTPS port");
        row(400, "Bad Request");
        row(400, "Request Header Or Cookie Too Large");
        row(403, "Forbidden");
        row(403, "Missing Authentication Token");
        row(403, "Access denied by security policy");
        row(403, "IP address not allowed");
        row(404, "no Route matched with those values");
        row(404, "No message available");
        row(404, "Not Found");
        row(404, "The requested URL was not found on this server");
        row(405, "Method Not Allowed");
        row(410, "Gone");
        row(413, "Request size limit exceeded");
        row(413, "Payload Too Large");
        row(414, "URI Too Long");
        row(422, "Unprocessable Entity");
        row(431, "Request Header Fields Too Large");
        row(451, "Unavailable For Legal Reasons");
        row(302, "Found");
    }

    void takesNoGatewayAtItsWord()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, words);
        for (const bool aboutBatch : {false, true}) {
            const Error error = decode(status, message(words), {}, aboutBatch);
            QCOMPARE(nameOf(error.kind), nameOf(status < 400 ? ErrorKind::NotTheApi : ErrorKind::UnclearRefusal));
            QVERIFY(isTransient(error.kind));
            QCOMPARE(error.detail, QString::fromLatin1(words));
        }
    }

    void namesAWaitThatNobodyWaits()
    {
        ReplyHeaders headers;
        for (const char *wait : {"86401", "259200", "Sun, 22 Nov 2099 12:00:00 GMT"}) {
            headers.retryAfter = wait;
            const Error error = decode(429, message("Too many"), headers);
            QVERIFY(!error.retryAfter);
            QCOMPARE(error.detail, u"Too many; it asks for a wait of more than a day, which is taken for a mistake"_s);
        }
        headers = {};
        headers.rateLimitReset = QByteArray::number(now().toSecsSinceEpoch() + 90'000);
        QVERIFY(decode(429, message("Too many"), headers).detail.endsWith(u"taken for a mistake"_s));
        QCOMPARE(decode(503, message("Busy"), headers).detail, u"Busy"_s);
        headers = {};
        for (const char *wait : {"86400", "soon", "nan", ""}) {
            headers.retryAfter = wait;
            QCOMPARE(decode(429, message("Too many"), headers).detail, u"Too many"_s);
        }
    }

    void takesNobodyElseForTheApi_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *file : {"empty.json",
                                 "array.json",
                                 "cut.json",
                                 "html-in-message.json",
                                 "text.txt",
                                 "proxy.html",
                                 "captive-portal.html",
                                 "cloudflare-403.html",
                                 "cloudflare-502.html",
                                 "haproxy-503.html",
                                 "iis-404.html",
                                 "nginx-404.html",
                                 "nginx-502.html",
                                 "squid-407.html",
                                 "zscaler-403.html",
                                 "gateway-errors.json",
                                 "gateway-nested.json",
                                 "gateway-null.json",
                                 "gateway-type.json",
                                 "portal.json"})
            QTest::newRow(file) << body(QLatin1StringView(file));
        QTest::newRow("empty object") << "{}"_ba;
        QTest::newRow("empty message") << "{\"message\":\"\"}"_ba;
        QTest::newRow("message of blanks") << "{\"message\":\" \\n\"}"_ba;
        QTest::newRow("message is null") << "{\"message\":null}"_ba;
        QTest::newRow("another member") << "{\"detail\":\"Not Found\"}"_ba;
        QTest::newRow("text behind the JSON") << "{\"message\":\"no\"}<html>"_ba;
        QTest::newRow("huge") << "{\"message\":\"x\",\"y\":\"" + QByteArray(1'000'000, 'y') + "\"}";
    }

    void takesNobodyElseForTheApi()
    {
        QFETCH(QByteArray, body);
        for (const int status : {100, 204, 300, 304, 400, 401, 402, 403, 404, 405, 407, 408, 410, 413,
                                 422, 425, 429, 451, 500, 501, 502, 503, 504, 511, 520, 530, 599, 999}) {
            ErrorKind kind = ErrorKind::NotTheApi;
            if (status == 407)
                kind = ErrorKind::ProxyNeedsLogin;
            else if (status == 429)
                kind = ErrorKind::RateLimited;
            for (const bool aboutBatch : {false, true}) {
                const Error error = decode(status, body, {}, aboutBatch);
                QCOMPARE(nameOf(error.kind), nameOf(kind));
                QVERIFY(isTransient(error.kind));
                QVERIFY2(!error.detail.contains(u'<') && !error.detail.contains(u'{'), qPrintable(error.detail));
            }
        }
    }

    void namesWhoAnswered()
    {
        ReplyHeaders headers;
        headers.server = "cloudflare";
        QCOMPARE(decode(403, body(u"cloudflare-403.html"_s), headers).detail, u"Cloudflare: Attention Required"_s);
        QCOMPARE(decode(429, body(u"cloudflare-403.html"_s), headers).detail, u"Cloudflare: Attention Required"_s);
        QCOMPARE(decode(407, body(u"squid-407.html"_s)).detail, u"ERROR: Cache Access Denied"_s);
        QCOMPARE(decode(403, message("Forbidden"), headers).detail, u"Forbidden"_s);
    }

    void knowsWhatAnUnauthorizedRequestIsAbout_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const QByteArray &body, ErrorKind kind, const QString &detail) {
            QTest::newRow(name) << body << kind << detail;
        };
        row("the plan", body(u"not-in-plan.json"_s), ErrorKind::NotInPlan,
            u"This account is not allowed to use the phone search feature"_s);
        row("another feature", message("this account is NOT ALLOWED TO USE the bulk verifier feature"),
            ErrorKind::NotInPlan, u"this account is NOT ALLOWED TO USE the bulk verifier feature"_s);
        row("the key", message("This apikey is not valid"), ErrorKind::KeyRefused, u"This apikey is not valid"_s);
        row("no key", message("No apikey found in the x-api-key headers"), ErrorKind::KeyRefused,
            u"No apikey found in the x-api-key headers"_s);
        row("words that nobody knows", message("Unauthorized"), ErrorKind::KeyRefused, u"Unauthorized"_s);
        const QString token = u"it is the token of a plugin, not an API key: "_s;
        const QString connection = token + u"This connection to Enrow is not valid. Connect again."_s;
        row("a token", body(u"oauth-credential.json"_s), ErrorKind::KeyRefused, connection);
        row("a token for another channel", body(u"oauth-channel.json"_s), ErrorKind::KeyRefused, connection);
        row("a token, without a reason", message("This connection to Enrow is not valid."), ErrorKind::KeyRefused,
            token + u"This connection to Enrow is not valid."_s);
        row("a long token", message("This connection to Enrow " + QByteArray(1000, 'x')), ErrorKind::KeyRefused,
            (token + u"This connection to Enrow "_s + QString(300, u'x')).first(299) + u'\u2026');
        row("a token, without a message", "{\"reason\":\"channel_refused\"}", ErrorKind::KeyRefused,
            token + u"channel_refused"_s);
    }

    void knowsWhatAnUnauthorizedRequestIsAbout()
    {
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        const Error error = decode(401, body);
        QCOMPARE(nameOf(error.kind), nameOf(kind));
        QTEST(error.detail, "detail");
    }

    void showsTheServersWords_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("detail");
        QTest::newRow("message") << u"message.json"_s << u"Could not retrieve bulk search results"_s;
        QTest::newRow("reason") << u"reason.json"_s << u"Not enough credits"_s;
        QTest::newRow("older form") << u"older.json"_s << u"Rate limit exceeded"_s;
        QTest::newRow("only error") << u"only-error.json"_s << u"Internal Server Error"_s;
        QTest::newRow("message is no text") << u"mistyped.json"_s << u"Not enough credits"_s;
        QTest::newRow("several lines") << u"lines.json"_s << u"First line second line"_s;
        QTest::newRow("invisible characters") << u"invisible.json"_s << u"abc"_s;
        QTest::newRow("international") << u"international.json"_s << u"Crédits épuisés 🏛"_s;
        QTest::newRow("halves of surrogate pairs") << u"surrogates.json"_s << u"Rate limit ? exceeded ?"_s;
    }

    void showsTheServersWords()
    {
        QFETCH(QString, file);
        QFETCH(QString, detail);
        QCOMPARE(decode(500, body(file)).detail, detail);
    }

    void readsEveryWait()
    {
        ReplyHeaders headers;
        headers.retryAfter = "5";
        headers.rateLimitReset = QByteArray::number(now().toSecsSinceEpoch() + 20);
        const auto wait = [&headers](int status, const QByteArray &json) {
            return decode(status, json, headers).retryAfter.value_or(-1ms);
        };
        QCOMPARE(wait(429, "{\"retry_after\":10}"), 10s); // what is asked for goes before what is known
        QCOMPARE(wait(429, "{\"retry_after\":30}"), 30s);
        QCOMPARE(wait(503, "{\"retry_after\":3}"), 5s); // beside another fault, the reset is a mere notice
        headers.retryAfter = "50";
        QCOMPARE(wait(429, "{\"retry_after\":30}"), 50s);
        headers.retryAfter = "garbage";
        QCOMPARE(wait(429, "{}"), 20s);
        QCOMPARE(wait(503, "<html>"), -1ms);
    }

    // The clock of this computer is an hour behind, and the server says what it has.
    void countsFromTheServersClock()
    {
        ReplyHeaders headers;
        headers.date = "Sun, 22 Nov 2026 13:00:00 GMT";
        headers.retryAfter = "Sun, 22 Nov 2026 13:00:30 GMT";
        QCOMPARE(decode(429, {}, headers).retryAfter, 30s);
        headers.retryAfter.clear();
        headers.rateLimitReset = QByteArray::number(now().toSecsSinceEpoch() + 3600 + 40);
        QCOMPARE(decode(429, {}, headers).retryAfter, 40s);
        headers.rateLimitReset += "000";
        QCOMPARE(decode(429, {}, headers).retryAfter, 40s);
    }
};

ENROW_TEST(tst_ErrorDecoder, QCoreApplication)
#include "tst_ErrorDecoder.moc"
