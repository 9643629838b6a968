// SPDX-License-Identifier: MIT
#include "ProgramBench.h"
#include "store/ArchiveSchema.h"
#include "store/BatchArchive.h"

#include "support/TestProgram.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr int exportedBatches = 8;
constexpr int rowsOfExported = 5'000;

// All that an archive of any version holds.
QByteArray contentsOf(ArchiveConnection &connection)
{
    auto rows = connection.query(u"SELECT number, kind, id, label, note, added, removed, status, zstd "
                                 "FROM batch LEFT JOIN reply ON batch = number ORDER BY number"_s);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (rows && ArchiveConnection::next(rows.value()).value()) {
        for (int column = 0; column < 9; ++column)
            hash.addData(rows->value(column).toByteArray() + '\n');
    }
    return hash.result();
}

// What an export is called while it is written, in a place of its own and in that of another file.
QStringList unfinishedIn(const QString &folder)
{
    return QDir(folder).entryList({u".enrow-*"_s, u"all.csv.*"_s}, QDir::Files | QDir::Hidden);
}

} // namespace

// The programs die while they write a large file, or bring a large archive up to date: it is there whole or not at all.
// The files are so large that this takes a while; what it takes is measured first.
class tst_KillingFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void deadly_data();
    void deadly();

private:
    void fillForExports();
    void makeOldArchive();
    void whileExporting();
    void whileMigrating();
    void verifyMigration(const QString &archive);

    ProgramBench &bench() { return *m_bench; }
    QString exports() const { return m_bench->path(u"exports"_s); }
    QString oldArchive() const { return m_bench->path(u"old.sqlite"_s); }
    // Puts a copy of the old archive into a folder of its own and returns its path.
    QString copyOfOldArchive();
    bool isMigrated(const QString &archive);
    void killWithin(QProcess &process, int ms);

    // The same moments in every run, as far as the machine is as busy.
    QRandomGenerator m_random{20260102};
    std::unique_ptr<ProgramBench> m_bench;
    int m_killed = 0; // programs that died of it

    QStringList m_ids;     // of the batches that are exported
    QByteArray m_expected; // what they are exported as
    int m_exportTime = 0;  // ms, of the whole program

    QByteArray m_oldContents;
    int m_migrationTime = 0;   // ms
    QMap<QString, int> m_left; // how often a killed program left what
};

void tst_KillingFiles::initTestCase()
{
    SimulatorOptions options;
    options.speed = 1'000;
    options.credits = 1'000'000'000;
    m_bench = std::make_unique<ProgramBench>(options);
    fillForExports();
    makeOldArchive();
}

void tst_KillingFiles::cleanupTestCase()
{
    qInfo("%d killed; a program that exports takes %d ms, a migration %d", m_killed, m_exportTime, m_migrationTime);
    for (auto [what, count] : m_left.asKeyValueRange())
        qInfo("left behind %d times: %s", count, qPrintable(what));
}

void tst_KillingFiles::deadly_data()
{
    QTest::addColumn<bool>("exporting");
    for (int i = 0; i < killCount(); ++i)
        QTest::addRow("%d: while %s", i + 1, i % 2 ? "migrating" : "exporting") << (i % 2 == 0);
}

void tst_KillingFiles::deadly()
{
    QFETCH(const bool, exporting);
    const int before = m_killed;
    // A program that comes to its end before was a complete run, and the next one is killed.
    for (int i = 0; i < 50 && m_killed == before && !QTest::currentTestFailed(); ++i) {
        if (exporting)
            whileExporting();
        else
            whileMigrating();
    }
    QVERIFY(m_killed > before);
}

void tst_KillingFiles::killWithin(QProcess &process, int ms)
{
    QTest::qWait(m_random.bounded(ms + 1));
    m_killed += ProgramBench::kill(process) ? 1 : 0;
}

void tst_KillingFiles::fillForExports()
{
    for (int i = 0; i < exportedBatches; ++i)
        m_ids.append(bench().startBatch(rowsOfExported));
    QVERIFY(QDir().mkpath(exports()));
    const QString output = exports() + u"/all.csv"_s;
    for (const bool isArchived : {false, true}) {
        QFile::remove(output);
        QProcess process;
        bench().startBatchProgram(process, ProgramBench::fetch(output, m_ids), exports());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(ProgramBench::waitForEnd(process));
        m_exportTime = int(timer.elapsed());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError());
        QVERIFY(!isArchived || ProgramBench::bytesOf(output) == m_expected);
        m_expected = ProgramBench::bytesOf(output);
    }
    QCOMPARE(m_expected.count('\n'), exportedBatches * rowsOfExported + 1);
    QVERIFY(QFile::remove(output));
}

