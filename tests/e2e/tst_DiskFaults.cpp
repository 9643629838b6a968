// SPDX-License-Identifier: MIT
#include "ProgramBench.h"

#include "support/TestProgram.h"

#include <QDir>

#include <cerrno>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr long onAndOn = 1'000'000;

struct Outcome {
    int code = -1;
    QByteArray out;
    QByteArray messages;
};

SimulatorOptions fastSimulator()
{
    SimulatorOptions options;
    options.speed = 1'000;
    return options;
}

} // namespace

// Every single call that reads, writes or syncs the archive fails, once or from then on: no healthy archive is ever
// moved aside, and no batch is lost.
class tst_DiskFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void everyCallFails_data();
    void everyCallFails();
    void aMoveIsToldThoughOpeningFailsAfterIt();
    void aFullDiskShowsWhatIsThere();
    void aDiskThatDoesNotAnswerIsNotWaitedFor();

private:
    void useArchive(const QByteArray &bytes);
    Outcome run(const QStringList &command, const QByteArray &fault = {});
    int callsOf(const QStringList &command, const QByteArray &calls);
    QStringList movedAside() const { return QDir(m_bench.dataFolder()).entryList({u"*damaged*"_s}); }

    ProgramBench m_bench{fastSimulator()};
    QStringList m_ids;
    QByteArray m_archive; // with a completed batch and another one
    QByteArray m_listing; // of it
};

void tst_DiskFaults::initTestCase()
{
    m_ids = {m_bench.startBatch(20), m_bench.startBatch(30)};
    for (const QString &id : std::as_const(m_ids))
        QTRY_VERIFY_WITH_TIMEOUT(!m_bench.replyOf(id).isEmpty(), ProgramBench::patience);
    QCOMPARE(run({u"fetch"_s, u"--kind"_s, u"email-finder"_s, m_ids[0]}).code, 0);
    m_archive = ProgramBench::bytesOf(m_bench.archive());
    m_listing = run({u"list"_s}).out;
    QVERIFY(m_listing.contains(m_ids[0].toUtf8()));
}

