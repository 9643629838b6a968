// SPDX-License-Identifier: MIT
#include "store/Batches.h"

#include "store/SyncFixture.h"
#include "support/Replies.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

using Kind = BatchCommand::Kind;

class tst_Batches : public QObject, private SyncFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void addsWhatIsNotListed();
    void givesWhatIsAddedTogetherOneMoment();
    void saysWhatWasDoneAfterTheArchiveHasIt();
    void saysWhatWasDoneThoughTheArchiveFails();
    void undoesInTurnBackToTheStart();
    void redoesWhatWasUndone();
    void putsRemovedBatchesBackWhereTheyWere();
    void undoesARemovalBeforeTheArchiveWasTold();
    void undoesARemovalThatTheArchiveCouldNotBeTold();
    void anUndoThatFailedIsMadeUpFor();
    void bringsBackWhatAnotherProgramRemovedForGood();
    void leavesAloneWhatAnotherProgramDidSince();
    void labelAndNoteAreOneStep();
    void changesManyAtOnce();
    void ignoresWhatChangesNothing();
    void changesTheKind();
    void letsAKindBeDetectedAgain();
    void undoesAChangeOfKind();
    void keepsTheKindOfResultsAndOfListedIds();
    void forgetsWhatABackupReplaced();
    void passesOnWhatPollingIsToDo();
    void opensWhatWasSaved();
    void aFileEndsWhatWasWaitedFor();
    void opensThoughTheArchiveFails();

private:
    QList<OpenedBatch> openSaved(const BatchRef &ref, const BatchReply &reply);
    void begin(const QString &archive);
    void waitForArchive();
    QStringList ids() const;

    std::unique_ptr<Batches> m_desk;
    std::unique_ptr<QSignalSpy> m_done;
};

void tst_Batches::init()
{
    SyncFixture::begin();
}

void tst_Batches::cleanup()
{
    m_desk.reset();
    finish();
}

void tst_Batches::begin(const QString &archive)
{
    m_fixture->use(archive);
    open();
    m_desk = std::make_unique<Batches>(*m_store, *m_sync, m_clock);
    m_done = std::make_unique<QSignalSpy>(m_desk.get(), &Batches::done);
}

void tst_Batches::waitForArchive()
{
    bool saved = false;
    m_sync->save(this, [&] { saved = true; });
    QTRY_VERIFY(saved);
}

QStringList tst_Batches::ids() const
{
    QStringList ids;
    for (int row = 0; row < m_store->count(); ++row)
        ids.append(m_store->at(row).ref.id);
    return ids;
}

void tst_Batches::addsWhatIsNotListed()
{
    begin(u"v5.sqlite"_s);
    QList<BatchKey> listed;
    connect(m_desk.get(), &Batches::nowListed, this, [&](const QList<BatchKey> &keys) { listed = keys; });
    m_desk->add({fresh, search}, u"Sales"_s);
    QTRY_COMPARE(m_done->size(), 1);
    QCOMPARE(listed, (QList{m_store->at(3).key, m_store->named(search)->key}));
    QCOMPARE(m_done->first().at(0).value<BatchCommand>(), (BatchCommand{Kind::Add, 1}));
    QCOMPARE(m_done->first().at(1).value<QList<BatchRef>>(), QList{search});
    QCOMPARE(m_store->count(), 4);
    QCOMPARE(m_store->at(3).ref, fresh);
    QCOMPARE(m_store->at(3).keyName, u"Sales"_s);
    m_desk->add({fresh, fresh});
    QCOMPARE(m_done->size(), 2);
    QCOMPARE(listed.first(), m_store->at(3).key);
    QCOMPARE(m_done->last().at(0).value<BatchCommand>(), (BatchCommand{Kind::Add, 0}));
}

void tst_Batches::givesWhatIsAddedTogetherOneMoment()
{
    // Tells another moment each time.
    class RunningClock : public Clock
    {
    public:
        QDateTime wall() const override { return QDateTime::fromMSecsSinceEpoch(++m_ms); }
        Steady steady() const override { return {}; }

    private:
        mutable qint64 m_ms = 0;
    };
    begin(u"v5.sqlite"_s);
    const RunningClock running;
    Batches desk(*m_store, *m_sync, running);
    const QSignalSpy done(&desk, &Batches::done);
    desk.add({fresh, undetected});
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(m_store->named(fresh)->added, m_store->named(undetected)->added);
}

