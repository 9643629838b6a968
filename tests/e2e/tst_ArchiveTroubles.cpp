// SPDX-License-Identifier: MIT
#include "ArchiveSteps.h"
#include "support/FullDisk.h"
#include "support/ReadOnlyFolder.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QDir>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace enrow;
using namespace enrow::test;

// What can be wrong with the archive is said in the window, where it lies as well, and the work goes on.
class tst_ArchiveTroubles : public QObject
{
    Q_OBJECT

private slots:
    void aDamagedReplyIsSaidAndFetchedAgain()
    {
        WindowBench bench;
        bench.start();
        complete(bench, seedSearch);
        bench.context.reset();
        {
            auto archive = ArchiveConnection::open(ArchiveFile::pathIn(bench.folder.path()), std::chrono::seconds(1));
            QVERIFY(archive);
            QVERIFY(archive.value()->execute(u"UPDATE reply SET zstd = x'00'"_s));
        }
        bench.start();
        QTRY_VERIFY(bench.says(u"results cannot be read"_s));
        QVERIFY2(bench.card(0).contains(u"Completed"_s), qPrintable(bench.card(0)));
        refresh(bench);
        QTRY_COMPARE(bench.rows(), 3);
        bench.start();
        QTRY_COMPARE(bench.rows(), 3);
    }

    void aDamagedArchiveIsMovedAsideAndSaidSo()
    {
        WindowBench bench;
        const QByteArray damaged(8192, 'x');
        write(ArchiveFile::pathIn(bench.folder.path()), damaged);
        bench.start();
        QTRY_VERIFY(says(bench, u"could not be read"_s));
        const QStringList aside = QDir(bench.folder.path()).entryList({u"enrow-batches.damaged-*"_s});
        QCOMPARE(aside.size(), 1);
        QVERIFY(says(bench, bench.folder.filePath(aside.first())));
        QCOMPARE(bytesOf(bench.folder.filePath(aside.first())), damaged);
        complete(bench, seedSearch);
        barWith(bench, u"could not be read"_s)->findChild<QToolButton *>()->click();
        QVERIFY(!says(bench, u"could not be read"_s));
        bench.start();
        QTRY_COMPARE(bench.rows(), 3);
        QVERIFY(!says(bench, u"could not be read"_s));
    }

    void anArchiveOfANewerProgramIsLeftAlone()
    {
        WindowBench bench;
        const QString path = ArchiveFile::pathIn(bench.folder.path());
        const QByteArray newer = bytesOf(QStringLiteral(ENROW_TEST_DATA "/archives/newer.sqlite"));
        write(path, newer);
        bench.start();
        QTRY_VERIFY(says(bench, u"newer Enrow Desk"_s));
        QVERIFY(says(bench, path));
        complete(bench, seedSearch);
        QTRY_COMPARE(bench.rows(), 3);
        bench.context.reset();
        QCOMPARE(bytesOf(path), newer);
    }

    void withoutAFolderItGoesOnInMemoryUntilThereIsOne()
    {
        WindowBench bench;
        // A folder that is a file cannot be made, whoever runs the test.
        const QString folder = bench.folder.filePath(u"data"_s);
        write(folder, "a file");
        bench.setup.dataFolder = folder;
        bench.start();
        QTRY_VERIFY(says(bench, u"until the program ends"_s));
        QVERIFY(says(bench, folder));
        complete(bench, seedSearch);
        QTRY_COMPARE(bench.rows(), 3);
        QVERIFY(says(bench, u"until the program ends"_s));

        QVERIFY(QFile::remove(folder));
        barWith(bench, u"until the program ends"_s)->findChild<QToolButton *>()->click();
        QTRY_VERIFY(!says(bench, u"until the program ends"_s));
        bench.start();
        QTRY_COMPARE(bench.rows(), 3);
    }

    void inAReadOnlyFolderItGoesOnInMemory()
    {
        WindowBench bench;
        bench.setup.dataFolder = bench.folder.filePath(u"data"_s);
        QVERIFY(QDir().mkdir(bench.setup.dataFolder));
        {
            const ReadOnlyFolder readOnly(bench.setup.dataFolder);
            bench.start();
            QTRY_VERIFY(says(bench, u"until the program ends"_s));
            QVERIFY(says(bench, bench.setup.dataFolder));
            complete(bench, seedSearch);
            QTRY_COMPARE(bench.rows(), 3);
        }
        barWith(bench, u"until the program ends"_s)->findChild<QToolButton *>()->click();
        QTRY_VERIFY(!says(bench, u"until the program ends"_s));
        bench.start();
        QTRY_COMPARE(bench.rows(), 3);
    }

    void onAFullDiskItGoesOnInMemory()
    {
        WindowBench bench;
        bench.start();
        complete(bench, seedVerification);
        bench.select({seedVerification});
        {
            const FullDisk full(1);
            complete(bench, seedSearch);
            QTRY_VERIFY(says(bench, u"would be lost"_s));
            bench.select({seedSearch});
            QTRY_COMPARE(bench.rows(), 3);
            bench.select({seedVerification});
            trigger(bench, u"removeBatches"_s);
            QTRY_COMPARE(bench.batchModel().rowCount(), 1);
        }
        barWith(bench, u"would be lost"_s)->findChild<QToolButton *>()->click();
        QTRY_VERIFY(!says(bench, u"would be lost"_s));
        bench.start();
        QTRY_COMPARE(bench.rows(), 3);
        QCOMPARE(bench.batchModel().rowCount(), 1);
        QVERIFY2(bench.card(0).contains(seedSearch), qPrintable(bench.card(0)));
    }

    void whileTheFileIsLockedItGoesOnInMemory()
    {
        WindowBench bench;
        bench.start();
        complete(bench, seedVerification);
        {
            auto other = ArchiveConnection::open(ArchiveFile::pathIn(bench.folder.path()), std::chrono::seconds(1));
            QVERIFY(other);
            QVERIFY(other.value()->execute(u"BEGIN IMMEDIATE"_s));
            bench.enterIds(seedSearch);
            QTRY_VERIFY_WITH_TIMEOUT(says(bench, u"would be lost"_s), 30'000);
            QVERIFY(says(bench, ArchiveFile::pathIn(bench.folder.path())));
            QTRY_COMPARE_WITH_TIMEOUT(bench.batchModel().rowCount(), 2, 30'000);
        }
        // The next thing that is saved shows that it works again, and all is made up for.
        bench.enterIds(longSearch);
        QTRY_VERIFY_WITH_TIMEOUT(!says(bench, u"would be lost"_s), 30'000);
        QTRY_VERIFY2(bench.card(1).contains(u"Completed"_s), qPrintable(bench.card(1)));
        bench.start();
        QTRY_COMPARE(bench.batchModel().rowCount(), 3);
        bench.select({seedSearch});
        QTRY_COMPARE(bench.rows(), 3);
    }
};

ENROW_TEST(tst_ArchiveTroubles, QApplication)
#include "tst_ArchiveTroubles.moc"
