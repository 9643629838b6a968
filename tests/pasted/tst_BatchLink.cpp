// SPDX-License-Identifier: MIT
#include "pasted/BatchLink.h"

#include "support/TestProgram.h"

#include <QUrl>

using namespace enrow;
using namespace Qt::StringLiterals;

namespace
{

// A link in another one, as mail programs wrap it.
QString wrapped(const QString &link)
{
    return u"https://safe.example/?x=1&url="_s + QString::fromLatin1(QUrl::toPercentEncoding(link));
}

// "email-finder ID, of the API"; empty for none.
QString described(QStringView link)
{
    const auto read = readBatchLink(link);
    if (!read)
        return {};
    return (read->batch.kind ? nameOf(*read->batch.kind) + u' ' : QString()) + read->batch.id +
           (read->isOfTheApi ? u", of the API"_s : QString());
}

} // namespace

class tst_BatchLink : public QObject
{
    Q_OBJECT

private slots:
    void readsLinks_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("batch");
        QTest::newRow("search") << u"https://api.enrow.io/email/find/bulk?id=abc"_s
                                << u"email-finder abc, of the API"_s;
        QTest::newRow("verification") << u"https://api.enrow.io/email/verify/bulk?id=abc"_s
                                      << u"email-verifier abc, of the API"_s;
        QTest::newRow("phones") << u"api.enrow.io/phone/bulk?id=abc"_s << u"phone-finder abc, of the API"_s;
        QTest::newRow("another server, in capitals")
            << u"http://127.0.0.1:8080/API/EMAIL/FIND/BULK?ID=abc"_s << u"email-finder abc, of the API"_s;
        QTest::newRow("slashes at the end")
            << u"https://api.enrow.io/phone/bulk//?id=abc"_s << u"phone-finder abc, of the API"_s;
        QTest::newRow("of a single search") << u"https://api.enrow.io/email/find/single?id=abc"_s << u"abc"_s;
        QTest::newRow("query alone") << u"?id=abc"_s << u"abc"_s;
        QTest::newRow("between others") << u"https://a.example/?x=1&batch_id=abc&id=d"_s << u"abc"_s;
        QTest::newRow("batchId") << u"?batchId=abc"_s << u"abc"_s;
        QTest::newRow("before a fragment") << u"?id=abc#id=d"_s << u"abc"_s;
        QTest::newRow("percent-encoded") << u"?id=a%2Db%C3%A9"_s << u"a-b\u00e9"_s;
        QTest::newRow("in quotes") << u"?id=%22abc%22."_s << u"abc"_s;
        QTest::newRow("empty, then one") << u"?id=&id=abc"_s << u"abc"_s;
        QTest::newRow("marks, then one") << u"?id=--&id=abc"_s << u"abc"_s;
        QTest::newRow("wrapped") << wrapped(u"https://api.enrow.io/phone/bulk?id=abc"_s)
                                 << u"phone-finder abc, of the API"_s;
        QTest::newRow("its own before a wrapped one")
            << wrapped(u"https://b.example/?id=abc"_s) + u"&id=own"_s << u"own"_s;
    }

    void readsLinks()
    {
        QFETCH(const QString, link);
        QTEST(described(link), "batch");
    }

    void readsNone_data()
    {
        QTest::addColumn<QString>("link");
        for (const QString &link :
             {u""_s, u"abc"_s, u"https://api.enrow.io/email/find/bulk"_s, u"https://api.enrow.io/email/find/bulk/abc"_s,
              u"?id"_s, u"?id="_s, u"?id=%20..."_s, u"?grid=abc&x=id=d"_s, u"#id=abc"_s, u"?x#id=abc"_s, u"?url=abc"_s})
            QTest::newRow(qPrintable(link)) << link;
    }

    void readsNone()
    {
        QFETCH(const QString, link);
        QCOMPARE(described(link), QString());
    }

    void unwrapsThreeTimes()
    {
        QString link = u"https://a.example/?id=abc"_s;
        for (int times = 0; times < 3; ++times)
            link = wrapped(link);
        QCOMPARE(described(link), u"abc"_s);
        QCOMPARE(described(wrapped(link)), QString());
    }

    void looksLikeOne_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isLink");
        QTest::newRow("scheme") << u"ftp://x"_s << true;
        QTest::newRow("www") << u"WWW.example.com"_s << true;
        QTest::newRow("www within") << u"awww."_s << false;
        QTest::newRow("end of one") << u"bulk?ID=1"_s << true;
        QTest::newRow("end of a longer one") << u"x=1&id=1"_s << true;
        QTest::newRow("assignment") << u"id=1"_s << false;
        QTest::newRow("address") << u"pam@example.com"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void looksLikeOne()
    {
        QFETCH(const QString, text);
        QTEST(looksLikeLink(text), "isLink");
    }
};

ENROW_TEST(tst_BatchLink, QCoreApplication)
#include "tst_BatchLink.moc"
