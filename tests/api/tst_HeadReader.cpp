// SPDX-License-Identifier: MIT
#include "api/HeadReader.h"

#include "JsonBench.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

namespace
{

void readHead(JsonBench &bench, HeadReader &head)
{
    bench.reader.readObject([&](std::string_view key) {
        if (key == "general")
            head.readGeneral();
        else if (key == "stats")
            head.readStats();
        else
            head.readOther(key);
    });
}

BatchHead headOf(const QByteArray &json, BatchKind kind = BatchKind::EmailFinder)
{
    JsonBench bench(json);
    HeadReader head(bench.reader);
    readHead(bench, head);
    return head.headFor(kind, 0);
}

// "initial refunded final", each as a file shows it; "-" for what is not given.
QString costOf(const BatchHead &head)
{
    QStringList amounts;
    for (const ReportedCredits &amount : {head.credits.initial, head.credits.refunded, head.credits.final})
        amounts += amount.isGiven() ? amount.toString() : u"-"_s;
    return amounts.join(u' ');
}

} // namespace

// A decoder of its own reads whole replies beside this one in tst_ReplyDecoder.
class tst_HeadReader : public QObject
{
    Q_OBJECT

private slots:
    void readsGeneral()
    {
        const BatchHead head = headOf("{'general':{'id':'a','status':'Completed ','custom':[1, 2]}}");
        QCOMPARE(head.id, u"a"_s);
        QCOMPARE(head.status, BatchStatus::Completed);
        QCOMPARE(head.statusText, u"Completed "_s);
        QCOMPARE(head.custom, u"[1,2]"_s);
    }

    void keepsCountsThatCannotBe_data()
    {
        QTest::addColumn<QByteArray>("stats");
        QTest::addColumn<QString>("odd");
        const auto row = [](const char *stats, const QString &odd) {
            QTest::newRow(stats) << QByteArray(stats) << odd;
        };
        row("{'requested':3,'finished':'3','valid':0}", u""_s);
        row("{'requested':null,'valid':''}", u""_s);
        row("{'requested':'5,000'}", u""_s);
        row("{'requested':1e30}", u"requested 1e30"_s);
        row("{'valid':-2,'finished':1.5}", u"finished 1.5, valid -2"_s);
        row("{'found':'many\\nmore'}", u"found many more"_s);
        row("{'requested':-1,'requested':4}", u""_s); // the last one counts
        row("{'requested':99999999999999999999}", u"requested 99999999999999999999"_s);
        row("{'requested':'5,00'}", u"requested 5,00"_s);
        row("{'requested':true}", u""_s); // no text and no number, as anywhere: not given
        const QByteArray nines(500, '9');
        QTest::newRow("long") << "{'finished':" + nines + '}'
                              << u"finished "_s + QString::fromLatin1(nines.left(63)) + QChar(0x2026);
    }

    void keepsCountsThatCannotBe()
    {
        QFETCH(const QByteArray, stats);
        const BatchHead head = headOf("{'general':{},'stats':" + stats + '}');
        QTEST(head.oddCounts, "odd");
    }

