// SPDX-License-Identifier: MIT
#include "desktop/export/PresetBox.h"

#include "FakeFileDialogs.h"
#include "desktop/export/PresetLibrary.h"
#include "jobs/JobQueue.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace enrow;
using namespace Qt::StringLiterals;

// A preset is chosen by its name, and one's own are looked after here.
class tst_PresetBox : public QObject
{
    Q_OBJECT

private slots:
    void choosesAPreset();
    void keepsOnesOwn();
    void asksAgainForANameThatCannotBe_data();
    void asksAgainForANameThatCannotBe();
    void saysWhatFailed();

private:
    QAction *action(const PresetBox &box, const QString &text) const
    {
        auto *menu = box.findChild<QMenu *>();
        emit menu->aboutToShow();
        for (QAction *each : menu->actions()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

    JobQueue m_jobs{1};
    FakeFileDialogs m_files;
    QTemporaryDir m_folder;
};

void tst_PresetBox::choosesAPreset()
{
    PresetLibrary library(m_jobs, {});
    PresetBox box(library, m_files, [] { return ExportPreset(); });
    QSignalSpy chosen(&box, &PresetBox::chosen);
    QCOMPARE(box.name(), QString());
    const int hubspot = box.box()->findText(u"HubSpot"_s);
    box.box()->setCurrentIndex(hubspot);
    emit box.box()->activated(hubspot);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<ExportPreset>().name, u"hubspot"_s);
    QCOMPARE(box.name(), u"hubspot"_s);
    QVERIFY(!action(box, u"Remove"_s)->isEnabled()); // it comes with the program
    ExportPreset preset;
    preset.name = u"nothing"_s;
    box.show(preset);
    QCOMPARE(box.box()->currentIndex(), 0);
    // What was chosen without one, or of one that was changed, is not what there is without a preset.
    preset = {};
    preset.plan.rowsAFile = 1000;
    box.show(preset);
    QCOMPARE(box.box()->currentIndex(), -1);
    QCOMPARE(box.box()->placeholderText(), u"Own choice"_s);
}

void tst_PresetBox::keepsOnesOwn()
{
    PresetLibrary library(m_jobs, m_folder.filePath(u"presets"_s));
    ExportPreset current;
    current.plan.rowsAFile = 3;
    PresetBox box(library, m_files, [&current] { return current; });
    const auto answer = [&box](const QString &name) {
        auto *dialog = box.findChild<QInputDialog *>();
        QVERIFY(dialog);
        dialog->setTextValue(name);
        dialog->accept();
    };
    action(box, u"Save as…"_s)->trigger();
    answer(u"Mine"_s);
    QTRY_COMPARE(box.box()->currentText(), u"Mine"_s);
    QCOMPARE(presetNamed(u"Mine"_s, library.presets())->plan.rowsAFile, 3U);
    QTRY_VERIFY(!box.findChild<QInputDialog *>());
    action(box, u"Rename…"_s)->trigger();
    answer(u"Ours"_s);
    QTRY_COMPARE(box.box()->currentText(), u"Ours"_s);
    m_files.path = m_folder.filePath(u"ours"_s);
    action(box, u"Save to file…"_s)->trigger();
    QTRY_VERIFY(QFile::exists(m_folder.filePath(u"ours.json"_s)));
    action(box, u"Remove"_s)->trigger();
    QTRY_VERIFY(!library.isOwn(u"Ours"_s));
    QCOMPARE(box.box()->currentIndex(), 0);
    current.name = u"Given"_s;
    m_files.pathInstead = m_files.path + u"-2"_s;
    action(box, u"Save to file…"_s)->trigger();
    QCOMPARE(m_files.askedToReplace, QStringList{m_folder.filePath(u"ours.json"_s)}); // nothing is lost unasked
    QTRY_VERIFY(QFile::exists(m_folder.filePath(u"ours-2.json"_s)));
    m_files.path = m_folder.filePath(u"ours"_s);
    m_files.replace = true;
    action(box, u"Save to file…"_s)->trigger();
    QTRY_VERIFY(readPresetFile(m_folder.filePath(u"ours.json"_s), QLocale::c()).value().name == u"Given"_s);
    m_files.openPath = m_folder.filePath(u"ours.json"_s);
    action(box, u"Load from file…"_s)->trigger();
    QTRY_VERIFY(library.isOwn(u"Given"_s));
}

// What was typed is not lost.
void tst_PresetBox::asksAgainForANameThatCannotBe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("why");
    QTest::newRow("of the program") << u"HubSpot"_s << u"“HubSpot” is a preset of Enrow Desk. Enter another name."_s;
    QTest::newRow("blank") << u"  "_s << u"Enter a name."_s;
    QTest::newRow("too long") << QString(1000, u'x') << u"This name is too long. Enter a shorter one."_s;
}

void tst_PresetBox::asksAgainForANameThatCannotBe()
{
    QFETCH(QString, name);
    QFETCH(QString, why);
    PresetLibrary library(m_jobs, m_folder.filePath(u"presets"_s));
    PresetBox box(library, m_files, [] { return ExportPreset(); });
    action(box, u"Save as…"_s)->trigger();
    QPointer<QInputDialog> first = box.findChild<QInputDialog *>();
    first->setTextValue(name);
    first->accept();
    QTRY_VERIFY(!first);
    auto *again = box.findChild<QInputDialog *>();
    QVERIFY(again);
    QCOMPARE(again->labelText(), why);
    QCOMPARE(again->textValue(), name.trimmed());
    again->setTextValue(u"Ours"_s);
    again->accept();
    QTRY_VERIFY(library.isOwn(u"Ours"_s));
}

void tst_PresetBox::saysWhatFailed()
{
    PresetLibrary library(m_jobs, {});
    const PresetBox box(library, m_files, [] { return ExportPreset(); });
    m_files.openPath = m_folder.filePath(u"none.json"_s);
    action(box, u"Load from file…"_s)->trigger();
    QTRY_VERIFY(box.findChild<QMessageBox *>());
    QVERIFY(!box.findChild<QMessageBox *>()->informativeText().isEmpty());
}

ENROW_TEST(tst_PresetBox, QApplication)
#include "tst_PresetBox.moc"
