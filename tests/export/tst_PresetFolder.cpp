// SPDX-License-Identifier: MIT
#include "export/PresetFolder.h"

#include "support/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace enrow;
using namespace Qt::StringLiterals;

// A person's own presets are kept for them alone.
class tst_PresetFolder : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsPresets();
    void replacesTheSameName();
    void isForItsOwnerAlone();
    void refusesNames();
    void skipsWhatIsNone();
    void withoutAPlace();

private:
    QString path() const { return m_folder->filePath(u"data/presets"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{

ExportPreset named(const QString &name, uint32_t rowsAFile = 0)
{
    ExportPreset preset{name};
    preset.plan.rowsAFile = rowsAFile;
    return preset;
}

QStringList namesIn(const PresetFolder &folder)
{
    QStringList names;
    for (const ExportPreset &preset : folder.read(QLocale::c()).presets)
        names.append(preset.name);
    return names;
}

} // namespace

void tst_PresetFolder::keepsPresets()
{
    const PresetFolder folder(path());
    QCOMPARE(namesIn(folder), QStringList());
    for (const QString &name : {u"zebra"_s, u"../../Evil"_s, u"con"_s, u"Ω 💡"_s})
        QVERIFY(folder.save(named(name)));
    QCOMPARE(namesIn(folder), (QStringList{u"../../Evil"_s, u"con"_s, u"zebra"_s, u"Ω 💡"_s}));
    QCOMPARE(QDir(path()).entryList(QDir::Files).size(), 4);
    QVERIFY(folder.remove(u"con"_s));
    QVERIFY(folder.remove(u"nobody"_s));
    QCOMPARE(namesIn(folder).size(), 3);
}

void tst_PresetFolder::replacesTheSameName()
{
    const PresetFolder folder(path());
    QVERIFY(folder.save(named(u"Leads"_s, 1)));
    QVERIFY(folder.save(named(u"leads"_s, 2)));
    const auto found = folder.read(QLocale::c());
    QCOMPARE(found.presets.size(), 1U);
    QVERIFY(found.presets.front() == named(u"leads"_s, 2));
    QVERIFY(presetNamed(u"LEADS"_s, found.presets));
    QVERIFY(!presetNamed(u"lead"_s, found.presets));
}

void tst_PresetFolder::isForItsOwnerAlone()
{
#ifdef Q_OS_WIN
    QSKIP("There others' rights are those of the folder of the person.");
#endif
    const PresetFolder folder(path());
    QVERIFY(folder.save(named(u"Leads"_s)));
    QVERIFY(folder.save(named(u"Leads"_s, 2)));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &each : {path(), QDir(path()).filePath(QDir(path()).entryList(QDir::Files).first())})
        QCOMPARE(QFile::permissions(each) & others, QFile::Permissions());
}

void tst_PresetFolder::refusesNames()
{
    const PresetFolder folder(path());
    for (const QString &name : {u""_s, u" "_s, u"a\nb"_s, QString(81, u'x'), u"Salesforce"_s, u"lemlist"_s})
        QCOMPARE(folder.save(named(name)).error().kind, ErrorKind::InvalidInput);
    QVERIFY(!QFile::exists(path()));
}

void tst_PresetFolder::skipsWhatIsNone()
{
    const PresetFolder folder(path());
    QVERIFY(folder.save(named(u"Leads"_s)));
    QFile file(path() + u"/bad.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{}");
    file.close();
    const auto found = folder.read(QLocale::c());
    QCOMPARE(found.presets.size(), 1U);
    QCOMPARE(found.problems.size(), 1U);
    QVERIFY(found.problems.front().first.endsWith(u"bad.json"_s));
    QVERIFY(!readPresetFile(file.fileName(), QLocale::c()));
    QVERIFY(!readPresetFile(path() + u"/none.json"_s, QLocale::c()));
}

void tst_PresetFolder::withoutAPlace()
{
    QCOMPARE(presetFolderIn({}), QString());
    const PresetFolder none({});
    QVERIFY(!none.save(named(u"Leads"_s)));
    QVERIFY(none.read(QLocale::c()).presets.empty());
}

ENROW_TEST(tst_PresetFolder, QCoreApplication)
#include "tst_PresetFolder.moc"