void tst_Batches::saysWhatWasDoneAfterTheArchiveHasIt()
{
    begin(u"v5.sqlite"_s);
    size_t thenArchived = 0;
    connect(m_desk.get(), &Batches::done, this, [&] { thenArchived = archived().size(); });
    m_desk->add({fresh, undetected});
    QTRY_COMPARE(thenArchived, size_t(5));
    m_desk->remove({m_store->at(0).key, m_store->at(4).key});
    QCOMPARE(m_store->count(), 3);
    QTRY_COMPARE(thenArchived, size_t(3));
}

void tst_Batches::saysWhatWasDoneThoughTheArchiveFails()
{
    begin(u"v5.sqlite"_s);
    QSignalSpy problem(m_sync.get(), &ArchiveSync::problemChanged);
    const auto other = m_fixture->connection();
    QVERIFY(other->execute(u"BEGIN IMMEDIATE"_s));
    m_desk->remove({m_store->at(0).key});
    QTRY_COMPARE(m_done->size(), 1);
    QCOMPARE(problem.size(), 1);
}

void tst_Batches::undoesInTurnBackToTheStart()
{
    begin(u"v5.sqlite"_s);
    const QSignalSpy listed(m_desk.get(), &Batches::nowListed);
    const QStringList before = ids();
    const BatchKey first = m_store->at(0).key;
    const QString label = m_store->at(0).label;
    QVERIFY(!m_desk->last());
    m_desk->add({fresh, undetected});
    QTRY_COMPARE(m_done->size(), 1);
    m_desk->rename({first}, u"Autumn"_s);
    m_desk->annotate({first}, {.note = u"other words"_s});
    m_desk->remove({first, m_store->at(3).key});
    m_desk->remove({m_store->at(0).key});
    waitForArchive();
    QSignalSpy changed(m_desk.get(), &Batches::lastChanged);
    const QList<BatchCommand> steps{
        {Kind::Remove, 1}, {Kind::Remove, 2}, {Kind::Annotate, 1}, {Kind::Rename, 1}, {Kind::Add, 2}};
    for (const BatchCommand &step : steps) {
        QCOMPARE(m_desk->last(), step);
        m_desk->undo();
    }
    QVERIFY(!m_desk->last());
    QCOMPARE(listed.last().first().value<QList<BatchKey>>().size(), 2); // the removed ones, to be shown
    QCOMPARE(changed.size(), steps.size());
    m_desk->undo();
    QCOMPARE(ids(), before);
    QCOMPARE(m_store->at(0).label, label);
    QCOMPARE(m_store->at(0).note, u"for the trade fair"_s);
    restart();
    QCOMPARE(ids(), before);
    QCOMPARE(m_store->at(0).label, label);
    QVERIFY(m_store->at(0).replyArchived);
}

void tst_Batches::redoesWhatWasUndone()
{
    begin(u"v5.sqlite"_s);
    m_desk->add({undetected});
    QTRY_COMPARE(m_done->size(), 1);
    m_desk->changeKind({keyIn(*m_store, undetected)}, BatchKind::PhoneFinder);
    m_desk->remove({m_store->at(0).key, m_store->at(2).key});
    const QStringList after = ids();
    while (m_desk->last())
        m_desk->undo();
    while (m_desk->lastUndone())
        m_desk->redo();
    QCOMPARE(ids(), after);
}

void tst_Batches::putsRemovedBatchesBackWhereTheyWere()
{
    begin(u"v5.sqlite"_s);
    const QStringList before = ids();
    const QList<BatchKey> keys = m_store->keys();
    m_desk->remove({keys[2], keys[0], keys[2]});
    QCOMPARE(m_desk->last(), (BatchCommand{Kind::Remove, 2}));
    waitForArchive();
    QCOMPARE(archived().size(), size_t(1));
    m_desk->undo();
    QCOMPARE(ids(), before);
    QCOMPARE(m_store->keys(), keys); // for life
    waitForArchive();
    QCOMPARE(archived().size(), size_t(3));
}

void tst_Batches::undoesARemovalBeforeTheArchiveWasTold()
{
    begin(u"v5.sqlite"_s);
    for (int i = 0; i < 3; ++i) {
        m_desk->remove(m_store->keys());
        m_desk->undo();
    }
    waitForArchive();
    QCOMPARE(archived().size(), size_t(3));
    restart();
    QCOMPARE(m_store->count(), 3);
}

