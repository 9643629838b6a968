// SPDX-License-Identifier: MIT
#include "ProgramBench.h"

#include "support/TestProgram.h"

#include <QDirIterator>

#include <sys/stat.h>
#include <unistd.h>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

namespace
{

int modeOf(const QString &path)
{
    struct stat found = {};
    return ::lstat(QFile::encodeName(path).constData(), &found) == 0 ? int(found.st_mode & 07777) : -1;
}

} // namespace

// What the programs write of their own is closed to other users, whatever the umask; what a person exports follows it.
class tst_PrivateHome : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { ::umask(0022); }
    void nothingIsOpenToOthers();
    void whatWasOpenIsClosed();
    void anotherUserSeesNothing();
    void aFolderOfThePersonStaysAsItIs();
    void exportsFollowTheUmask_data();
    void exportsFollowTheUmask();

private:
    void runBothPrograms(const QString &folder = {});
    QStringList openToOthers() const;

    std::unique_ptr<ProgramBench> m_bench;
    QString m_batch;
};

void tst_PrivateHome::init()
{
    ::umask(0);
    m_bench = std::make_unique<ProgramBench>();
    m_batch = m_bench->startBatch(5);
}

// The window as long as it takes to see a batch and write its settings, and the command line.
void tst_PrivateHome::runBothPrograms(const QString &folder)
{
    QProcess window;
    m_bench->startDesk(window, {m_batch}, folder);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->asked.contains(m_batch), ProgramBench::patience);
    // While it runs: its lock and socket are there too.
    QTRY_COMPARE(openToOthers(), QStringList());
    QProcess batch;
    m_bench->startBatchProgram(batch, {u"status"_s, m_batch}, folder);
    QVERIFY(ProgramBench::waitForEnd(batch));
    window.terminate();
    QVERIFY(ProgramBench::waitForEnd(window));
}

// Files and folders below the home, with their modes.
QStringList tst_PrivateHome::openToOthers() const
{
    QStringList open;
    QDirIterator each(m_bench->path(u"."_s), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        const bool isOurs = path.contains(u"nrow"_s) || path.contains(u"/data"_s);
        if (isOurs && modeOf(path) >= 0 && (modeOf(path) & 077) != 0)
            open.append(path + u' ' + QString::number(modeOf(path), 8));
    }
    return open;
}

void tst_PrivateHome::nothingIsOpenToOthers()
{
    runBothPrograms();
    QCOMPARE(openToOthers(), QStringList());
    QVERIFY(QFile::exists(m_bench->archive()));
    QVERIFY(QFile::exists(m_bench->path(u".config/EnrowDesk/enrow-desk.ini"_s)));
}

void tst_PrivateHome::whatWasOpenIsClosed()
{
    runBothPrograms();
    QVERIFY(QFile::copy(m_bench->archive(), m_bench->path(u"data/enrow-batches.damaged-1.sqlite"_s)));
    const QStringList open{u"data/enrow-batches.sqlite"_s, u"data/enrow-batches.damaged-1.sqlite"_s,
                           u".config/EnrowDesk/enrow-desk.ini"_s};
    for (const QString &name : open)
        QCOMPARE(::chmod(QFile::encodeName(m_bench->path(name)).constData(), 0666), 0);
    QCOMPARE(::chmod(QFile::encodeName(m_bench->path(u".config/EnrowDesk"_s)).constData(), 0777), 0);
    QProcess list;
    m_bench->startBatchProgram(list, {u"list"_s});
    QVERIFY(ProgramBench::waitForEnd(list));
    QCOMPARE(openToOthers(), QStringList());
}

void tst_PrivateHome::anotherUserSeesNothing()
{
    if (::geteuid() != 0)
        QSKIP("only root can be somebody else");
    runBothPrograms();
    // The home itself is open, as homes are.
    QCOMPARE(::chmod(QFile::encodeName(m_bench->path(u"."_s)).constData(), 0777), 0);
    for (const QString &name : {u"data"_s, u".config/EnrowDesk"_s}) {
        QProcess other;
        other.setChildProcessModifier([] {
            if (::setgid(65534) != 0 || ::setuid(65534) != 0)
                ::_exit(99);
        });
        other.start(u"/bin/ls"_s, {m_bench->path(name)});
        QVERIFY(other.waitForFinished());
        QCOMPARE(other.exitStatus(), QProcess::NormalExit);
        QCOMPARE(other.exitCode(), 2);
        QVERIFY(other.readAllStandardError().contains("Permission denied"));
    }
}

void tst_PrivateHome::aFolderOfThePersonStaysAsItIs()
{
    const QString folder = m_bench->path(u"shared"_s);
    QCOMPARE(::mkdir(QFile::encodeName(folder).constData(), 0755), 0);
    runBothPrograms(folder);
    QCOMPARE(modeOf(folder), 0755);
    QCOMPARE(modeOf(folder + u"/enrow-batches.sqlite"_s), 0600);
    QCOMPARE(openToOthers(), QStringList());
}

void tst_PrivateHome::exportsFollowTheUmask_data()
{
    QTest::addColumn<int>("umask");
    QTest::addColumn<int>("mode");
    QTest::newRow("lax") << 0 << 0666;
    QTest::newRow("usual") << 022 << 0644;
    QTest::newRow("group") << 007 << 0660;
    QTest::newRow("strict") << 077 << 0600;
}

void tst_PrivateHome::exportsFollowTheUmask()
{
    QFETCH(int, umask);
    QFETCH(int, mode);
    ::umask(mode_t(umask));
    const QString file = m_bench->path(u"export.csv"_s);
    QProcess batch;
    m_bench->startBatchProgram(batch, ProgramBench::fetch(file, {m_batch}));
    QVERIFY(ProgramBench::waitForEnd(batch));
    QVERIFY2(batch.exitCode() == 0, batch.readAllStandardError());
    QCOMPARE(modeOf(file), mode);
}

ENROW_TEST(tst_PrivateHome, QCoreApplication)
#include "tst_PrivateHome.moc"
