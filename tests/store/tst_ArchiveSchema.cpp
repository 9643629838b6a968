// SPDX-License-Identifier: MIT
#include "store/ArchiveSchema.h"

#include "simulator/SeedReplies.h"
#include "support/ArchiveFixture.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

class tst_ArchiveSchema : public QObject
{
    Q_OBJECT

private slots:
    void makesAnArchiveOfAnEmptyFile();
    void bringsEveryVersionUpToDate_data();
    void bringsEveryVersionUpToDate();
    void undoesAStepThatFails();
    void undoesOriginsThatFail();
    void leavesANewerArchiveAlone();
    void refusesFilesOfOtherPrograms();
    void tellsAnArchiveByItsBeginning();
};

void tst_ArchiveSchema::tellsAnArchiveByItsBeginning()
{
    const auto beginningOf = [](const QString &name) {
        QFile file(QStringLiteral(ENROW_TEST_DATA "/archives/%1.sqlite").arg(name));
        return file.open(QIODevice::ReadOnly) ? file.read(ArchiveSchema::sizeOfMark) : QByteArray();
    };
    for (const QString &name : {u"v1"_s, u"v7"_s, u"newer"_s})
        QVERIFY(ArchiveSchema::isMarked(beginningOf(name)));
    QVERIFY(!ArchiveSchema::isMarked(beginningOf(u"other-program"_s)));
    QVERIFY(!ArchiveSchema::isMarked({}));
    const QByteArray whole = beginningOf(u"v7"_s);
    QVERIFY(!ArchiveSchema::isMarked(whole.first(whole.size() - 1)));
    QVERIFY(!ArchiveSchema::isMarked('s' + whole.sliced(1)));
}

void tst_ArchiveSchema::makesAnArchiveOfAnEmptyFile()
{
    ArchiveFixture fixture;
    const auto connection = fixture.connection();
    QVERIFY(ArchiveSchema::check(*connection));
    QVERIFY(ArchiveSchema::bringUpToDate(*connection));
    QVERIFY(ArchiveSchema::bringUpToDate(*connection)); // nothing is left to do
    QCOMPARE(fixture.value(u"PRAGMA user_version"_s).toInt(), ArchiveSchema::version);
    QCOMPARE(fixture.value(u"PRAGMA application_id"_s).toInt(), ArchiveSchema::applicationId);
}

void tst_ArchiveSchema::bringsEveryVersionUpToDate_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("keyName");
    QTest::addColumn<QString>("origin");
    for (int version = 1; version <= ArchiveSchema::version; ++version)
        QTest::addRow("version %d", version)
            << u"v%1.sqlite"_s.arg(version) << (version < 2 ? u""_s : u"Sales"_s) // keys got names in version 2
            << (version < 3 ? u""_s : u"https://api.enrow.io"_s);                 // and origins were kept in version 3
}

void tst_ArchiveSchema::bringsEveryVersionUpToDate()
{
    QFETCH(const QString, file);
    QFETCH(const QString, keyName);
    QFETCH(const QString, origin);
    ArchiveFixture fixture;
    fixture.use(file);
    const auto archive = fixture.open();
    QCOMPARE(fixture.value(u"PRAGMA user_version"_s).toInt(), ArchiveSchema::version);
    QCOMPARE(fixture.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);

    const auto batches = archive->batches();
    QVERIFY(batches);
    QCOMPARE(batches->size(), size_t(3));
    const Batch &first = batches->at(0);
    QCOMPARE(first.ref, (BatchRef{BatchKind::EmailFinder, u"3d4cb64e-i64d-41e8-a686-736751004a32"_s}));
    QCOMPARE(first.label, u"Spring"_s);
    QCOMPARE(first.note, u"for the trade fair"_s);
    QCOMPARE(first.keyName, keyName);
    QCOMPARE(first.origin, origin);
    QCOMPARE(first.fromFile, u""_s);       // files were opened from version 6 on
    QCOMPARE(first.head.oddCounts, u""_s); // kept from version 7 on
    QCOMPARE(first.entry, EntryState::Whole);
    QCOMPARE(first.head.credits.refunded, Credits::fromWhole(1));
    QCOMPARE(first.poll.state, PollState::Done);
    QCOMPARE(batches->at(1).poll.error->kind, ErrorKind::Offline);
    QCOMPARE(batches->at(2).poll.state, PollState::Paused);

    const auto packed = archive->loadReply(first.key);
    QVERIFY(packed);
    QCOMPARE(packed->unpack().value(), seedSearchReply());
    QCOMPARE(fixture.value(u"SELECT count(*) FROM batch WHERE removed IS NOT NULL"_s).toInt(), 1);
    // A reply goes with its batch, as before.
    QVERIFY(archive->removeForGood({first.key}));
    QCOMPARE(fixture.value(u"SELECT count(*) FROM reply"_s).toInt(), 0);
    QVERIFY(!fixture.value(u"PRAGMA foreign_key_check"_s).isValid());
}

