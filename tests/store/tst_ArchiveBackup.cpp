// SPDX-License-Identifier: MIT
#include "store/ArchiveBackup.h"

#include "store/BatchArchive.h"
#include "support/ArchiveFixture.h"
#include "support/FullDisk.h"
#include "support/Keys.h"
#include "support/Replies.h"
#include "support/TestProgram.h"

#include <QRandomGenerator>
#include <QTimeZone>

#include <functional>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

namespace
{

const BatchRef mine{BatchKind::PhoneFinder, u"mine"_s};

QString stored(const QString &name)
{
    return QStringLiteral(ENROW_TEST_DATA "/archives/") + name;
}

} // namespace

class tst_ArchiveBackup : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void bringsBackWhatWasBackedUp();
    void replacesAnOlderBackup();
    void leavesNothingBehindWhereItFails();
    void restoresOlderArchives();
    void restoresWhatAKilledProgramLeftInItsLog_data();
    void restoresWhatAKilledProgramLeftInItsLog();
    void refusesWhatIsNoBackup_data();
    void refusesWhatIsNoBackup();
    void refusesABackupWithATrap();
    void keepsWhatItReplaces();
    void keepsNothingOfAnEmptyArchive();
    void replacesNothingThatItCannotKeep();
    void keepsNothingWhereItReplacesNothing();
    void neverTakesTheArchiveForABackup();
    void restoresUnderAnotherProgram();

private:
    QStringList files() const { return m_fixture->folder().entryList({u"*.sqlite*"_s}, QDir::Files); }

    std::unique_ptr<ArchiveFixture> m_fixture;
    std::unique_ptr<BatchArchive> m_archive;
};

void tst_ArchiveBackup::init()
{
    m_fixture = std::make_unique<ArchiveFixture>();
    m_archive = m_fixture->open();
    Batch batch;
    batch.ref = mine;
    batch.key = keyFor(batch.ref);
    batch.label = u"Mine"_s;
    batch.added = QDateTime({2026, 1, 2}, {3, 4, 5}, QTimeZone::utc());
    QVERIFY(m_archive->add({batch}));
    QVERIFY(m_archive->saveReply(keyFor(mine), replyWithRows(BatchKind::PhoneFinder, BatchStatus::Completed, 2),
                                 batch.added));
}

void tst_ArchiveBackup::cleanup()
{
    m_archive.reset();
    m_fixture.reset();
}

void tst_ArchiveBackup::bringsBackWhatWasBackedUp()
{
    const QString target = m_fixture->file(u"it's a backup.sqlite"_s);
    QVERIFY(m_archive->backUp(target));
    QCOMPARE(m_fixture->folder().entryList({u"it*"_s}), QStringList{u"it's a backup.sqlite"_s});
    const QByteArray before = ArchiveFixture::bytes(target);
    const Batch kept = m_archive->batches()->at(0);
    QVERIFY(m_archive->remove({keyFor(mine)}, kept.added));
    QVERIFY(m_archive->purgeRemoved(QDateTime::currentDateTimeUtc()));
    QVERIFY(m_archive->restore(target));
    QCOMPARE(m_archive->batches()->size(), size_t(1));
    QCOMPARE(m_archive->batches()->at(0).label, u"Mine"_s);
    QCOMPARE(m_archive->batches()->at(0).head, kept.head);
    QVERIFY(m_archive->loadReply(keyFor(mine))->unpack());
    QCOMPARE(ArchiveFixture::bytes(target), before);
    QVERIFY(!files().contains(u"archive.sqlite.restoring"_s));
}

void tst_ArchiveBackup::replacesAnOlderBackup()
{
    m_fixture->write("an older one", u"backup.sqlite"_s);
    QVERIFY(m_archive->backUp(m_fixture->file(u"backup.sqlite"_s)));
    QVERIFY(m_archive->restore(m_fixture->file(u"backup.sqlite"_s)));
}

void tst_ArchiveBackup::leavesNothingBehindWhereItFails()
{
    QVERIFY(m_fixture->folder().mkdir(u"folder.sqlite"_s));
    const QStringList before = files();
    QCOMPARE(m_archive->backUp(m_fixture->file(u"folder.sqlite"_s)).error().kind, ErrorKind::FileFailed);
    QCOMPARE(m_archive->backUp(m_fixture->path() + u"/impossible"_s).error().kind, ErrorKind::FileFailed);
    QCOMPARE(files(), before);
}

void tst_ArchiveBackup::restoresOlderArchives()
{
    QVERIFY(m_archive->restore(stored(u"v1.sqlite"_s)));
    QCOMPARE(m_archive->batches()->size(), size_t(3));
    QVERIFY(!m_archive->find(mine).value());
    QVERIFY(m_archive->loadReply(m_archive->batches()->at(0).key)->unpack());
}

