// SPDX-License-Identifier: MIT
#include "desktop/results/LoadingStrip.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QLabel>
#include <QProgressBar>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_LoadingStrip : public QObject
{
    Q_OBJECT

private slots:
    void showsHowFarItIs()
    {
        QWidget window;
        auto *strip = new LoadingStrip(&window);
        window.show();
        strip->setProgress({0, 0, 200});
        QVERIFY(!strip->isVisible()); // it may be over in a moment
        QTRY_VERIFY(strip->isVisible());
        strip->setProgress({57, 1, 200});
        const auto *bar = strip->findChild<QProgressBar *>();
        QCOMPARE(strip->findChild<QLabel *>()->text(), u"Loading 57 of 200 batches"_s);
        QCOMPARE(bar->value(), 58);
        QCOMPARE(bar->maximum(), 200);
        QCOMPARE(bar->accessibleName(), u"Loading batches"_s);
        QCOMPARE(bar->accessibleDescription(), u"Loading 57 of 200 batches"_s);
        strip->setProgress({200, 0, 200});
        QVERIFY(!strip->isVisible());
        strip->setProgress({1, 0, 2});
        QTRY_VERIFY(strip->isVisible());
    }

    void doesNotAppearForWhatIsQuick()
    {
        QWidget window;
        auto *strip = new LoadingStrip(&window);
        window.show();
        strip->setProgress({0, 0, 2});
        strip->setProgress({2, 0, 2});
        bool later = false;
        QTimer::singleShot(2 * LoadingStrip::patience, this, [&later] { later = true; });
        QTRY_VERIFY(later);
        QVERIFY(!strip->isVisible());
    }

    void saysWhatIsMissing()
    {
        QVERIFY(LoadingStrip::unreadable({197, 3, 200}).startsWith(u"3 of 200 batches cannot be read"_s));
        QVERIFY(LoadingStrip::unreadable({0, 1, 1}).isEmpty());     // said in the place of the rows
        QVERIFY(LoadingStrip::unreadable({100, 3, 200}).isEmpty()); // it may still come
        QVERIFY(LoadingStrip::unreadable({200, 0, 200}).isEmpty());
    }
};

ENROW_TEST(tst_LoadingStrip, QApplication)
#include "tst_LoadingStrip.moc"
