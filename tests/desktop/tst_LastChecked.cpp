// SPDX-License-Identifier: MIT
#include "desktop/LastChecked.h"

#include "store/BatchStore.h"
#include "support/FakeClock.h"
#include "support/Replies.h"
#include "support/TestProgram.h"

#include <QApplication>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_LastChecked : public QObject
{
    Q_OBJECT

private slots:
    void saysWhenTheLastAnswerCame()
    {
        QLocale::setDefault(QLocale::c());
        FakeClock clock;
        BatchStore store;
        LastChecked label(store, clock);
        const auto first = store.add({BatchKind::EmailVerifier, u"a"_s}, {}, clock.wall());
        const auto second = store.add({BatchKind::EmailVerifier, u"b"_s}, {}, clock.wall());
        QTest::qWait(300);
        QCOMPARE(label.text(), QString());
        const BatchReply reply = replyOf(BatchKind::EmailVerifier, BatchStatus::Ongoing, 1);
        const QDateTime noon(clock.wall().date(), {12, 0, 5});
        store.applyReply(*second, reply, noon, clock.steady());
        store.applyReply(*first, reply, noon.addSecs(-3'600), clock.steady());
        QTRY_VERIFY2(label.text().contains(u"12:00"_s), qPrintable(label.text()));
        QVERIFY2(label.text().startsWith(u"Last checked: "_s), qPrintable(label.text()));
        // Who opened a file checked nothing.
        Batch saved;
        saved.ref = {BatchKind::EmailVerifier, u"c"_s};
        saved.key = newBatchKey();
        saved.lastReply = noon.addSecs(3'600);
        saved.fromFile = u"c.json"_s;
        QVERIFY(store.restore(saved, 2));
        store.remove(*second);
        QTRY_VERIFY2(label.text().contains(u"11:00"_s), qPrintable(label.text()));
    }
};

ENROW_TEST(tst_LastChecked, QApplication)
#include "tst_LastChecked.moc"
