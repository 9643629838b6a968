// SPDX-License-Identifier: MIT
#include "desktop/ReplyCollector.h"

#include "api/ReplyDecoder.h"
#include "jobs/JobQueue.h"
#include "store/ArchivedResults.h"

#include "support/Keys.h"
#include "support/TestProgram.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace enrow;

// The replies of several batches come together, in their order, or not at all.
class tst_ReplyCollector : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void bringsThemInOrder();
    void saysWhichCannotBeHad();
    void nobodyIsAnsweredWhoIsGone();

private:
    BatchKey keyOf(const QString &id) const { return keyIn(*m_store, {BatchKind::EmailFinder, id}); }

    JobQueue m_jobs;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BatchStore> m_store;
    std::unique_ptr<ArchiveQueue> m_archive;
    std::unique_ptr<ArchivedResults> m_results;
};

void tst_ReplyCollector::init()
{
    m_results.reset();
    m_archive.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<BatchStore>();
    m_archive = std::make_unique<ArchiveQueue>(m_folder->filePath(u"a.sqlite"_s), std::chrono::seconds(1));
    m_results = std::make_unique<ArchivedResults>(*m_store, *m_archive, m_jobs, decodeBatchReply);
    for (const QString &id : {u"first"_s, u"second"_s}) {
        const BatchRef ref{BatchKind::EmailFinder, id};
        m_store->add(ref, {}, QDateTime::currentDateTimeUtc());
        const QByteArray json = R"({"general":{"id":")" + id.toUtf8() + R"(","status":"completed"},"results":[{}]})";
        m_store->applyReply(keyOf(id), decodeBatchReply(BatchKind::EmailFinder, json).value(),
                            QDateTime::currentDateTimeUtc(), Clock::Steady());
    }
}

void tst_ReplyCollector::bringsThemInOrder()
{
    QByteArrayList replies;
    collectReplies(*m_results, {keyOf(u"second"_s), keyOf(u"first"_s)}, this, [&replies](const Result<Replies> &all) {
        for (const auto &reply : all.value())
            replies.append(*reply);
    });
    QTRY_COMPARE(replies.size(), 2);
    QVERIFY(replies[0].contains("second") && replies[1].contains("first"));
}

void tst_ReplyCollector::saysWhichCannotBeHad()
{
    std::optional<Error> error;
    m_store->remove(keyOf(u"second"_s));
    collectReplies(*m_results, {keyOf(u"first"_s), BatchKey{999}}, this,
                   [&error](const Result<Replies> &all) { error = all.error(); });
    QTRY_VERIFY(error);
}

void tst_ReplyCollector::nobodyIsAnsweredWhoIsGone()
{
    bool answered = false;
    auto context = std::make_unique<QObject>();
    collectReplies(*m_results, {keyOf(u"first"_s)}, context.get(), [&answered](const auto &) { answered = true; });
    context.reset();
    bool later = false;
    m_results->loadRaw(keyOf(u"first"_s), this, [&later](const auto &) { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(!answered);
}

ENROW_TEST(tst_ReplyCollector, QCoreApplication)
#include "tst_ReplyCollector.moc"
