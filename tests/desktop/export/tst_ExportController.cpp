// SPDX-License-Identifier: MIT
#include "desktop/export/ExportController.h"

#include "desktop/common/DelimiterBox.h"

#include "../results/ResultFixtures.h"
#include "FakeFileDialogs.h"
#include "desktop/export/ExportDialog.h"
#include "desktop/export/ExportStrip.h"
#include "jobs/JobQueue.h"

#include "support/TestProgram.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QUrl>

#include <condition_variable>
#include <mutex>

using namespace enrow;

class tst_ExportController : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void writesWhatTheTableShows();
    void saysThatOtherRowsWereAnnounced();
    void writesAllRows();
    void obeysTheFormat();
    void writesAWorkbook();
    void actionNeedsRows();
    void proposesANameInTheFolder();
    void remembersTheFolder();
    void forgetsTheFolderOfAFailure();
    void addsASuffixAndAsksAboutTheFinalName();
    void givingUpReturnsToTheDialog();
    void replacesOnlyWhenTold();
    void namesFailures();
    void offersAnotherPlaceForWhatFailed();
    void opensFileAndFolder();
    void showsProgressAndCanBeCancelled();
    void leavesNothingBehind_data();
    void leavesNothingBehind();
    void writesSeveralFilesIntoAFolder();
    void writesSelectedRows();
    void writesWhatAPresetSays();
    void writesRepliesAsTheyCame();
    void saysThatABatchIsStillRunning();

private:
    // Opens the dialog by its action; the test answers it.
    ExportDialog *openDialog();
    void exportNow();
    QByteArray written() const;
    QString stripText() const;
    QToolButton *stripButton(const QString &name) const;

    QTemporaryDir m_folder;
    QString m_path;
    FakeFileDialogs m_dialogs;
    QList<QUrl> m_opened;
    std::unique_ptr<JobQueue> m_jobs;
    std::unique_ptr<QWidget> m_window;
    ExportStrip *m_strip = nullptr;
    std::unique_ptr<ExportController> m_controller;
    std::shared_ptr<const ResultSet> m_set;
};

void tst_ExportController::init()
{
    QVERIFY(m_folder.isValid());
    m_path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral(".csv"));
    m_dialogs = {};
    m_dialogs.path = m_path;
    m_opened.clear();
    m_jobs = std::make_unique<JobQueue>(1);
    m_window = std::make_unique<QWidget>();
    m_strip = new ExportStrip(m_window.get());
    m_window->show();
    m_controller = std::make_unique<ExportController>(
        *m_jobs, m_dialogs, [this](const QUrl &url) { m_opened.append(url); }, *m_strip, *m_window);
    m_set = setOf({verifierBatch()});
    m_controller->setView(std::make_shared<ResultView>(m_set));
}

void tst_ExportController::cleanup()
{
    m_controller.reset();
    m_window.reset();
    m_jobs.reset();
}

ExportDialog *tst_ExportController::openDialog()
{
    m_controller->action()->trigger();
    return m_window->findChild<ExportDialog *>();
}

void tst_ExportController::exportNow()
{
    ExportDialog *dialog = openDialog();
    QVERIFY(dialog);
    dialog->accept();
    QTRY_VERIFY(m_controller->action()->isEnabled());
}

QByteArray tst_ExportController::written() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

QString tst_ExportController::stripText() const
{
    return m_strip->isVisible() ? m_strip->accessibleDescription() : QString();
}

QToolButton *tst_ExportController::stripButton(const QString &name) const
{
    for (auto *button : m_strip->findChildren<QToolButton *>()) {
        if (button->accessibleName() == name)
            return button;
    }
    return nullptr;
}

void tst_ExportController::writesWhatTheTableShows()
{
    m_controller->setView(
        std::make_shared<ResultView>(m_set, ResultQuery{}.sortedBy({ColumnId::Email}), std::vector<uint32_t>{1, 0}));
    exportNow();
    QCOMPARE(written(), QByteArray("index,qualification,email\r\n"
                                   "195f87c6,invalid,kevin@x.com\r\n"
                                   "195f87c6,valid,pam@x.com\r\n"));
    QCOMPARE(stripText(), QStringLiteral("Wrote 2 rows to “writesWhatTheTableShows.csv”."));
}

