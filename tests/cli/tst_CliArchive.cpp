// SPDX-License-Identifier: MIT
#include "cli/ArchiveBench.h"
#include "cli/CliRunner.h"
#include "cli/CliSamples.h"
#include "simulator/SeedReplies.h"

#include "support/Keys.h"
#include "support/TestProgram.h"

#include <QSignalSpy>

using namespace enrow;
using namespace Qt::StringLiterals;
using test::ArchiveBench;
using test::ArchiveFixture;
using test::CliResult;
using test::CliRunner;
using test::seedCsv;

// An archive that cannot be used: `fetch` and `status` say so and do without, `list` and `remove` fail.
class tst_CliArchive : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_simulator = std::make_unique<Simulator>();
        QVERIFY(m_simulator->start());
        m_bench = std::make_unique<ArchiveBench>();
    }

    void damaged_data();
    void damaged();
    void unusable_data();
    void unusable();
    void unreachable_data();
    void unreachable();
    void locked();
    void damagedReplyIsAskedAgain();

private:
    CliResult run(const QStringList &arguments, bool asks = false)
    {
        CliRunner runner(asks ? m_simulator->baseUrl() : QUrl());
        runner.dataFolder = m_bench->folder();
        return runner.run(arguments);
    }
    CliResult fetch() { return run({u"fetch"_s, seedSearchId()}, true); }

    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<ArchiveBench> m_bench;
};

void tst_CliArchive::damaged_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("fetch") << QStringList{u"fetch"_s, seedSearchId()} << 0;
    QTest::newRow("refresh") << QStringList{u"fetch"_s, u"--refresh"_s, seedSearchId()} << 0;
    QTest::newRow("status") << QStringList{u"status"_s, seedSearchId()} << 0;
    QTest::newRow("list") << QStringList{u"list"_s} << 10;
    QTest::newRow("remove") << QStringList{u"remove"_s, u"x"_s} << 10;
}

void tst_CliArchive::damaged()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    const QByteArray bytes(8192, 'x');
    m_bench->write(bytes);
    const bool asks = exitCode == 0;
    const CliResult result = run(arguments, asks);
    QCOMPARE(result.exitCode, exitCode);
    QCOMPARE(result.out.isEmpty(), !asks);
    // It is told once, with the place where everything now lies.
    QCOMPARE(result.messages.count(u'\n'), 1);
    QVERIFY2(result.messages.contains(m_bench->path() + u": it is damaged"_s), qPrintable(result.messages));
    const QStringList aside = m_bench->files().filter(u"damaged"_s);
    QCOMPARE(aside.size(), 1);
    QVERIFY(result.messages.contains(aside.first()));
    QCOMPARE(ArchiveFixture::bytes(m_bench->file(aside.first())), bytes);
    QCOMPARE(m_bench->batches().size(), size_t(arguments.first() == "fetch"_L1 ? 1 : 0));
}

void tst_CliArchive::unusable_data()
{
    QTest::addColumn<bool>("isFolder"); // else a newer version's
    QTest::addColumn<QString>("message");
    QTest::newRow("newer") << false << u": a newer version of the program wrote it"_s;
    QTest::newRow("no file") << true << u": the archive cannot be used ("_s;
}

void tst_CliArchive::unusable()
{
    QFETCH(bool, isFolder);
    QFETCH(QString, message);
    if (isFolder)
        QVERIFY(QDir().mkpath(m_bench->path()));
    else
        m_bench->use(u"newer.sqlite"_s);
    const QByteArray before = ArchiveFixture::bytes(m_bench->path());
    const CliResult fetched = fetch();
    QCOMPARE(fetched.exitCode, 0);
    QCOMPARE(fetched.out, seedCsv());
    QVERIFY2(fetched.messages.contains(m_bench->path() + message), qPrintable(fetched.messages));
    QCOMPARE(fetched.messages.count(u'\n'), 1);
    const CliResult status = run({u"status"_s, seedSearchId()}, true);
    QCOMPARE(status.exitCode, 0);
    QVERIFY2(status.messages.contains(m_bench->path() + message), qPrintable(status.messages));
    for (const QStringList &command : {QStringList{u"list"_s}, QStringList{u"remove"_s, u"x"_s}}) {
        const CliResult result = run(command);
        QCOMPARE(result.exitCode, 10);
        QCOMPARE(result.out, QByteArray());
        QVERIFY2(result.messages.contains(m_bench->path() + message), qPrintable(result.messages));
    }
    QCOMPARE(ArchiveFixture::bytes(m_bench->path()), before);
}

