// SPDX-License-Identifier: MIT
#include "store/UnsavedChanges.h"

#include "store/BatchStore.h"
#include "support/Keys.h"
#include "support/Replies.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_UnsavedChanges : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void takesWhatDiffersFromTheArchive();
    void theMomentOfTheLastReplyIsNoNews();
    void aReplyThatOnlyMemoryHasIsUnsaved();
    void keepsWhatCouldNotBeSaved();
    void aRemovalThatIsUndoneInTimeIsNone();
    void aRemovalThatWasToldIsUndoneThere();
    void aBatchThatOnlyLeavesTheListIsNotRemoved();

private:
    void change(BatchChanges changes) { m_unsaved.noteChange(m_store->at(0), changes); }

    std::unique_ptr<BatchStore> m_store;
    UnsavedChanges m_unsaved;
    BatchKey m_key{};
};

void tst_UnsavedChanges::init()
{
    m_store = std::make_unique<BatchStore>();
    m_unsaved = {};
    Batch batch = freshBatches({{BatchKind::EmailFinder, u"a"_s}}).front();
    batch.archived = true;
    m_key = batch.key;
    m_store->restore(batch, 0);
    m_unsaved.noteArrival(m_store->at(0));
}

void tst_UnsavedChanges::takesWhatDiffersFromTheArchive()
{
    QVERIFY(m_unsaved.isEmpty());
    change(BatchChange::Poll); // to one that is stored alike
    QVERIFY(m_unsaved.isEmpty());
    m_store->setPollStatus(m_key, {PollState::Paused, {}, {}});
    change(BatchChange::Poll);
    QVERIFY(!m_unsaved.isEmpty());
    const ChangesToSave changes = m_unsaved.take(*m_store);
    QCOMPARE(changes.batches.size(), 1);
    QCOMPARE(changes.batches.first().poll.state, PollState::Paused);
    QVERIFY(changes.given.isEmpty() && m_unsaved.isEmpty());
    m_unsaved.noteSaved(changes.batches.first());
    QVERIFY(!m_unsaved.isUnsaved(m_store->at(0)));
    // What went back to what is saved meanwhile is left alone.
    m_store->setLabel(m_key, u"x"_s);
    m_unsaved.noteDirty(m_key);
    m_store->setLabel(m_key, {});
    QVERIFY(m_unsaved.take(*m_store).isEmpty());
}

void tst_UnsavedChanges::theMomentOfTheLastReplyIsNoNews()
{
    const BatchReply reply = replyOf(BatchKind::EmailFinder, BatchStatus::Ongoing, 3);
    m_store->applyReply(m_key, reply, QDateTime::currentDateTimeUtc(), {});
    m_unsaved.noteSaved(m_store->at(0));
    m_store->applyReply(m_key, reply, QDateTime::currentDateTimeUtc().addDays(1), {});
    change(BatchChange::Poll);
    QVERIFY(m_unsaved.isEmpty());
}

void tst_UnsavedChanges::aReplyThatOnlyMemoryHasIsUnsaved()
{
    m_store->applyReply(m_key, replyWithRows(BatchKind::EmailFinder, BatchStatus::Completed, 3),
                        QDateTime::currentDateTimeUtc(), {});
    m_unsaved.noteSaved(m_store->at(0)); // its head
    QVERIFY(m_unsaved.isUnsaved(m_store->at(0)));
    m_store->markArchived(m_key, m_store->at(0).raw);
    QVERIFY(!m_unsaved.isUnsaved(m_store->at(0)));
}

void tst_UnsavedChanges::keepsWhatCouldNotBeSaved()
{
    m_store->setNote(m_key, u"mine"_s);
    change(BatchChange::Note);
    const ChangesToSave changes = m_unsaved.take(*m_store);
    QCOMPARE(changes.given.value(m_key), BatchChange::Note);
    m_store->setLabel(m_key, u"mine"_s);
    change(BatchChange::Label);
    m_unsaved.putBack(changes);
    QCOMPARE(m_unsaved.given(m_key), BatchChange::Note | BatchChange::Label);
    QCOMPARE(m_unsaved.take(*m_store).batches.size(), 1);
}

void tst_UnsavedChanges::aRemovalThatIsUndoneInTimeIsNone()
{
    m_unsaved.noteRemoval(m_key, true);
    QCOMPARE(m_unsaved.removedHere(), QSet{m_key});
    m_unsaved.noteArrival(m_store->at(0));
    QVERIFY(m_unsaved.removedHere().isEmpty());
    QVERIFY(m_unsaved.take(*m_store).isEmpty());
}

void tst_UnsavedChanges::aRemovalThatWasToldIsUndoneThere()
{
    m_unsaved.noteRemoval(m_key, true);
    const ChangesToSave removal = m_unsaved.take(*m_store);
    QCOMPARE(removal.removals, QSet{m_key});
    m_unsaved.noteArrival(m_store->at(0));
    m_unsaved.putBack(removal); // it failed, and is wanted no more
    const ChangesToSave undo = m_unsaved.take(*m_store);
    QVERIFY(undo.removals.isEmpty());
    QCOMPARE(undo.returns, QSet{m_key});
    QCOMPARE(undo.batches.size(), 1);
    m_unsaved.noteRemoval(m_key, true);
    m_unsaved.putBack(undo);
    QCOMPARE(m_unsaved.take(*m_store).returns, QSet<BatchKey>());
}

void tst_UnsavedChanges::aBatchThatOnlyLeavesTheListIsNotRemoved()
{
    change(BatchChange::Label);
    m_unsaved.noteRemoval(m_key, false);
    QVERIFY(m_unsaved.isEmpty() && m_unsaved.removedHere().isEmpty());
}

ENROW_TEST(tst_UnsavedChanges, QCoreApplication)
#include "tst_UnsavedChanges.moc"
