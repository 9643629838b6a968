// SPDX-License-Identifier: MIT
#include "store/ArchiveFile.h"

#include "store/ArchiveSchema.h"
#include "store/BatchArchive.h"
#include "store/StoreSamples.h"
#include "support/ArchiveFixture.h"
#include "support/FullDisk.h"
#include "support/ReadOnlyFolder.h"
#include "support/Replies.h"
#include "support/TestProgram.h"

#include <QThread>

#include <atomic>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

namespace
{

QByteArray patterned(qsizetype size)
{
    QByteArray bytes;
    for (quint32 state = 1; bytes.size() < size; state = state * 1664525u + 1013904223u)
        bytes.append(char(state >> 24));
    return bytes;
}

} // namespace

// What can be wrong with the file of an archive and its place.
class tst_ArchiveFile : public QObject
{
    Q_OBJECT

private slots:
    void movesADamagedArchiveAside_data();
    void movesADamagedArchiveAside();
    void findsANewNameForEveryDamagedOne();
    void companionsGoAlong();
    void saysWhyAPlaceCannotHoldAnArchive();
    void aReadOnlyFolderIsAnError_data();
    void aReadOnlyFolderIsAnError();
    void aReadOnlyArchiveIsShown_data();
    void aReadOnlyArchiveIsShown();
    void anUnreadableArchiveIsAnError();
    void aLockedArchiveIsAnError();
    void aFullDiskLeavesTheArchiveAsItWas();
    void aDiskTooFullForANewArchiveIsSaid();
    void aDamagedReplyHurtsNothingElse();
    void makesMissingFolders();
    void manyProgramsOpenANewArchiveAtOnce();
    void twoProgramsWriteSideBySide();
    void opensAThousandBatches();
};

void tst_ArchiveFile::movesADamagedArchiveAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = ArchiveFixture::bytes(QStringLiteral(ENROW_TEST_DATA "/archives/v2.sqlite"));
    QByteArray broken = good;
    broken.replace(4096, 12288, patterned(12288));
    QTest::newRow("text") << QByteArray("not a database\n").repeated(100);
    QTest::newRow("a few bytes") << QByteArray("SQLite");
    QTest::newRow("random") << patterned(20'000);
    QTest::newRow("random behind a good header") << broken;
    QTest::newRow("cut in its second page") << good.left(5000);
    QTest::newRow("cut after its first page") << good.left(4096);
    QTest::newRow("another program's") << ArchiveFixture::bytes(
        QStringLiteral(ENROW_TEST_DATA "/archives/other-program.sqlite"));
}

void tst_ArchiveFile::movesADamagedArchiveAside()
{
    QFETCH(const QByteArray, bytes);
    ArchiveFixture fixture;
    fixture.write(bytes);
    BatchArchive archive(fixture.path(), ArchiveFixture::patience);
    const auto opened = archive.open();
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
    QVERIFY(opened->movedAside.startsWith(fixture.file(u"archive.damaged-"_s)));
    QVERIFY(!opened->fault.detail.isEmpty());
    QCOMPARE(ArchiveFixture::bytes(opened->movedAside), bytes);
    QVERIFY(archive.add({addedSearch(u"a"_s)}));
    QCOMPARE(archive.batches()->size(), size_t(1));
}

void tst_ArchiveFile::findsANewNameForEveryDamagedOne()
{
    ArchiveFixture fixture;
    QSet<QString> names;
    for (int i = 0; i < 3; ++i) {
        fixture.write("damaged " + QByteArray::number(i));
        const auto aside = ArchiveFile::moveAside(fixture.path());
        QVERIFY(aside);
        QCOMPARE(ArchiveFixture::bytes(aside.value()), "damaged " + QByteArray::number(i));
        names.insert(aside.value());
    }
    QCOMPARE(names.size(), 3);
}

void tst_ArchiveFile::companionsGoAlong()
{
    ArchiveFixture fixture;
    fixture.write("archive");
    fixture.write("log", u"archive.sqlite-wal"_s);
    const auto aside = ArchiveFile::moveAside(fixture.path());
    QVERIFY(aside);
    QCOMPARE(ArchiveFixture::bytes(aside.value() + u"-wal"_s), "log");
    QCOMPARE(fixture.folder().entryList(QDir::Files).size(), 2);
}

