// SPDX-License-Identifier: MIT
#include "store/ArchiveAccess.h"

#include "store/ArchiveFile.h"
#include "store/ArchiveSchema.h"
#include "store/BatchArchive.h"
#include "store/StoreSamples.h"
#include "support/ArchiveFixture.h"
#include "support/Replies.h"
#include "support/TestProgram.h"

#include <sys/stat.h>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

// What becomes of an archive's file while it is open.
class tst_ArchiveAccess : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aDeletedFileIsMadeAnew_data();
    void aDeletedFileIsMadeAnew();
    void whatTookItsPlaceIsAddedTo_data();
    void whatTookItsPlaceIsAddedTo();
    void aReplacedFileOfNoArchiveIsMovedAside();
    void nothingIsLostWhereThePlaceIsFull();
    void twoProgramsFindTheirArchiveReplaced();
    void readingGoesOnFromADeletedFile();
    void aRenamedFolderIsMadeAnew();
    void aLinkIsFollowed();
    void aLostLogIsNoDamage();
    void noArchiveIsMadeOfOtherThings_data();
    void noArchiveIsMadeOfOtherThings();
    void aMovedArchiveIsFoundAgain();

private:
    std::unique_ptr<BatchArchive> open(const QString &path) const;
    static QByteArray replyOf(BatchArchive &archive)
    {
        return archive.loadReply(keyIn(archive, search))->unpack().value();
    }

    std::unique_ptr<ArchiveFixture> m_fixture;
};

void tst_ArchiveAccess::init()
{
    m_fixture = std::make_unique<ArchiveFixture>();
    m_fixture->use(u"v%1.sqlite"_s.arg(ArchiveSchema::version));
}

std::unique_ptr<BatchArchive> tst_ArchiveAccess::open(const QString &path) const
{
    auto archive = std::make_unique<BatchArchive>(path, ArchiveFixture::patience);
    if (auto opened = archive->open(); !opened)
        qFatal("%s", qPrintable(opened.error().detail));
    return archive;
}

void tst_ArchiveAccess::aDeletedFileIsMadeAnew_data()
{
    QTest::addColumn<QStringList>("deleted");
    QTest::newRow("the archive") << QStringList{u""_s};
    QTest::newRow("all of it") << QStringList{u""_s, u"-wal"_s, u"-shm"_s};
}

