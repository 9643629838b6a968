// SPDX-License-Identifier: MIT
#include "desktop/TrayNotifier.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_TrayNotifier : public QObject
{
    Q_OBJECT

private slots:
    // As on a desktop without one: this platform has none.
    void withoutATrayNothingIsShown()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QVERIFY(!QSystemTrayIcon::isSystemTrayAvailable());
        TrayNotifier notifier;
        const QSignalSpy activated(&notifier, &TrayNotifier::activated);
        notifier.show(u"title"_s, u"body"_s);
        notifier.withdraw();
        QCOMPARE(activated.size(), 0);
    }
};

ENROW_TEST(tst_TrayNotifier, QApplication)
#include "tst_TrayNotifier.moc"