void tst_ArchiveFile::saysWhyAPlaceCannotHoldAnArchive()
{
    ArchiveFixture fixture;
    fixture.write("a file where a folder should be", u"file"_s);
    for (const QString &path : {fixture.file(u"file/archive.sqlite"_s), fixture.folder().path(), u"/proc/archive"_s}) {
        BatchArchive archive(path, ArchiveFixture::patience);
        const auto opened = archive.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::FileFailed);
        QVERIFY(!opened.error().detail.isEmpty());
        QCOMPARE(archive.add({addedSearch(u"a"_s)}).error(), opened.error());
    }
}

void tst_ArchiveFile::aReadOnlyFolderIsAnError_data()
{
    QTest::addColumn<QByteArray>("bytes"); // of the archive; empty: there is none
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no archive") << QByteArray() << ErrorKind::ReadOnly;
    QTest::newRow("a damaged archive") << QByteArray(8192, 'x') << ErrorKind::ArchiveDamaged;
    QTest::newRow("another program's") << ArchiveFixture::bytes(
                                              QStringLiteral(ENROW_TEST_DATA "/archives/other-program.sqlite"))
                                       << ErrorKind::ArchiveDamaged;
    QTest::newRow("a newer archive") << ArchiveFixture::bytes(QStringLiteral(ENROW_TEST_DATA "/archives/newer.sqlite"))
                                     << ErrorKind::ArchiveTooNew;
}

void tst_ArchiveFile::aReadOnlyFolderIsAnError()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorKind, kind);
    ArchiveFixture fixture;
    if (!bytes.isEmpty())
        fixture.write(bytes);
    const QStringList before = fixture.folder().entryList(QDir::Files);
    BatchArchive archive(fixture.path(), ArchiveFixture::patience);
    {
        const ReadOnlyFolder readOnly(fixture.folder().path());
        const auto opened = archive.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, kind);
        QVERIFY(!opened.error().detail.isEmpty());
        QCOMPARE(archive.add({addedSearch(u"a"_s)}).error(), opened.error());
    }
    QCOMPARE(fixture.folder().entryList(QDir::Files), before);
    QVERIFY(before.isEmpty() || ArchiveFixture::bytes(fixture.path()) == bytes);
    if (kind == ErrorKind::ArchiveTooNew)
        return;
    // The same one can be used once the folder can.
    QVERIFY(archive.open());
    QVERIFY(archive.add({addedSearch(u"a"_s)}));
}

void tst_ArchiveFile::aReadOnlyArchiveIsShown_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<bool>("hasLog");
    QTest::addColumn<bool>("hasIndex"); // of the log
    for (int version = 1; version <= ArchiveSchema::version; ++version)
        QTest::addRow("version %d", version) << version << false << false;
    QTest::newRow("with a log") << ArchiveSchema::version << true << true;
    QTest::newRow("with a log without its index") << ArchiveSchema::version << true << false;
}