void tst_DiskFaults::useArchive(const QByteArray &bytes)
{
    QDir(m_bench.dataFolder()).removeRecursively();
    QDir().mkpath(m_bench.dataFolder());
    QFile file(m_bench.archive());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

Outcome tst_DiskFaults::run(const QStringList &command, const QByteArray &fault)
{
    m_bench.environment.clear();
    if (!fault.isEmpty())
        m_bench.environment = {{u"LD_PRELOAD"_s, QStringLiteral(ENROW_IO_FAULTS)},
                               {u"ENROW_IO_PATH"_s, m_bench.dataFolder()},
                               {u"ENROW_IO_LOG"_s, m_bench.path(u"log"_s)},
                               {u"ENROW_IO_FAULT"_s, QString::fromLatin1(fault)}};
    QProcess process;
    m_bench.startBatchProgram(process, command);
    if (!ProgramBench::waitForEnd(process) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

int tst_DiskFaults::callsOf(const QStringList &command, const QByteArray &calls)
{
    QFile::remove(m_bench.path(u"log"_s));
    if (run(command, calls + " 0 0 0").code != 0)
        return 0;
    int count = 0;
    for (const QByteArray &line : ProgramBench::bytesOf(m_bench.path(u"log"_s)).split('\n'))
        count += line.startsWith(calls + ' ') ? 1 : 0;
    return count;
}

void tst_DiskFaults::everyCallFails_data()
{
    QTest::addColumn<QString>("what"); // the program does
    QTest::addColumn<QByteArray>("calls");
    QTest::addColumn<int>("code");
    QTest::addColumn<long>("count");
    for (const QString &what : {u"list"_s, u"list an older one"_s, u"fetch"_s}) {
        for (const auto &[calls, code] :
             {std::pair("read", EIO), std::pair("write", EIO), std::pair("write", ENOSPC), std::pair("sync", EIO)}) {
            for (const long count : {1L, onAndOn})
                QTest::addRow("%s, %s fails with %d, %s", qPrintable(what), calls, code,
                              count == 1 ? "once" : "on and on")
                    << what << QByteArray(calls) << code << count;
        }
    }
}

void tst_DiskFaults::everyCallFails()
{
    QFETCH(const QString, what);
    QFETCH(const QByteArray, calls);
    QFETCH(const int, code);
    QFETCH(const long, count);
    const bool isOlder = what == "list an older one"_L1;
    const QByteArray archive =
        isOlder ? ProgramBench::bytesOf(QStringLiteral(ENROW_TEST_DATA "/archives/v1.sqlite")) : m_archive;
    QStringList command{u"list"_s};
    if (what == "fetch"_L1)
        command = {u"fetch"_s, u"--kind"_s, u"email-finder"_s, m_ids[1]};
    useArchive(archive);
    const QByteArray before = run({u"list"_s}).out;
    useArchive(archive);
    const int all = callsOf(command, calls);
    QVERIFY(all > 0);
    for (int first = 1; first <= all; ++first) {
        useArchive(archive);
        const QByteArray fault = calls + ' ' + QByteArray::number(first) + ' ' + QByteArray::number(qlonglong(count)) +
                                 ' ' + QByteArray::number(code);
        const Outcome outcome = run(command, fault);
        const QByteArray about = "call " + QByteArray::number(first) + ": " + outcome.messages;
        QVERIFY2(outcome.code >= 0, about);
        QVERIFY2(movedAside().isEmpty(), about);
        QVERIFY2(!outcome.messages.contains("damaged") && !outcome.messages.contains("malformed"), about);
        // What cannot be shown or kept is said.
        const bool isShown = what == "fetch"_L1 || outcome.out == before;
        QVERIFY2(isShown ? outcome.code == 0 || !outcome.messages.isEmpty()
                         : outcome.code != 0 && !outcome.messages.isEmpty(),
                 about);
        QVERIFY2(code != ENOSPC || outcome.messages.isEmpty() || count == 1 || outcome.messages.contains("full"),
                 about);
        // All is there, and what was said to be kept too.
        const QByteArray after = run({u"list"_s}).out;
        QVERIFY2(after.startsWith(before), about + after);
        QVERIFY2(what != "fetch"_L1 || !outcome.messages.isEmpty() || after.contains(m_ids[1].toUtf8()), about + after);
    }
}

void tst_DiskFaults::aMoveIsToldThoughOpeningFailsAfterIt()
{
    useArchive("damaged, quite damaged");
    const Outcome outcome = run({u"list"_s}, "write 1 1000000 5");
    QCOMPARE(movedAside().size(), 1);
    QVERIFY(outcome.code != 0);
    QVERIFY2(outcome.messages.contains(movedAside().first().toUtf8()), outcome.messages);
}

void tst_DiskFaults::aFullDiskShowsWhatIsThere()
{
    useArchive(m_archive);
    const Outcome outcome = run({u"list"_s}, "write 1 1000000 28");
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out, m_listing);
    // What comes new is shown, and it is said that it cannot be kept, and why.
    const Outcome fetched = run({u"fetch"_s, u"--kind"_s, u"email-finder"_s, m_ids[1]}, "write 1 1000000 28");
    QCOMPARE(fetched.out.count('\n'), 31);
    QVERIFY2(fetched.messages.contains("full"), fetched.messages);
}

void tst_DiskFaults::aDiskThatDoesNotAnswerIsNotWaitedFor()
{
    const QString stall = m_bench.path(u"stall"_s);
    for (const QStringList &command : {QStringList{u"list"_s}, {u"fetch"_s, m_ids[0]}}) {
        useArchive(m_archive);
        QVERIFY(QFile(stall).open(QIODevice::WriteOnly));
        m_bench.environment = {{u"LD_PRELOAD"_s, QStringLiteral(ENROW_IO_FAULTS)},
                               {u"ENROW_IO_PATH"_s, m_bench.dataFolder()},
                               {u"ENROW_IO_STALL"_s, stall}};
        QProcess process;
        m_bench.startBatchProgram(process, command);
        QVERIFY(ProgramBench::waitForEnd(process));
        QCOMPARE(process.exitCode(), 10);
        const QByteArray messages = process.readAllStandardError();
        QVERIFY2(messages.contains("the archive does not answer"), messages.constData());
        QVERIFY(QFile::remove(stall));
    }
}

ENROW_TEST(tst_DiskFaults, QCoreApplication)
#include "tst_DiskFaults.moc"