void tst_CliArchive::unreachable_data()
{
    QTest::addColumn<QString>("folder"); // below that of the test
    QTest::addColumn<QString>("message");
    QTest::newRow("a file in place of the folder") << u"file"_s << u"it cannot be read: Not a directory"_s;
    QTest::newRow("a file above the folder") << u"file/below"_s << u"it cannot be read: Not a directory"_s;
    QTest::newRow("a link to itself") << u"loop"_s << u"it cannot be read: Too many levels of symbolic links"_s;
    QTest::newRow("a folder that is away") << u"away"_s << u"it cannot be read: the link "_s;
    QTest::newRow("above it one that is away") << u"away/below"_s << u"it cannot be read: the link "_s;
}

// An archive that cannot be reached is not taken for an empty one.
void tst_CliArchive::unreachable()
{
    QFETCH(QString, folder);
    QFETCH(QString, message);
    const QDir place(m_bench->folder());
    QVERIFY(QFile(place.filePath(u"file"_s)).open(QIODevice::WriteOnly));
    QVERIFY(place.mkdir(u"loop"_s));
    QVERIFY(QFile::link(u"enrow-batches.sqlite"_s, place.filePath(u"loop/enrow-batches.sqlite"_s)));
    QVERIFY(QFile::link(u"/nowhere/at/all"_s, place.filePath(u"away"_s)));
    const QStringList where{u"--data-dir"_s, place.filePath(folder)};
    for (const QStringList &command : {QStringList{u"list"_s}, QStringList{u"remove"_s, u"x"_s}}) {
        const CliResult result = run(command + where);
        QCOMPARE(result.exitCode, 10);
        QCOMPARE(result.out, QByteArray());
        QVERIFY2(result.messages.contains(u": the archive cannot be used ("_s + message), qPrintable(result.messages));
    }
    const CliResult fetched = run(QStringList{u"fetch"_s, seedSearchId()} + where, true);
    QCOMPARE(fetched.exitCode, 0);
    QCOMPARE(fetched.out, seedCsv());
    QVERIFY2(fetched.messages.contains(message), qPrintable(fetched.messages));
    QCOMPARE(fetched.messages.count(u'\n'), 1);
}

void tst_CliArchive::locked()
{
    QVERIFY(m_bench->open()->add({[] {
        Batch batch;
        batch.ref = {BatchKind::EmailVerifier, u"x"_s};
        batch.key = keyFor(batch.ref);
        batch.added = QDateTime::currentDateTimeUtc();
        return batch;
    }()}));
    const auto other = m_bench->connection();
    QVERIFY(other->execute(u"BEGIN IMMEDIATE"_s));
    const QString message = m_bench->path() + u": the archive cannot be used ("_s;
    const CliResult fetched = fetch();
    QCOMPARE(fetched.exitCode, 0);
    QCOMPARE(fetched.out, seedCsv());
    QVERIFY2(fetched.messages.contains(message), qPrintable(fetched.messages));
    // Reading waits for nobody.
    QCOMPARE(run({u"list"_s}).out.count('\n'), 1);
    const CliResult removed = run({u"remove"_s, u"x"_s});
    QCOMPARE(removed.exitCode, 10);
    QVERIFY2(removed.messages.contains(message), qPrintable(removed.messages));
    QVERIFY(other->execute(u"ROLLBACK"_s));
    QCOMPARE(m_bench->batches().size(), size_t(1));
}

void tst_CliArchive::damagedReplyIsAskedAgain()
{
    QCOMPARE(fetch().exitCode, 0);
    QVERIFY(m_bench->connection()->execute(u"UPDATE reply SET zstd = x'00'"_s));
    QSignalSpy requests(m_simulator.get(), &Simulator::requested);
    const CliResult result = fetch();
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out, seedCsv());
    QVERIFY2(result.messages.contains(seedSearchId() + u": its reply in the archive: it is damaged"_s),
             qPrintable(result.messages));
    QVERIFY(!requests.isEmpty());
    // It is whole again.
    QCOMPARE(fetch().messages, QString());
}

ENROW_TEST(tst_CliArchive, QCoreApplication)
#include "tst_CliArchive.moc"