void tst_ArchiveBackup::restoresWhatAKilledProgramLeftInItsLog_data()
{
    QTest::addColumn<int>("moved"); // batches that are in the file itself
    QTest::addColumn<bool>("byLink");
    QTest::newRow("some in the file") << 1 << false;
    QTest::newRow("none in the file") << 0 << false;
    QTest::newRow("by a link") << 1 << true;
}

void tst_ArchiveBackup::restoresWhatAKilledProgramLeftInItsLog()
{
    QFETCH(const int, moved);
    QFETCH(const bool, byLink);
    ArchiveFixture living;
    const auto program = living.open();
    const auto reader = living.connection();
    constexpr int all = 3;
    for (int number = 0; number < all; ++number) {
        if (number == moved && moved > 0)
            QVERIFY(reader->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        Batch batch;
        batch.ref = {BatchKind::EmailFinder, QString::number(number)};
        batch.key = keyFor(batch.ref);
        batch.added = QDateTime::currentDateTimeUtc();
        QVERIFY(program->add({batch}));
    }
    QTemporaryDir left;
    const QString backup = left.filePath(u"enrow-batches.sqlite"_s);
    for (const QString &end : {u""_s, u"-wal"_s})
        QVERIFY(QFile::copy(living.path() + end, backup + end));
    const QByteArray log = ArchiveFixture::bytes(backup + u"-wal"_s);
    QVERIFY(!log.isEmpty());
    const QString chosen = byLink ? m_fixture->file(u"link"_s) : backup;
    QVERIFY(!byLink || QFile::link(backup, chosen));
    QVERIFY(QFile::setPermissions(left.path(), QFile::ReadOwner | QFile::ExeOwner));

    const auto restored = m_archive->restore(chosen);
    QVERIFY(QFile::setPermissions(left.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
    QCOMPARE(m_archive->batches()->size(), size_t(all));
    QCOMPARE(ArchiveFixture::bytes(backup + u"-wal"_s), log);
    QCOMPARE(QDir(left.path()).entryList(QDir::Files).size(), 2);
    QVERIFY(files().filter(u"restoring"_s).isEmpty());
}

void tst_ArchiveBackup::refusesWhatIsNoBackup_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray good = ArchiveFixture::bytes(stored(u"v2.sqlite"_s));
    QTest::newRow("empty") << QByteArray() << ErrorKind::ArchiveDamaged;
    QTest::newRow("text") << QByteArray("hello\n").repeated(200) << ErrorKind::ArchiveDamaged;
    QTest::newRow("cut") << good.left(good.size() - 4096) << ErrorKind::ArchiveDamaged;
    QTest::newRow("newer") << ArchiveFixture::bytes(stored(u"newer.sqlite"_s)) << ErrorKind::ArchiveTooNew;
    QTest::newRow("another program's") << ArchiveFixture::bytes(stored(u"other-program.sqlite"_s))
                                       << ErrorKind::ArchiveDamaged;
}

void tst_ArchiveBackup::refusesWhatIsNoBackup()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorKind, kind);
    m_fixture->write(bytes, u"backup"_s);
    const auto restored = m_archive->restore(m_fixture->file(u"backup"_s));
    QVERIFY(!restored);
    QCOMPARE(restored.error().kind, kind);
    QCOMPARE(m_archive->batches()->size(), size_t(1));
    QVERIFY(m_archive->loadReply(keyFor(mine))->unpack());
    QCOMPARE(ArchiveFixture::bytes(m_fixture->file(u"backup"_s)), bytes);
    QVERIFY(!files().contains(u"archive.sqlite.restoring"_s));
    QCOMPARE(m_archive->restore(m_fixture->file(u"missing"_s)).error().kind, ErrorKind::FileFailed);
}

void tst_ArchiveBackup::refusesABackupWithATrap()
{
    const QString backup = m_fixture->file(u"backup.sqlite"_s);
    for (const QString &trap : {u"CREATE VIEW v AS SELECT 1"_s, u"CREATE TRIGGER t AFTER DELETE ON batch BEGIN "
                                                                "SELECT 1; END"_s}) {
        QVERIFY(m_archive->backUp(backup));
        const auto other = m_fixture->connection(u"backup.sqlite"_s);
        QVERIFY(other->execute(trap));
        QCOMPARE(m_archive->restore(backup).error().kind, ErrorKind::ArchiveDamaged);
    }
    // Values of other types than ours do not come in.
    QVERIFY(m_archive->backUp(backup));
    {
        const auto other = m_fixture->connection(u"backup.sqlite"_s);
        QVERIFY(other->execute(u"DROP TABLE reply"_s));
        QVERIFY(other->execute(u"CREATE TABLE reply (batch, size, sha256, zstd)"_s));
        QVERIFY(other->execute(u"INSERT INTO reply VALUES (1, 'many', 1, 2)"_s));
    }
    QVERIFY(!m_archive->restore(backup));
    QVERIFY(m_archive->loadReply(keyFor(mine))->unpack());
}