void tst_ArchiveFile::aReadOnlyArchiveIsShown()
{
    QFETCH(const int, version);
    QFETCH(const bool, hasLog);
    QFETCH(const bool, hasIndex);
    ArchiveFixture fixture;
    fixture.use(u"v%1.sqlite"_s.arg(version));
    if (hasLog) { // as a program leaves it that was killed
        const auto running = fixture.open();
        QVERIFY(running->add({addedSearch(u"logged"_s)}));
        QVERIFY(QFile::copy(fixture.path() + u"-wal"_s, fixture.file(u"log"_s)));
        QVERIFY(QFile::copy(fixture.path(), fixture.file(u"file"_s)));
        QVERIFY(QFile::copy(fixture.path() + u"-shm"_s, fixture.file(u"index"_s)));
    }
    if (hasLog) {
        QVERIFY(QFile::remove(fixture.path()));
        QVERIFY(QFile::rename(fixture.file(u"file"_s), fixture.path()));
        QVERIFY(QFile::rename(fixture.file(u"log"_s), fixture.path() + u"-wal"_s));
        QVERIFY(hasIndex ? QFile::rename(fixture.file(u"index"_s), fixture.path() + u"-shm"_s)
                         : QFile::remove(fixture.file(u"index"_s)));
    }
    const QByteArray before = ArchiveFixture::bytes(fixture.path());
    const QStringList names = fixture.folder().entryList(QDir::Files);
    const size_t count = hasLog ? 4 : 3;
    BatchArchive archive(fixture.path(), ArchiveFixture::patience);
    {
        const ReadOnlyFolder readOnly(fixture.folder().path());
        const auto opened = archive.open();
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        QCOMPARE(opened->readOnly->kind, ErrorKind::ReadOnly);
        QCOMPARE(archive.batches()->size(), count);
        const Batch first = archive.batches()->at(0);
        QCOMPARE(first.label, u"Spring"_s);
        QCOMPARE(first.entry, EntryState::Whole);
        QVERIFY(archive.loadReply(first.key)->unpack());
        QCOMPARE(archive.find({std::nullopt, first.ref.id}).value()->ref, first.ref);
        QCOMPARE(archive.add({addedSearch(u"a"_s)}).error(), *opened->readOnly);
        QCOMPARE(archive.save(first).error(), *opened->readOnly);
        QCOMPARE(archive.open()->readOnly, opened->readOnly); // still
        QCOMPARE(fixture.folder().entryList(QDir::Files), names);
        QCOMPARE(ArchiveFixture::bytes(fixture.path()), before);
    }
    const auto opened = archive.open();
    QVERIFY(opened && !opened->readOnly);
    QVERIFY(archive.add({addedSearch(u"a"_s)}));
    QCOMPARE(archive.batches()->size(), count + 1);
}

void tst_ArchiveFile::anUnreadableArchiveIsAnError()
{
    ArchiveFixture fixture;
    fixture.use(u"v%1.sqlite"_s.arg(ArchiveSchema::version));
    BatchArchive archive(fixture.path(), ArchiveFixture::patience);
    {
        const ReadOnlyFolder readOnly(fixture.folder().path());
        QVERIFY(QFile::setPermissions(fixture.path(), {}));
        QCOMPARE(archive.open().error().kind, ErrorKind::FileFailed); // not one that can be read
    }
    QVERIFY(archive.open());
    QCOMPARE(archive.batches()->size(), size_t(3));
}

void tst_ArchiveFile::aLockedArchiveIsAnError()
{
    ArchiveFixture fixture;
    const auto archive = fixture.open();
    {
        const auto other = fixture.connection();
        QVERIFY(other->execute(u"BEGIN IMMEDIATE"_s));
        QCOMPARE(archive->add({addedSearch(u"a"_s)}).error(),
                 (Error{ErrorKind::FileFailed, u"database is locked"_s, 0, {}}));
        QVERIFY(archive->batches()); // reading goes on
    }
    QVERIFY(archive->add({addedSearch(u"a"_s)}));
}

// However far the making of it came.
void tst_ArchiveFile::aDiskTooFullForANewArchiveIsSaid()
{
    int made = 0;
    int full = 0;
    for (rlim_t size = 0; size <= 128 * 1024; size += 4096) {
        ArchiveFixture fixture;
        Result<ArchiveOpening> opened = Error{};
        {
            const FullDisk disk(size);
            opened = BatchArchive(fixture.path(), ArchiveFixture::patience).open();
        }
        // A limit is no full disk to SQLite, but where the index of the log does not fit.
        const bool isSaid =
            opened || opened.error().kind == ErrorKind::DiskFull || opened.error().detail == "disk I/O error"_L1;
        QVERIFY2(isSaid, qPrintable(opened ? QString() : opened.error().detail));
        full += !opened && opened.error().kind == ErrorKind::DiskFull ? 1 : 0;
        made += opened ? 1 : 0;
        QVERIFY(fixture.open()->batches());
    }
    QVERIFY(made > 0 && full > 0);
}