void tst_ExportController::saysThatOtherRowsWereAnnounced()
{
    m_controller->setRowsRemark(QStringLiteral("2 of 5,000 rows received."));
    ExportDialog *dialog = openDialog();
    QVERIFY(dialog);
    // Other batches are chosen meanwhile.
    m_controller->setRowsRemark({});
    dialog->accept();
    QTRY_VERIFY(m_controller->action()->isEnabled());
    QVERIFY2(stripText().endsWith(QStringLiteral(".csv”. 2 of 5,000 rows received.")), qPrintable(stripText()));
    QCOMPARE(m_strip->tone(), Tone::Caution);
    m_dialogs.replace = true;
    exportNow();
    QVERIFY(!stripText().contains(QStringLiteral("5,000")));
    QCOMPARE(m_strip->tone(), Tone::Positive);
}

void tst_ExportController::writesAllRows()
{
    m_controller->setView(std::make_shared<ResultView>(m_set, ResultQuery{QualificationGroup::Invalid, {}, {}},
                                                       std::vector<uint32_t>{1}));
    ExportDialog *dialog = openDialog();
    dialog->findChildren<QRadioButton *>().at(1)->click();
    dialog->accept();
    QTRY_COMPARE(written(), QByteArray("index,qualification,email\r\n"
                                       "195f87c6,valid,pam@x.com\r\n"
                                       "195f87c6,invalid,kevin@x.com\r\n"));
}

void tst_ExportController::obeysTheFormat()
{
    const auto set =
        setOf({batchOf(BatchKind::EmailVerifier, QStringLiteral("v"), {{"valid", {{ColumnId::Email, "=1+1"}}}})});
    m_controller->setView(std::make_shared<ResultView>(set));
    std::vector<CsvFormat> chosen;
    connect(m_controller.get(), &ExportController::presetChosen, this,
            [&chosen](const ExportPreset &preset) { chosen.push_back(preset.plan.text); });
    exportNow();
    QCOMPARE(written(), QByteArray("index,qualification,email\r\n,valid,'=1+1\r\n"));
    QVERIFY(chosen.size() == 1 && chosen[0].formulaGuard && chosen[0].delimiter == ',');
    m_dialogs.replace = true;
    ExportDialog *dialog = openDialog();
    dialog->findChild<QCheckBox *>()->setChecked(false);
    dialog->findChild<DelimiterBox *>()->setCurrentText(QStringLiteral("Tab"));
    dialog->accept();
    QTRY_COMPARE(written(), QByteArray("index\tqualification\temail\r\n\tvalid\t=1+1\r\n"));
    QVERIFY(chosen.size() == 2 && !chosen[1].formulaGuard && chosen[1].delimiter == '\t');
    // The next one starts with what was chosen. The file may be there before the export has ended.
    QTRY_VERIFY(m_controller->action()->isEnabled());
    dialog = openDialog();
    QVERIFY(dialog);
    QCOMPARE(dialog->chosen().plan.text.delimiter, '\t');
    QVERIFY(!dialog->chosen().plan.text.formulaGuard && !dialog->textChosen());
    dialog->reject();
}

void tst_ExportController::writesAWorkbook()
{
    QStringList chosen;
    connect(m_controller.get(), &ExportController::presetChosen, this,
            [&chosen](const ExportPreset &preset) { chosen.append(preset.plan.format->name()); });
    m_path = m_folder.filePath(QStringLiteral("book.xlsx"));
    m_dialogs.path = m_folder.filePath(QStringLiteral("book")); // the ending is added
    m_controller->setFormat(*exportFormatNamed(u"xlsx"));
    openDialog()->accept();
    QTRY_VERIFY2(stripText().endsWith(QStringLiteral("“book.xlsx”.")), qPrintable(stripText()));
    QVERIFY(written().startsWith("PK\x03\x04"));
    QCOMPARE(chosen, QStringList{QStringLiteral("xlsx")});
}

