// SPDX-License-Identifier: MIT
#include "cli/CliArchive.h"
#include "cli/CliRunner.h"
#include "support/ArchiveFixture.h"
#include "support/FailingDevice.h"
#include "support/Replies.h"

using namespace enrow;
using namespace Qt::StringLiterals;
using test::ArchiveFixture;
using test::CliResult;
using test::CliRunner;

// `list` and `remove`: they need neither key nor network, and say what keeps the archive from them.
class tst_ArchiveCommands : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void listAsText();
    void listAsJson();
    void listOfNothing();
    void failingOutput();
    void remove();
    void removeTakesTheKindThatIsGiven();
    void removeTakesEveryKind();
    void removeIsForGood();
    void unknownBatch();
    void removeBesideAnotherProgram();
    void noFolder();
    void brokenArchive_data();
    void brokenArchive();
    void lockedArchive();

private:
    // Only its own arguments: nothing here may reach for a server or a key.
    CliResult run(const QStringList &arguments)
    {
        CliRunner runner{QUrl()};
        runner.apiKey.clear();
        runner.dataFolder = folder();
        return runner.run(arguments);
    }
    QString folder() const { return m_files->folder().path(); }
    QString path() const { return m_files->file(CliArchive::fileName()); }
    std::unique_ptr<BatchArchive> archive() const;
    QStringList ids() const;
    void fill() const;

    std::unique_ptr<ArchiveFixture> m_files;
};

namespace
{

const QDateTime added({2026, 3, 4}, {12, 30}, Qt::UTC);

Batch batchOf(std::optional<BatchKind> kind, const QString &id, const QString &label = {})
{
    Batch batch;
    batch.ref = {kind, id};
    batch.label = label;
    batch.added = added;
    return batch;
}

} // namespace

void tst_ArchiveCommands::init()
{
    m_files = std::make_unique<ArchiveFixture>();
}

std::unique_ptr<BatchArchive> tst_ArchiveCommands::archive() const
{
    auto archive = std::make_unique<BatchArchive>(path());
    if (const auto opened = archive->open(); !opened)
        qFatal("%s", qPrintable(opened.error().detail));
    return archive;
}

QStringList tst_ArchiveCommands::ids() const
{
    QStringList ids;
    const auto batches = archive()->batches();
    for (const Batch &batch : batches.value())
        ids << batch.ref.id;
    return ids;
}

// A completed search with a label, a batch of which nothing is known, and an ID that two kinds have.
void tst_ArchiveCommands::fill() const
{
    const auto open = archive();
    QVERIFY(
        open->add({batchOf(BatchKind::EmailFinder, u"search"_s, u"Spring \"fair\""_s), batchOf(std::nullopt, u"new"_s),
                   batchOf(BatchKind::EmailVerifier, u"both"_s), batchOf(BatchKind::PhoneFinder, u"both"_s)}));
    BatchReply reply = replyWithRows(BatchKind::EmailFinder, BatchStatus::Completed, 10);
    reply.head.valid = 7;
    reply.head.credits = {Credits::fromWhole(10), Credits::fromWhole(3), {}};
    QVERIFY(open->saveReply({BatchKind::EmailFinder, u"search"_s}, reply, added));
}

void tst_ArchiveCommands::listAsText()
{
    fill();
    const CliResult result = run({u"list"_s});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out, "search (Spring \"fair\"): email-finder, completed, 10 of 10 finished, 7 valid, "
                         "credits: 10 charged, 3 refunded, 7 final\n"
                         "new: status unknown\n"
                         "both: email-verifier, status unknown\n"
                         "both: phone-finder, status unknown\n");
    QCOMPARE(result.messages, QString());
}

void tst_ArchiveCommands::listAsJson()
{
    fill();
    const CliResult result = run({u"list"_s, u"--json"_s});
    QCOMPARE(result.exitCode, 0);
    const QList<QByteArray> lines = result.out.split('\n');
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[0], R"({"id":"search","kind":"email-finder","status":"completed","finished":10,"requested":10,)"
                       R"("valid":7,"credits":{"initial":10,"refunded":3,"final":7},"label":"Spring \"fair\"",)"
                       R"("added":"2026-03-04T12:30:00Z"})"_ba);
    QVERIFY(lines[1].startsWith(R"({"id":"new","kind":null,)"));
    QVERIFY(lines[1].endsWith(R"("label":null,"added":"2026-03-04T12:30:00Z"})"));
}

void tst_ArchiveCommands::listOfNothing()
{
    const CliResult result = run({u"list"_s});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(result.messages, QString());
    // Looking makes no archive.
    QVERIFY(m_files->folder().isEmpty());
}

void tst_ArchiveCommands::failingOutput()
{
    fill();
    test::FailingDevice device(10);
    CliRunner runner{QUrl()};
    runner.dataFolder = folder();
    runner.out = &device;
    const CliResult result = runner.run({u"list"_s});
    QCOMPARE(result.exitCode, 10);
    QVERIFY(result.messages.contains(u"No space left on device"_s));
}

void tst_ArchiveCommands::remove()
{
    fill();
    const CliResult result = run({u"remove"_s, u"search"_s, u"new"_s});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(result.messages, QString());
    QCOMPARE(ids(), (QStringList{u"both"_s, u"both"_s}));
}

