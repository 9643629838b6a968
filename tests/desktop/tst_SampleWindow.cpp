// SPDX-License-Identifier: MIT
#include "desktop/SampleWindow.h"

#include "desktop/AppContext.h"
#include "desktop/batches/BatchListPanel.h"
#include "desktop/batches/StartPage.h"
#include "desktop/common/MessageBar.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QDir>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_SampleWindow : public QObject
{
    Q_OBJECT

private slots:
    void showsAllSamplesAndLeavesNothing()
    {
        const QTemporaryDir scratch;
        qputenv("TMPDIR", scratch.path().toUtf8());
        SampleWindow samples(*qApp);
        QVERIFY(!samples.context());
        QVERIFY(samples.open(ThemeChoice::Dark));
        MainWindow &window = samples.context()->window();
        QVERIFY(window.windowTitle().contains(u"Sample data"_s));
        QVERIFY(window.findChild<StartPage *>()->findChildren<QPushButton *>().at(2)->parentWidget()->isHidden());
        const QList<MessageBar *> bars = window.findChildren<MessageBar *>();
        QVERIFY(std::any_of(bars.begin(), bars.end(), [](const MessageBar *bar) {
            return bar->isVisible() && bar->text().contains(u"simulated"_s);
        }));
        QVERIFY(!QDir(scratch.path()).isEmpty());
        QCOMPARE(samples.context()->theme(), ThemeChoice::Dark);
        const auto *list = window.findChild<BatchListPanel *>()->findChild<QListView *>();
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), int(DemoMode::batches().size()), 30'000);
        QVERIFY(samples.open(ThemeChoice::Dark)); // the same window comes to the front
        QCOMPARE(&samples.context()->window(), &window);
        window.close();
        QTRY_VERIFY(!samples.context());
        QVERIFY(QDir(scratch.path()).isEmpty());
        qunsetenv("TMPDIR");
    }
};

ENROW_TEST(tst_SampleWindow, QApplication)
#include "tst_SampleWindow.moc"
