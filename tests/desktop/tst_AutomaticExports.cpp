// SPDX-License-Identifier: MIT
#include "desktop/AutomaticExports.h"

#include "api/ReplyDecoder.h"
#include "core/Files.h"
#include "export/PresetFolder.h"
#include "jobs/JobQueue.h"
#include "store/ArchivedResults.h"

#include "support/Keys.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace enrow;

// Each batch that completes is written once, and whatever hinders that is said.
class tst_AutomaticExports : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesWhatCompletes();
    void isOffAtFirst();
    void leavesOutWhatDidNotComplete();
    void replacesNothing();
    void followsThePreset();
    void writesTheReplyAsJson();
    void saysThatThePresetIsGone();
    void saysThatNoFolderIsChosen();
    void saysWhyAndTriesAgain();
    void givesUp();
    void goesOnAfterARestart();
    void forgetsWhatWasRemoved();
    void saysWhichRowsAreMissing();

private:
    BatchKey add(const QString &id, const QByteArray &status = "completed", const QString &label = {},
                 const QByteArray &more = {});
    QStringList files() const { return QDir(target()).entryList(QDir::Files, QDir::Name); }
    QByteArray read(const QString &name) const;
    QString target() const { return m_folder->filePath(u"out"_s); }
    QString presets() const { return m_folder->filePath(u"presets"_s); }
    std::unique_ptr<AutomaticExports> start(const AutomaticExport &plan);
    AutomaticExport usual() const { return {true, {}, target()}; }

    JobQueue m_jobs;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BatchStore> m_store;
    std::unique_ptr<ArchiveQueue> m_archive;
    std::unique_ptr<ArchivedResults> m_results;
    std::unique_ptr<AutomaticExports> m_exports;
};

void tst_AutomaticExports::init()
{
    m_exports.reset();
    m_results.reset();
    m_archive.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<BatchStore>();
    m_archive = std::make_unique<ArchiveQueue>(m_folder->filePath(u"a.sqlite"_s), std::chrono::seconds(1));
    m_results = std::make_unique<ArchivedResults>(*m_store, *m_archive, m_jobs, decodeBatchReply);
    QVERIFY(QDir().mkdir(target()));
    m_exports = start(usual());
}

std::unique_ptr<AutomaticExports> tst_AutomaticExports::start(const AutomaticExport &plan)
{
    auto exports = std::make_unique<AutomaticExports>(
        AutomaticExports::Parts{m_jobs, *m_store, *m_results, decodeBatchReply, presets()});
    exports->setPlan(plan);
    return exports;
}

BatchKey tst_AutomaticExports::add(const QString &id, const QByteArray &status, const QString &label,
                                   const QByteArray &more)
{
    const BatchRef ref{BatchKind::EmailFinder, id};
    m_store->add(ref, label, QDateTime::currentDateTimeUtc());
    const BatchKey key = keyIn(*m_store, ref);
    const QByteArray json = R"({"general":{"id":")" + id.toUtf8() + R"(","status":")" + status + "\"}" + more +
                            R"(,"results":[{"email":"a@x.example","qualification":"valid"},)"
                            R"({"email":"b@x.example","qualification":"invalid"}]})";
    m_store->applyReply(key, decodeBatchReply(BatchKind::EmailFinder, json).value(), QDateTime::currentDateTimeUtc(),
                        Clock::Steady());
    return key;
}

