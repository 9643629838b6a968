// SPDX-License-Identifier: MIT
#include "desktop/common/Contrast.h"
#include "desktop/common/Screenshot.h"
#include "desktop/results/SegmentButton.h"

#include "ResultFixtures.h"
#include "desktop/common/Theme.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QHBoxLayout>

using namespace enrow;
using enrow::test::contrast;
using namespace Qt::StringLiterals;

class tst_SegmentButton : public QObject
{
    Q_OBJECT

private slots:
    void saysHowMany()
    {
        SegmentButton button;
        button.setWords(u"I&nvalid"_s, u"1,631"_s);
        QCOMPARE(button.text(), u"I&nvalid 1,631"_s);
        QCOMPARE(button.accessibleName(), u"Invalid 1,631"_s);
        const int wide = button.sizeHint().width();
        button.setWords(u"I&nvalid"_s, {});
        QCOMPARE(button.accessibleName(), u"Invalid"_s);
        QVERIFY(button.sizeHint().width() < wide);
    }

    // Side by side they have one outline, and one line between two.
    void areOneControl()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        row->setSpacing(0);
        QList<SegmentButton *> buttons;
        for (const QString &words : {u"All"_s, u"Valid"_s, u"Invalid"_s}) {
            buttons.append(new SegmentButton(&window));
            buttons.last()->setWords(words, u"5"_s);
            row->addWidget(buttons.last());
        }
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.setFocus();
        const QImage picture = pictureOf(window);
        const auto isGround = [&](QPoint at) {
            return picture.pixelColor(at) == window.palette().color(QPalette::Button);
        };
        const int middle = buttons[0]->geometry().top() + 4;
        for (int at = 0; at < 2; ++at) {
            const int edge = buttons[at]->geometry().right();
            QVERIFY(!isGround({edge, middle}));
            QVERIFY2(isGround({edge - 1, middle}) && isGround({edge + 1, middle}), "one pixel");
        }
        // The corners of the first are round on one side only.
        const QRect first = buttons[0]->geometry();
        QCOMPARE(picture.pixelColor(first.topLeft()), window.palette().color(QPalette::Window));
        QVERIFY(picture.pixelColor(first.topRight()) != window.palette().color(QPalette::Window));
        buttons[2]->hide(); // the outline ends there now
        row->activate();
        QCOMPARE(pictureOf(window).pixelColor(buttons[1]->geometry().topRight()),
                 window.palette().color(QPalette::Window));
    }

    void theFocusCanBeSeen_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::addColumn<bool>("checked");
        for (const bool checked : {false, true}) {
            QTest::addRow("light %d", checked) << ThemeChoice::Light << checked;
            QTest::addRow("dark %d", checked) << ThemeChoice::Dark << checked;
        }
    }

    // Against what the button looks like without it, with the contrast that outlines need.
    void theFocusCanBeSeen()
    {
        QFETCH(const ThemeChoice, theme);
        QFETCH(const bool, checked);
        applyTheme(*qApp, theme);
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        auto *button = new SegmentButton(&window);
        auto *other = new SegmentButton(&window);
        button->setWords(u"&Valid"_s, u"12"_s);
        other->setWords(u"All"_s, u"15"_s);
        button->setChecked(checked);
        row->addWidget(button);
        row->addWidget(other);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        other->setFocus();
        const QImage without = button->grab().toImage();
        button->setFocus();
        const QImage with = button->grab().toImage();
        const int middle = with.height() / 2;
        qreal best = 1;
        for (int x = 0; x < 8; ++x)
            best = std::max(best, contrast(with.pixelColor(x, middle), without.pixelColor(x, middle)));
        QVERIFY2(best >= 3, qPrintable(QString::number(best)));
    }
};

ENROW_TEST(tst_SegmentButton, QApplication)
#include "tst_SegmentButton.moc"