void tst_Batches::undoesARemovalThatTheArchiveCouldNotBeTold()
{
    begin(u"v5.sqlite"_s);
    {
        const auto other = m_fixture->connection();
        QVERIFY(other->execute(u"BEGIN IMMEDIATE"_s));
        m_desk->remove({keyIn(*m_store, search)});
        QTRY_COMPARE(m_done->size(), 1);
    }
    m_desk->undo();
    m_sync->tryAgain();
    waitForArchive();
    m_desk.reset();
    restart();
    QCOMPARE(m_store->count(), 3);
}

void tst_Batches::anUndoThatFailedIsMadeUpFor()
{
    begin(u"v5.sqlite"_s);
    m_desk->remove({keyIn(*m_store, search)});
    QTRY_COMPARE(archived().size(), size_t(2));
    waitForArchive();
    {
        const auto other = m_fixture->connection();
        QVERIFY(other->execute(u"BEGIN IMMEDIATE"_s));
        QSignalSpy problem(m_sync.get(), &ArchiveSync::problemChanged);
        m_desk->undo();
        QTRY_COMPARE(problem.size(), 1);
    }
    QCOMPARE(m_store->count(), 3);
    m_desk.reset();
    restart();
    QCOMPARE(m_store->count(), 3);
    QVERIFY(batchIn(*m_store, search)->replyArchived);
}

void tst_Batches::bringsBackWhatAnotherProgramRemovedForGood()
{
    begin(u"v5.sqlite"_s);
    const BatchKey key = keyIn(*m_store, search);
    m_desk->remove({key});
    waitForArchive();
    QVERIFY(m_fixture->open()->removeForGood({key}));
    QSignalSpy lost(m_sync.get(), &ArchiveSync::repliesLost);
    m_desk->undo();
    QTRY_COMPARE(lost.size(), 1); // only Enrow has it still
    QCOMPARE(lost.first().first().value<QList<BatchKey>>(), QList{key});
    QVERIFY(!m_store->find(key)->replyArchived);
    QCOMPARE(archived().size(), size_t(3));
}

void tst_Batches::leavesAloneWhatAnotherProgramDidSince()
{
    begin(u"v5.sqlite"_s);
    const BatchKey key = m_store->at(0).key;
    m_desk->rename({key}, u"mine"_s);
    m_desk->annotate({key}, {.note = u"mine"_s});
    waitForArchive();
    const auto other = m_fixture->open();
    QVERIFY(other->add(freshBatches({fresh}, m_clock.wall())));
    Batch theirs = other->find(m_store->at(0).ref)->value();
    theirs.label = u"theirs"_s;
    QVERIFY(other->save(theirs, BatchChange::Label));
    m_desk->add({fresh, undetected}); // the first of which is there already
    QTRY_COMPARE(m_done->size(), 1);
    m_sync->tryAgain();
    QTRY_COMPARE(m_store->at(0).label, u"theirs"_s);
    QCOMPARE(m_desk->last(), (BatchCommand{Kind::Add, 1}));
    for (int i = 0; i < 3; ++i)
        m_desk->undo();
    QVERIFY(!m_desk->last());
    QCOMPARE(m_store->at(0).label, u"theirs"_s);
    QCOMPARE(m_store->at(0).note, u"for the trade fair"_s);
    QVERIFY(m_store->named(fresh) && !m_store->named(undetected));
}

void tst_Batches::labelAndNoteAreOneStep()
{
    begin(u"v5.sqlite"_s);
    const Batch before = m_store->at(0);
    m_desk->annotate({before.key}, {.label = u"May"_s, .note = u"first half"_s});
    QCOMPARE(m_store->at(0).label, u"May"_s);
    QCOMPARE(m_store->at(0).note, u"first half"_s);
    QCOMPARE(m_desk->last(), (BatchCommand{Kind::Annotate, 1}));
    m_desk->undo();
    QCOMPARE(m_store->at(0).label, before.label);
    QCOMPARE(m_store->at(0).note, before.note);
    QVERIFY(!m_desk->last());
}

void tst_Batches::changesManyAtOnce()
{
    begin(u"v5.sqlite"_s);
    const auto other = m_fixture->connection();
    const auto writes = [&] { return other->value(u"PRAGMA data_version"_s)->toLongLong(); };
    QSet<qint64> seen{writes()};
    m_desk->rename(m_store->keys(), u"All"_s);
    m_desk->annotate(m_store->keys(), {.note = u"the same"_s});
    bool saved = false;
    m_sync->save(this, [&] { saved = true; });
    QTRY_VERIFY2((seen.insert(writes()), saved), "not saved");
    seen.insert(writes());
    QCOMPARE(seen.size(), 2); // in one transaction
    for (const Batch &batch : archived()) {
        QCOMPARE(batch.label, u"All"_s);
        QCOMPARE(batch.note, u"the same"_s);
    }
    QCOMPARE(m_desk->last(), (BatchCommand{Kind::Annotate, 3}));
}

