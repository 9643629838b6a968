// SPDX-License-Identifier: MIT
#include "api/ServerWait.h"

#include "support/TestProgram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace enrow;
using namespace Qt::StringLiterals;

namespace
{

const qint64 none = -1;

QDateTime noon()
{
    return QDateTime(QDate(2026, 11, 22), QTime(12, 0), QTimeZone::utc());
}

// In milliseconds, or none.
qint64 count(std::optional<std::chrono::milliseconds> wait)
{
    return wait ? qint64(wait->count()) : none;
}

} // namespace

class tst_ServerWait : public QObject
{
    Q_OBJECT

private slots:
    void believesTheClockOfTheServer_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<qint64>("ahead"); // seconds, of our clock
        QTest::newRow("the same") << "Sun, 22 Nov 2026 12:00:00 GMT"_ba << qint64(0);
        QTest::newRow("an hour ahead") << "Sun, 22 Nov 2026 13:00:00 GMT"_ba << qint64(3600);
        QTest::newRow("our clock is years behind") << "Sat, 22 Nov 2036 12:00:00 GMT"_ba << qint64(315'619'200);
        QTest::newRow("our clock is ahead") << "Fri, 22 Nov 2024 12:00:00 GMT"_ba << qint64(-63'072'000);
        QTest::newRow("none") << ""_ba << qint64(0);
        QTest::newRow("garbage") << "today"_ba << qint64(0);
        QTest::newRow("never set") << "Thu, 01 Jan 1970 00:00:17 GMT"_ba << qint64(0);
    }

    void believesTheClockOfTheServer()
    {
        QFETCH(QByteArray, date);
        ReplyHeaders headers;
        headers.date = date;
        QTEST(noon().secsTo(ServerWait::answered(headers, noon())), "ahead");
    }

    void readsRetryAfter_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("wait");
        QTest::newRow("absent") << ""_ba << none;
        QTest::newRow("seconds") << "120"_ba << qint64(120'000);
        QTest::newRow("space around") << " 7 "_ba << qint64(7000);
        QTest::newRow("zero") << "0"_ba << qint64(0);
        QTest::newRow("parts of a second") << "1.5"_ba << qint64(1500);
        QTest::newRow("a day") << "86400"_ba << qint64(86'400'000);
        QTest::newRow("more than a day") << "86401"_ba << none;
        QTest::newRow("milliseconds for seconds") << "3600000"_ba << none;
        QTest::newRow("a year") << "31536000"_ba << none;
        QTest::newRow("beyond every number") << QByteArray(400, '9') << none;
        QTest::newRow("many digits") << "99999999999999999999999999"_ba << none;
        QTest::newRow("negative") << "-5"_ba << none;
        QTest::newRow("NaN") << "nan"_ba << none;
        QTest::newRow("infinite") << "inf"_ba << none;
        QTest::newRow("garbage") << "soon"_ba << none;
        QTest::newRow("unit") << "5s"_ba << none;
        QTest::newRow("date") << "Sun, 22 Nov 2026 12:00:30 GMT"_ba << qint64(30'000);
        QTest::newRow("date, RFC 850") << "Sunday, 22-Nov-26 12:00:30 GMT"_ba << qint64(30'000);
        QTest::newRow("date, asctime") << "Sun Nov 22 12:00:30 2026"_ba << qint64(30'000);
        QTest::newRow("past date") << "Sun, 22 Nov 2026 11:00:00 GMT"_ba << qint64(0);
        QTest::newRow("date of 1970") << "Thu, 01 Jan 1970 00:00:00 GMT"_ba << qint64(0);
        QTest::newRow("far date") << "Mon, 22 Nov 2027 12:00:00 GMT"_ba << none;
        QTest::newRow("broken date") << "Sun, 32 Nov 2026 12:00:00 GMT"_ba << none;
    }

    void readsRetryAfter()
    {
        QFETCH(QByteArray, text);
        QTEST(count(ServerWait::retryAfter(text, noon())), "wait");
    }

    void readsTheBody_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("wait");
        QTest::newRow("number") << "30"_ba << qint64(30'000);
        QTest::newRow("part of a second") << "0.25"_ba << qint64(250);
        QTest::newRow("text") << "\"12\""_ba << qint64(12'000);
        QTest::newRow("a date") << "\"Sun, 22 Nov 2026 12:00:30 GMT\""_ba << qint64(30'000);
        QTest::newRow("zero") << "0"_ba << qint64(0);
        QTest::newRow("year") << "31536000"_ba << none;
        QTest::newRow("absurd") << "1e300"_ba << none;
        QTest::newRow("negative") << "-1"_ba << none;
        QTest::newRow("words") << "\"a minute\""_ba << none;
        QTest::newRow("empty text") << "\"\""_ba << none;
        QTest::newRow("null") << "null"_ba << none;
        QTest::newRow("object") << "{\"seconds\":3}"_ba << none;
        QTest::newRow("boolean") << "true"_ba << none;
    }

    void readsTheBody()
    {
        QFETCH(QByteArray, value);
        const QJsonObject body = QJsonDocument::fromJson("{\"retry_after\":" + value + "}").object();
        QTEST(count(ServerWait::retryAfter(body, noon())), "wait");
    }

    void readsTheReset_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("wait");
        const qint64 unixTime = noon().toSecsSinceEpoch();
        const auto number = [](auto value) { return QByteArray::number(value); };
        QTest::newRow("absent") << ""_ba << none;
        QTest::newRow("Unix time") << number(unixTime + 42) << qint64(42'000);
        QTest::newRow("Unix time with a fraction") << number(unixTime) + ".5" << qint64(500);
        QTest::newRow("Unix time in milliseconds") << number(unixTime * 1000 + 42'500) << qint64(42'500);
        QTest::newRow("seconds to wait") << "42"_ba << qint64(42'000);
        QTest::newRow("a day to wait") << "86400"_ba << qint64(86'400'000);
        QTest::newRow("neither a wait nor a time") << "90000"_ba << qint64(0);
        QTest::newRow("now") << number(unixTime) << qint64(0);
        QTest::newRow("past") << number(unixTime - 42) << qint64(0);
        QTest::newRow("past, in milliseconds") << number(unixTime * 1000 - 42) << qint64(0);
        QTest::newRow("next year") << number(unixTime + 31'536'000) << none;
        QTest::newRow("next year, in milliseconds") << number((unixTime + 31'536'000) * 1000) << none;
        QTest::newRow("in microseconds") << number(unixTime * 1'000'000) << none;
        QTest::newRow("garbage") << "tomorrow"_ba << none;
        QTest::newRow("negative") << "-1"_ba << none;
        QTest::newRow("infinite") << "inf"_ba << none;
        QTest::newRow("NaN") << "nan"_ba << none;
    }

    void readsTheReset()
    {
        QFETCH(QByteArray, text);
        QTEST(count(ServerWait::rateLimitReset(text, noon())), "wait");
    }
};

ENROW_TEST(tst_ServerWait, QCoreApplication)
#include "tst_ServerWait.moc"
