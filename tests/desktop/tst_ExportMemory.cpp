// SPDX-License-Identifier: MIT
#include "desktop/ExportMemory.h"

#include "api/ReplyDecoder.h"
#include "desktop/AutomaticExports.h"
#include "desktop/export/ExportController.h"
#include "desktop/export/ExportStrip.h"
#include "desktop/export/FakeFileDialogs.h"
#include "desktop/results/ResultsPanel.h"
#include "jobs/JobQueue.h"
#include "settings/Settings.h"
#include "store/ArchivedResults.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace enrow;

// How a person exported last is how the next export begins, also after another start.
class tst_ExportMemory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void firstStart();
    void lastPlanComesBack();
    void lastPresetComesBack();
    void whatEarlierVersionsKept();
    void hostileFile();
    void whatIsStillToBeExported();

private:
    // A start of the program.
    struct Start {
        explicit Start(const QString &path)
            : file(path, QSettings::IniFormat)
            , settings(file)
            , exports(jobs, dialogs, {}, strip, window)
            , panel(jobs)
            , archive(file.fileName() + u".sqlite"_s, std::chrono::seconds(1))
            , results(store, archive, jobs, decodeBatchReply)
            , automatic({jobs, store, results, decodeBatchReply, {}})
            , memory({settings, exports, automatic, *panel.table()})
        {
        }

        QSettings file;
        Settings settings;
        JobQueue jobs;
        FakeFileDialogs dialogs;
        QWidget window;
        ExportStrip strip;
        ExportController exports;
        ResultsPanel panel;
        BatchStore store;
        ArchiveQueue archive;
        ArchivedResults results;
        AutomaticExports automatic;
        ExportMemory memory;
    };

    QString path() const { return m_folder->filePath(u"settings.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_ExportMemory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_ExportMemory::firstStart()
{
    const Start start(path());
    QCOMPARE(start.exports.preset().plan.format->name(), "csv-spreadsheet"_L1);
    QVERIFY(start.exports.preset().plan.text.byteOrderMark);
    QVERIFY(start.exports.text().formulaGuard);
}

void tst_ExportMemory::lastPlanComesBack()
{
    ExportPreset last;
    last.plan.format = exportFormatNamed(u"csv-spreadsheet");
    last.plan.text = {'|', false, true};
    last.plan.columns = {{ColumnId::Email, u"Mail"_s}};
    last.plan.dropsUnfillableColumns = true;
    last.plan.oneRowPer = DuplicateKey::Email;
    {
        Start start(path());
        emit start.exports.presetChosen(last);
        emit start.exports.textChosen(last.plan.text);
        emit start.exports.folderChanged(u"/somewhere"_s);
    }
    const Start again(path());
    QVERIFY(again.exports.preset() == last);
    QCOMPARE(again.exports.text().delimiter, '|');
    QVERIFY(!again.exports.text().formulaGuard);
    QCOMPARE(again.settings.exportFolder(), u"/somewhere"_s);
}

void tst_ExportMemory::lastPresetComesBack()
{
    const ExportPreset salesforce = builtInPresets(QLocale::c()).back();
    {
        Start start(path());
        emit start.exports.presetChosen(salesforce);
    }
    const Start again(path());
    QVERIFY(again.exports.preset() == salesforce);
    // Other tables stay as they were.
    QVERIFY(again.exports.text().formulaGuard);
    QVERIFY(!again.settings.csvDelimiter());
}

void tst_ExportMemory::whatEarlierVersionsKept()
{
    {
        QSettings file(path(), QSettings::IniFormat);
        Settings settings(file);
        settings.setExportFormat(u"xlsx"_s);
        settings.setCsvDelimiter(';');
    }
    const Start start(path());
    QCOMPARE(start.exports.preset().plan.format->name(), "xlsx"_L1);
    QCOMPARE(start.exports.text().delimiter, ';');
}

void tst_ExportMemory::hostileFile()
{
    {
        QSettings file(path(), QSettings::IniFormat);
        Settings settings(file);
        settings.setExportPlan("{\"preset\": 1, \"name\": \"none\", \"format\": \"exe\"}");
        settings.setExportFormat(u"exe"_s);
    }
    const Start start(path());
    QCOMPARE(start.exports.preset().plan.format->name(), "csv-spreadsheet"_L1);
}

void tst_ExportMemory::whatIsStillToBeExported()
{
    const AutomaticExport plan{true, u"Mine"_s, u"/leads"_s};
    {
        Start start(path());
        QCOMPARE(start.automatic.plan(), AutomaticExport());
        start.settings.setAutomaticExport(plan);
        emit start.automatic.dueChanged({BatchKey{5}, BatchKey{-7}});
    }
    const Start start(path());
    QCOMPARE(start.automatic.plan(), plan);
    QCOMPARE(start.settings.exportsDue(), (QList{BatchKey{5}, BatchKey{-7}}));
}

ENROW_TEST(tst_ExportMemory, QApplication)
#include "tst_ExportMemory.moc"
