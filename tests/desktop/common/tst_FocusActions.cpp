// SPDX-License-Identifier: MIT
#include "desktop/common/FocusActions.h"

#include "support/TestProgram.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_FocusActions : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_field = new QLineEdit(u"one two"_s);
        m_list = new QListWidget;
        m_list->addItems({u"a"_s, u"b"_s});
        m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
        auto *column = new QVBoxLayout(m_window.get());
        column->addWidget(m_field);
        column->addWidget(m_list);
        m_menu = std::make_unique<QMenu>();
        new FocusActions(m_menu.get());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QGuiApplication::clipboard()->clear();
    }

    void workInAField()
    {
        m_field->setFocus();
        action(u"Select"_s)->trigger();
        QCOMPARE(m_field->selectedText(), u"one two"_s);
        action(u"Copy"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"one two"_s);
    }

    void workInAList()
    {
        m_list->setFocus();
        action(u"Select"_s)->trigger();
        QCOMPARE(m_list->selectedItems().size(), 2);
    }

    void takeTheActionOfAPanelThatHasTheKey()
    {
        auto *own = new QAction(m_window.get());
        own->setShortcut(QKeySequence::Copy);
        own->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_window->addAction(own);
        const QSignalSpy triggered(own, &QAction::triggered);
        m_list->setFocus();
        action(u"Copy"_s)->trigger();
        QCOMPARE(triggered.size(), 1);
    }

    void doNothingWithoutAFocus()
    {
        m_window->hide();
        for (QAction *action : m_menu->actions())
            action->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

private:
    QAction *action(const QString &word) const
    {
        for (QAction *action : m_menu->actions()) {
            if (action->text().contains(word) || QString(action->text()).remove(u'&').contains(word))
                return action;
        }
        qFatal("no such action");
    }

    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<QMenu> m_menu;
    QLineEdit *m_field = nullptr;
    QListWidget *m_list = nullptr;
};

ENROW_TEST(tst_FocusActions, QApplication)
#include "tst_FocusActions.moc"
