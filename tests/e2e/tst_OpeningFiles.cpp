// SPDX-License-Identifier: MIT
#include "WindowBench.h"
#include "simulator/SeedReplies.h"
#include "support/TestProgram.h"

#include <QDropEvent>
#include <QMimeData>
#include <QToolButton>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

// Saved replies in the window: from the menu, dropped, and what becomes of them.
class tst_OpeningFiles : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_bench.reset(); }

    void opensFromTheMenu();
    void opensWhatIsDropped();
    void offersToMatchAList();
    void staysWithoutAskingUntilItIsRefreshed();
    void addsWhatIsNamedAndReadsOtherTexts();
    void aFileHasWhatEnrowForgot();
    void opensManyInRoundsAndUndoesThemAtOnce();

private:
    void start();
    QString write(const QString &name, const QByteArray &bytes);
    void drop(const QStringList &paths);
    const Batch &batch(int row) { return m_bench->batchModel().batchAt(row); }

    std::unique_ptr<WindowBench> m_bench;
};

namespace
{

QByteArray replyOf(const QString &id, const QByteArray &status)
{
    return "{\"general\":{\"id\":\"" + id.toLatin1() + "\",\"status\":\"" + status +
           "\"},\"stats\":{\"finished\":1,\"requested\":2},\"results\":[{\"index\":\"0\",\"qualification\":\"valid\","
           "\"email\":\"a@b.example\",\"raw_params\":{\"fullname\":\"A B\"}}]}";
}

} // namespace

void tst_OpeningFiles::init()
{
    m_bench = std::make_unique<WindowBench>();
    QVERIFY(QDir().mkpath(m_bench->folder.filePath(u"files"_s)));
    start();
}

void tst_OpeningFiles::start()
{
    m_bench->start();
    QVERIFY(QTest::qWaitForWindowActive(&m_bench->window()));
}

