// SPDX-License-Identifier: MIT
#include "cli/CliRunner.h"
#include "cli/CliSamples.h"
#include "simulator/SeedReplies.h"
#include "support/FailingDevice.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <csignal>

using namespace enrow;
using namespace Qt::StringLiterals;
using test::CliResult;
using test::CliRunner;
using test::contentOf;
using test::runningVerification;
using test::seedCsv;

// Where `fetch` writes: a file appears whole or not at all, and a failure is always told.
class tst_FetchOutput : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void writesFile();
    void existingFileIsRefusedBeforeAnyRequest();
    void forceReplacesFile();
    void writesAWorkbook();
    void noWorkbookGoesToATerminal();
    void writesForSpreadsheets();
    void nothingCompleteWritesNoFile();
    void failingOutput_data();
    void failingOutput();
    void interruptLeavesNoFile();

private:
    QUrl url() const { return m_simulator->baseUrl(); }
    QString file(const QString &name) const { return m_folder->filePath(name); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_FetchOutput::init()
{
    SimulatorOptions options;
    options.clock = [] { return std::chrono::milliseconds(1'000'000); };
    m_simulator = std::make_unique<Simulator>(options);
    QVERIFY(m_simulator->start());
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void tst_FetchOutput::writesFile()
{
    const CliResult result = CliRunner(url()).run({u"fetch"_s, u"--output"_s, file(u"out.csv"_s), seedSearchId()});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(contentOf(file(u"out.csv"_s)), seedCsv());
    QCOMPARE(result.messages, u"enrow-batch: wrote %1\n"_s.arg(file(u"out.csv"_s)));
    QCOMPARE(files(), QStringList{u"out.csv"_s});
}

void tst_FetchOutput::existingFileIsRefusedBeforeAnyRequest()
{
    QSignalSpy requests(m_simulator.get(), &Simulator::requested);
    const QString path = file(u"out.csv"_s);
    QVERIFY(QFile(path).open(QIODevice::WriteOnly));
    for (const QString &place : {path, file(u"missing/out.csv"_s), file(u"missing/"_s)}) {
        const CliResult result = CliRunner(url()).run({u"fetch"_s, u"--output"_s, place, seedSearchId()});
        QCOMPARE(result.exitCode, 10);
        QVERIFY(result.messages.startsWith(u"enrow-batch: %1: "_s.arg(place)));
    }
    QCOMPARE(requests.size(), 0);
    QCOMPARE(contentOf(path), QByteArray());
}

void tst_FetchOutput::forceReplacesFile()
{
    const QString path = file(u"out.csv"_s);
    QVERIFY(QFile(path).open(QIODevice::WriteOnly));
    QCOMPARE(CliRunner(url()).run({u"fetch"_s, u"--force"_s, u"--output"_s, path, seedSearchId()}).exitCode, 0);
    QCOMPARE(contentOf(path), seedCsv());
}

void tst_FetchOutput::writesAWorkbook()
{
    const QString path = file(u"out.xlsx"_s);
    const CliResult result =
        CliRunner(url()).run({u"fetch"_s, u"--format"_s, u"xlsx"_s, u"--output"_s, path, u"--columns"_s, u"email"_s,
                              u"--only"_s, u"valid"_s, seedSearchId()});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(contentOf(path).startsWith("PK\x03\x04"));
    QCOMPARE(result.messages, u"enrow-batch: left out 1 row: not valid\nenrow-batch: wrote %1\n"_s.arg(path));
}

void tst_FetchOutput::noWorkbookGoesToATerminal()
{
    const QSignalSpy requests(m_simulator.get(), &Simulator::requested);
    CliRunner runner(url());
    runner.outIsTerminal = true;
    const CliResult refused = runner.run({u"fetch"_s, u"--format"_s, u"xlsx"_s, seedSearchId()});
    QCOMPARE(refused.exitCode, 2);
    QCOMPARE(refused.messages, u"enrow-batch: a workbook is no text for a terminal: name a file with --output\n"_s);
    QVERIFY(refused.out.isEmpty());
    QVERIFY(requests.isEmpty());
    const CliResult piped = CliRunner(url()).run({u"fetch"_s, u"--format"_s, u"xlsx"_s, seedSearchId()});
    QCOMPARE(piped.exitCode, 0);
    QVERIFY(piped.out.startsWith("PK\x03\x04"));
}

void tst_FetchOutput::writesForSpreadsheets()
{
    const CliResult marked = CliRunner(url()).run(
        {u"fetch"_s, u"--format"_s, u"csv-spreadsheet"_s, u"--delimiter"_s, u","_s, seedSearchId()});
    QCOMPARE(marked.out, "\xEF\xBB\xBF" + seedCsv());
    const CliResult tabs = CliRunner(url()).run({u"fetch"_s, u"--format"_s, u"tsv"_s, seedSearchId()});
    QCOMPARE(tabs.out, seedCsv().replace(',', '\t'));
}

void tst_FetchOutput::nothingCompleteWritesNoFile()
{
    const CliResult result =
        CliRunner(url()).run({u"fetch"_s, u"--output"_s, file(u"out.csv"_s), runningVerification, u"no-such-batch"_s});
    QCOMPARE(result.exitCode, 6);
    QCOMPARE(files(), QStringList());
}

void tst_FetchOutput::failingOutput_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("csv") << u"csv"_s;
    QTest::newRow("json") << u"json"_s;
}

void tst_FetchOutput::failingOutput()
{
    QFETCH(QString, format);
    test::FailingDevice device(20);
    CliRunner runner(url());
    runner.out = &device;
    const CliResult result = runner.run({u"fetch"_s, u"--format"_s, format, seedSearchId()});
    QCOMPARE(result.exitCode, 10);
    QVERIFY(result.messages.contains(u"standard output: the disk is full (No space left on device)"_s));
}

void tst_FetchOutput::interruptLeavesNoFile()
{
    QSignalSpy requests(m_simulator.get(), &Simulator::requested);
    CliRunner runner(url());
    runner.isTerminal = true;
    runner.start({u"fetch"_s, u"--wait"_s, u"--output"_s, file(u"out.csv"_s), seedSearchId(), runningVerification});
    QTRY_VERIFY(requests.size() > 5);
    runner.interrupt(SIGINT);
    const CliResult result = runner.wait();
    QCOMPARE(result.exitCode, 130);
    QVERIFY(result.messages.endsWith(u"\r\x1b[K"_s));
    QCOMPARE(files(), QStringList());
}

ENROW_TEST(tst_FetchOutput, QCoreApplication)
#include "tst_FetchOutput.moc"
