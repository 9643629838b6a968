// SPDX-License-Identifier: MIT
#include "store/BatchOpening.h"

#include "api/ReplyDecoder.h"
#include "simulator/SeedReplies.h"
#include "store/StoreSamples.h"
#include "support/ArchiveFixture.h"
#include "support/Replies.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;
using How = BatchOpening::How;

namespace
{

const QDateTime openedAt({2026, 5, 6}, {12, 0}, QTimeZone::utc());
const QDateTime later = openedAt.addSecs(60);

Batch savedBatch(const BatchReply &reply, const BatchRef &ref = search)
{
    return BatchOpening::batchOf(ref, reply, u"spring.json"_s, later);
}

BatchReply wholeReply()
{
    return decodeBatchReply(BatchKind::EmailFinder, seedSearchReply()).value();
}

} // namespace

class tst_BatchOpening : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<ArchiveFixture>();
        m_archive = m_fixture->open();
    }
    void cleanup()
    {
        m_archive.reset();
        m_fixture.reset();
    }

    void aCompletedReplyIsACompletedBatch()
    {
        const BatchOpening::One one = bring(savedBatch(wholeReply()));
        QCOMPARE(one.how, How::Added);
        const Batch held = stored();
        QCOMPARE(held.key, one.batch.key);
        QCOMPARE(held.poll.state, PollState::Done);
        QCOMPARE(held.fromFile, u"spring.json"_s);
        QCOMPARE(held.head.resultRows, 3);
        QCOMPARE(m_archive->loadReply(held.key)->unpack().value(), seedSearchReply());
    }

    void whatIsNotDoneStandsStill()
    {
        bring(savedBatch(replyOf(BatchKind::EmailFinder, BatchStatus::Ongoing, 5)));
        QCOMPARE(stored().poll.state, PollState::Paused);
        QCOMPARE(stored().head.finished, 5);
        QCOMPARE(stored().fromFile, u"spring.json"_s);
        // With the rows so far, too.
        bring(savedBatch(replyWithRows(BatchKind::EmailFinder, BatchStatus::Ongoing, 6)));
        QCOMPARE(stored().poll.state, PollState::Paused);
        QVERIFY(stored().replyArchived);
        QCOMPARE(stored().head.resultRows, 6);
    }

    void aKindThatIsNotShownIsDetectedLater()
    {
        const BatchRef ref{std::nullopt, search.id};
        const BatchReply completed = replyOf(BatchKind::EmailFinder, BatchStatus::Completed, 10);
        QCOMPARE(bring(savedBatch(completed, ref)).how, How::Added);
        QVERIFY(!stored().ref.kind && !stored().replyArchived);
        QCOMPARE(stored().poll.state, PollState::Paused);
        QCOMPARE(bring(savedBatch(completed, ref)).how, How::There);
        QCOMPARE(bring(savedBatch(wholeReply())).how, How::Completed);
        QCOMPARE(stored().ref, search);
        QVERIFY(stored().replyArchived);
    }

    void theSameAgainChangesNothing()
    {
        bring(savedBatch(wholeReply()));
        const Batch before = stored();
        BatchReply again = wholeReply();
        again.raw = std::make_shared<const QByteArray>(*again.raw + "\n"); // as an export writes it
        QCOMPARE(bring(savedBatch(again)).how, How::There);
        QCOMPARE(stored().lastReply, before.lastReply);
        QCOMPARE(m_archive->loadReply(before.key)->unpack().value(), seedSearchReply());
    }

    void aFileNeverReplacesWhatTheServerCompleted()
    {
        QVERIFY(m_archive->add({addedSearch(search.id)}));
        const BatchKey key = keyIn(*m_archive, search);
        QVERIFY(m_archive->saveReply(key, wholeReply(), openedAt));
        BatchReply edited = wholeReply();
        edited.head.valid = 3;
        edited.head.validRows = 3;
        QCOMPARE(bring(savedBatch(edited)).how, How::MoreThere);
        QCOMPARE(stored().head, wholeReply().head);
        QCOMPARE(stored().fromFile, u""_s);
        // Nor is progress that was saved before.
        QCOMPARE(bring(savedBatch(replyOf(BatchKind::EmailFinder, BatchStatus::Ongoing, 2))).how, How::MoreThere);
    }

    void aFileHasWhatTheServerForgot()
    {
        Batch expired = addedSearch(search.id);
        expired.label = u"Spring"_s;
        expired.poll.error = Error{ErrorKind::UnknownBatch, {}, 400, {}};
        QVERIFY(m_archive->add({expired}));
        QCOMPARE(bring(savedBatch(wholeReply())).how, How::Completed);
        QCOMPARE(stored().label, u"Spring"_s);
        QCOMPARE(stored().poll, (PollStatus{PollState::Done, {}, {}}));
        QCOMPARE(stored().fromFile, u"spring.json"_s);
    }

    void whatTheServerSaysLaterIsNotFromAFile()
    {
        bring(savedBatch(replyWithRows(BatchKind::EmailFinder, BatchStatus::Ongoing, 2)));
        const BatchKey key = stored().key;
        // It brings progress alone: the rows are still those of the file.
        QVERIFY(m_archive->saveReply(key, replyOf(BatchKind::EmailFinder, BatchStatus::Failed, 2), later));
        QCOMPARE(stored().fromFile, u"spring.json"_s);
        QVERIFY(m_archive->saveReply(key, wholeReply(), later));
        QCOMPARE(stored().fromFile, u""_s);
    }

    void aRemovedBatchComesBack()
    {
        QVERIFY(m_archive->add({addedSearch(search.id)}));
        QVERIFY(m_archive->remove({keyIn(*m_archive, search)}, openedAt));
        QCOMPARE(bring(savedBatch(wholeReply())).how, How::Completed);
        QCOMPARE(stored().head.resultRows, 3);
    }

    void bringsAllOrNone()
    {
        m_fixture->execute(u"CREATE TRIGGER no_b BEFORE INSERT ON batch WHEN NEW.id = 'b' "
                           "BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
        const auto brought = BatchOpening::bring(
            *m_archive, {savedBatch(wholeReply()), savedBatch(wholeReply(), {BatchKind::EmailFinder, u"b"_s})});
        QVERIFY(!brought);
        QVERIFY(m_archive->batches()->empty());
    }

private:
    BatchOpening::One bring(const Batch &batch)
    {
        const auto brought = BatchOpening::bring(*m_archive, {batch});
        return brought ? brought->front() : BatchOpening::One{{}, How(-1)};
    }
    Batch stored() { return m_archive->batches()->front(); }

    std::unique_ptr<ArchiveFixture> m_fixture;
    std::unique_ptr<BatchArchive> m_archive;
};

ENROW_TEST(tst_BatchOpening, QCoreApplication)
#include "tst_BatchOpening.moc"