void tst_ArchiveBackup::keepsWhatItReplaces()
{
    // Two in one second have two names.
    const auto first = m_archive->restore(stored(u"v2.sqlite"_s));
    const auto second = m_archive->restore(stored(u"v1.sqlite"_s));
    QVERIFY(first && second);
    QVERIFY2(first->startsWith(m_fixture->file(u"archive.before-restore-"_s)), qPrintable(first.value()));
    QVERIFY(first.value() != second.value());
    QCOMPARE(m_fixture->connection(QFileInfo(second.value()).fileName())
                 ->value(u"SELECT count(*) FROM batch"_s)
                 .value()
                 .toInt(),
             4);

    const auto third = m_archive->restore(first.value());
    QVERIFY(third);
    QCOMPARE(m_archive->batches()->size(), size_t(1));
    QCOMPARE(m_archive->batches()->at(0).label, u"Mine"_s);
    QVERIFY(m_archive->loadReply(keyFor(mine))->unpack());
    QVERIFY(QFileInfo::exists(first.value()) && QFileInfo::exists(third.value()));
}

void tst_ArchiveBackup::keepsNothingOfAnEmptyArchive()
{
    QVERIFY(m_archive->removeForGood({keyFor(mine)}));
    const auto restored = m_archive->restore(stored(u"v2.sqlite"_s));
    QVERIFY(restored);
    QCOMPARE(restored.value(), QString());
    QCOMPARE(m_fixture->folder().entryList({u"*before*"_s}), QStringList());
}

void tst_ArchiveBackup::replacesNothingThatItCannotKeep()
{
    BatchReply large = replyWithRows(BatchKind::PhoneFinder, BatchStatus::Completed, 3);
    QByteArray noise(200'000, '\0');
    QRandomGenerator(1).fillRange(reinterpret_cast<quint32 *>(noise.data()), noise.size() / 4);
    large.raw = std::make_shared<QByteArray>(noise);
    QVERIFY(m_archive->saveReply(keyFor(mine), large, QDateTime::currentDateTimeUtc()));
    const QStringList before = files();
    {
        const FullDisk full(100'000);
        const auto restored = m_archive->restore(stored(u"v2.sqlite"_s));
        QVERIFY(!restored);
        QCOMPARE(restored.error().kind, ErrorKind::FileFailed);
    }
    QCOMPARE(files(), before);
    QCOMPARE(m_archive->batches()->size(), size_t(1));
    QCOMPARE(m_archive->loadReply(keyFor(mine))->unpack().value(), noise);
}

void tst_ArchiveBackup::keepsNothingWhereItReplacesNothing()
{
    const QString backup = m_fixture->file(u"backup.sqlite"_s);
    QVERIFY(m_archive->backUp(backup));
    {
        // Whole, and yet it cannot be taken over: a reply of no batch.
        const auto other = m_fixture->connection(u"backup.sqlite"_s);
        QVERIFY(other->execute(u"PRAGMA foreign_keys = OFF"_s));
        QVERIFY(other->execute(u"INSERT INTO reply VALUES (99, 1, x'00', x'00')"_s));
    }
    const QStringList before = files();
    QVERIFY(!m_archive->restore(backup));
    QCOMPARE(files(), before);
    QVERIFY(m_archive->loadReply(keyFor(mine))->unpack());
}

void tst_ArchiveBackup::neverTakesTheArchiveForABackup()
{
    QVERIFY(QFile::link(m_fixture->path(), m_fixture->file(u"link"_s)));
    for (const QString &path :
         {m_fixture->path(), m_fixture->file(u"./archive.sqlite"_s), m_fixture->file(u"link"_s)}) {
        QCOMPARE(m_archive->backUp(path).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(m_archive->restore(path).error().kind, ErrorKind::InvalidInput);
    }
    QVERIFY(m_archive->loadReply(keyFor(mine))->unpack());
}

void tst_ArchiveBackup::restoresUnderAnotherProgram()
{
    const auto other = m_fixture->open();
    QVERIFY(m_archive->restore(stored(u"v2.sqlite"_s)));
    QCOMPARE(other->batches()->size(), size_t(3));
    Batch late = other->batches()->at(1);
    late.label = u"late"_s;
    QVERIFY(other->save(late));
    QCOMPARE(m_archive->batches()->at(1).label, u"late"_s);
}

ENROW_TEST(tst_ArchiveBackup, QCoreApplication)
#include "tst_ArchiveBackup.moc"
