// SPDX-License-Identifier: MIT
#include "cli/BatchProgram.h"

#include "cli/CliSamples.h"
#include "support/TestProgram.h"

#include <QSignalSpy>

using namespace enrow;
using namespace Qt::StringLiterals;
using test::BatchProgram;
using test::runningVerification;
using test::seedCsv;

// The built program among what surrounds it: standard input, names of files, locales, a name server, a sudden end.
class tst_EnrowBatchInput : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<BatchProgram>(); }

    void idsFromStandardInput();
    void idsFromAFile();
    void interruptWhileIdsAreTyped();
    void namesOfFiles_data();
    void namesOfFiles();
    void nameThatIsNoTextIsRefused();
    void nameServerThatNeverAnswers();
    void killedWhileItWaits();

private:
    std::unique_ptr<BatchProgram> m_bench;
};

void tst_EnrowBatchInput::idsFromStandardInput()
{
    QProcess process;
    m_bench->start(process, m_bench->here({u"fetch"_s, u"--columns"_s, u"index"_s, u"-"_s}));
    QVERIFY(process.waitForStarted());
    process.write("Hi,\n\nsee <" + m_bench->simulator().baseUrl().toEncoded() +
                  "/email/find/bulk?id=" + seedSearchId().toUtf8() + ">.\n");
    process.closeWriteChannel();
    QCOMPARE(BatchProgram::exitCodeOf(process), 0);
    QCOMPARE(process.readAllStandardOutput(), "index\r\n0\r\n1\r\n2\r\n");
    QCOMPARE(process.readAllStandardError(), "enrow-batch: left out what is probably no batch ID: 'Hi', 'see'\n");
}

void tst_EnrowBatchInput::idsFromAFile()
{
    const QString path = m_bench->path(u"IDs für März.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(seedSearchId().toUtf8() + '\n' + seedVerificationId().toUtf8() + '\n');
    file.close();
    QProcess process;
    m_bench->start(process, m_bench->here({u"status"_s, u'@' + path}));
    QCOMPARE(BatchProgram::exitCodeOf(process), 0);
    QCOMPARE(process.readAllStandardOutput().count('\n'), 2);
    QProcess missing;
    m_bench->start(missing, m_bench->here({u"status"_s, u"@nowhere"_s}));
    QCOMPARE(BatchProgram::exitCodeOf(missing), 10);
    QCOMPARE(missing.readAllStandardError(), "enrow-batch: nowhere: No such file or directory\n");
}

void tst_EnrowBatchInput::interruptWhileIdsAreTyped()
{
    QProcess process;
    m_bench->start(process, m_bench->here({u"status"_s, u"-"_s}));
    QVERIFY(process.waitForStarted());
    QTest::qWait(300);
    QCOMPARE(process.state(), QProcess::Running);
    BatchProgram::sendSignal(process, SIGINT);
    QCOMPARE(BatchProgram::exitCodeOf(process), 128 + SIGINT);
}

void tst_EnrowBatchInput::namesOfFiles_data()
{
    QTest::addColumn<QString>("locale");
    QTest::newRow("UTF-8") << u"C.UTF-8"_s;
    QTest::newRow("C") << u"C"_s;
    QTest::newRow("POSIX") << u"POSIX"_s;
    QTest::newRow("not installed") << u"de_DE.ISO-8859-1"_s;
}

void tst_EnrowBatchInput::namesOfFiles()
{
    QFETCH(QString, locale);
    m_bench->variables = {{u"LC_ALL"_s, locale}};
    const QString name = u"März 📞.csv"_s;
    QProcess process;
    m_bench->start(process,
                   m_bench->here({u"--language=en"_s, u"fetch"_s, u"--output"_s, m_bench->path(name), seedSearchId()}));
    QCOMPARE(BatchProgram::exitCodeOf(process), 0);
    QCOMPARE(m_bench->files(), QStringList{name});
    QCOMPARE(process.readAllStandardError(), "enrow-batch: wrote " + m_bench->path(name).toUtf8() + '\n');
}

void tst_EnrowBatchInput::nameThatIsNoTextIsRefused()
{
    // QProcess knows only names that are text.
    for (const QString &name : {u"\\377.csv"_s, u"M\\344rz.csv"_s, u"\\355\\240\\200"_s}) {
        QProcess process;
        const QString line = u"exec \"$0\" fetch --output \"$1/$(printf '%1')\" \"$2\" --base-url \"$3\""_s.arg(name);
        m_bench->start(process, u"/bin/sh"_s,
                       {u"-c"_s, line, BatchProgram::executable(), m_bench->folder(), seedSearchId(),
                        m_bench->simulator().baseUrl().toString()},
                       u"demo-key"_s);
        QCOMPARE(BatchProgram::exitCodeOf(process), 2);
        QVERIFY(process.readAllStandardError().contains("is not UTF-8"));
        QCOMPARE(m_bench->files(), QStringList());
    }
}

void tst_EnrowBatchInput::nameServerThatNeverAnswers()
{
    // Its library looks up every name for a minute.
    m_bench->preload = QStringLiteral(ENROW_SLOW_NAMES);
    for (const QString &command : {u"fetch"_s, u"status"_s}) {
        QProcess process;
        m_bench->start(process,
                       {command, u"--timeout"_s, u"1"_s, u"--base-url"_s, u"https://slow.example"_s, seedSearchId()});
        QVERIFY(process.waitForStarted());
        // Far from the end of that minute, and from any speed.
        QVERIFY(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30'000));
        QCOMPARE(process.exitCode(), 8);
        QVERIFY(process.readAllStandardError().contains("no answer yet"));
    }
}

void tst_EnrowBatchInput::killedWhileItWaits()
{
    QSignalSpy requests(&m_bench->simulator(), &Simulator::requested);
    QProcess process;
    m_bench->start(process, m_bench->here({u"fetch"_s, u"--wait"_s, seedSearchId(), runningVerification}));
    const auto listed = [this] {
        QProcess list;
        m_bench->start(list, {u"list"_s}, QString());
        return BatchProgram::exitCodeOf(list) == 0 ? list.readAllStandardOutput() : QByteArray("failed");
    };
    // It is there before the other one is done, which takes long.
    QTRY_VERIFY_WITH_TIMEOUT(listed().contains(seedSearchId().toUtf8() + ": email-finder, completed"), 30'000);
    QCOMPARE(process.state(), QProcess::Running);
    process.kill();
    QVERIFY(process.waitForFinished(30'000));
    requests.clear();
    QProcess again;
    m_bench->start(again, m_bench->here({u"fetch"_s, seedSearchId()}), QString());
    QCOMPARE(BatchProgram::exitCodeOf(again), 0);
    QCOMPARE(again.readAllStandardOutput(), seedCsv());
    QVERIFY(requests.isEmpty());
}

ENROW_TEST(tst_EnrowBatchInput, QCoreApplication)
#include "tst_EnrowBatchInput.moc"