void tst_ExportController::actionNeedsRows()
{
    QCOMPARE(m_controller->action()->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_E));
    m_controller->setView(nullptr);
    QVERIFY(!m_controller->action()->isEnabled());
    m_controller->start();
    QVERIFY(!m_window->findChild<ExportDialog *>());
    // A filter that leaves no row does not stand in the way of exporting all rows.
    m_controller->setView(std::make_shared<ResultView>(m_set, ResultQuery{}, std::vector<uint32_t>{}));
    QVERIFY(m_controller->action()->isEnabled());
    QVERIFY(openDialog()->allRows());
}

void tst_ExportController::proposesANameInTheFolder()
{
    m_controller->setFolder(m_folder.path());
    m_dialogs.path.clear();
    exportNow();
    QCOMPARE(m_dialogs.asked.size(), 1);
    const QString proposed = m_dialogs.asked.front().path;
    QVERIFY2(proposed.startsWith(m_folder.path() + QStringLiteral("/enrow-email-verifier-")), qPrintable(proposed));
    QVERIFY(proposed.endsWith(QStringLiteral(".csv")));
}

void tst_ExportController::remembersTheFolder()
{
    QSignalSpy folder(m_controller.get(), &ExportController::folderChanged);
    m_controller->setFolder(QStringLiteral("/nowhere/at/all"));
    exportNow();
    QVERIFY(!m_dialogs.asked.front().path.startsWith(QStringLiteral("/nowhere")));
    QCOMPARE(folder.size(), 1);
    QCOMPARE(folder[0][0].toString(), m_folder.path());
    m_dialogs.replace = true;
    exportNow();
    QVERIFY(m_dialogs.asked.back().path.startsWith(m_folder.path()));
    QCOMPARE(folder.size(), 1);
}

void tst_ExportController::forgetsTheFolderOfAFailure()
{
    QSignalSpy folder(m_controller.get(), &ExportController::folderChanged);
    m_controller->setFolder(m_folder.path());
    m_dialogs.path = QStringLiteral("/proc/no-file-can-be-here.csv");
    exportNow();
    QVERIFY2(stripText().contains(QStringLiteral("was not written")), qPrintable(stripText()));
    QCOMPARE(folder.size(), 0);
    exportNow();
    QVERIFY(m_dialogs.asked.back().path.startsWith(m_folder.path()));
}

void tst_ExportController::addsASuffixAndAsksAboutTheFinalName()
{
    m_dialogs.path = m_folder.filePath(QStringLiteral("leads 2026.06"));
    m_path = m_dialogs.path + QStringLiteral(".csv");
    exportNow();
    QVERIFY(written().startsWith("index,"));
    QVERIFY(stripText().contains(QStringLiteral("leads 2026.06.csv")));
    exportNow();
    QCOMPARE(m_dialogs.askedToReplace, QStringList{m_path});
    QVERIFY(!QFile::exists(m_dialogs.path));
}

void tst_ExportController::givingUpReturnsToTheDialog()
{
    ExportDialog *dialog = openDialog();
    dialog->findChild<DelimiterBox *>()->setCurrentText(QStringLiteral("Tab"));
    m_dialogs.path.clear();
    dialog->accept();
    QVERIFY(dialog->isVisible() && !m_strip->isVisible());
    QCOMPARE(dialog->chosen().plan.text.delimiter, '\t');
    dialog->reject();
    QCOMPARE(m_controller->preset().plan.text.delimiter, '\t'); // the next one starts with it
}

void tst_ExportController::replacesOnlyWhenTold()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("precious") == 8);
    file.close();
    const QPointer<ExportDialog> dialog = openDialog();
    dialog->findChild<DelimiterBox *>()->setCurrentText(QStringLiteral("Tab"));
    dialog->accept();
    QVERIFY(!dialog->isVisible());
    QTRY_VERIFY(dialog && dialog->isVisible()); // again, as it was
    QCOMPARE(m_dialogs.askedToReplace, QStringList{m_path});
    QCOMPARE(written(), QByteArray("precious"));
    QVERIFY(!m_strip->isVisible());
    QCOMPARE(dialog->chosen().plan.text.delimiter, '\t');
    m_dialogs.replace = true;
    dialog->accept();
    QTRY_VERIFY(written().startsWith("index\t"));
    QTRY_VERIFY(!dialog); // it is not needed any more
}