void tst_Batches::ignoresWhatChangesNothing()
{
    begin(u"v5.sqlite"_s);
    m_desk->rename({m_store->at(0).key}, m_store->at(0).label);
    m_desk->annotate({BatchKey{}}, {.note = u"nobody's"_s});
    m_desk->remove({BatchKey{}});
    QVERIFY(!m_desk->last());
    waitForArchive();
    QCOMPARE(m_done->size(), 0);
}

void tst_Batches::changesTheKind()
{
    begin(u"v5.sqlite"_s);
    m_desk->add({fresh, undetected});
    QTRY_COMPARE(m_done->size(), 1);
    const QList<BatchKey> keys{keyIn(*m_store, fresh), keyIn(*m_store, undetected)};
    const QSignalSpy refreshed(m_desk.get(), &Batches::refreshRequested);
    m_desk->changeKind(keys, BatchKind::EmailVerifier);
    QCOMPARE(refreshed.last().first().value<QList<BatchKey>>(), keys);
    QCOMPARE(m_desk->last(), (BatchCommand{Kind::ChangeKind, 2}));
    waitForArchive();
    restart();
    for (const BatchKey key : keys)
        QCOMPARE(m_store->find(key)->ref.kind, BatchKind::EmailVerifier);
}

void tst_Batches::letsAKindBeDetectedAgain()
{
    begin(u"v5.sqlite"_s);
    m_desk->add({fresh, undetected});
    QTRY_COMPARE(m_done->size(), 1);
    const QList<BatchKey> keys{keyIn(*m_store, fresh), keyIn(*m_store, undetected)};
    const QSignalSpy refreshed(m_desk.get(), &Batches::refreshRequested);
    m_desk->changeKind(keys, std::nullopt);
    QCOMPARE(refreshed.last().first().value<QList<BatchKey>>(), {keys[0]}); // the other is being detected
    waitForArchive();
    restart();
    QCOMPARE(m_store->find(keys[0])->ref.kind, std::nullopt);
}

void tst_Batches::undoesAChangeOfKind()
{
    begin(u"v5.sqlite"_s);
    m_desk->add({fresh, undetected});
    QTRY_COMPARE(m_done->size(), 1);
    const QList<BatchKey> keys{keyIn(*m_store, fresh), keyIn(*m_store, undetected)};
    m_desk->changeKind(keys, BatchKind::EmailVerifier);
    m_store->applyReply(keys[1], seedDecoded(), m_clock.wall(), m_clock.steady());
    m_desk->undo();
    QCOMPARE(m_store->find(keys[0])->ref, fresh);
    QCOMPARE(m_store->find(keys[1])->ref.kind, BatchKind::EmailVerifier); // its results are
    m_desk->changeKind({keys[0]}, *fresh.kind);
    QCOMPARE(m_desk->last(), (BatchCommand{Kind::Add, 2}));
}

void tst_Batches::keepsTheKindOfResultsAndOfListedIds()
{
    begin(u"v5.sqlite"_s);
    const BatchRef sameId{BatchKind::EmailVerifier, fresh.id};
    m_desk->add({fresh, sameId});
    QTRY_COMPARE(m_done->size(), 1);
    const QSignalSpy refreshed(m_desk.get(), &Batches::refreshRequested);
    m_desk->changeKind({keyIn(*m_store, fresh), keyIn(*m_store, search)}, BatchKind::EmailVerifier);
    QVERIFY(m_store->named(fresh)->ref == fresh && m_store->named(search)->ref == search);
    QCOMPARE(m_desk->last(), (BatchCommand{Kind::Add, 2}));
    QVERIFY(refreshed.isEmpty());
}

void tst_Batches::forgetsWhatABackupReplaced()
{
    begin(u"v5.sqlite"_s);
    m_desk->remove({keyIn(*m_store, search)});
    const QString backup = m_fixture->file(u"backup.sqlite"_s);
    bool restored = false;
    m_sync->backUp(backup, this, [](const Result<void> &) {});
    m_sync->restore(backup, this, [&](const Result<QString> &kept) { restored = kept.ok(); });
    QTRY_VERIFY(restored);
    QVERIFY(!m_desk->last());
    QCOMPARE(m_store->count(), 2);
}

