// SPDX-License-Identifier: MIT
#include "ProgramBench.h"
#include "settings/Settings.h"
#include "store/BatchArchive.h"

#include "support/TestProgram.h"

#include <QSettings>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

// What is said to be written is still there after a power cut: the bytes are synced, then the file gets its name, then
// its folder is synced. What a program writes is done here by a second run of this test, which notes these calls.
class tst_Syncing : public QObject
{
    Q_OBJECT

private slots:
    void anExport_data();
    void anExport();
    void aBackup();
    void settings();

    // For the second run.
    void writesABackup();
    void writesSettings();

private:
    void runAgain(const QString &function, const QString &target);
    void verifyOrder(const QString &target) const;
    QString log() const { return m_bench.path(u"log"_s); }

    const QString m_target = qEnvironmentVariable("ENROW_TEST_TARGET");
    ProgramBench m_bench;
};

void tst_Syncing::anExport_data()
{
    QTest::addColumn<bool>("replaces");
    QTest::newRow("new") << false;
    QTest::newRow("replaced") << true;
}

void tst_Syncing::anExport()
{
    QFETCH(const bool, replaces);
    QTemporaryDir folder;
    const QString target = folder.filePath(u"out.csv"_s);
    if (QFile old(target); replaces)
        QVERIFY(old.open(QIODevice::WriteOnly));
    m_bench.environment = {{u"LD_PRELOAD"_s, QStringLiteral(ENROW_IO_FAULTS)},
                           {u"ENROW_IO_PATH"_s, folder.path()},
                           {u"ENROW_IO_LOG"_s, log()}};
    QFile::remove(log());
    QProcess process;
    m_bench.startBatchProgram(process, ProgramBench::fetch(target, {m_bench.startBatch(3)}));
    QVERIFY(ProgramBench::waitForEnd(process));
    QCOMPARE(process.exitCode(), 0);
    verifyOrder(target);
}

void tst_Syncing::aBackup()
{
    QTemporaryDir folder;
    runAgain(u"writesABackup"_s, folder.filePath(u"backup.sqlite"_s));
    verifyOrder(folder.filePath(u"backup.sqlite"_s));
}

void tst_Syncing::settings()
{
    QTemporaryDir folder;
    runAgain(u"writesSettings"_s, folder.filePath(u"settings.ini"_s));
    verifyOrder(folder.filePath(u"settings.ini"_s));
}

void tst_Syncing::runAgain(const QString &function, const QString &target)
{
    QFile::remove(log());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(ENROW_IO_FAULTS));
    environment.insert(u"ENROW_IO_PATH"_s, QFileInfo(target).path());
    environment.insert(u"ENROW_IO_LOG"_s, log());
    environment.insert(u"ENROW_TEST_TARGET"_s, target);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {u"tst_Syncing"_s, function});
    QVERIFY(process.waitForFinished(ProgramBench::patience));
    QCOMPARE(process.exitCode(), 0);
}

// The last sync of what is in the folder before the last name comes, and a sync of the folder itself after it.
void tst_Syncing::verifyOrder(const QString &target) const
{
    const QByteArray folder = QFile::encodeName(QFileInfo(target).path());
    const QByteArrayList lines = ProgramBench::bytesOf(log()).trimmed().split('\n');
    qsizetype named = -1;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].startsWith("rename ") && lines[i].endsWith(QFile::encodeName(target)))
            named = i;
    }
    const qsizetype syncedFolder = lines.lastIndexOf("sync " + folder);
    // A file without a name yet gets its first one, and its last one, by a call that this test may not see.
    const qsizetype end = named < 0 ? syncedFolder : named;
    qsizetype syncedFile = -1;
    for (qsizetype i = 0; i < end; ++i) {
        if (lines[i].startsWith("sync " + folder + '/'))
            syncedFile = i;
        else if (lines[i].startsWith("write " + folder + '/'))
            syncedFile = -1; // what is written after a sync wants another one
    }
    QVERIFY2(syncedFile >= 0 && syncedFolder > syncedFile && syncedFolder > named, lines.join('\n'));
    QVERIFY(QFileInfo::exists(target));
}

void tst_Syncing::writesABackup()
{
    if (m_target.isEmpty())
        return;
    QTemporaryDir elsewhere;
    BatchArchive archive(elsewhere.filePath(u"archive.sqlite"_s));
    QVERIFY(archive.open() && archive.backUp(m_target));
}

void tst_Syncing::writesSettings()
{
    if (m_target.isEmpty())
        return;
    QSettings file(m_target, QSettings::IniFormat);
    Settings settings(file);
    settings.setExportFolder(u"/somewhere"_s);
    QVERIFY(settings.save());
}

ENROW_TEST(tst_Syncing, QCoreApplication)
#include "tst_Syncing.moc"