void tst_KillingFiles::whileExporting()
{
    const QString output = exports() + u"/all.csv"_s;
    const bool replaces = m_random.bounded(2) && QFile::copy(oldArchive(), output);
    const QByteArray before = ProgramBench::bytesOf(output);
    const qint64 sizeBefore = QFileInfo(output).size();
    QProcess process;
    QStringList arguments = ProgramBench::fetch(output, m_ids);
    if (!replaces)
        arguments.removeAll(u"--force"_s);
    bench().startBatchProgram(process, arguments, exports());
    // What is written need not have a name before it is whole: the time tells, or what is seen too early.
    const int moment = m_exportTime / 2 + m_random.bounded(m_exportTime / 2 + 1);
    QElapsedTimer timer;
    timer.start();
    ProgramBench::waitFor(process, [&] {
        return timer.elapsed() >= moment || QFile::exists(output) != replaces || QFileInfo(output).size() != sizeBefore;
    });
    killWithin(process, 5);
    const QByteArray after = ProgramBench::bytesOf(output);
    QVERIFY2(after == before || after == m_expected, "half an export is there under its name");
    ++m_left[after == m_expected ? u"an export"_s : u"no export"_s];
    for (const QString &name : unfinishedIn(exports()))
        QVERIFY(QFile::remove(exports() + u'/' + name));
    QVERIFY(!QFile::exists(output) || QFile::remove(output));
}

void tst_KillingFiles::makeOldArchive()
{
    QVERIFY(QFile::copy(QStringLiteral(ENROW_TEST_DATA "/archives/v1.sqlite"), oldArchive()));
    QVERIFY(QFile::setPermissions(oldArchive(), QFile::ReadOwner | QFile::WriteOwner));
    {
        const auto old = ProgramBench::connectionTo(oldArchive());
        const QString others =
            u"note, added, removed, paused, status, status_text, custom, result_rows, skipped_rows"_s;
        QVERIFY(
            old->execute(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
                         "INSERT INTO batch (number, kind, id, label, %1) "
                         "SELECT 1000 + i, kind, 'copy-' || i, 'Label ' || i, %1 FROM n, batch WHERE number = 1"_s //
                             .arg(others)));
        QVERIFY(old->execute(u"INSERT INTO reply SELECT number, r.size, r.sha256, r.zstd FROM batch, reply AS r "
                             "WHERE r.batch = 1 AND number > 1000 AND number % 10 = 0"_s));
        m_oldContents = contentsOf(*old);
    }
    const QString archive = copyOfOldArchive();
    QProcess process;
    bench().startBatchProgram(process, {u"list"_s}, QFileInfo(archive).path());
    QVERIFY(ProgramBench::waitFor(process, [&] { return QFileInfo(archive + u"-wal"_s).size() > 0; }));
    QElapsedTimer timer;
    timer.start();
    ProgramBench::waitFor(process, [&] { return isMigrated(archive); });
    m_migrationTime = int(timer.elapsed());
    QVERIFY(ProgramBench::waitForEnd(process));
    verifyMigration(archive);
}

QString tst_KillingFiles::copyOfOldArchive()
{
    const QString folder = bench().path(u"migrating"_s);
    QDir(folder).removeRecursively();
    const QString archive = ArchiveFile::pathIn(folder);
    if (!QDir().mkpath(folder) || !QFile::copy(oldArchive(), archive))
        qFatal("cannot copy the archive");
    return archive;
}

bool tst_KillingFiles::isMigrated(const QString &archive)
{
    return ProgramBench::valueOf(*ProgramBench::connectionTo(archive), u"PRAGMA user_version"_s).toInt() ==
           ArchiveSchema::version;
}

void tst_KillingFiles::whileMigrating()
{
    const QString archive = copyOfOldArchive();
    QProcess process;
    bench().startBatchProgram(process, {u"list"_s}, QFileInfo(archive).path());
    ProgramBench::waitFor(process, [&] { return QFileInfo(archive + u"-wal"_s).size() > 0; });
    killWithin(process, m_migrationTime);
    {
        const auto connection = ProgramBench::connectionTo(archive);
        QCOMPARE(ProgramBench::valueOf(*connection, u"PRAGMA integrity_check"_s), u"ok"_s);
        QVERIFY(contentsOf(*connection) == m_oldContents);
        ++m_left[u"version "_s + ProgramBench::valueOf(*connection, u"PRAGMA user_version"_s)];
    }
    verifyMigration(archive);
}

// The next program goes on where the killed one was.
void tst_KillingFiles::verifyMigration(const QString &archive)
{
    BatchArchive opened(archive);
    const auto opening = opened.open();
    QVERIFY2(opening, qPrintable(opening ? QString() : opening.error().detail));
    QCOMPARE(opening->movedAside, QString());
    QVERIFY(isMigrated(archive));
    const auto connection = ProgramBench::connectionTo(archive);
    QCOMPARE(ProgramBench::valueOf(*connection, u"PRAGMA foreign_key_check"_s), QString());
    QVERIFY(contentsOf(*connection) == m_oldContents);
}

ENROW_TEST(tst_KillingFiles, QCoreApplication)
#include "tst_KillingFiles.moc"