void tst_ArchiveFile::aFullDiskLeavesTheArchiveAsItWas()
{
    ArchiveFixture fixture;
    const auto archive = fixture.open();
    QVERIFY(archive->add({addedSearch(u"a"_s)}));
    BatchReply reply = replyWithRows(BatchKind::EmailFinder, BatchStatus::Completed, 2);
    reply.head.id = u"a"_s;
    QVERIFY(
        archive->saveReply(keyIn(*archive, {BatchKind::EmailFinder, u"a"_s}), reply, QDateTime::currentDateTimeUtc()));
    const FullDisk full(64 * 1024);
    BatchReply large = replyWithRows(BatchKind::EmailFinder, BatchStatus::Completed, 3);
    large.raw = std::make_shared<QByteArray>(patterned(200'000));
    const auto saved =
        archive->saveReply(keyIn(*archive, {BatchKind::EmailFinder, u"a"_s}), large, QDateTime::currentDateTimeUtc());
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::FileFailed);
    QVERIFY(!saved.error().detail.isEmpty());
    QCOMPARE(archive->batches()->at(0).head, reply.head);
    QCOMPARE(archive->loadReply(keyIn(*archive, {BatchKind::EmailFinder, u"a"_s}))->unpack().value(), *reply.raw);
    QCOMPARE(fixture.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

void tst_ArchiveFile::aDamagedReplyHurtsNothingElse()
{
    ArchiveFixture fixture;
    fixture.use(u"v2.sqlite"_s);
    fixture.execute(u"UPDATE reply SET zstd = zeroblob(length(zstd))"_s);
    const auto archive = fixture.open();
    QCOMPARE(archive->batches()->size(), size_t(3));
    const auto packed = archive->loadReply(archive->batches()->at(0).key);
    QVERIFY(packed);
    QCOMPARE(packed->unpack().error().kind, ErrorKind::ArchiveDamaged);
}

void tst_ArchiveFile::makesMissingFolders()
{
    ArchiveFixture fixture;
    BatchArchive archive(fixture.file(u"one/two/archive.sqlite"_s));
    QVERIFY(archive.open());
    QVERIFY(archive.open()); // again is nothing
    QVERIFY(QFileInfo::exists(archive.path()));
}

// Whoever makes the archive, the others must not take one in the making for a damaged one and move it aside.
void tst_ArchiveFile::manyProgramsOpenANewArchiveAtOnce()
{
    for (int round = 0; round < 5; ++round) {
        ArchiveFixture fixture;
        QList<QThread *> threads;
        std::atomic<int> opened = 0;
        for (int i = 0; i < 4; ++i) {
            threads.append(QThread::create([&fixture, &opened] {
                BatchArchive archive(fixture.path(), std::chrono::seconds(30));
                const auto opening = archive.open();
                opened += opening && opening->movedAside.isEmpty() ? 1 : 0;
            }));
        }
        for (QThread *thread : threads)
            thread->start();
        for (QThread *thread : threads)
            QVERIFY(thread->wait(60'000));
        qDeleteAll(threads);
        QCOMPARE(opened.load(), 4);
    }
}

void tst_ArchiveFile::twoProgramsWriteSideBySide()
{
    ArchiveFixture fixture;
    QList<QThread *> threads;
    for (const QString &name : {u"a"_s, u"b"_s}) {
        threads.append(QThread::create([&fixture, name] {
            BatchArchive archive(fixture.path(), std::chrono::seconds(30));
            if (!archive.open())
                return;
            for (int i = 0; i < 50; ++i) {
                const Batch one = addedSearch(name + QString::number(i));
                const auto reply = replyWithRows(BatchKind::EmailFinder, BatchStatus::Completed, i);
                if (!archive.add({one}) || !archive.saveReply(one.key, reply, one.added))
                    return;
            }
        }));
        threads.last()->start();
    }
    for (QThread *thread : threads)
        QVERIFY(thread->wait(60'000));
    qDeleteAll(threads);
    const auto archive = fixture.open();
    const auto batches = archive->batches();
    QCOMPARE(batches->size(), size_t(100));
    for (const Batch &kept : batches.value())
        QVERIFY(kept.replyArchived && archive->loadReply(kept.key)->unpack());
    QCOMPARE(fixture.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

void tst_ArchiveFile::opensAThousandBatches()
{
    ArchiveFixture fixture;
    {
        const auto archive = fixture.open();
        std::vector<Batch> many;
        for (int i = 0; i < 1000; ++i)
            many.push_back(addedSearch(QString::number(i)));
        QVERIFY(archive->add(many));
    }
    const auto batches = fixture.open()->batches();
    QVERIFY(batches);
    QCOMPARE(batches->size(), size_t(1000));
    QCOMPARE(batches->at(999).ref.id, u"999"_s);
}

ENROW_TEST(tst_ArchiveFile, QCoreApplication)
#include "tst_ArchiveFile.moc"
