// SPDX-License-Identifier: MIT
#include "desktop/PreferencesController.h"

#include "KeyBench.h"
#include "api/ReplyDecoder.h"
#include "desktop/AutomaticExports.h"
#include "desktop/NotificationController.h"
#include "desktop/ProxyController.h"
#include "desktop/batches/BatchListPanel.h"
#include "desktop/export/ExportStrip.h"
#include "desktop/export/FakeFileDialogs.h"
#include "desktop/results/ResultTable.h"
#include "desktop/results/ResultsPanel.h"
#include "desktop/settings/AutomaticExportRows.h"
#include "export/PresetFolder.h"
#include "store/ArchivedResults.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

class tst_PreferencesController : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_opened.clear();
        m_bench = std::make_unique<KeyBench>();
        m_panel = std::make_unique<BatchListPanel>(m_bench->batches, m_bench->clock);
        m_results = std::make_unique<ResultsPanel>(m_bench->jobs);
        m_strip = std::make_unique<ExportStrip>();
        const auto opener = [this](const QUrl &url) { m_opened.append(url); };
        m_exports = std::make_unique<ExportController>(m_bench->jobs, m_files, opener, *m_strip, m_bench->window);
        CsvFormat text;
        text.delimiter = ';';
        m_exports->setText(text);
        m_folder = std::make_unique<QTemporaryDir>();
        m_exports->setPresetFolder(m_folder->path());
        m_archive = std::make_unique<ArchiveQueue>(m_folder->filePath(u"a.sqlite"_s), std::chrono::seconds(1));
        m_archived = std::make_unique<ArchivedResults>(m_bench->batches, *m_archive, m_bench->jobs, decodeBatchReply);
        m_automatic = std::make_unique<AutomaticExports>(
            AutomaticExports::Parts{m_bench->jobs, m_bench->batches, *m_archived, decodeBatchReply, {}});
        m_notifications =
            std::make_unique<NotificationController>(NotificationController::Parts{m_bench->batches, m_bench->window});
        m_proxy = std::make_unique<ProxyController>(
            ProxyController::Parts{m_bench->store, m_bench->settings, m_bench->network});
        m_controller = std::make_unique<PreferencesController>(
            PreferencesController::Parts{m_bench->settings, m_bench->window, *m_panel, *m_exports, *m_automatic,
                                         *m_results->table(), *m_notifications, *m_proxy, m_files, opener,
                                         [] { return ThemeChoice::Light; }},
            u"/data/of/me/enrow-batches.sqlite"_s);
        emit m_bench->window.preferencesRequested();
    }
    void cleanup()
    {
        m_controller.reset();
        m_automatic.reset();
        m_archived.reset();
        m_archive.reset();
        m_exports.reset();
        m_proxy.reset();
        m_notifications.reset();
        m_panel.reset();
        m_bench.reset();
    }

    void opensOnce()
    {
        emit m_bench->window.preferencesRequested();
        QCOMPARE(m_bench->window.findChildren<PreferencesDialog *>().size(), 1);
        dialog()->reject();
        QTRY_VERIFY(!dialog());
        emit m_bench->window.preferencesRequested();
        QVERIFY(dialog());
    }

    void showsWhatHolds()
    {
        QCOMPARE(box(u"Theme"_s)->currentText(), u"Light"_s);
        QCOMPARE(box(u"Delimiter"_s)->currentText(), u"Semicolon ( ; )"_s);
        QCOMPARE(box(u"Proxy"_s)->currentText(), u"Follow the system"_s);
    }

    void doesAndRemembersAtOnce()
    {
        const QSignalSpy theme(&m_bench->window, &MainWindow::themeChosen);
        box(u"Theme"_s)->setCurrentIndex(2);
        QCOMPARE(theme.size(), 1);
        QCOMPARE(theme[0][0].value<ThemeChoice>(), ThemeChoice::Dark);
        const Settings &settings = m_bench->settings;
        QLabel *note = nullptr;
        for (auto *label : dialog()->findChildren<QLabel *>())
            note = label->text() == u"The language changes when Enrow Desk starts again."_s ? label : note;
        QVERIFY(note && note->isHidden());
        box(u"Language"_s)->setCurrentText(u"Français"_s);
        QVERIFY(note->isVisible());
        QCOMPARE(settings.language(), u"fr"_s);
        box(u"Language"_s)->setCurrentIndex(0);
        QCOMPARE(settings.language(), QString());

        box(u"List of batches"_s)->setCurrentIndex(1);
        QVERIFY(settings.comfortableList());
        check(u"Notify me"_s)->setChecked(false);
        QVERIFY(!settings.notifications());
        QVERIFY(!settings.csvDelimiter()); // still as the country has it
        box(u"Delimiter"_s)->setCurrentIndex(2);
        QCOMPARE(settings.csvDelimiter().value_or(' '), '\t');
        check(u"Disable formulas"_s)->setChecked(false);
        QVERIFY(!settings.formulaGuard());
        QCOMPARE(m_exports->text().delimiter, '\t');
        QVERIFY(!m_exports->text().formulaGuard);
        box(u"Proxy"_s)->setCurrentIndex(1);
        QCOMPARE(settings.proxy().use, ProxyUse::None);
        QCOMPARE(m_proxy->plan().use, ProxyUse::None);
    }

    void exportsAutomatically()
    {
        auto *rows = dialog()->automaticExport();
        QVERIFY(!rows->plan().isOn && !rows->plan().folder.isEmpty());
        ExportPreset own{u"Mine"_s};
        QVERIFY(PresetFolder(m_folder->path()).save(own));
        dialog()->reject();
        QTRY_VERIFY(!dialog());
        emit m_bench->window.preferencesRequested();
        auto *presets = box(u"Preset of automatic exports"_s);
        QTRY_VERIFY(presets->findText(u"Mine"_s) > 0);
        QVERIFY(presets->findText(u"HubSpot"_s) > 0);
        check(u"Export each"_s)->setChecked(true);
        presets->setCurrentIndex(presets->findText(u"Mine"_s));
        m_files.folder = u"/mnt/crm"_s;
        emit dialog()->automaticExport()->folderRequested();
        const AutomaticExport plan{true, u"Mine"_s, u"/mnt/crm"_s};
        QCOMPARE(m_automatic->plan(), plan);
        QCOMPARE(m_bench->settings.automaticExport(), plan);
        m_files.folder.clear(); // the person gives up
        emit dialog()->automaticExport()->folderRequested();
        QCOMPARE(m_automatic->plan(), plan);
    }

    void opensTheFolderOfTheArchive()
    {
        emit dialog()->archiveFolderRequested();
        QCOMPARE(m_opened, QList<QUrl>{QUrl(u"file:///data/of/me"_s)});
    }

    void saysWhatBecomesOfThePassword()
    {
        m_bench->store.error = Error{ErrorKind::KeychainFailed, u"org.freedesktop.secrets"_s, 0, {}};
        emit dialog()->proxyPasswordEntered(u"pass"_s);
        QTRY_COMPARE(m_bench->notice(), u"The password of the proxy is kept for this run only. There is no keychain on "
                                        "this computer, or its prompt was cancelled."_s);
    }

private:
    PreferencesDialog *dialog() const { return m_bench->window.findChild<PreferencesDialog *>(); }
    QComboBox *box(const QString &name) const
    {
        for (auto *each : dialog()->findChildren<QComboBox *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    QCheckBox *check(const QString &beginning) const
    {
        for (auto *each : dialog()->findChildren<QCheckBox *>()) {
            if (each->text().startsWith(beginning))
                return each;
        }
        return nullptr;
    }

    FakeFileDialogs m_files;
    QList<QUrl> m_opened;
    std::unique_ptr<KeyBench> m_bench;
    std::unique_ptr<BatchListPanel> m_panel;
    std::unique_ptr<ResultsPanel> m_results;
    std::unique_ptr<ExportStrip> m_strip;
    std::unique_ptr<ExportController> m_exports;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ArchiveQueue> m_archive;
    std::unique_ptr<ArchivedResults> m_archived;
    std::unique_ptr<AutomaticExports> m_automatic;
    std::unique_ptr<NotificationController> m_notifications;
    std::unique_ptr<ProxyController> m_proxy;
    std::unique_ptr<PreferencesController> m_controller;
};

ENROW_TEST(tst_PreferencesController, QApplication)
#include "tst_PreferencesController.moc"
