// SPDX-License-Identifier: MIT
#include "store/BatchArchive.h"

#include "store/BatchRecord.h"
#include "store/ReplyEffect.h"
#include "store/StoreSamples.h"
#include "support/ArchiveFixture.h"
#include "support/FakeClock.h"
#include "support/Keys.h"
#include "support/Replies.h"
#include "support/TestProgram.h"

#include <QTimeZone>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

namespace
{

const BatchRef someSearch{BatchKind::EmailFinder, u"a"_s};
const QDateTime noon({2026, 1, 2}, {12, 0}, QTimeZone::utc());

Batch batch(const BatchRef &ref)
{
    Batch batch;
    batch.ref = ref;
    batch.key = keyFor(batch.ref);
    batch.added = noon;
    return batch;
}

BatchReply completed(qint64 rows, const QByteArray &raw = "rows")
{
    BatchReply reply = replyWithRows(BatchKind::EmailFinder, BatchStatus::Completed, rows);
    reply.head.id = someSearch.id;
    reply.raw = std::make_shared<QByteArray>(raw + QByteArray::number(rows));
    return reply;
}

QByteArray replyOf(BatchArchive &archive, const BatchRef &ref)
{
    const auto packed = archive.loadReply(keyIn(archive, ref));
    return packed ? packed->unpack().value() : QByteArray("none");
}

} // namespace

// What an archive keeps; tst_ArchiveFile tries what can go wrong with its file.
class tst_BatchArchive : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void keepsAllThatIsKnownOfABatch();
    void keepsOrderAndIsForItsOwnerOnly();
    void addsAllOrNone();
    void addingReturnsWhatIsKnownAlready();
    void anUndetectedIdFindsTheKnownOne();
    void aDetectedKindIsTakenOver();
    void aKindThatIsGivenIsToldToAnUndetectedBatch();
    void anotherKindIsTakenUnlessItIsThere();
    void whatWasAddedTwiceBecomesOne();
    void savesOnlyNews();
    void aSavedHeadNeverTakesResultsBack();
    void savesAReplyThatIsOnlyInMemory();
    void keepsRepliesThatAreWorthMore_data();
    void keepsRepliesThatAreWorthMore();
    void tellsOtherRows();
    void whatAnotherProgramRemovedStaysRemoved();
    void removesAndBringsBack();
    void removesForGoodWhatIsNamedOnly();
    void keepsEachOriginApart();
    void aBatchOfNoKnownOriginIsThatOfItsNextReply();
    void bringsBackWhatItIsNotKnownToHave();
    void aBatchThatComesBackWithoutItsReplySaysNothingOfRows();
    void findsByIdAlone();
    void takesAUuidInAnyCaseForTheSame();
    void boundsHostileTexts();
    void passesOverRowsThatNameNoBatch();

private:
    std::vector<Batch> all() { return m_archive->batches().value(); }

    std::unique_ptr<ArchiveFixture> m_fixture;
    std::unique_ptr<BatchArchive> m_archive;
};

void tst_BatchArchive::init()
{
    m_fixture = std::make_unique<ArchiveFixture>();
    m_archive = m_fixture->open();
}

void tst_BatchArchive::cleanup()
{
    m_archive.reset();
    m_fixture.reset();
}

void tst_BatchArchive::keepsAllThatIsKnownOfABatch()
{
    Batch full = batch(someSearch);
    full.label = u"Frühling 🌱"_s;
    full.note = u"line\nline"_s;
    full.keyName = u"Sales"_s;
    full.fromFile = u"spring.json"_s;
    full.poll = {PollState::Paused, std::nullopt, Error{ErrorKind::RateLimited, u"slow down"_s, 429, {}}};
    full.lastReply = noon.addSecs(5);
    BatchHead &head = full.head;
    head.id = u"a"_s;
    head.status = BatchStatus::Ongoing;
    head.statusText = u"ongoing"_s;
    head.custom = u"{\"x\":1}"_s;
    head.requested = 10;
    head.finished = 5;
    head.oddCounts = u"valid 1e30"_s;
    head.credits = {Credits::fromThousandths(250), ReportedCredits::fromText("0.12345"), Credits::fromThousandths(-1)};
    head.hasFurtherPage = true;
    Batch bare = batch({std::nullopt, u"b"_s});
    QVERIFY(m_archive->add({full, bare}));
    const auto kept = all();
    QCOMPARE(kept.size(), size_t(2));
    QCOMPARE(BatchRecord::values(kept[0]), BatchRecord::values(full));
    QCOMPARE(kept[0].head, full.head);
    QCOMPARE(kept[0].poll, full.poll);
    QCOMPARE(kept[0].lastReply, full.lastReply);
    QVERIFY(kept[0].archived && !kept[0].replyArchived);
    QCOMPARE(kept[1].ref, bare.ref);
    QVERIFY(!kept[1].lastReply && !kept[1].head.requested && !kept[1].head.credits.areGiven() && !kept[1].poll.error);
}

