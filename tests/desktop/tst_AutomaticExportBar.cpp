// SPDX-License-Identifier: MIT
#include "desktop/AutomaticExportBar.h"

#include "api/ReplyDecoder.h"
#include "desktop/AutomaticExports.h"
#include "jobs/JobQueue.h"
#include "store/ArchivedResults.h"

#include "support/Keys.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace enrow;

// What could not be exported is said until it is, or until the person gives it up.
class tst_AutomaticExportBar : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_exports.setPlan({true, u"Mine"_s, m_folder->path()});
    }
    void cleanup() { m_exports.giveUp(); }

    void saysWhatFailed()
    {
        AutomaticExportBar bar(m_exports);
        QVERIFY(bar.isHidden());
        m_exports.take({add(u"spring"_s)});
        QTRY_VERIFY(!bar.isHidden());
        QCOMPARE(bar.text(),
                 u"“spring” was not exported. The preset “Mine” is gone: choose another in the preferences."_s);
        m_exports.take({add(u"summer"_s), add(u"autumn"_s)});
        QTRY_COMPARE(m_exports.failures().size(), 3);
        QVERIFY(bar.text().startsWith(u"“spring” and 2 other batches were not exported. "_s));
    }

    void triesAgain()
    {
        AutomaticExportBar bar(m_exports);
        m_exports.take({add(u"winter"_s)});
        QTRY_VERIFY(!bar.isHidden());
        m_exports.setPlan({true, {}, m_folder->path()});
        QSignalSpy exported(&m_exports, &AutomaticExports::exported);
        button(bar, u"Try again"_s)->click();
        QVERIFY(bar.isHidden());
        QTRY_COMPARE(exported.size(), 1);
        QVERIFY(bar.isHidden());
    }

    void leadsToThePreferencesAndGivesUp()
    {
        AutomaticExportBar bar(m_exports);
        QSignalSpy preferences(&bar, &AutomaticExportBar::preferencesRequested);
        m_exports.take({add(u"monsoon"_s)});
        QTRY_VERIFY(!bar.isHidden());
        button(bar, u"Preferences…"_s)->click();
        QCOMPARE(preferences.size(), 1);
        bar.findChildren<QToolButton *>().last()->click();
        QVERIFY(bar.isHidden());
        QVERIFY(m_exports.due().isEmpty());
    }

private:
    BatchKey add(const QString &label)
    {
        const BatchRef ref{BatchKind::EmailFinder, u"id-of-"_s + label};
        m_store.add(ref, label, QDateTime::currentDateTimeUtc());
        const QByteArray json = R"({"general":{"status":"completed"},"results":[{"email":"a@x.example"}]})";
        m_store.applyReply(keyIn(m_store, ref), decodeBatchReply(BatchKind::EmailFinder, json).value(),
                           QDateTime::currentDateTimeUtc(), Clock::Steady());
        return keyIn(m_store, ref);
    }
    QToolButton *button(const QWidget &bar, const QString &text) const
    {
        for (auto *each : bar.findChildren<QToolButton *>()) {
            if (each->text() == text)
                return each;
        }
        qFatal("there is no %s", qPrintable(text));
    }

    QTemporaryDir m_data;
    std::unique_ptr<QTemporaryDir> m_folder;
    JobQueue m_jobs;
    BatchStore m_store;
    ArchiveQueue m_archive{m_data.filePath(u"a.sqlite"_s), std::chrono::seconds(1)};
    ArchivedResults m_results{m_store, m_archive, m_jobs, decodeBatchReply};
    AutomaticExports m_exports{{m_jobs, m_store, m_results, decodeBatchReply, {}}};
};

ENROW_TEST(tst_AutomaticExportBar, QApplication)
#include "tst_AutomaticExportBar.moc"
