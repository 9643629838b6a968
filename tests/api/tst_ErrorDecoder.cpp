// SPDX-License-Identifier: MIT
#include "api/ErrorDecoder.h"

#include <QFile>
#include <QTest>
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

} // namespace

class tst_ErrorDecoder : public QObject
{
    Q_OBJECT

private slots:
    void knowsEveryStatus_data()
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
        same(408, ErrorKind::TimedOut);
        same(425, ErrorKind::TimedOut);
        same(429, ErrorKind::RateLimited);
        for (const int status : {405, 406, 409, 410, 413, 414, 415, 418, 431, 451, 499})
            same(status, ErrorKind::BadRequest);
        for (const int status : {500, 501, 502, 503, 504, 520, 529, 599})
            same(status, ErrorKind::ServerFault);
        for (const int status : {0, 100, 204, 206, 301, 304, 399, 600, 999, -1})
            same(status, ErrorKind::UnexpectedStatus);
    }

    void knowsEveryStatus()
    {
        QFETCH(int, status);
        QFETCH(int, aboutBatch);
        QFETCH(int, otherwise);
        const Error batch = decodeError({status, {}, {}, {}, true}, now());
        QCOMPARE(nameOf(batch.kind), nameOf(ErrorKind(aboutBatch)));
        QCOMPARE(batch.httpStatus, status);
        QVERIFY(batch.detail.isEmpty());
        QVERIFY(!batch.retryAfter);
        QCOMPARE(nameOf(decodeError({status, {}, {}, {}, false}, now()).kind), nameOf(ErrorKind(otherwise)));
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
        QTest::newRow("HTML in a message") << u"html-in-message.json"_s << QString();
        QTest::newRow("HTML") << u"proxy.html"_s << QString();
        QTest::newRow("cut short") << u"cut.json"_s << QString();
        QTest::newRow("array") << u"array.json"_s << QString();
        QTest::newRow("text") << u"text.txt"_s << QString();
        QTest::newRow("empty") << u"empty.json"_s << QString();
    }

    void showsTheServersWords()
    {
        QFETCH(QString, file);
        QFETCH(QString, detail);
        QCOMPARE(decodeError({429, body(file), {}, {}, true}, now()).detail, detail);
    }

    void shortensLongWords_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("detail");
        const QString fits(300, u'x');
        QTest::newRow("just fits") << fits << fits;
        QTest::newRow("too long") << QString(100'000, u'x') << QString(299, u'x') + u'\u2026';
        const QString pair = QString(298, u'x') + u"\U0001F600"_s + u"y"_s;
        QTest::newRow("no half of a pair") << pair << QString(298, u'x') + u'\u2026';
    }

    void shortensLongWords()
    {
        QFETCH(QString, message);
        QFETCH(QString, detail);
        const QByteArray json = "{\"message\":\"" + message.toUtf8() + "\"}";
        QCOMPARE(decodeError({500, json, {}, {}, true}, now()).detail, detail);
    }

    void hugeBodiesAreNotRead()
    {
        const QByteArray json = "{\"message\":\"x\",\"y\":\"" + QByteArray(1'000'000, 'y') + "\"}";
        QVERIFY(decodeError({500, json, {}, {}, true}, now()).detail.isEmpty());
    }

    void waitsAsToldByTheHeader_data()
    {
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<qint64>("wait"); // ms; -1 for none
        QTest::newRow("absent") << ""_ba << qint64(-1);
        QTest::newRow("seconds") << "120"_ba << qint64(120'000);
        QTest::newRow("space around") << " 7 "_ba << qint64(7000);
        QTest::newRow("zero") << "0"_ba << qint64(0);
        QTest::newRow("parts of a second") << "1.5"_ba << qint64(1500);
        QTest::newRow("a day") << "86400"_ba << qint64(86'400'000);
        QTest::newRow("a year is a day") << "31536000"_ba << qint64(86'400'000);
        QTest::newRow("beyond every number") << QByteArray(400, '9') << qint64(-1);
        QTest::newRow("many digits") << "99999999999999999999999999"_ba << qint64(86'400'000);
        QTest::newRow("negative") << "-5"_ba << qint64(-1);
        QTest::newRow("NaN") << "nan"_ba << qint64(-1);
        QTest::newRow("infinite") << "inf"_ba << qint64(86'400'000);
        QTest::newRow("garbage") << "soon"_ba << qint64(-1);
        QTest::newRow("unit") << "5s"_ba << qint64(-1);
        QTest::newRow("date") << "Sun, 22 Nov 2026 12:00:30 GMT"_ba << qint64(30'000);
        QTest::newRow("date, RFC 850") << "Sunday, 22-Nov-26 12:00:30 GMT"_ba << qint64(30'000);
        QTest::newRow("date, asctime") << "Sun Nov 22 12:00:30 2026"_ba << qint64(30'000);
        QTest::newRow("past date") << "Sun, 22 Nov 2026 11:00:00 GMT"_ba << qint64(0);
        QTest::newRow("far date") << "Mon, 22 Nov 2027 12:00:00 GMT"_ba << qint64(86'400'000);
        QTest::newRow("broken date") << "Sun, 32 Nov 2026 12:00:00 GMT"_ba << qint64(-1);
    }

    void waitsAsToldByTheHeader()
    {
        QFETCH(QByteArray, retryAfter);
        QFETCH(qint64, wait);
        const Error error = decodeError({503, {}, retryAfter, {}, true}, now());
        QCOMPARE(error.retryAfter ? qint64(error.retryAfter->count()) : qint64(-1), wait);
    }

    void waitsAsToldByTheBody_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("wait");
        QTest::newRow("number") << "30"_ba << qint64(30'000);
        QTest::newRow("part of a second") << "0.25"_ba << qint64(250);
        QTest::newRow("text") << "\"12\""_ba << qint64(12'000);
        QTest::newRow("zero") << "0"_ba << qint64(0);
        QTest::newRow("year") << "31536000"_ba << qint64(86'400'000);
        QTest::newRow("absurd") << "1e300"_ba << qint64(86'400'000);
        QTest::newRow("negative") << "-1"_ba << qint64(-1);
        QTest::newRow("words") << "\"a minute\""_ba << qint64(-1);
        QTest::newRow("empty text") << "\"\""_ba << qint64(-1);
        QTest::newRow("null") << "null"_ba << qint64(-1);
        QTest::newRow("object") << "{\"seconds\":3}"_ba << qint64(-1);
        QTest::newRow("boolean") << "true"_ba << qint64(-1);
    }

    void waitsAsToldByTheBody()
    {
        QFETCH(QByteArray, value);
        QFETCH(qint64, wait);
        const Error error = decodeError({429, "{\"retry_after\":" + value + "}", {}, {}, true}, now());
        QCOMPARE(error.retryAfter ? qint64(error.retryAfter->count()) : qint64(-1), wait);
    }

    void waitsForTheReset_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("reset");
        QTest::addColumn<qint64>("wait");
        const qint64 unixNow = now().toSecsSinceEpoch();
        QTest::newRow("ahead") << 429 << QByteArray::number(unixNow + 42) << qint64(42'000);
        QTest::newRow("past") << 429 << QByteArray::number(unixNow - 42) << qint64(0);
        QTest::newRow("next year") << 429 << QByteArray::number(unixNow + 31'536'000) << qint64(86'400'000);
        QTest::newRow("garbage") << 429 << "tomorrow"_ba << qint64(-1);
        QTest::newRow("negative") << 429 << "-1"_ba << qint64(-1);
        QTest::newRow("a notice beside another fault") << 500 << QByteArray::number(unixNow + 42) << qint64(-1);
    }

    void waitsForTheReset()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, reset);
        QFETCH(qint64, wait);
        const Error error = decodeError({status, {}, {}, reset, true}, now());
        QCOMPARE(error.retryAfter ? qint64(error.retryAfter->count()) : qint64(-1), wait);
    }

    void theLongestWaitCounts()
    {
        const QByteArray reset = QByteArray::number(now().toSecsSinceEpoch() + 20);
        const auto wait = [&](const QByteArray &json, const QByteArray &header) {
            return decodeError({429, json, header, reset, true}, now()).retryAfter.value();
        };
        QCOMPARE(wait("{\"retry_after\":10}", "5"), 20s);
        QCOMPARE(wait("{\"retry_after\":30}", "5"), 30s);
        QCOMPARE(wait("{\"retry_after\":30}", "50"), 50s);
        QCOMPARE(wait("{}", "garbage"), 20s);
    }
};

QTEST_APPLESS_MAIN(tst_ErrorDecoder)
#include "tst_ErrorDecoder.moc"