void tst_BatchArchive::keepsOrderAndIsForItsOwnerOnly()
{
    for (const QString &id : {u"z"_s, u"y"_s, u"x"_s})
        QVERIFY(m_archive->add({batch({BatchKind::PhoneFinder, id})}));
    QStringList ids;
    for (const Batch &kept : all())
        ids.append(kept.ref.id);
    QCOMPARE(ids, (QStringList{u"z"_s, u"y"_s, u"x"_s}));
    const bool isUnix = QSysInfo::kernelType() != u"winnt"_s; // else the rights are those of the person's folder
    for (const QFileInfo &file : m_fixture->folder().entryInfoList(QDir::Files))
        QVERIFY(!isUnix || !(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    m_archive = m_fixture->open();
    QCOMPARE(all().size(), size_t(3));
}

void tst_BatchArchive::addsAllOrNone()
{
    m_fixture->execute(u"CREATE TRIGGER fault BEFORE INSERT ON batch WHEN NEW.id = 'bad' "
                       "BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
    QCOMPARE(m_archive->add({batch(someSearch), batch({std::nullopt, u"bad"_s})}).error(),
             (Error{ErrorKind::FileFailed, u"no"_s, 0, {}}));
    QCOMPARE(all().size(), size_t(0));
    QVERIFY(m_archive->add({batch(someSearch)}));
}

void tst_BatchArchive::addingReturnsWhatIsKnownAlready()
{
    QVERIFY(m_archive->add({batch(someSearch)}));
    QVERIFY(m_archive->saveReply(keyFor(someSearch), completed(3), noon));
    QVERIFY(m_archive->remove({keyFor(someSearch)}, noon));
    Batch anew = batch(someSearch);
    anew.key = BatchKey{1};
    const auto again = m_archive->add({anew, batch({BatchKind::PhoneFinder, u"a"_s})});
    QVERIFY(again);
    QCOMPARE(again->at(0).key, keyFor(someSearch)); // for life
    QCOMPARE(again->at(0).head.resultRows, 3);
    QVERIFY(again->at(0).replyArchived);
    QVERIFY(!again->at(1).replyArchived && again->at(1).archived);
    QCOMPARE(all().size(), size_t(2));
}

void tst_BatchArchive::anUndetectedIdFindsTheKnownOne()
{
    QVERIFY(m_archive->add({batch(someSearch)}));
    const auto found = m_archive->add({batch({std::nullopt, u"a"_s})});
    QVERIFY(found);
    QCOMPARE(found->at(0).ref, someSearch);
    QCOMPARE(all().size(), size_t(1));
}

void tst_BatchArchive::aDetectedKindIsTakenOver()
{
    QVERIFY(m_archive->add({batch({std::nullopt, u"a"_s}), batch({std::nullopt, u"b"_s})}));
    QVERIFY(m_archive->saveReply(all().at(0).key, completed(1), noon));
    Batch detected = all().at(1);
    detected.ref.kind = BatchKind::PhoneFinder;
    QVERIFY(m_archive->save(detected));
    QCOMPARE(all().at(0).ref, someSearch);
    QCOMPARE(all().at(1).ref, detected.ref);
    QCOMPARE(all().size(), size_t(2));
}

void tst_BatchArchive::aKindThatIsGivenIsToldToAnUndetectedBatch()
{
    QVERIFY(m_archive->add({batch({std::nullopt, u"a"_s})}));
    const auto told = m_archive->add({batch(someSearch)});
    QCOMPARE(told->front().key, keyFor({std::nullopt, u"a"_s}));
    QCOMPARE(told->front().ref, someSearch);
    QCOMPARE(all().size(), size_t(1));
    QCOMPARE(all().at(0).ref, someSearch);
}

// A person may say that a batch is of another kind, with which it was removed once.
void tst_BatchArchive::anotherKindIsTakenUnlessItIsThere()
{
    const BatchRef checks{BatchKind::EmailVerifier, u"a"_s};
    QVERIFY(m_archive->add({batch(someSearch), batch({BatchKind::PhoneFinder, u"a"_s})}));
    const BatchKey removed = keyFor(someSearch);
    QVERIFY(m_archive->remove({removed}, noon));
    Batch changed = all().at(0);
    changed.ref = checks;
    QVERIFY(m_archive->save(changed));
    QCOMPARE(all().at(0).ref, checks);
    changed.ref = someSearch;
    QVERIFY(m_archive->save(changed));
    QCOMPARE(all().at(0).ref, checks);
    QVERIFY(m_archive->saveReply(changed.key, completed(1), noon));
    QCOMPARE(all().size(), size_t(1));
    QVERIFY(all().at(0).key == removed && all().at(0).replyArchived);
}

// Another program added a batch with its kind while it was being detected here.
void tst_BatchArchive::whatWasAddedTwiceBecomesOne()
{
    const BatchRef ofNoKind{std::nullopt, u"a"_s};
    QVERIFY(m_archive->add({batch(ofNoKind)}));
    m_fixture->execute(u"INSERT INTO batch (kind, id, label, note, added, paused, status, status_text, custom, "
                       "result_rows, skipped_rows, key) VALUES ('email-finder', 'a', 'theirs', '', 1, 0, 'ongoing', "
                       "'', '', 0, 0, 7)"_s);
    QVERIFY(m_archive->saveReply(keyFor(ofNoKind), completed(2), noon));
    QCOMPARE(all().size(), size_t(1));
    QCOMPARE(all().at(0).key, BatchKey{7});
    QCOMPARE(all().at(0).label, u"theirs"_s);
    QCOMPARE(replyOf(*m_archive, someSearch), "rows2");
}

void tst_BatchArchive::savesOnlyNews()
{
    QVERIFY(m_archive->add({batch(someSearch)}));
    const auto other = m_fixture->connection();
    const auto changes = [&] { return other->value(u"PRAGMA data_version"_s)->toLongLong(); };
    Batch known = all().at(0);
    known.lastReply = noon;
    QVERIFY(m_archive->save(known));
    const qint64 before = changes();
    known.lastReply = noon.addSecs(30);
    known.poll.state = PollState::Fetching;
    QVERIFY(m_archive->save(known));
    QCOMPARE(changes(), before);
    known.label = u"Spring"_s;
    QVERIFY(m_archive->save(known));
    QVERIFY(changes() != before);
    QCOMPARE(all().at(0).label, u"Spring"_s);
    QCOMPARE(all().at(0).lastReply, known.lastReply);
}

void tst_BatchArchive::aSavedHeadNeverTakesResultsBack()
{
    QVERIFY(m_archive->add({batch(someSearch)}));
    Batch lagging = all().at(0);
    QVERIFY(m_archive->saveReply(keyFor(someSearch), completed(3), noon)); // by another program, say
    lagging.head.status = BatchStatus::Ongoing;
    lagging.note = u"mine"_s;
    QVERIFY(m_archive->save(lagging));
    QCOMPARE(all().at(0).head, completed(3).head);
    QCOMPARE(all().at(0).note, u"mine"_s);
    QCOMPARE(all().at(0).poll.state, PollState::Done);
}

void tst_BatchArchive::savesAReplyThatIsOnlyInMemory()
{
    Batch unsaved = batch(someSearch);
    const BatchReply reply = completed(2);
    unsaved.head = reply.head;
    unsaved.chunk = reply.chunk;
    unsaved.raw = reply.raw;
    QVERIFY(m_archive->save(unsaved));
    QVERIFY(all().at(0).replyArchived);
    QCOMPARE(replyOf(*m_archive, someSearch), *reply.raw);
}

void tst_BatchArchive::keepsRepliesThatAreWorthMore_data()
{
    QTest::addColumn<BatchStatus>("status");
    QTest::addColumn<int>("rows"); // -1: no list of results
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("better") << BatchStatus::Completed << 4 << QByteArray("new");
    QTest::newRow("as good") << BatchStatus::Completed << 3 << QByteArray("new");
    QTest::newRow("fewer") << BatchStatus::Completed << 2 << QByteArray("rows3");
    QTest::newRow("forgotten") << BatchStatus::Completed << 0 << QByteArray("rows3");
    QTest::newRow("without results") << BatchStatus::Completed << -1 << QByteArray("rows3");
    QTest::newRow("not completed") << BatchStatus::Ongoing << 3 << QByteArray("rows3");
    QTest::newRow("failed") << BatchStatus::Failed << -1 << QByteArray("rows3");
}

void tst_BatchArchive::keepsRepliesThatAreWorthMore()
{
    QFETCH(const BatchStatus, status);
    QFETCH(const int, rows);
    QFETCH(const QByteArray, kept);
    QVERIFY(m_archive->add({batch(someSearch)}));
    QVERIFY(m_archive->saveReply(keyFor(someSearch), completed(3), noon));
    BatchReply reply = rows < 0 ? enrow::replyOf(BatchKind::EmailFinder, status, 9)
                                : replyWithRows(BatchKind::EmailFinder, status, rows);
    reply.raw = std::make_shared<QByteArray>("new");
    reply.head.id = someSearch.id;
    QVERIFY(m_archive->saveReply(keyFor(someSearch), reply, noon));
    QCOMPARE(replyOf(*m_archive, someSearch), kept);
    QCOMPARE(all().at(0).head, kept == "new" ? reply.head : completed(3).head);
}

void tst_BatchArchive::tellsOtherRows()
{
    QVERIFY(m_archive->add({batch(someSearch)}));
    const auto effectOf = [this](const BatchReply &reply) {
        return m_archive->saveReply(keyFor(someSearch), reply, noon).value();
    };
    QCOMPARE(effectOf(completed(3)), ReplyEffect::HeadAndResults);
    QCOMPARE(effectOf(completed(3)), ReplyEffect::HeadAndResults);
    QCOMPARE(effectOf(completed(3, "others")), ReplyEffect::OtherResults);
    QCOMPARE(replyOf(*m_archive, someSearch), "others3"_ba);
}

void tst_BatchArchive::whatAnotherProgramRemovedStaysRemoved()
{
    QVERIFY(m_archive->add({batch(someSearch)}));
    Batch known = all().at(0);
    const auto other = m_fixture->open();
    QVERIFY(other->remove({keyFor(someSearch)}, noon));
    QVERIFY(other->purgeRemoved({keyFor(someSearch)}));
    known.label = u"late"_s;
    QVERIFY(m_archive->save(known));
    QVERIFY(m_archive->saveReply(keyFor(someSearch), completed(1), noon));
    QCOMPARE(all().size(), size_t(0));
    QCOMPARE(m_archive->loadReply(keyFor(someSearch)).error().kind, ErrorKind::ArchiveDamaged);
}

void tst_BatchArchive::removesAndBringsBack()
{
    const BatchRef other{BatchKind::PhoneFinder, u"b"_s};
    QVERIFY(m_archive->add({batch(someSearch), batch(other)}));
    QVERIFY(m_archive->saveReply(keyFor(someSearch), completed(3), noon));
    QVERIFY(m_archive->remove({keyFor(someSearch)}, noon));
    QCOMPARE(all().size(), size_t(1));
    QVERIFY(!m_archive->find(someSearch).value());
    QVERIFY(m_archive->undoRemoval({keyFor(someSearch)}));
    QCOMPARE(all().at(0).ref, someSearch);
    QCOMPARE(replyOf(*m_archive, someSearch), "rows3");

    QVERIFY(m_archive->remove({keyFor(someSearch)}, noon));
    QVERIFY(m_archive->purgeRemoved(noon));
    QVERIFY(m_archive->purgeRemoved({keyFor(other)}));
    QCOMPARE(m_fixture->value(u"SELECT count(*) FROM reply"_s).toInt(), 1);
    QVERIFY(m_archive->purgeRemoved(noon.addMSecs(1)));
    QVERIFY(m_archive->undoRemoval({keyFor(someSearch)}));
    QCOMPARE(all().size(), size_t(1));
    QVERIFY(m_archive->find(other).value());
    QCOMPARE(m_fixture->value(u"SELECT count(*) FROM reply"_s).toInt(), 0);
}

void tst_BatchArchive::removesForGoodWhatIsNamedOnly()
{
    const BatchRef other{BatchKind::PhoneFinder, u"b"_s};
    QVERIFY(m_archive->add({batch(someSearch), batch(other)}));
    QVERIFY(m_archive->remove({keyFor(other)}, noon));
    QVERIFY(m_archive->removeForGood({keyFor(someSearch)}));
    QVERIFY(m_archive->undoRemoval({keyFor(someSearch), keyFor(other)}));
    QCOMPARE(all().size(), size_t(1));
    QCOMPARE(all().at(0).ref, other);
}

void tst_BatchArchive::keepsEachOriginApart()
{
    const ApiOrigin local = ApiOrigin::parse(u"http://localhost:8080"_s).value();
    BatchArchive here(m_fixture->path(), ArchiveFixture::patience, ApiOrigin::production());
    BatchArchive there(m_fixture->path(), ArchiveFixture::patience, local);
    QVERIFY(here.open() && there.open());
    QVERIFY(here.add({batch(someSearch)}) && here.saveReply(keyFor(someSearch), completed(2, "here"), noon));
    QVERIFY(there.batches()->empty() && !there.find(someSearch).value() &&
            !there.find({std::nullopt, someSearch.id}).value());
    QCOMPARE(replyOf(there, someSearch), "none");

    Batch theirs = batch(someSearch);
    theirs.key = BatchKey{2};
    QVERIFY(!there.add({theirs})->front().replyArchived);
    QVERIFY(there.saveReply(theirs.key, completed(1, "there"), noon));
    QCOMPARE(replyOf(here, someSearch), "here2");
    QCOMPARE(replyOf(there, someSearch), "there1");
    QVERIFY(there.remove({theirs.key}, noon));
    QCOMPARE(here.batches()->size(), size_t(1));
    QCOMPARE(here.batches()->at(0).origin, u"https://api.enrow.io"_s);
    QVERIFY(there.undoRemoval({theirs.key}));
    QCOMPARE(there.batches()->at(0).origin, u"http://localhost:8080"_s);
    Batch renamed = there.batches()->at(0);
    renamed.label = u"There"_s;
    QVERIFY(there.save(renamed));
    QCOMPARE(here.batches()->at(0).label, QString());
    QCOMPARE(all().size(), size_t(2)); // without an origin

    const auto withPort = ApiOrigin::parse(u"https://api.enrow.io:443/"_s).value();
    BatchArchive same(m_fixture->path(), ArchiveFixture::patience, withPort);
    QVERIFY(same.open());
    QCOMPARE(replyOf(same, someSearch), "here2");
}

void tst_BatchArchive::aBatchOfNoKnownOriginIsThatOfItsNextReply()
{
    QVERIFY(m_archive->add({batch(someSearch)}));
    BatchArchive here(m_fixture->path(), ArchiveFixture::patience, ApiOrigin::production());
    BatchArchive there(m_fixture->path(), ArchiveFixture::patience, ApiOrigin::parse(u"https://a.example"_s).value());
    QVERIFY(here.open() && there.open());
    QCOMPARE(here.batches()->size(), size_t(1));
    Batch failed = there.batches()->at(0);
    failed.poll.error = Error{ErrorKind::UnknownBatch, {}, 404, {}};
    QVERIFY(there.save(failed));
    QCOMPARE(here.batches()->size(), size_t(1)); // a server that does not know it does not have it
    QVERIFY(here.saveReply(keyFor(someSearch), completed(1, "x"), noon));
    QVERIFY(there.batches()->empty());
    QCOMPARE(all().size(), size_t(1));
}

void tst_BatchArchive::bringsBackWhatItIsNotKnownToHave()
{
    QVERIFY(m_archive->add({batch(someSearch)}) && m_archive->remove({keyFor(someSearch)}, noon));
    QVERIFY(m_archive->save(batch(someSearch))); // added while the archive could not be asked
    QCOMPARE(all().size(), size_t(1));
}

void tst_BatchArchive::aBatchThatComesBackWithoutItsReplySaysNothingOfRows()
{
    QVERIFY(m_archive->add({batch(someSearch)}) && m_archive->saveReply(keyFor(someSearch), completed(3), noon));
    Batch known = all().at(0);
    QVERIFY(m_archive->removeForGood({known.key}));
    known.archived = false;
    QVERIFY(m_archive->save(known));
    QCOMPARE(all().at(0).head.resultRows, 0);
    QVERIFY(!all().at(0).replyArchived && !all().at(0).head.validRows);
    QCOMPARE(all().at(0).head.requested, completed(3).head.requested);
}

void tst_BatchArchive::findsByIdAlone()
{
    QVERIFY(m_archive->add({batch(someSearch)}));
    QCOMPARE(m_archive->find(someSearch).value()->ref, someSearch);
    QCOMPARE(m_archive->find({std::nullopt, someSearch.id}).value()->ref, someSearch);
    QVERIFY(!m_archive->find({BatchKind::PhoneFinder, someSearch.id}).value());
}

void tst_BatchArchive::takesAUuidInAnyCaseForTheSame()
{
    const QString id = u"fd6C2f3a1b4e4c5d8e9fa1b2c3d4e5f6"_s;
    const BatchRef ref{BatchKind::EmailFinder, id};
    QVERIFY(m_archive->add({batch(ref), batch(someSearch)}));
    for (const QString &other : {id.toUpper(), id.toLower(), id}) {
        const BatchRef typed{BatchKind::EmailFinder, other};
        QCOMPARE(m_archive->find(typed)->value().ref, ref);
        Batch again = batch(typed);
        again.key = newBatchKey();
        QCOMPARE(m_archive->add({again})->front().ref, ref);
        again.label = other;
        QVERIFY(m_archive->save(again));
        QCOMPARE(m_archive->find(ref)->value().label, other);
    }
    QCOMPARE(all().size(), size_t(2));
    QVERIFY(!m_archive->find({std::nullopt, someSearch.id.toUpper()})->has_value());
}

void tst_BatchArchive::boundsHostileTexts()
{
    Batch wordy = batch(someSearch);
    wordy.head.custom = QString(5'000'000, u'x');
    wordy.poll.error = Error{ErrorKind::BadRequest, QString(200'000, u'y'), 400, {}};
    QVERIFY(m_archive->add({wordy}));
    QCOMPARE(all().at(0).head.custom.size(), BatchRecord::maxText);
    m_fixture->execute(u"UPDATE batch SET note = ?"_s, {QString(1'000'000, u'z')});
    QCOMPARE(all().at(0).note.size(), BatchRecord::maxText);
}

void tst_BatchArchive::passesOverRowsThatNameNoBatch()
{
    QVERIFY(m_archive->add({batch(someSearch), batch({std::nullopt, u"b"_s}), batch({std::nullopt, u"c"_s})}));
    m_fixture->execute(u"UPDATE batch SET kind = 'letter-finder' WHERE id = 'a'"_s);
    m_fixture->execute(u"UPDATE batch SET id = ? WHERE id = 'b'"_s, {QString(300, u'b')});
    m_fixture->execute(u"UPDATE batch SET status = 'odd', error_kind = 'odd', added = ?, requested = -5 "
                       "WHERE id = 'c'"_s,
                       {std::numeric_limits<qint64>::max()});
    QCOMPARE(all().size(), size_t(1));
    QCOMPARE(all().at(0).ref.id, u"c"_s);
    QCOMPARE(all().at(0).head.status, BatchStatus::Unknown);
    QCOMPARE(all().at(0).poll.error->kind, ErrorKind::ArchiveDamaged);
}

ENROW_TEST(tst_BatchArchive, QCoreApplication)
#include "tst_BatchArchive.moc"
