// SPDX-License-Identifier: MIT
#include "cli/CliRunner.h"
#include "export/PresetFolder.h"
#include "support/TestProgram.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace enrow;
using namespace Qt::StringLiterals;
using test::CliResult;
using test::CliRunner;

// `presets` lists what there is, for a person and for a program, and shows one as it can be kept.
class tst_PresetsCommand : public QObject
{
    Q_OBJECT

private slots:
    void lists();
    void listsForPrograms();
    void showsOne();
    void saysWhatIsNone();
};

void tst_PresetsCommand::lists()
{
    const CliResult result = CliRunner({}).run({u"presets"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out.startsWith("spreadsheet\tSpreadsheet\nlemlist\t"));
    QVERIFY(result.out.contains("\nsalesforce\tSalesforce leads\n"));
    QCOMPARE(result.messages, QString());
}

void tst_PresetsCommand::listsForPrograms()
{
    const QTemporaryDir folder;
    ExportPreset own{u"Mine"_s};
    QVERIFY(PresetFolder(presetFolderIn(folder.path())).save(own));
    const CliResult result = CliRunner({}).run({u"presets"_s, u"--json"_s, u"--data-dir"_s, folder.path()});
    const QByteArrayList lines = result.out.trimmed().split('\n');
    QCOMPARE(lines.size(), qsizetype(builtInPresets(QLocale::c()).size() + 1));
    for (const QByteArray &line : lines)
        QVERIFY(QJsonDocument::fromJson(line).isObject());
    QCOMPARE(QJsonDocument::fromJson(lines.last()).object().value("name"_L1).toString(), u"Mine"_s);
}

void tst_PresetsCommand::showsOne()
{
    const CliResult result = CliRunner({}).run({u"presets"_s, u"show"_s, u"Salesforce"_s});
    const auto preset = readPreset(result.out, QLocale::c());
    QVERIFY(preset);
    QCOMPARE(preset->name, u"salesforce"_s);
}

void tst_PresetsCommand::saysWhatIsNone()
{
    QCOMPARE(CliRunner({}).run({u"presets"_s, u"show"_s, u"nothing"_s}).exitCode, 2);
    QCOMPARE(CliRunner({}).run({u"presets"_s, u"remove"_s, u"x"_s}).exitCode, 2);
    const QTemporaryDir folder;
    ExportPreset own{u"Mine"_s};
    QVERIFY(PresetFolder(presetFolderIn(folder.path())).save(own));
    QFile file(folder.filePath(u"presets/bad.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const CliResult result = CliRunner({}).run({u"presets"_s, u"--data-dir"_s, folder.path()});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.messages.contains(u"bad.json"_s));
    QVERIFY(result.out.contains("Mine\tMine\n"));
}

ENROW_TEST(tst_PresetsCommand, QCoreApplication)
#include "tst_PresetsCommand.moc"
