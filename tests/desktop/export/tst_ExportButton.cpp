// SPDX-License-Identifier: MIT
#include "desktop/export/ExportButton.h"

#include "../results/ResultFixtures.h"
#include "FakeFileDialogs.h"
#include "desktop/export/ExportController.h"
#include "desktop/export/ExportDialog.h"
#include "desktop/export/ExportStrip.h"
#include "jobs/JobQueue.h"

#include "support/TestProgram.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QMenu>
#include <QTemporaryDir>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_ExportButton : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dialogs = {};
        m_window = std::make_unique<QWidget>();
        m_strip = new ExportStrip(m_window.get());
        m_controller = std::make_unique<ExportController>(
            m_jobs, m_dialogs, [](const QUrl &) {}, *m_strip, *m_window);
        m_button = new ExportButton(*m_controller, m_window.get());
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        m_controller.reset();
    }

    void saysHowManyRowsItSaves()
    {
        QCOMPARE(m_button->text(), u"Export"_s);
        QVERIFY(!m_button->isEnabled());
        const auto set = setOf({verifierBatch()});
        const auto all = std::make_shared<ResultView>(set);
        m_controller->setView(all);
        QCOMPARE(m_button->text(), u"Export %1 rows"_s.arg(all->rowCount()));
        QVERIFY(m_button->isEnabled() && m_button->isDefault());
        m_controller->setView(std::make_shared<ResultView>(set, ResultQuery(), std::vector<uint32_t>{0}));
        QCOMPARE(m_button->text(), u"Export 1 row"_s);
    }

    void twoClicksToAFile()
    {
        m_controller->setView(std::make_shared<ResultView>(setOf({verifierBatch()})));
        m_controller->setFolder(m_folder.path());
        m_dialogs.path = m_folder.filePath(u"rows.csv"_s);
        choose(u"CSV for spreadsheets"_s);
        QTRY_VERIFY(QFile::exists(m_dialogs.path));
        QVERIFY(!m_window->findChild<ExportDialog *>());
        QTRY_VERIFY(m_strip->text().contains(u"rows.csv"_s));
        // What is there and is not to be replaced leads back to the choice of a place.
        const qsizetype asked = m_dialogs.asked.size();
        choose(u"CSV for spreadsheets"_s);
        QTRY_VERIFY(m_dialogs.asked.size() > asked + 1);
        QVERIFY(!m_dialogs.askedToReplace.isEmpty());
        m_dialogs.path = m_folder.filePath(u"rows.xlsx"_s);
        QTRY_VERIFY(m_button->isEnabled());
        choose(u"Excel"_s);
        QTRY_VERIFY(QFile::exists(m_dialogs.path));
        QTRY_VERIFY(m_button->isEnabled());
    }

    void offersTheLastPreset()
    {
        m_controller->setView(std::make_shared<ResultView>(setOf({verifierBatch()})));
        emit m_button->menu()->aboutToShow();
        const qsizetype without = m_button->menu()->actions().size();
        ExportPreset preset;
        preset.name = u"lemlist"_s;
        preset.title = u"lemlist & more"_s;
        m_controller->setPreset(preset);
        emit m_button->menu()->aboutToShow();
        QCOMPARE(m_button->menu()->actions().size(), without + 1);
        m_dialogs.path = m_folder.filePath(u"again.csv"_s);
        choose(u"lemlist && more"_s);
        QTRY_VERIFY(QFile::exists(m_dialogs.path));
        QTRY_VERIFY(m_button->isEnabled());
    }

    void theRestIsBehindTheOptions()
    {
        m_controller->setView(std::make_shared<ResultView>(setOf({verifierBatch()})));
        choose(u"&Options"_s);
        auto *dialog = m_window->findChild<ExportDialog *>();
        QVERIFY(dialog);
        dialog->reject();
    }

private:
    void choose(const QString &start)
    {
        emit m_button->menu()->aboutToShow();
        for (QAction *action : m_button->menu()->actions()) {
            if (action->text().startsWith(start))
                return action->trigger();
        }
        qFatal("there is no %s", qPrintable(start));
    }

    QTemporaryDir m_folder;
    JobQueue m_jobs{1};
    FakeFileDialogs m_dialogs;
    std::unique_ptr<QWidget> m_window;
    ExportStrip *m_strip = nullptr;
    std::unique_ptr<ExportController> m_controller;
    ExportButton *m_button = nullptr;
};

ENROW_TEST(tst_ExportButton, QApplication)
#include "tst_ExportButton.moc"