void tst_Batches::passesOnWhatPollingIsToDo()
{
    begin(u"v5.sqlite"_s);
    const QSignalSpy stopped(m_desk.get(), &Batches::pauseRequested);
    const QSignalSpy resumed(m_desk.get(), &Batches::resumeRequested);
    const QSignalSpy refreshed(m_desk.get(), &Batches::refreshRequested);
    m_desk->pause(m_store->keys());
    m_desk->resume(m_store->keys());
    m_desk->refresh({m_store->at(1).key});
    QCOMPARE(stopped.first().first().value<QList<BatchKey>>(), m_store->keys());
    QCOMPARE(resumed.size(), 1);
    QCOMPARE(refreshed.first().first().value<QList<BatchKey>>(), QList{m_store->at(1).key});
}

QList<OpenedBatch> tst_Batches::openSaved(const BatchRef &ref, const BatchReply &reply)
{
    QSignalSpy opened(m_desk.get(), &Batches::opened);
    m_desk->open({BatchOpening::batchOf(ref, reply, u"spring.json"_s, m_clock.wall())});
    return opened.wait() ? opened.first().at(0).value<QList<OpenedBatch>>() : QList<OpenedBatch>();
}

void tst_Batches::opensWhatWasSaved()
{
    begin(u"v5.sqlite"_s);
    const BatchRef ref{BatchKind::EmailFinder, u"saved"_s};
    const auto opened = openSaved(ref, seedDecoded());
    QCOMPARE(opened, (QList<OpenedBatch>{{m_store->named(ref)->key, BatchOpening::How::Added}}));
    const Batch added = *m_store->named(ref);
    QCOMPARE(added.poll.state, PollState::Done);
    QVERIFY(added.archived && added.replyArchived && !added.raw);
    QCOMPARE(added.fromFile, u"spring.json"_s);
    QCOMPARE(m_done->last().at(0).value<BatchCommand>(), (BatchCommand{Kind::Add, 1}));
    QCOMPARE(openSaved(ref, seedDecoded()), (QList<OpenedBatch>{{added.key, BatchOpening::How::There}}));
    QCOMPARE(m_done->size(), 1);
    m_desk->undo();
    QVERIFY(!m_store->named(ref));
    waitForArchive();
    QVERIFY(!m_fixture->open()->find(ref)->has_value());
}

void tst_Batches::aFileEndsWhatWasWaitedFor()
{
    begin(u"v5.sqlite"_s);
    m_desk->add({fresh});
    QTRY_COMPARE(m_done->size(), 1);
    const BatchKey key = m_store->named(fresh)->key;
    m_store->setPollStatus(key, {PollState::Stopped, {}, Error{ErrorKind::UnknownBatch, {}, 400, {}}});
    QList<BatchKey> settled;
    connect(m_desk.get(), &Batches::settleRequested, this, [&](const QList<BatchKey> &keys) { settled = keys; });
    QCOMPARE(openSaved(fresh, replyWithRows(*fresh.kind, BatchStatus::Completed, 3)),
             (QList<OpenedBatch>{{key, BatchOpening::How::Completed}}));
    QCOMPARE(settled, QList{key});
    QCOMPARE(m_store->find(key)->head.resultRows, 3);
    QVERIFY(m_store->find(key)->replyArchived);
    QCOMPARE(m_store->find(key)->fromFile, u"spring.json"_s);
    // It stays, though adding it was the last thing that was done: what a file brought is not undone.
    QCOMPARE(m_desk->last(), (BatchCommand{Kind::Add, 1}));
}

void tst_Batches::opensThoughTheArchiveFails()
{
    m_fixture->use(u"newer.sqlite"_s);
    m_sync->open();
    m_desk = std::make_unique<Batches>(*m_store, *m_sync, m_clock);
    const BatchRef ref{BatchKind::EmailFinder, u"saved"_s};
    QCOMPARE(openSaved(ref, seedDecoded()).size(), 1);
    const Batch *added = m_store->named(ref);
    QVERIFY(added && added->chunk && added->raw && !added->archived);
    QCOMPARE(added->poll.state, PollState::Done);
    QCOMPARE(m_sync->unsaved(), QList{added->key});
    const auto again = openSaved(ref, seedDecoded());
    QCOMPARE(again, (QList<OpenedBatch>{{m_store->named(ref)->key, BatchOpening::How::MoreThere}}));
}

ENROW_TEST(tst_Batches, QCoreApplication)
#include "tst_Batches.moc"
