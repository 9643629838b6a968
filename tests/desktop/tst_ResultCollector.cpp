// SPDX-License-Identifier: MIT
#include "desktop/ResultCollector.h"

#include "api/ReplyDecoder.h"
#include "jobs/JobQueue.h"
#include "store/ArchivedResults.h"

#include "support/ArchiveFixture.h"
#include "support/Keys.h"
#include "support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace enrow;

// The results of several batches come together, and the store is left as it is.
class tst_ResultCollector : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void bringsThemInOrder();
    void countsWhatCannotBeHad();
    void nobodyIsAnsweredWhoIsGone();

private:
    struct Bench {
        test::ArchiveFixture fixture;
        JobQueue jobs{1};
        BatchStore store;
        ArchiveQueue queue{fixture.path(), test::ArchiveFixture::patience, {}, decodeBatchReply};
        ArchivedResults archive{store, queue, jobs, decodeBatchReply};
        ResultCollector collector{store, archive, jobs, decodeBatchReply};
    };
    BatchKey keyOf(const QString &id) const { return keyIn(m_bench->store, {BatchKind::EmailFinder, id}); }

    std::unique_ptr<Bench> m_bench;
};

void tst_ResultCollector::init()
{
    m_bench = std::make_unique<Bench>();
    for (const QString &id : {u"first"_s, u"second"_s}) {
        m_bench->store.add({BatchKind::EmailFinder, id}, {}, QDateTime::currentDateTimeUtc());
        const QByteArray json = R"({"general":{"id":")" + id.toUtf8() + R"(","status":"completed"},"results":[{}]})";
        m_bench->store.applyReply(keyOf(id), decodeBatchReply(BatchKind::EmailFinder, json).value(),
                                  QDateTime::currentDateTimeUtc(), Clock::Steady());
    }
}

void tst_ResultCollector::bringsThemInOrder()
{
    std::optional<ListResults> results;
    m_bench->collector.collect({keyOf(u"second"_s), keyOf(u"first"_s)}, this,
                               [&results](const ListResults &all) { results = all; });
    QVERIFY(!results); // by the event loop
    QTRY_VERIFY(results);
    QCOMPARE(results->batches.size(), 2U);
    QCOMPARE(results->batches[0].ref.id, u"second"_s);
    QCOMPARE(results->batches[0].chunk->rowCount(), 1U);
    QCOMPARE(results->unread, 0);
}

void tst_ResultCollector::countsWhatCannotBeHad()
{
    const BatchKey gone = keyOf(u"second"_s);
    m_bench->store.remove(gone);
    std::optional<ListResults> results;
    m_bench->collector.collect({gone, keyOf(u"first"_s)}, this, [&results](const ListResults &all) { results = all; });
    QTRY_VERIFY(results);
    QCOMPARE(results->batches.size(), 1U);
    QCOMPARE(results->unread, 1);
}

void tst_ResultCollector::nobodyIsAnsweredWhoIsGone()
{
    bool answered = false;
    auto context = std::make_unique<QObject>();
    m_bench->collector.collect({keyOf(u"first"_s)}, context.get(), [&answered](const auto &) { answered = true; });
    context.reset();
    QTest::qWait(20);
    QVERIFY(!answered);
}

ENROW_TEST(tst_ResultCollector, QCoreApplication)
#include "tst_ResultCollector.moc"
