// SPDX-License-Identifier: MIT
#include "cli/ArchiveBench.h"
#include "cli/CliRunner.h"
#include "support/FailingDevice.h"
#include "support/Keys.h"
#include "support/Replies.h"
#include "support/TestProgram.h"

#include <QTimeZone>

using namespace enrow;
using namespace Qt::StringLiterals;
using test::ArchiveBench;
using test::CliResult;
using test::CliRunner;

// `list` and `remove`: they need neither key nor network.
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

private:
    // Only its own arguments: nothing here may reach for a server or a key.
    CliResult run(const QStringList &arguments)
    {
        CliRunner runner{QUrl()};
        runner.apiKey.clear();
        runner.dataFolder = m_bench->folder();
        return runner.run(arguments);
    }
    QStringList ids() const;
    void fill() const;

    std::unique_ptr<ArchiveBench> m_bench;
};

namespace
{

const QDateTime added({2026, 3, 4}, {12, 30}, QTimeZone::utc());

Batch batchOf(std::optional<BatchKind> kind, const QString &id, const QString &label = {})
{
    Batch batch;
    batch.ref = {kind, id};
    batch.key = keyFor(batch.ref);
    batch.label = label;
    batch.added = added;
    return batch;
}

} // namespace

void tst_ArchiveCommands::init()
{
    m_bench = std::make_unique<ArchiveBench>();
}

QStringList tst_ArchiveCommands::ids() const
{
    QStringList ids;
    const std::vector<Batch> batches = m_bench->batches();
    for (const Batch &batch : batches)
        ids << batch.ref.id;
    return ids;
}

// A completed search with a label, a batch of which nothing is known, and an ID that two kinds have.
void tst_ArchiveCommands::fill() const
{
    const auto open = m_bench->open();
    QVERIFY(
        open->add({batchOf(BatchKind::EmailFinder, u"search"_s, u"Spring \"fair\""_s), batchOf(std::nullopt, u"new"_s),
                   batchOf(BatchKind::EmailVerifier, u"both"_s), batchOf(BatchKind::PhoneFinder, u"both"_s)}));
    BatchReply reply = replyWithRows(BatchKind::EmailFinder, BatchStatus::Completed, 10);
    reply.head.valid = 7;
    reply.head.credits = {Credits::fromWhole(10), Credits::fromWhole(3), {}};
    QVERIFY(open->saveReply(keyFor({BatchKind::EmailFinder, u"search"_s}), reply, added));
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
    QCOMPARE(
        lines[0],
        R"({"id":"search","kind":"email-finder","status":"completed","finished":10,"requested":10,)"
        R"("valid":7,"credits":{"initial":10,"refunded":3,"final":7},"rows":10,"missing":0,"label":"Spring \"fair\"",)"
        R"("added":"2026-03-04T12:30:00Z","origin":null,"from_file":null})"_ba);
    QVERIFY(lines[1].startsWith(R"({"id":"new","kind":null,)"));
    QVERIFY(lines[1].endsWith(R"("label":null,"added":"2026-03-04T12:30:00Z","origin":null,"from_file":null})"));
}

void tst_ArchiveCommands::listOfNothing()
{
    const CliResult result = run({u"list"_s});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(result.messages, QString());
    // Looking makes no archive.
    QVERIFY(m_bench->files().isEmpty());
}

void tst_ArchiveCommands::failingOutput()
{
    fill();
    test::FailingDevice device(10);
    CliRunner runner{QUrl()};
    runner.dataFolder = m_bench->folder();
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
    QCOMPARE(m_bench->open()->batches()->back().ref.kind, BatchKind::PhoneFinder);
    QCOMPARE(run({u"remove"_s, u"--kind"_s, u"email-verifier"_s, u"both"_s}).exitCode, 6);
}

void tst_ArchiveCommands::removeTakesEveryKind()
{
    fill();
    const CliResult result = run({u"remove"_s, u"both"_s});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.messages, u"enrow-batch: removed 2 batches with the ID both (email-verifier, phone-finder)\n"_s);
    QCOMPARE(ids(), (QStringList{u"search"_s, u"new"_s}));
}

void tst_ArchiveCommands::removeIsForGood()
{
    fill();
    const BatchRef search{BatchKind::EmailFinder, u"search"_s};
    QCOMPARE(run({u"remove"_s, u"search"_s}).exitCode, 0);
    QVERIFY(m_bench->open()->undoRemoval({keyFor(search)}));
    QVERIFY(!m_bench->open()->find(search)->has_value());
    QVERIFY(!m_bench->open()->loadReply(keyFor(search)));
}

void tst_ArchiveCommands::unknownBatch()
{
    QCOMPARE(run({u"remove"_s, u"x"_s}).exitCode, 6);
    QVERIFY(m_bench->files().isEmpty());
    fill();
    // What the window removed can be brought back there only.
    QVERIFY(m_bench->open()->remove({keyFor({std::nullopt, u"new"_s})}, added));
    const CliResult result = run({u"remove"_s, u"x"_s, u"search"_s, u"new"_s});
    QCOMPARE(result.exitCode, 6);
    QCOMPARE(result.messages, u"enrow-batch: x: no such batch in the archive\n"
                              "enrow-batch: new: no such batch in the archive\n"_s);
    QCOMPARE(ids(), (QStringList{u"both"_s, u"both"_s}));
    QVERIFY(m_bench->open()->undoRemoval({keyFor({std::nullopt, u"new"_s})}));
    QVERIFY(ids().contains(u"new"_s));
}

void tst_ArchiveCommands::removeBesideAnotherProgram()
{
    fill();
    const auto window = m_bench->open();
    const auto shown = window->find({std::nullopt, u"new"_s});
    QCOMPARE(run({u"remove"_s, u"new"_s}).exitCode, 0);
    // A window that still shows it does not bring it back.
    QVERIFY(window->save(shown->value()));
    QVERIFY(!ids().contains(u"new"_s));
}

void tst_ArchiveCommands::noFolder()
{
    fill();
    QCOMPARE(run({u"list"_s, u"--data-dir"_s, m_bench->folder() + u"/none"_s}).out, QByteArray());
}

ENROW_TEST(tst_ArchiveCommands, QCoreApplication)
#include "tst_ArchiveCommands.moc"