    void knowsWords_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<BatchStatus>("status");
        QTest::newRow("ongoing") << QByteArray("'ongoing'") << BatchStatus::Ongoing;
        QTest::newRow("in capitals") << QByteArray("'FAILED'") << BatchStatus::Failed;
        QTest::newRow("another") << QByteArray("'paused'") << BatchStatus::Unknown;
        QTest::newRow("the name of none") << QByteArray("'unknown'") << BatchStatus::Unknown;
        QTest::newRow("no text") << QByteArray("{}") << BatchStatus::Unknown;
    }

    void knowsWords()
    {
        QFETCH(const QByteArray, word);
        QTEST(headOf("{'general':{'status':" + word + "}}").status, "status");
    }

    void readsCounts_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<qint64>("count"); // -1: none
        const auto row = [](const char *number, qint64 count) { QTest::newRow(number) << QByteArray(number) << count; };
        row("0", 0);
        row("5000", 5000);
        row("'12'", 12);
        row("5.0", 5);
        row("5e2", 500);
        row("9000000000000", 9'000'000'000'000);
        row("9000000000001", -1);
        row("-1", -1);
        row("0.5", -1);
        row("'5,000'", 5000);
        row("'1 234 567'", 1'234'567);
        row("'5,00'", -1);
        row("',000'", -1);
        row("'5000,000'", 5'000'000);
        row("'5,0000'", -1);
        row("''", -1);
        row("'many'", -1);
        row("null", -1);
        row("[1]", -1);
    }

    void readsCounts()
    {
        QFETCH(const QByteArray, number);
        QFETCH(qint64, count);
        for (const QByteArray &key : {"requested"_ba, "finished"_ba, "valid"_ba}) {
            const BatchHead head = headOf("{'stats':{'" + key + "':" + number + "}}");
            const auto read = key == "requested" ? head.requested : key == "finished" ? head.finished : head.valid;
            QCOMPARE(read.value_or(-1), count);
            QCOMPARE(head.requested.has_value() + head.finished.has_value() + head.valid.has_value(), count >= 0);
        }
    }

    void foundIsForPhones()
    {
        QCOMPARE(headOf("{'stats':{'valid':1,'found':2}}", BatchKind::PhoneFinder).valid, std::optional<qint64>(2));
        QCOMPARE(headOf("{'stats':{'valid':1}}", BatchKind::PhoneFinder).valid, std::optional<qint64>(1));
        QCOMPARE(headOf("{'stats':{'found':2}}").valid, std::optional<qint64>());
    }

    void readsCosts_data()
    {
        QTest::addColumn<QByteArray>("stats");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QString>("cost");
        const auto row = [](const char *name, const char *stats, const char *kind, const QString &cost) {
            QTest::newRow(name) << QByteArray(stats) << QByteArray(kind) << cost;
        };
        row("in parts", "{'credits_cost':{'initial':3,'refunded':1,'final':2}}", "email-finder", u"3 1 2"_s);
        row("in parts, as texts", "{'credits_cost':{'initial':'3','final':'n/a'}}", "email-finder", u"3 - n/a"_s);
        row("one number", "{'credits_cost':0.5}", "email-verifier", u"- - 0.5"_s);
        row("one number of a search", "{'credits_cost':3}", "email-finder", u"- - 3"_s);
        row("of phones, a refund to come", "{'credits_cost':30,'credits_to_refund':10}", "phone-finder", u"30 10 -"_s);
        row("of phones, no word of a refund", "{'credits_cost':30}", "phone-finder", u"- - 30"_s);
        row("the last one counts", "{'credits_cost':3,'credits_cost':{'initial':4}}", "email-finder", u"4 - -"_s);
        row("the last one is a number", "{'credits_cost':{'initial':4},'credits_cost':3}", "email-finder", u"- - 3"_s);
        row("the API's spelling counts", "{'credits_cost':3,'creditsCost':4}", "email-finder", u"- - 3"_s);
        row("the tools' spelling first", "{'creditsCost':4,'credits_cost':3}", "email-finder", u"- - 3"_s);
        row("the tools' spelling alone", "{'creditsCost':30,'creditsToRefund':10}", "phone-finder", u"30 10 -"_s);
        row("two refunds that are one", "{'credits_cost':{'initial':3,'refunded':1},'credits_to_refund':1.0}",
            "email-finder", u"3 1 -"_s);
        row("two refunds that differ", "{'credits_cost':{'initial':3,'refunded':1},'credits_to_refund':2}",
            "phone-finder", u"3 1 (refunded), 2 (credits_to_refund) -"_s);
        row("a refund to come of a search", "{'credits_cost':3,'credits_to_refund':1}", "email-finder", u"3 1 -"_s);
        row("a refund to come of a verification", "{'credits_cost':0.5,'credits_to_refund':0.25}", "email-verifier",
            u"0.5 0.25 -"_s);
        row("none", "{'credits_cost':null}", "email-finder", u"- - -"_s);
    }

    void readsCosts()
    {
        QFETCH(const QByteArray, stats);
        QFETCH(const QByteArray, kind);
        const BatchKind its = batchKindNamed(QString::fromLatin1(kind)).value();
        QTEST(costOf(headOf("{'stats':" + stats + "}", its)), "cost");
    }

    void saysWhyABatchFailed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("text");
        QTest::newRow("no reason") << QByteArray("{'general':{'status':'failed'}}") << u"failed"_s;
        QTest::newRow("message") << QByteArray("{'general':{'status':'failed','message':'a\\nb'}}") << u"a b"_s;
        QTest::newRow("message before reason before error")
            << QByteArray("{'general':{'status':'failed','error':'c','reason':'b','message':'a'}}") << u"a"_s;
        QTest::newRow("error alone") << QByteArray("{'general':{'status':'failed','error':'c'}}") << u"c"_s;
        QTest::newRow("inside before outside")
            << QByteArray("{'message':'out','general':{'status':'failed','error':'in'}}") << u"in"_s;
        QTest::newRow("outside alone") << QByteArray("{'general':{'status':'failed'},'reason':'out'}") << u"out"_s;
        QTest::newRow("status outside") << QByteArray("{'status':'Failed','stats':{},'reason':'out'}") << u"out"_s;
        QTest::newRow("in an object") << QByteArray("{'general':{'status':'failed','error':{'code':7,'message':'in'}}}")
                                      << u"in"_s;
        QTest::newRow("in an object without words")
            << QByteArray("{'general':{'status':'failed','error':{'code':7}},'message':'out'}") << u"out"_s;
        QTest::newRow("of a batch that runs")
            << QByteArray("{'general':{'status':'ongoing','message':'a'}}") << u"ongoing"_s;
    }

    void saysWhyABatchFailed()
    {
        QFETCH(const QByteArray, json);
        QTEST(headOf(json).statusText, "text");
    }

    void theLastPartCounts()
    {
        const BatchHead head = headOf("{'general':{'id':'a','custom':'x'},'stats':{'requested':1},"
                                      "'general':{'id':'b'},'stats':{'finished':2}}");
        QCOMPARE(head.id, u"b"_s);
        QVERIFY(head.custom.isEmpty());
        QVERIFY(!head.requested);
        QCOMPARE(head.finished, std::optional<qint64>(2));
        QCOMPARE(headOf("{'general':{'id':'a'},'general':null}"), BatchHead());
    }

    void aFurtherPageNeedsOneWord()
    {
        QVERIFY(headOf("{'general':{'next_page':2},'general':{'next_page':null}}").hasFurtherPage);
        QVERIFY(headOf("{'stats':{'has_more':true}}").hasFurtherPage);
        QVERIFY(headOf("{'next_cursor':'x'}").hasFurtherPage);
        QVERIFY(!headOf("{'general':{'next_page':null},'stats':{'has_more':false}}").hasFurtherPage);
    }

    void saysWhetherItReadSomething_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("hasRead");
        QTest::newRow("general") << QByteArray("{'general':{}}") << true;
        QTest::newRow("stats") << QByteArray("{'stats':{}}") << true;
        QTest::newRow("no objects") << QByteArray("{'general':[],'stats':'x'}") << false;
        QTest::newRow("other keys") << QByteArray("{'message':'x'}") << false;
    }

    void saysWhetherItReadSomething()
    {
        QFETCH(const QByteArray, json);
        JsonBench bench(json);
        HeadReader head(bench.reader);
        QVERIFY(!head.hasRead());
        readHead(bench, head);
        QTEST(head.hasRead(), "hasRead");
        QVERIFY(bench.reader.atEnd());
    }

    void saysWhatWasRequestedSoFar()
    {
        JsonBench bench("{'requested':7}");
        HeadReader head(bench.reader);
        QVERIFY(!head.requested());
        head.readStats();
        QCOMPARE(head.requested(), std::optional<qint64>(7));
    }
};

ENROW_TEST(tst_HeadReader, QCoreApplication)
#include "tst_HeadReader.moc"