void tst_ExportController::namesFailures()
{
    m_dialogs.path = m_folder.filePath(QStringLiteral("no/such/folder/results.csv"));
    exportNow();
    QVERIFY2(stripText().startsWith(QStringLiteral("“results.csv” was not written.")), qPrintable(stripText()));
    QVERIFY(stripButton(QStringLiteral("Close"))->isVisible());
    QVERIFY(!stripButton(QStringLiteral("Show in folder"))->isVisible());
    stripButton(QStringLiteral("Close"))->click();
    QVERIFY(!m_strip->isVisible());
}

void tst_ExportController::offersAnotherPlaceForWhatFailed()
{
    m_dialogs.path = m_folder.filePath(QStringLiteral("no/such/folder/results.csv"));
    exportNow();
    m_dialogs.path = m_path;
    m_controller->setView(nullptr); // what was to be written is written
    stripButton(QStringLiteral("Choose another place…"))->click();
    QTRY_VERIFY(written().startsWith("index,"));
    QTRY_VERIFY(!stripButton(QStringLiteral("Choose another place…"))->isVisible());
}

void tst_ExportController::opensFileAndFolder()
{
    exportNow();
    stripButton(QStringLiteral("Open file"))->click();
    stripButton(QStringLiteral("Show in folder"))->click();
    QCOMPARE(m_opened, QList<QUrl>({QUrl::fromLocalFile(m_path), QUrl::fromLocalFile(m_folder.path())}));
}

void tst_ExportController::showsProgressAndCanBeCancelled()
{
    // The only worker is held up, so that the export is under way for as long as the test needs.
    std::mutex mutex;
    std::condition_variable freed;
    bool free = false;
    const PendingWork blocker = m_jobs->run(
        this,
        [&](std::stop_token) {
            std::unique_lock lock(mutex);
            freed.wait(lock, [&] { return free; });
            return 0;
        },
        [](int) {});
    openDialog()->accept();
    QTRY_VERIFY(stripText().startsWith(QStringLiteral("Writing")));
    QVERIFY(!m_controller->action()->isEnabled());
    stripButton(QStringLiteral("Cancel"))->click();
    QVERIFY(!m_strip->isVisible());
    QVERIFY(m_controller->action()->isEnabled());
    {
        const std::scoped_lock lock(mutex);
        free = true;
    }
    freed.notify_one();
    m_jobs.reset();
    QCOMPARE(written(), QByteArray("(no file)"));
}

void tst_ExportController::leavesNothingBehind_data()
{
    QTest::addColumn<bool>("closes");
    QTest::newRow("cancelled") << false;
    QTest::newRow("window closed") << true;
}

