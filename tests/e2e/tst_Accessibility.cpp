// SPDX-License-Identifier: MIT
#include "WindowBench.h"

#include "support/TestProgram.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace enrow;
using namespace enrow::test;

// Who cannot see the window, or cannot use a mouse, can do the main job.
class tst_Accessibility : public QObject
{
    Q_OBJECT

private slots:
    void everyControlHasAName()
    {
        WindowBench bench;
        bench.start();
        bench.enterIds(seedSearch);
        QTRY_COMPARE(bench.rows(), 3);
        bench.table().setCurrentIndex(bench.table().model()->index(0, 0));

        int controls = 0;
        QStringList nameless;
        for (QWidget *widget : bench.window().findChildren<QWidget *>()) {
            // A combo box's own parts and the viewports of scroll areas are spoken of with their owner.
            const bool part = widget->objectName().startsWith("qt_"_L1) || qobject_cast<QComboBox *>(widget->parent());
            if (!widget->isVisible() || part || widget->focusPolicy() == Qt::NoFocus)
                continue;
            ++controls;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
                nameless.append(u"%1 '%2' in %3"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                                                       widget->objectName(),
                                                       QLatin1StringView(widget->parent()->metaObject()->className())));
        }
        QVERIFY2(controls > 15, qPrintable(QString::number(controls)));
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    // Tab alone leads to the field, the list, the table and the buttons, and back to the start.
    void tabReachesEverythingThatMatters()
    {
        WindowBench bench;
        bench.start();
        bench.enterIds(seedSearch);
        QTRY_COMPARE(bench.rows(), 3);
        QVERIFY(QTest::qWaitForWindowActive(&bench.window()));
        QSet<QWidget *> reached;
        bench.find<QLineEdit>(u"Batch IDs"_s)->setFocus();
        for (int i = 0; i < 60; ++i) {
            reached.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QVERIFY(reached.contains(bench.find<QLineEdit>(u"Batch IDs"_s)));
        QVERIFY(reached.contains(bench.find<QLineEdit>(u"Filter rows"_s)));
        QVERIFY(reached.contains(bench.batches().findChild<QListView *>()));
        QVERIFY2(reached.contains(&bench.table()), "Tab does not reach the table");
    }

    void cardsAreSpoken()
    {
        WindowBench bench;
        bench.start();
        bench.enterIds(seedSearch);
        QTRY_VERIFY(bench.card(0).contains(u"Completed"_s));
        for (const QString &part : {u"E-mail search"_s, u"3 of 3"_s, u"2 valid"_s, u"100"_s})
            QVERIFY2(bench.card(0).contains(part), qPrintable(bench.card(0)));
    }
};

ENROW_TEST(tst_Accessibility, QApplication)
#include "tst_Accessibility.moc"