QString tst_OpeningFiles::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_bench->folder.filePath(u"files/"_s + name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

void tst_OpeningFiles::drop(const QStringList &paths)
{
    QMimeData given;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    given.setUrls(urls);
    QDragEnterEvent enter({9, 9}, Qt::CopyAction, &given, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_bench->window(), &enter);
    QDropEvent event({9, 9}, Qt::CopyAction, &given, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_bench->window(), &event);
}

void tst_OpeningFiles::opensFromTheMenu()
{
    m_bench->simulator.stop(); // nobody is asked
    m_bench->dialogs.openPaths = {write(u"spring.json"_s, seedSearchReply())};
    QTest::keyClick(&m_bench->window(), Qt::Key_O, Qt::ControlModifier);
    QTRY_COMPARE(m_bench->rows(), 3); // it is selected, and its rows are read from the archive
    QVERIFY(m_bench->says(u"Opened 1 batch."_s));
    QVERIFY2(m_bench->card(0).contains(u"from a file"_s), qPrintable(m_bench->card(0)));
    QVERIFY2(m_bench->card(0).contains(u"opened from the file spring.json at "_s), qPrintable(m_bench->card(0)));
    // As on another day.
    start();
    QTRY_COMPARE(m_bench->batchModel().rowCount(), 1);
    QVERIFY(m_bench->card(0).contains(u"from a file"_s));
}

void tst_OpeningFiles::opensWhatIsDropped()
{
    const QString good = write(u"good.json"_s, seedVerificationReply());
    const QString cut = write(u"x.json"_s, seedSearchReply().chopped(9));
    drop({good, cut});
    QTRY_COMPARE(m_bench->rows(), 2);
    QVERIFY(m_bench->says(u"Opened 1 batch. Not all could be read: x.json is cut off."_s));
    drop({m_bench->folder.filePath(u"files"_s)});
    QTRY_VERIFY(m_bench->says(u"1 was already in the list. Not all could be read: x.json is cut off."_s));
    QCOMPARE(m_bench->batchModel().rowCount(), 1);
}

void tst_OpeningFiles::offersToMatchAList()
{
    drop({write(u"search.json"_s, seedSearchReply())});
    QTRY_COMPARE(m_bench->rows(), 3);
    drop({write(u"leads.csv"_s, "name,domain\nRyan Howard,dundermifflin.com\n")});
    QTRY_VERIFY(m_bench->says(u"1 row: 1 matched (1 invalid)."_s));
    QVERIFY(m_bench->find<QLineEdit>(u"Batch IDs"_s)->text().isEmpty());
}

void tst_OpeningFiles::staysWithoutAskingUntilItIsRefreshed()
{
    drop({write(u"running.json"_s, replyOf(seedSearch, "ongoing"))});
    QTRY_COMPARE(m_bench->rows(), 1);
    QCOMPARE(batch(0).poll.state, PollState::Paused);
    start();
    QTRY_COMPARE(m_bench->batchModel().rowCount(), 1);
    QTest::qWait(150); // in which one that is watched would have been asked
    QCOMPARE(batch(0).poll.state, PollState::Paused);
    QCOMPARE(batch(0).head.resultRows, 1);
    m_bench->select({seedSearch});
    QTest::keyClick(&m_bench->window(), Qt::Key_F5);
    QTRY_COMPARE(batch(0).poll.state, PollState::Done);
    QCOMPARE(batch(0).head.resultRows, 3);
    QCOMPARE(batch(0).fromFile, u""_s);
    QVERIFY(!m_bench->card(0).contains(u"from a file"_s));
}

void tst_OpeningFiles::addsWhatIsNamedAndReadsOtherTexts()
{
    const QString hook =
        write(u"hook.json"_s, "{\"event\":\"bulk_search_finished\",\"id\":\"" + seedSearch.toLatin1() + "\"}");
    const QString mail = write(u"mail.txt"_s, "Please see " + seedVerification.toLatin1());
    drop({hook, mail});
    QTRY_COMPARE(m_bench->batchModel().rowCount(), 2);
    QTRY_COMPARE(batch(0).poll.state, PollState::Done);
    QTRY_COMPARE(batch(1).poll.state, PollState::Done);
    QCOMPARE(batch(0).ref, (BatchRef{BatchKind::EmailFinder, seedSearch}));
    QCOMPARE(batch(0).fromFile, u""_s);
    QCOMPARE(batch(1).ref.id, seedVerification);
}

void tst_OpeningFiles::aFileHasWhatEnrowForgot()
{
    const QString forgotten = u"11111111-2222-4333-8444-555555555555"_s;
    m_bench->enterIds(forgotten);
    QTRY_COMPARE(m_bench->batchModel().rowCount(), 1);
    QTRY_COMPARE(batch(0).poll.state, PollState::Stopped);
    drop({write(u"saved.json"_s, replyOf(forgotten, "completed"))});
    QTRY_COMPARE(m_bench->rows(), 1);
    QCOMPARE(batch(0).poll, (PollStatus{PollState::Done, {}, {}}));
    QVERIFY(m_bench->says(u"1 batch of the list has its results now."_s));
}

void tst_OpeningFiles::opensManyInRoundsAndUndoesThemAtOnce()
{
    QStringList paths;
    for (int number = 0; number < 20; ++number) {
        const QString id = u"00000000-0000-4000-8000-0000000000%1"_s.arg(number, 2, 10, QChar(u'0'));
        paths.append(write(id + u".json"_s, replyOf(id, "completed")));
    }
    drop(paths.first(10));
    drop(paths.sliced(10)); // while the others are opened
    QTRY_COMPARE(m_bench->batchModel().rowCount(), 20);
    QTRY_COMPARE(m_bench->rows(), 10); // those that came last are selected
    m_bench->window().findChild<QToolButton *>(u"undoOpening"_s)->click();
    QCOMPARE(m_bench->batchModel().rowCount(), 10);
    QTest::keyClick(&m_bench->window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_bench->batchModel().rowCount(), 0);
}

ENROW_TEST(tst_OpeningFiles, QApplication)
#include "tst_OpeningFiles.moc"
