// SPDX-License-Identifier: MIT
#include "desktop/FileOpening.h"

#include "desktop/MainWindow.h"
#include "desktop/OpenedBar.h"
#include "desktop/batches/AddBatchBar.h"
#include "desktop/common/Toasts.h"
#include "desktop/export/FakeFileDialogs.h"
#include "jobs/JobQueue.h"
#include "simulator/SeedReplies.h"
#include "store/ArchiveQueue.h"
#include "store/ArchiveSync.h"
#include "store/BatchStore.h"
#include "support/ArchiveFixture.h"
#include "support/FakeClock.h"
#include "support/TestProgram.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

class tst_FileOpening : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_bench = std::make_unique<Bench>();
        m_bench->sync.open();
    }
    void cleanup() { m_bench.reset(); }

    void opensWhatIsChosen()
    {
        QSignalSpy opened(&m_bench->opening, &FileOpening::opened);
        m_bench->dialogs.openPaths = {write(u"a.json"_s, seedSearchReply())};
        m_bench->opening.choose();
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<QList<BatchKey>>(), m_bench->store.keys());
        QCOMPARE(bar().text(), u"Opened 1 batch."_s);
        // The next time it begins where that was.
        m_bench->dialogs.openPaths.clear();
        m_bench->opening.choose();
        QCOMPARE(m_bench->dialogs.openFolder, m_bench->fixture.folder().path());
        QCOMPARE(opened.size(), 1);
    }

    void tellsOncePerOpeningThoughItTakesRounds()
    {
        QSignalSpy opened(&m_bench->opening, &FileOpening::opened);
        QStringList said;
        connect(m_bench->window.findChild<Toasts *>(), &Toasts::toldChanged, this,
                [&](const QString &text) { said += text; });
        QList<QUrl> urls;
        for (const char id : {'a', 'b', 'c'})
            urls.append(QUrl::fromLocalFile(write(QString(QLatin1Char(id)) + u".json"_s, replyOf(id))));
        m_bench->opening.open(urls);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<QList<BatchKey>>(), m_bench->store.keys());
        QCOMPARE(bar().text(), u"Opened 3 batches."_s);
        QCOMPARE(said, (QStringList{u"Opening files: 1 of 3"_s, u"Opening files: 2 of 3"_s, u""_s}));
        bar().findChild<QAbstractButton *>(u"undoOpening"_s)->click();
        QCOMPARE(m_bench->store.count(), 0);
    }

    void whatComesMeanwhileComesAfter()
    {
        QSignalSpy opened(&m_bench->opening, &FileOpening::opened);
        m_bench->opening.open({QUrl::fromLocalFile(write(u"a.json"_s, replyOf('a')))});
        m_bench->opening.open({QUrl::fromLocalFile(write(u"b.json"_s, replyOf('b')))});
        QTRY_COMPARE(opened.size(), 2);
        QCOMPARE(m_bench->store.at(0).ref.id, u"a"_s);
        QCOMPARE(m_bench->store.at(1).ref.id, u"b"_s);
    }

    // Undo takes back both what came with its reply and what was only named.
    void whatIsNamedIsAdded()
    {
        connect(&m_bench->opening, &FileOpening::addRequested, &m_bench->desk,
                [this](const QList<BatchRef> &refs) { m_bench->desk.add(refs); });
        const QString hook = u"{\"event\":\"bulk_search_finished\",\"id\":\"9d4fa0ed-f76b-409f-bee4-d5468ebda70e\"}"_s;
        m_bench->opening.open({QUrl::fromLocalFile(write(u"a.json"_s, replyOf('a'))),
                               QUrl::fromLocalFile(write(u"hook.json"_s, hook.toLatin1()))});
        QTRY_COMPARE(bar().text(), u"Opened 1 batch. 1 batch came without results: it is requested from Enrow."_s);
        QCOMPARE(m_bench->store.count(), 2);
        bar().findChild<QAbstractButton *>(u"undoOpening"_s)->click();
        QCOMPARE(m_bench->store.count(), 0);
    }

    void otherTextsGoToTheField()
    {
        QSignalSpy asked(m_bench->field, &AddBatchBar::addRequested);
        const QByteArray mail = "about 3d4cb64e-i64d-41e8-a686-736751004a32";
        m_bench->opening.open({QUrl::fromLocalFile(write(u"mail.txt"_s, mail))});
        QTRY_COMPARE(asked.size(), 1);
        QVERIFY(!bar().isVisible());
    }

    void listsAreOffered()
    {
        QSignalSpy offered(&m_bench->opening, &FileOpening::listsGiven);
        const QString path = write(u"leads.csv"_s, "name,domain\nPam Beesly,acme.com\n");
        const QString other = write(u"more.csv"_s, "name,domain\nJim Halpert,acme.com\n");
        m_bench->opening.open({QUrl::fromLocalFile(path), QUrl::fromLocalFile(other)});
        QTRY_COMPARE(offered.size(), 1);
        QCOMPARE(offered[0][0].toStringList(), (QStringList{path, other}));
        QVERIFY(!bar().isVisible());
    }

    void oneBackupIsOffered()
    {
        const QSignalSpy offered(&m_bench->opening, &FileOpening::backupGiven);
        const QString archives = QStringLiteral(ENROW_TEST_DATA "/archives/");
        m_bench->opening.open(
            {QUrl::fromLocalFile(archives + u"v6.sqlite"_s), QUrl::fromLocalFile(archives + u"v7.sqlite"_s)});
        QTRY_COMPARE(offered.size(), 1);
        QCOMPARE(offered[0][0].toString(), archives + u"v6.sqlite"_s);
        QVERIFY(!bar().isVisible());
    }

    void saysWhatCannotBeRead()
    {
        m_bench->opening.open({QUrl::fromLocalFile(write(u"x.json"_s, seedSearchReply().chopped(9)))});
        QTRY_COMPARE(bar().text(), u"Not all could be read: x.json is cut off."_s);
        QCOMPARE(m_bench->store.count(), 0);
    }

private:
    struct Bench {
        ArchiveFixture fixture;
        FakeClock clock;
        BatchStore store;
        ArchiveQueue queue{fixture.path(), ArchiveFixture::patience};
        ArchiveSync sync{store, queue, clock};
        Batches desk{store, sync, clock};
        JobQueue jobs{1};
        FakeFileDialogs dialogs;
        QAction exports;
        QAction undo;
        AddBatchBar *field = new AddBatchBar(jobs);
        MainWindow window{
            {field, new QWidget, new QWidget, new QWidget, new QWidget, new QWidget, new QWidget, &exports, {&undo}}};
        FileOpening opening{{jobs, desk, clock, dialogs, *field, window}, 1};

        Bench() { window.show(); }
    };

    static QByteArray replyOf(char id)
    {
        return QByteArray("{\"general\":{\"id\":\"") + id +
               "\",\"status\":\"completed\"},\"stats\":{\"credits_cost\":{\"initial\":1}},\"results\":[]}";
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        m_bench->fixture.write(bytes, name);
        return m_bench->fixture.file(name);
    }
    OpenedBar &bar() { return *m_bench->window.findChild<OpenedBar *>(); }

    std::unique_ptr<Bench> m_bench;
};

ENROW_TEST(tst_FileOpening, QApplication)
#include "tst_FileOpening.moc"
