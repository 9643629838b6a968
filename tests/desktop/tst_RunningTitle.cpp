// SPDX-License-Identifier: MIT
#include "desktop/RunningTitle.h"

#include "store/BatchStore.h"
#include "support/FakeClock.h"
#include "support/Replies.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QWidget>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_RunningTitle : public QObject
{
    Q_OBJECT

private slots:
    void countsWhatRuns()
    {
        const FakeClock clock;
        BatchStore store;
        QWidget window;
        window.setWindowTitle(u"Enrow Desk"_s);
        const RunningTitle title(store, window);
        QCOMPARE(window.windowTitle(), u"Enrow Desk"_s);
        const BatchKey a = *store.add({BatchKind::EmailFinder, u"a"_s}, {}, clock.wall());
        const BatchKey b = *store.add({BatchKind::EmailFinder, u"b"_s}, {}, clock.wall());
        QTRY_COMPARE(window.windowTitle(), u"(2 running) Enrow Desk"_s);
        store.setPollStatus(a, {PollState::Paused, {}, {}});
        QTRY_COMPARE(window.windowTitle(), u"(1 running) Enrow Desk"_s);
        store.applyReply(b, replyOf(BatchKind::EmailFinder, BatchStatus::Completed, 3), clock.wall(), clock.steady());
        store.setPollStatus(b, {PollState::Done, {}, {}});
        QTRY_COMPARE(window.windowTitle(), u"Enrow Desk"_s);
        store.setPollStatus(b, {PollState::Fetching, {}, {}}); // refreshed
        store.setPollStatus(a, {PollState::BackingOff, {}, {}});
        QTRY_COMPARE(window.windowTitle(), u"(1 running) Enrow Desk"_s);
        store.remove(a);
        QTRY_COMPARE(window.windowTitle(), u"Enrow Desk"_s);
    }
};

ENROW_TEST(tst_RunningTitle, QApplication)
#include "tst_RunningTitle.moc"