void tst_ArchiveAccess::aDeletedFileIsMadeAnew()
{
    QFETCH(const QStringList, deleted);
    const auto archive = open(m_fixture->path());
    QVERIFY(archive->add({addedSearch(u"before"_s)}));
    const QByteArray reply = replyOf(*archive);
    QCOMPARE(archive->lookAfter()->place, ArchivePlace::Kept);
    for (const QString &end : deleted)
        QVERIFY(QFile::remove(m_fixture->path() + end));
    QVERIFY(archive->add({addedSearch(u"after"_s)}));
    QCOMPARE(archive->lookAfter()->place, ArchivePlace::Deleted);
    QCOMPARE(archive->lookAfter()->place, ArchivePlace::Kept); // told once
    const auto other = open(m_fixture->path());
    QCOMPARE(other->batches()->size(), size_t(5));
    QCOMPARE(replyOf(*other), reply);
    QCOMPARE(m_fixture->value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    QVERIFY(m_fixture->folder().entryList({u"*rescued*"_s}).isEmpty());
}

void tst_ArchiveAccess::whatTookItsPlaceIsAddedTo_data()
{
    QTest::addColumn<QString>("file"); // that takes the place
    for (int version = 1; version <= ArchiveSchema::version; ++version)
        QTest::addRow("version %d", version) << u"v%1.sqlite"_s.arg(version);
    QTest::newRow("an empty file") << QString();
}

void tst_ArchiveAccess::whatTookItsPlaceIsAddedTo()
{
    QFETCH(const QString, file);
    const auto archive = open(m_fixture->path());
    QVERIFY(archive->add({addedSearch(u"ours"_s)}));
    m_fixture->write({}, u"other"_s);
    if (!file.isEmpty()) {
        QVERIFY(QFile::remove(m_fixture->file(u"other"_s)));
        QVERIFY(QFile::copy(QStringLiteral(ENROW_TEST_DATA "/archives/") + file, m_fixture->file(u"other"_s)));
        m_fixture->connection(u"other"_s)->execute(u"UPDATE batch SET id = 'theirs' WHERE number = 3"_s).ok();
    }
    QCOMPARE(::rename(qPrintable(m_fixture->file(u"other"_s)), qPrintable(m_fixture->path())), 0);
    QCOMPARE(archive->lookAfter()->place, ArchivePlace::Replaced);
    QStringList ids;
    const auto batches = archive->batches();
    for (const Batch &kept : batches.value())
        ids.append(kept.ref.id);
    QVERIFY(ids.contains(u"ours"_s) && ids.contains(search.id) && ids.contains(u"paused-one"_s));
    QCOMPARE(ids.contains(u"theirs"_s), !file.isEmpty());
    QVERIFY(!replyOf(*archive).isEmpty());
    QCOMPARE(m_fixture->value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

void tst_ArchiveAccess::aReplacedFileOfNoArchiveIsMovedAside()
{
    const auto archive = open(m_fixture->path());
    m_fixture->write("not an archive at all", u"other"_s);
    QCOMPARE(::rename(qPrintable(m_fixture->file(u"other"_s)), qPrintable(m_fixture->path())), 0);
    QVERIFY(archive->add({addedSearch(u"after"_s)}));
    const auto news = archive->lookAfter();
    QCOMPARE(news->place, ArchivePlace::Replaced);
    QCOMPARE(ArchiveFixture::bytes(news->movedAside), "not an archive at all");
    QCOMPARE(archive->batches()->size(), size_t(4));
}

// A folder where the archive was: nothing can be written, and nothing is given up.
void tst_ArchiveAccess::nothingIsLostWhereThePlaceIsFull()
{
    const auto archive = open(m_fixture->path());
    QVERIFY(QFile::remove(m_fixture->path()));
    QVERIFY(m_fixture->folder().mkdir(u"archive.sqlite"_s));
    QCOMPARE(archive->add({addedSearch(u"a"_s)}).error().kind, ErrorKind::FileFailed);
    QCOMPARE(archive->add({addedSearch(u"a"_s)}).error().kind, ErrorKind::FileFailed);
    QVERIFY(m_fixture->folder().rmdir(u"archive.sqlite"_s));
    QVERIFY(archive->add({addedSearch(u"a"_s)}));
    QCOMPARE(archive->batches()->size(), size_t(4));
    QVERIFY(!replyOf(*archive).isEmpty());
}

void tst_ArchiveAccess::twoProgramsFindTheirArchiveReplaced()
{
    const auto one = open(m_fixture->path());
    const auto two = open(m_fixture->path());
    QVERIFY(QFile::remove(m_fixture->path()));
    QVERIFY(one->add({addedSearch(u"one"_s)}));
    QVERIFY(two->add({addedSearch(u"two"_s)}));
    QVERIFY(one->add({addedSearch(u"three"_s)}));
    QCOMPARE(one->batches()->size(), size_t(6));
    QCOMPARE(two->batches()->size(), size_t(6));
    QCOMPARE(m_fixture->value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

void tst_ArchiveAccess::readingGoesOnFromADeletedFile()
{
    const auto archive = open(m_fixture->path());
    QVERIFY(QFile::remove(m_fixture->path()));
    QCOMPARE(archive->batches()->size(), size_t(3));
    QVERIFY(!replyOf(*archive).isEmpty());
    QVERIFY(!QFileInfo::exists(m_fixture->path()));
}

void tst_ArchiveAccess::aRenamedFolderIsMadeAnew()
{
    QVERIFY(m_fixture->folder().mkdir(u"data"_s));
    QVERIFY(QFile::rename(m_fixture->path(), m_fixture->file(u"data/archive.sqlite"_s)));
    const auto archive = open(m_fixture->file(u"data/archive.sqlite"_s));
    QVERIFY(m_fixture->folder().rename(u"data"_s, u"elsewhere"_s));
    QVERIFY(archive->add({addedSearch(u"a"_s)}));
    QCOMPARE(archive->lookAfter()->place, ArchivePlace::Deleted);
    QCOMPARE(archive->batches()->size(), size_t(4));
    QVERIFY(QFileInfo::exists(m_fixture->file(u"data/archive.sqlite"_s)));
    QCOMPARE(open(m_fixture->file(u"elsewhere/archive.sqlite"_s))->batches()->size(), size_t(3));
}

void tst_ArchiveAccess::aLinkIsFollowed()
{
    QVERIFY(QFile::link(m_fixture->path(), m_fixture->file(u"link.sqlite"_s)));
    const auto archive = open(m_fixture->file(u"link.sqlite"_s));
    QVERIFY(archive->add({addedSearch(u"a"_s)}));
    QCOMPARE(archive->lookAfter()->place, ArchivePlace::Kept);
    QCOMPARE(open(m_fixture->path())->batches()->size(), size_t(4));
}

// What another program deletes of a closed archive is missing, and what the file holds is there.
void tst_ArchiveAccess::aLostLogIsNoDamage()
{
    const auto running = open(m_fixture->path());
    QVERIFY(running->add({addedSearch(u"lost"_s)}));
    QVERIFY(m_fixture->folder().mkdir(u"copy"_s));
    QVERIFY(QFile::copy(m_fixture->path(), m_fixture->file(u"copy/archive.sqlite"_s)));
    BatchArchive copy(m_fixture->file(u"copy/archive.sqlite"_s), ArchiveFixture::patience);
    const auto opened = copy.open();
    QVERIFY(opened && opened->movedAside.isEmpty());
    QCOMPARE(copy.batches()->size(), size_t(3));
}

void tst_ArchiveAccess::noArchiveIsMadeOfOtherThings_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("a folder") << u"folder"_s;
    QTest::newRow("a pipe") << u"pipe"_s;
    QTest::newRow("a link that leads nowhere to be made") << u"link"_s;
}

void tst_ArchiveAccess::noArchiveIsMadeOfOtherThings()
{
    QFETCH(const QString, what);
    const QString path = m_fixture->file(u"other.sqlite"_s);
    if (what == "folder"_L1)
        QVERIFY(m_fixture->folder().mkdir(u"other.sqlite"_s));
    else if (what == "pipe"_L1)
        QCOMPARE(::mkfifo(qPrintable(path), 0600), 0);
    else
        QVERIFY(QFile::link(u"/proc/nowhere/archive.sqlite"_s, path));
    BatchArchive archive(path, ArchiveFixture::patience);
    const auto opened = archive.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::FileFailed);
    QVERIFY(m_fixture->folder().entryList({u"*damaged*"_s}).isEmpty());
    // Nor is it a backup.
    QVERIFY(!open(m_fixture->path())->restore(path));
}

void tst_ArchiveAccess::aMovedArchiveIsFoundAgain()
{
    m_fixture->write("damaged");
    ArchiveAccess access(m_fixture->path(), ArchiveFixture::patience);
    const auto opened = access.open();
    QVERIFY(opened && !opened->movedAside.isEmpty());
    QCOMPARE(ArchiveFile::movedAside(m_fixture->path()), QStringList{opened->movedAside});
    QVERIFY(access.toWrite());
    QVERIFY(access.hasDigests());
}

ENROW_TEST(tst_ArchiveAccess, QCoreApplication)
#include "tst_ArchiveAccess.moc"