void tst_ArchiveCommands::removeTakesTheKindThatIsGiven()
{
    fill();
    QCOMPARE(run({u"remove"_s, u"--kind"_s, u"email-verifier"_s, u"both"_s}).exitCode, 0);
    QCOMPARE(ids(), (QStringList{u"search"_s, u"new"_s, u"both"_s}));
    QCOMPARE(archive()->batches()->back().ref.kind, BatchKind::PhoneFinder);
    QCOMPARE(run({u"remove"_s, u"--kind"_s, u"email-verifier"_s, u"both"_s}).exitCode, 6);
}

void tst_ArchiveCommands::removeTakesEveryKind()
{
    fill();
    QCOMPARE(run({u"remove"_s, u"both"_s}).exitCode, 0);
    QCOMPARE(ids(), (QStringList{u"search"_s, u"new"_s}));
}

void tst_ArchiveCommands::removeIsForGood()
{
    fill();
    const BatchRef search{BatchKind::EmailFinder, u"search"_s};
    QCOMPARE(run({u"remove"_s, u"search"_s}).exitCode, 0);
    QVERIFY(archive()->undoRemoval({search}));
    QVERIFY(!archive()->find(search)->has_value());
    QVERIFY(!archive()->loadReply(search));
}

void tst_ArchiveCommands::unknownBatch()
{
    QCOMPARE(run({u"remove"_s, u"x"_s}).exitCode, 6);
    QVERIFY(m_files->folder().isEmpty());
    fill();
    // What the window removed can be brought back there only.
    QVERIFY(archive()->remove({{std::nullopt, u"new"_s}}, added));
    const CliResult result = run({u"remove"_s, u"x"_s, u"search"_s, u"new"_s});
    QCOMPARE(result.exitCode, 6);
    QCOMPARE(result.messages, u"enrow-batch: x: no such batch in the archive\n"
                              "enrow-batch: new: no such batch in the archive\n"_s);
    QCOMPARE(ids(), (QStringList{u"both"_s, u"both"_s}));
    QVERIFY(archive()->undoRemoval({{std::nullopt, u"new"_s}}));
    QVERIFY(ids().contains(u"new"_s));
}

void tst_ArchiveCommands::removeBesideAnotherProgram()
{
    fill();
    const auto window = archive();
    const auto shown = window->find({std::nullopt, u"new"_s});
    QCOMPARE(run({u"remove"_s, u"new"_s}).exitCode, 0);
    // A window that still shows it does not bring it back.
    QVERIFY(window->save(shown->value()));
    QVERIFY(!ids().contains(u"new"_s));
}

void tst_ArchiveCommands::noFolder()
{
    m_files->write("a file", u"file"_s);
    QCOMPARE(run({u"list"_s, u"--data-dir"_s, m_files->file(u"file/below"_s)}).exitCode, 0);
    fill();
    QCOMPARE(run({u"list"_s, u"--data-dir"_s, folder() + u"/none"_s}).out, QByteArray());
}

void tst_ArchiveCommands::brokenArchive_data()
{
    QTest::addColumn<QString>("trouble");
    QTest::addColumn<QString>("message");
    QTest::newRow("damaged") << u"damaged"_s << u"it is damaged"_s;
    QTest::newRow("newer") << u"newer"_s << u"a newer version of the program wrote it"_s;
    QTest::newRow("no file") << u"folder"_s << u"the archive cannot be used"_s;
}

void tst_ArchiveCommands::brokenArchive()
{
    QFETCH(QString, trouble);
    QFETCH(QString, message);
    for (const QStringList &command : {QStringList{u"list"_s}, QStringList{u"remove"_s, u"x"_s}}) {
        m_files = std::make_unique<ArchiveFixture>();
        if (trouble == "damaged"_L1)
            m_files->write(QByteArray(8192, 'x'), CliArchive::fileName());
        else if (trouble == "newer"_L1)
            QVERIFY(QFile::copy(QStringLiteral(ENROW_TEST_DATA "/archives/newer.sqlite"), path()) &&
                    QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
        else
            QVERIFY(m_files->folder().mkpath(path()));
        const CliResult result = run(command);
        QCOMPARE(result.exitCode, 10);
        QCOMPARE(result.out, QByteArray());
        QVERIFY2(result.messages.contains(path() + u": "_s + message), qPrintable(result.messages));
    }
}

void tst_ArchiveCommands::lockedArchive()
{
    fill();
    const auto other = m_files->connection(CliArchive::fileName());
    QVERIFY(other->execute(u"BEGIN IMMEDIATE"_s));
    // Reading waits for nobody.
    QCOMPARE(run({u"list"_s}).out.count('\n'), 4);
    const CliResult result = run({u"remove"_s, u"search"_s});
    QCOMPARE(result.exitCode, 10);
    QVERIFY2(result.messages.contains(path() + u": the archive cannot be used ("_s), qPrintable(result.messages));
    QVERIFY(other->execute(u"ROLLBACK"_s));
    QVERIFY(ids().contains(u"search"_s));
}

QTEST_GUILESS_MAIN(tst_ArchiveCommands)
#include "tst_ArchiveCommands.moc"
