// SPDX-License-Identifier: MIT
#include "desktop/ListMatching.h"

#include "api/ReplyDecoder.h"
#include "desktop/BatchSelection.h"
#include "desktop/MainWindow.h"
#include "desktop/common/MessageLine.h"
#include "desktop/export/FakeFileDialogs.h"
#include "desktop/lists/ListBatchBox.h"
#include "desktop/lists/ListMatchDialog.h"
#include "settings/Settings.h"
#include "store/ArchivedResults.h"
#include "store/BatchStore.h"

#include "support/ArchiveFixture.h"
#include "support/Keys.h"
#include "support/TestProgram.h"

#include <QAction>
#include <QApplication>
#include <QSettings>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

// The dialog opens with what the window has, once.
class tst_ListMatching : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_bench.reset(); }

    void opensWithTheNewestFirst();
    void oneAtATime();
    void matchesWhatIsDropped();

private:
    struct Bench {
        ArchiveFixture fixture;
        JobQueue jobs{1};
        BatchStore store;
        ArchiveQueue queue{fixture.path(), ArchiveFixture::patience, {}, decodeBatchReply};
        ArchivedResults archive{store, queue, jobs, decodeBatchReply};
        BatchSelection selection{store};
        QSettings file{fixture.file(u"settings.ini"_s), QSettings::IniFormat};
        Settings settings{file};
        FakeFileDialogs dialogs;
        QAction exports;
        QAction undo;
        MainWindow window{{new QWidget,
                           new QWidget,
                           new QWidget,
                           new QWidget,
                           new QWidget,
                           new QWidget,
                           new QWidget,
                           &exports,
                           {&undo}}};
        ListMatching matching{
            {store, selection, archive, settings, dialogs, window, [](const QUrl &) {}, decodeBatchReply}};
    };
    void add(const QString &id, const QByteArray &name, const QDateTime &added, const QByteArray &status = "completed");
    QList<ListMatchDialog *> dialogs() { return m_bench->window.findChildren<ListMatchDialog *>(); }

    std::unique_ptr<Bench> m_bench;
};

void tst_ListMatching::init()
{
    QLocale::setDefault(QLocale::c());
    m_bench = std::make_unique<Bench>();
    m_bench->window.show();
}

void tst_ListMatching::add(const QString &id, const QByteArray &name, const QDateTime &added, const QByteArray &status)
{
    m_bench->store.add({BatchKind::EmailFinder, id}, {}, added);
    const QByteArray json =
        R"({"general":{"id":")" + id.toUtf8() + R"(","status":")" + status +
        R"("},"results":[{"qualification":"valid","email":"x@acme.com","raw_params":{"fullname":")" + name +
        R"(","company_domain":"acme.com"}}]})";
    m_bench->store.applyReply(keyIn(m_bench->store, {BatchKind::EmailFinder, id}),
                              decodeBatchReply(BatchKind::EmailFinder, json).value(), added, Clock::Steady());
}

void tst_ListMatching::opensWithTheNewestFirst()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    add(u"old"_s, "Pam", now.addDays(-2));
    add(u"running"_s, "Pam", now.addDays(-1), "ongoing");
    add(u"new"_s, "Pam", now);
    emit m_bench->window.matchRequested();
    QCOMPARE(dialogs().size(), 1);
    const QList<BatchKey> keys = dialogs().first()->findChild<ListBatchBox *>()->keys();
    QCOMPARE(keys, (QList<BatchKey>{keyIn(m_bench->store, {BatchKind::EmailFinder, u"new"_s}),
                                    keyIn(m_bench->store, {BatchKind::EmailFinder, u"old"_s})}));
}

void tst_ListMatching::oneAtATime()
{
    m_bench->matching.start();
    m_bench->matching.start();
    QCOMPARE(dialogs().size(), 1);
    dialogs().first()->close();
    QTRY_VERIFY(dialogs().isEmpty());
    m_bench->matching.start();
    QCOMPARE(dialogs().size(), 1);
}

void tst_ListMatching::matchesWhatIsDropped()
{
    add(u"one"_s, "Pam Beesly", QDateTime::currentDateTimeUtc());
    m_bench->fixture.write("name,domain\nPam Beesly,acme.com\n", u"leads.csv"_s);
    m_bench->matching.open({m_bench->fixture.file(u"leads.csv"_s)});
    QTRY_COMPARE(dialogs().first()->findChild<MessageLine *>()->text(),
                 u"1 row: 1 matched (1 valid). All rows go into the file, in their order."_s);
}

ENROW_TEST(tst_ListMatching, QApplication)
#include "tst_ListMatching.moc"
