// SPDX-License-Identifier: MIT
#include "desktop/common/AltKey.h"
#include "desktop/common/Screenshot.h"
#include "desktop/common/Theme.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_AltKey : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhetherItIsHeld()
    {
        QWidget window;
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const AltKey alt;
        QVERIFY(!alt.isHeld());
        QTest::keyPress(&window, Qt::Key_A);
        QVERIFY(!alt.isHeld());
        QTest::keyPress(&window, Qt::Key_Alt);
        QVERIFY(alt.isHeld());
        QTest::keyRelease(&window, Qt::Key_Alt);
        QVERIFY(!alt.isHeld());
        QTest::keyPress(&window, Qt::Key_Alt);
        QEvent away(QEvent::WindowDeactivate); // nobody tells when it is let go there
        QApplication::sendEvent(&window, &away);
        QVERIFY(!alt.isHeld());
    }

    // In headings, on buttons and beside boxes.
    void lettersAreUnderlinedOnlyThen()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        const auto pictures = [](const QString &words, bool held) {
            QWidget window;
            auto *column = new QVBoxLayout(&window);
            auto *field = new QPushButton(words);
            auto *heading = new QLabel(words);
            heading->setBuddy(field);
            column->addWidget(heading);
            column->addWidget(field);
            column->addWidget(new QCheckBox(words));
            window.setFixedSize(200, 120);
            window.show();
            window.activateWindow();
            heading->setFocus();
            if (!QTest::qWaitForWindowActive(&window))
                return QImage();
            if (held)
                QTest::keyPress(&window, Qt::Key_Alt);
            QImage picture = pictureOf(window);
            QTest::keyRelease(&window, Qt::Key_Alt);
            return picture;
        };
        const QImage plain = pictures(u"Batches"_s, false);
        QVERIFY(!plain.isNull());
        QCOMPARE(pictures(u"Ba&tches"_s, false), plain);
        QVERIFY(pictures(u"Ba&tches"_s, true) != plain);
    }
};

ENROW_TEST(tst_AltKey, QApplication)
#include "tst_AltKey.moc"