void tst_ExportController::leavesNothingBehind()
{
    QFETCH(const bool, closes);
    // So many rows that writing them all takes longer than anybody waits; the batches share one chunk.
    const std::vector<TestRow> rows(5000, {"valid", {{ColumnId::Email, "pam@x.com"}}});
    m_set = setOf(std::vector(20'000, batchOf(BatchKind::EmailVerifier, QStringLiteral("v"), rows)));
    m_controller->setView(std::make_shared<ResultView>(m_set));

    const QTemporaryDir folder;
    const auto files = [&folder] {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    };
    m_dialogs.path = folder.filePath(QStringLiteral("out.csv"));
    openDialog()->accept();
    QTRY_VERIFY2(stripText().startsWith(QStringLiteral("Writing")), qPrintable(stripText()));
    if (closes)
        m_controller.reset();
    else
        stripButton(QStringLiteral("Cancel"))->click();
    m_jobs.reset(); // waits for the job
    QCOMPARE(files(), QStringList());
}

void tst_ExportController::writesSeveralFilesIntoAFolder()
{
    const QTemporaryDir folder;
    m_dialogs.folder = folder.path();
    ExportPreset preset;
    preset.plan.split = ExportSplit::Qualification;
    preset.plan.namePattern = QStringLiteral("{qualification}");
    m_controller->setPreset(preset);
    exportNow();
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
             (QStringList{QStringLiteral("invalid.csv"), QStringLiteral("valid.csv")}));
    QVERIFY2(stripText().startsWith(QStringLiteral("Wrote 2 rows to 2 files in “")), qPrintable(stripText()));
    QVERIFY(!stripButton(QStringLiteral("Open file"))->isVisible());
    exportNow(); // they are there already
    QCOMPARE(m_dialogs.askedToReplace, QStringList{folder.filePath(QStringLiteral("valid.csv"))});
    QVERIFY(m_dialogs.asked.isEmpty());

    const QTemporaryDir other;
    m_dialogs.folder = other.path();
    preset.plan.split = ExportSplit::Nothing;
    preset.plan.rowsAFile = 1;
    m_controller->setPreset(preset);
    exportNow();
    QCOMPARE(QDir(other.path()).entryList(QDir::Files).size(), 2);
}

void tst_ExportController::writesSelectedRows()
{
    m_controller->setTableState([] { return ExportController::TableState{{0, 1, 99}, {ColumnId::Email}}; });
    m_controller->setView(
        std::make_shared<ResultView>(m_set, ResultQuery{}.sortedBy({ColumnId::Email}), std::vector<uint32_t>{1, 0}));
    ExportDialog *dialog = openDialog();
    const auto choices = dialog->findChildren<QRadioButton *>();
    QCOMPARE(choices.size(), 2);
    choices.at(1)->click();
    QCOMPARE(dialog->rows()->rowCount(), 2U);
    dialog->accept();
    QTRY_VERIFY(written().endsWith("invalid,kevin@x.com\r\n195f87c6,valid,pam@x.com\r\n"));
    // One row is merely the current one.
    m_controller->setTableState([] { return ExportController::TableState{{0}, {}}; });
    QTRY_VERIFY(m_controller->action()->isEnabled());
    dialog = openDialog();
    QCOMPARE(dialog->findChildren<QRadioButton *>().size(), 1);
    dialog->reject();
}

void tst_ExportController::writesWhatAPresetSays()
{
    for (const ExportPreset &preset : builtInPresets(QLocale::c())) {
        if (preset.name == QStringLiteral("salesforce"))
            m_controller->setPreset(preset);
    }
    QSignalSpy chosen(m_controller.get(), &ExportController::presetChosen);
    exportNow();
    QVERIFY(written().startsWith("LastName,Company,Email\r\n"));
    QCOMPARE(m_dialogs.asked.size(), 1); // 50,000 rows a file: for two rows no folder is needed
    QVERIFY2(stripText().contains(QStringLiteral("1 row is left out because of its qualification.")),
             qPrintable(stripText()));
    QVERIFY(stripText().contains(QStringLiteral("LastName is empty in 1 of 1 row; Salesforce refuses those.")));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<ExportPreset>().name, QStringLiteral("salesforce"));
}

void tst_ExportController::writesRepliesAsTheyCame()
{
    Result<ExportRun::Replies> replies = Error{ErrorKind::ArchiveDamaged, {}, 0, {}};
    m_controller->setReplySource([&](const std::vector<BatchKey> &keys, QObject *, const auto &done) {
        QCOMPARE(keys.size(), 1U);
        done(replies);
    });
    m_controller->setFormat(*exportFormatNamed(u"json"));
    m_path = m_folder.filePath(QStringLiteral("reply.json"));
    m_dialogs.path = m_path;
    exportNow();
    QVERIFY(stripText().contains(QStringLiteral("was not written")));
    replies = ExportRun::Replies{std::make_shared<const QByteArray>("{ \"a\": 1.0 }")};
    stripButton(QStringLiteral("Choose another place…"))->click();
    QTRY_COMPARE(written(), QByteArray("{ \"a\": 1.0 }\n"));
}

void tst_ExportController::saysThatABatchIsStillRunning()
{
    ResultBatch running = verifierBatch();
    running.isPartial = true;
    m_controller->setView(std::make_shared<ResultView>(setOf({running})));
    m_dialogs.path.clear();
    exportNow();
    QVERIFY(m_dialogs.asked.front().path.endsWith(QStringLiteral("-partial.csv")));
}

ENROW_TEST(tst_ExportController, QApplication)
#include "tst_ExportController.moc"