QByteArray tst_AutomaticExports::read(const QString &name) const
{
    QFile file(QDir(target()).filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_AutomaticExports::writesWhatCompletes()
{
    QSignalSpy exported(m_exports.get(), &AutomaticExports::exported);
    QSignalSpy due(m_exports.get(), &AutomaticExports::dueChanged);
    const QList<BatchKey> keys{add(u"first"_s, "completed", u"spring"_s), add(u"second"_s)};
    m_exports->take(keys);
    QCOMPARE(due.first().first().value<QList<BatchKey>>(), keys);
    QTRY_COMPARE(exported.size(), 2);
    QCOMPARE(files().size(), 2);
    QVERIFY(files().last().startsWith(u"enrow-spring-"_s));
    QVERIFY(read(files().last()).contains("b@x.example"));
    QCOMPARE(exported.first().first().toString(), u"“spring” was exported: 2 rows in %1."_s.arg(files().last()));
    QVERIFY(m_exports->due().isEmpty());
    QVERIFY(due.last().first().value<QList<BatchKey>>().isEmpty());
}

void tst_AutomaticExports::isOffAtFirst()
{
    m_exports->setPlan({});
    m_exports->take({add(u"first"_s)});
    m_exports->resume({add(u"second"_s)});
    QVERIFY(m_exports->due().isEmpty());
}

void tst_AutomaticExports::leavesOutWhatDidNotComplete()
{
    m_exports->take({add(u"failed"_s, "failed"), add(u"running"_s, "ongoing")});
    QVERIFY(m_exports->due().isEmpty());
}

// Two batches with one name, and one more under a name that is taken even with the ID.
void tst_AutomaticExports::replacesNothing()
{
    QSignalSpy exported(m_exports.get(), &AutomaticExports::exported);
    m_exports->take({add(u"first"_s, "completed", u"spring"_s), add(u"second"_s, "completed", u"spring"_s)});
    QTRY_COMPARE(exported.size(), 2);
    QCOMPARE(files().size(), 2);
    QVERIFY(files().join(u' ').contains(u"-second.csv"_s));
    const BatchKey third = add(u"third"_s, "completed", u"spring"_s);
    const QString taken = QString(files().filter(u"second"_s).first()).replace(u"second"_s, u"third"_s);
    QVERIFY(QFile(QDir(target()).filePath(taken)).open(QIODevice::WriteOnly));
    m_exports->take({third});
    QTRY_COMPARE(m_exports->failures().size(), 1);
    QVERIFY(read(taken).isEmpty());
}

void tst_AutomaticExports::followsThePreset()
{
    QSignalSpy exported(m_exports.get(), &AutomaticExports::exported);
    m_exports->setPlan({true, u"hubspot"_s, target()});
    m_exports->take({add(u"first"_s)});
    QTRY_COMPARE(exported.size(), 1);
    QVERIFY(read(files().first()).startsWith("Email,"));
    QVERIFY(exported.first().first().toString().contains(u"1 row is left out because of its qualification."_s));

    ExportPreset own{u"By outcome"_s};
    own.plan.split = ExportSplit::Qualification;
    QVERIFY(PresetFolder(presets()).save(own));
    m_exports->setPlan({true, own.name, target()});
    m_exports->take({add(u"second"_s)});
    QTRY_COMPARE(exported.size(), 2);
    QCOMPARE(files().size(), 3);
    QVERIFY(exported.last().first().toString().contains(u"2 rows in 2 files."_s));
}

void tst_AutomaticExports::writesTheReplyAsJson()
{
    ExportPreset own{u"Replies"_s};
    own.plan.format = exportFormatNamed(u"json"_s);
    QVERIFY(own.plan.format);
    QVERIFY(PresetFolder(presets()).save(own));
    m_exports->setPlan({true, own.name, target()});
    m_exports->take({add(u"first"_s)});
    QTRY_COMPARE(files().size(), 1);
    QVERIFY(read(files().first()).contains(R"("general":{"id":"first")"));
}

void tst_AutomaticExports::saysThatThePresetIsGone()
{
    m_exports->setPlan({true, u"Mine"_s, target()});
    m_exports->take({add(u"first"_s, "completed", u"spring"_s)});
    QTRY_COMPARE(m_exports->failures().size(), 1);
    QCOMPARE(m_exports->failures().first().batch, u"spring"_s);
    QCOMPARE(m_exports->failures().first().reason, u"The preset “Mine” is gone: choose another in the preferences."_s);
}

// As settings that were edited by hand may have it: nothing is written where the program happens to run.
void tst_AutomaticExports::saysThatNoFolderIsChosen()
{
    for (const QString &folder : {QString(), u"leads"_s}) {
        m_exports->setPlan({true, {}, folder});
        m_exports->take({add(u"id-"_s + folder)});
        QTRY_COMPARE(m_exports->failures().size(), 1);
        QCOMPARE(m_exports->failures().first().reason, u"No folder is chosen for it: choose one in the preferences."_s);
        m_exports->giveUp();
    }
}

// As where a drive is not plugged in.
void tst_AutomaticExports::saysWhyAndTriesAgain()
{
    QSignalSpy failed(m_exports.get(), &AutomaticExports::failuresChanged);
    QVERIFY(QDir().rmdir(target()));
    const QList<BatchKey> keys{add(u"first"_s), add(u"second"_s)};
    m_exports->take(keys);
    QTRY_COMPARE(m_exports->failures().size(), 2);
    QVERIFY(!m_exports->failures().first().reason.isEmpty());
    QCOMPARE(m_exports->due(), keys);
    m_exports->tryAgain();
    QTRY_COMPARE(m_exports->failures().size(), 2);
    QVERIFY(QDir().mkdir(target()));
    m_exports->tryAgain();
    QTRY_COMPARE(files().size(), 2);
    QTRY_VERIFY(m_exports->due().isEmpty());
    QVERIFY(m_exports->failures().isEmpty());
    QVERIFY(failed.size() >= 4);
}

void tst_AutomaticExports::givesUp()
{
    QVERIFY(QDir().rmdir(target()));
    m_exports->take({add(u"first"_s)});
    QTRY_COMPARE(m_exports->failures().size(), 1);
    QSignalSpy due(m_exports.get(), &AutomaticExports::dueChanged);
    m_exports->giveUp();
    QVERIFY(m_exports->failures().isEmpty() && m_exports->due().isEmpty());
    QCOMPARE(due.size(), 1);
}

void tst_AutomaticExports::goesOnAfterARestart()
{
    const QList<BatchKey> keys{add(u"first"_s), add(u"second"_s)};
    m_exports->take(keys);
    const QList<BatchKey> due = m_exports->due();
    QCOMPARE(due, keys);
    m_exports = start(usual()); // before anything was written, or while it is
    m_exports->resume(due);
    QTRY_VERIFY(m_exports->due().isEmpty());
    QCOMPARE(files().size(), 2);
    m_exports->resume(due); // as where the program ended before it knew that they are written
    QTRY_VERIFY(m_exports->due().isEmpty());
    QCOMPARE(files().size(), 2);
    QVERIFY(m_exports->failures().isEmpty());
}

void tst_AutomaticExports::forgetsWhatWasRemoved()
{
    m_exports->resume({BatchKey{999}, add(u"first"_s)});
    QTRY_COMPARE(files().size(), 1);
    QTRY_VERIFY(m_exports->due().isEmpty());
}

void tst_AutomaticExports::saysWhichRowsAreMissing()
{
    QSignalSpy exported(m_exports.get(), &AutomaticExports::exported);
    m_exports->take({add(u"first"_s, "completed", {}, R"(,"stats":{"requested":5,"finished":5})")});
    QTRY_COMPARE(exported.size(), 1);
    QVERIFY2(exported.first().first().toString().contains(u"2 of 5 rows received"_s),
             qPrintable(exported.first().first().toString()));
}

ENROW_TEST(tst_AutomaticExports, QCoreApplication)
#include "tst_AutomaticExports.moc"
