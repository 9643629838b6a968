// SPDX-License-Identifier: MIT
#include "api/HttpDate.h"

#include "support/TestProgram.h"

#include <QLocale>
#include <QTimeZone>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_HttpDate : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("TZ", "America/New_York"); // dates of HTTP are UTC wherever the program runs
        QLocale::setDefault(QLocale(QLocale::French));
    }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("IMF-fixdate") << "Sun, 06 Nov 1994 08:49:37 GMT"_ba << u"1994-11-06T08:49:37Z"_s;
        QTest::newRow("RFC 850") << "Sunday, 06-Nov-94 08:49:37 GMT"_ba << u"1994-11-06T08:49:37Z"_s;
        QTest::newRow("asctime") << "Sun Nov  6 08:49:37 1994"_ba << u"1994-11-06T08:49:37Z"_s;
        QTest::newRow("space around") << " Sun, 06 Nov 1994 08:49:37 GMT "_ba << u"1994-11-06T08:49:37Z"_s;
        QTest::newRow("leap day") << "Thu, 29 Feb 2024 23:59:59 GMT"_ba << u"2024-02-29T23:59:59Z"_s;
        QTest::newRow("leap second") << "Sat, 31 Dec 2016 23:59:60 GMT"_ba << u"2016-12-31T23:59:59Z"_s;
        QTest::newRow("hour that New York skips") << "Sun, 10 Mar 2024 02:30:00 GMT"_ba << u"2024-03-10T02:30:00Z"_s;
        QTest::newRow("two digits, near future") << "Sunday, 06-Nov-60 08:49:37 GMT"_ba << u"2060-11-06T08:49:37Z"_s;
        QTest::newRow("two digits, far future is past")
            << "Sunday, 06-Nov-77 08:49:37 GMT"_ba << u"1977-11-06T08:49:37Z"_s;
    }

    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        const QDateTime now(QDate(2026, 11, 22), QTime(), QTimeZone::utc());
        const auto date = httpDateFrom(text, now);
        QVERIFY(date.has_value());
        QCOMPARE(date->toString(Qt::ISODate), expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"", "soon", "120", "2026-11-22T00:00:00Z", "Sun, 06 Nov 1994", "06 Nov 1994 08:49:37 GMT",
              "Sun, 06 Nov 1994 08:49:37 CET", "Sun, 06 Nov 1994 08:49:37 +0100", "dim., 06 nov. 1994 08:49:37 GMT",
              "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 25:00:00 GMT", "Sun, 06 Nov 1994 08:49 GMT",
              "Sun, -6 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 99999999999 08:49:37 GMT"})
            QTest::newRow(*text ? text : "empty") << QByteArray(text);
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!httpDateFrom(text, QDateTime(QDate(2026, 11, 22), QTime(), QTimeZone::utc())));
    }
};

ENROW_TEST(tst_HttpDate, QCoreApplication)
#include "tst_HttpDate.moc"
