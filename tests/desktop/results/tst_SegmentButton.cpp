// SPDX-License-Identifier: MIT
#include "desktop/common/Contrast.h"
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