void tst_ArchiveSchema::undoesOriginsThatFail()
{
    ArchiveFixture fixture;
    fixture.use(u"v2.sqlite"_s);
    fixture.execute(u"UPDATE batch SET removed = NULL"_s);
    fixture.execute(u"CREATE TABLE batch_of_origin (a)"_s); // so that the step to version 3 cannot
    {
        BatchArchive archive(fixture.path());
        QCOMPARE(archive.open().error().kind, ErrorKind::FileFailed);
    }
    QCOMPARE(fixture.value(u"PRAGMA user_version"_s).toInt(), 2);
    QCOMPARE(fixture.value(u"SELECT count(*) FROM batch"_s).toInt(), 4);
    QCOMPARE(fixture.value(u"SELECT count(*) FROM reply"_s).toInt(), 1);
}

void tst_ArchiveSchema::undoesAStepThatFails()
{
    ArchiveFixture fixture;
    fixture.use(u"v1.sqlite"_s);
    fixture.execute(u"ALTER TABLE batch ADD COLUMN key_name TEXT"_s); // so that the step to version 2 cannot
    {
        BatchArchive archive(fixture.path());
        QCOMPARE(archive.open().error().kind, ErrorKind::FileFailed);
    }
    QCOMPARE(fixture.value(u"PRAGMA user_version"_s).toInt(), 1);
    QCOMPARE(fixture.value(u"SELECT count(*) FROM batch"_s).toInt(), 4);
}

void tst_ArchiveSchema::leavesANewerArchiveAlone()
{
    ArchiveFixture fixture;
    fixture.use(u"newer.sqlite"_s);
    const QByteArray before = ArchiveFixture::bytes(fixture.path());
    {
        BatchArchive archive(fixture.path());
        const auto opened = archive.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error(), because(ErrorKind::ArchiveTooNew, {"version %1", {u"1000"_s}}));
        QCOMPARE(archive.batches().error(), opened.error());
    }
    QCOMPARE(ArchiveFixture::bytes(fixture.path()), before);
    QCOMPARE(fixture.folder().entryList(QDir::Files), QStringList{u"archive.sqlite"_s});
}

void tst_ArchiveSchema::refusesFilesOfOtherPrograms()
{
    ArchiveFixture fixture;
    fixture.use(u"other-program.sqlite"_s);
    const auto connection = fixture.connection();
    QCOMPARE(ArchiveSchema::check(*connection).error().kind, ErrorKind::ArchiveDamaged);
    QCOMPARE(ArchiveSchema::bringUpToDate(*connection).error().kind, ErrorKind::ArchiveDamaged);
    QCOMPARE(fixture.value(u"SELECT group_concat(name) FROM sqlite_schema"_s).toString(), u"notes"_s);
}

ENROW_TEST(tst_ArchiveSchema, QCoreApplication)
#include "tst_ArchiveSchema.moc"
