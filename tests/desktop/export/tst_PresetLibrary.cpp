// SPDX-License-Identifier: MIT
#include "desktop/export/PresetLibrary.h"

#include "jobs/JobQueue.h"

#include "support/TestProgram.h"

#include <QCoreApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace enrow;
using namespace Qt::StringLiterals;

// The presets of the program stay; a person's own come, change and go.
class tst_PresetLibrary : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsRenamesAndRemoves();
    void passesOn();
    void saysWhatFailed();

private:
    QStringList own() const
    {
        QStringList names;
        for (const ExportPreset &preset : m_library->presets()) {
            if (m_library->isOwn(preset.name))
                names.append(preset.name);
        }
        return names;
    }

    JobQueue m_jobs{1};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PresetLibrary> m_library;
};

void tst_PresetLibrary::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = std::make_unique<PresetLibrary>(m_jobs, m_folder->filePath(u"presets"_s));
    QCOMPARE(own(), QStringList());
    QVERIFY(presetNamed(u"salesforce"_s, m_library->presets()));
}

void tst_PresetLibrary::keepsRenamesAndRemoves()
{
    QSignalSpy changed(m_library.get(), &PresetLibrary::changed);
    m_library->save({u"One"_s});
    QTRY_COMPARE(own(), QStringList(u"One"_s));
    QCOMPARE(changed.last().first().toString(), u"One"_s);
    m_library->rename(u"One"_s, u"Two"_s);
    QTRY_COMPARE(own(), QStringList(u"Two"_s));
    m_library->rename(u"Two"_s, u"TWO"_s);
    QTRY_COMPARE(own(), QStringList(u"TWO"_s));
    PresetLibrary other(m_jobs, m_folder->filePath(u"presets"_s)); // after another start
    other.read();
    QTRY_VERIFY(other.isOwn(u"two"_s));
    m_library->remove(u"TWO"_s);
    QTRY_COMPARE(own(), QStringList());
}

void tst_PresetLibrary::passesOn()
{
    const QString path = m_folder->filePath(u"out.json"_s);
    ExportPreset preset{u"Mine"_s};
    preset.plan.rowsAFile = 7;
    m_library->exportTo(path, preset);
    QTRY_VERIFY(QFile::exists(path));
    m_library->importFrom(path);
    QTRY_COMPARE(own(), QStringList(u"Mine"_s));
    QVERIFY(*presetNamed(u"Mine"_s, m_library->presets()) == preset);
}

void tst_PresetLibrary::saysWhatFailed()
{
    QSignalSpy failed(m_library.get(), &PresetLibrary::failed);
    m_library->save({u"Salesforce"_s});
    QTRY_COMPARE(failed.size(), 1);
    m_library->importFrom(m_folder->filePath(u"none.json"_s));
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(own(), QStringList());
}

ENROW_TEST(tst_PresetLibrary, QCoreApplication)
#include "tst_PresetLibrary.moc"
