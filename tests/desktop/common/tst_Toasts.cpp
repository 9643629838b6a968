// SPDX-License-Identifier: MIT
#include "desktop/common/MessageBar.h"
#include "desktop/common/Toasts.h"

#include "support/TestProgram.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCursor>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_Toasts : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 600);
        m_pane = new QLineEdit(m_window.get());
        m_pane->setGeometry(200, 20, 600, 500);
        m_toasts = new Toasts(m_window.get(), m_pane);
        QCursor::setPos(0, 0); // a message under the pointer stays
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void liesOverTheBottomOfThePane()
    {
        QVERIFY(!m_toasts->isVisible());
        m_toasts->tell(u"Added 2 batches."_s);
        QVERIFY(m_toasts->isVisible());
        QCOMPARE(m_toasts->told(), u"Added 2 batches."_s);
        QVERIFY(std::abs(m_toasts->geometry().center().x() - m_pane->geometry().center().x()) <= 1);
        // What is below the pane, as the details of a row, is not covered.
        QVERIFY(m_toasts->geometry().bottom() < m_pane->geometry().bottom());
        QVERIFY(m_toasts->geometry().bottom() > m_pane->geometry().bottom() - 40);
        // But for a status bar.
        m_pane->setGeometry(200, 20, 600, m_window->height() - 40);
        QTRY_VERIFY(m_toasts->geometry().bottom() > m_window->height() - 10);
        m_window->resize(700, 400);
        QTRY_VERIFY(m_window->rect().contains(m_toasts->geometry()));
        m_toasts->tell({});
        QVERIFY(!m_toasts->isVisible());
    }

    void takesOneLineWhereThereIsRoom()
    {
        m_toasts->tell(u"Added 2 batches. One of them was already in the list."_s);
        const auto *bar = m_toasts->findChild<MessageBar *>();
        const int lines = bar->height() / bar->fontMetrics().lineSpacing();
        QVERIFY2(bar->height() < 3 * bar->fontMetrics().lineSpacing(), qPrintable(QString::number(lines)));
        QVERIFY(bar->width() >= bar->oneLineWidth());
    }

    void neverCoversTheCurrentRow()
    {
        QWidget ground;
        auto *list = new QListWidget;
        auto *pane = new QWidget(&ground);
        pane->setGeometry(0, 0, 700, 500);
        list->setParent(pane);
        list->setGeometry(0, 0, 700, 500);
        for (int row = 0; row < 40; ++row)
            list->addItem(QString::number(row));
        auto *toasts = new Toasts(&ground, pane);
        ground.resize(800, 600);
        ground.show();
        toasts->tell(u"Copied."_s);
        const int usual = toasts->y();
        const auto covered = [&] {
            const QRect row = list->visualRect(list->currentIndex());
            return QRect(list->viewport()->mapTo(&ground, row.topLeft()), row.size()).intersects(toasts->geometry());
        };
        list->setCurrentRow(list->row(list->itemAt(20, usual + 10)));
        QVERIFY(!covered());
        QVERIFY(toasts->y() < usual);
        list->setCurrentRow(0);
        QVERIFY(!covered());
        QCOMPARE(toasts->y(), usual);
    }

    // It can still be cancelled.
    void whatTellsOfWorkStaysBelowOthers()
    {
        auto *work = new MessageBar(Tone::Active);
        work->setText(u"Writing…"_s);
        m_toasts->add(work);
        work->show();
        m_toasts->tell(u"Added 2 batches."_s);
        QVERIFY(work->isVisible());
        QVERIFY(!work->geometry().intersects(m_toasts->findChild<MessageBar *>()->geometry()));
        QTest::keyClick(m_pane, Qt::Key_Escape);
        QVERIFY(work->isVisible());
        QCOMPARE(m_toasts->told(), QString());
    }

    // As the results take the place of the first page: a stack lays what it shows on top.
    void staysOnTopOfAPageThatComes()
    {
        QStackedWidget pages;
        auto *second = new QWidget;
        pages.addWidget(new QWidget);
        pages.addWidget(second);
        auto *toasts = new Toasts(&pages, second);
        pages.resize(900, 600);
        pages.show();
        toasts->tell(u"Added 2 batches."_s);
        pages.setCurrentWidget(second);
        const QWidget *top = pages.childAt(toasts->geometry().center());
        QVERIFY(top && (top == toasts || toasts->isAncestorOf(top)));
    }

    void theLastOneTakesThePlaceOfTheOneBefore()
    {
        auto *removed = new MessageBar(Tone::Neutral);
        removed->setText(u"Removed 1 batch."_s);
        removed->addButton(u"Undo"_s);
        m_toasts->add(removed);
        QVERIFY(!m_toasts->isVisible());
        m_toasts->tell(u"Added 2 batches."_s);
        removed->show();
        QVERIFY(removed->isVisible());
        QCOMPARE(m_toasts->told(), QString());
        removed->hide();
        QVERIFY(!m_toasts->isVisible());
        delete removed; // whoever owns it may
        m_toasts->tell(u"Copied."_s);
        QVERIFY(m_toasts->isVisible());
    }

    void escapeClosesItWhereverTheFocusIs()
    {
        m_pane->setFocus();
        m_toasts->tell(u"Added 2 batches."_s);
        QTest::keyClick(m_pane, Qt::Key_Escape);
        QVERIFY(!m_toasts->isVisible());
        QVERIFY(m_pane->hasFocus());
    }

    void whatIsToldGoesByItselfAndWhatIsWrongStays()
    {
        auto *wrong = new MessageBar(Tone::Negative);
        wrong->setText(u"Refused."_s);
        m_toasts->add(wrong);
        wrong->show();
        timeout();
        QVERIFY(wrong->isVisible());
        m_toasts->tell(u"Added 2 batches."_s);
        timeout();
        QVERIFY(!m_toasts->isVisible());
    }

    // Whatever it is given by; what is wrong is still to be read then.
    void goesWhenAnotherCommandIsGiven()
    {
        const auto tell = [this] { m_toasts->tell(u"Put the removed batch back into the list."_s); };
        auto *wrong = new MessageBar(Tone::Negative);
        wrong->setText(u"Refused."_s);
        m_toasts->add(wrong);
        QToolButton button(m_window.get());
        button.show();
        tell();
        QTest::mouseClick(&button, Qt::LeftButton);
        QVERIFY(!m_toasts->isVisible());
        wrong->show();
        QTest::mouseClick(&button, Qt::LeftButton);
        QVERIFY(wrong->isVisible());
        QAction action;
        action.setShortcut(QKeySequence(Qt::Key_F5));
        m_window->addAction(&action);
        // What the command itself tells comes after.
        connect(&action, &QAction::triggered, this, [this] { m_toasts->tell(u"Asking."_s); });
        tell();
        QTest::keyClick(m_pane, Qt::Key_F5);
        QCOMPARE(m_toasts->told(), u"Asking."_s);
        QMenu menu;
        menu.addAction(u"Refresh"_s);
        tell();
        menu.popup(QPoint(10, 10));
        QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(menu.actions().first()).center());
        QVERIFY(!m_toasts->isVisible());
        tell();
        QTest::keyClicks(m_pane, u"acme"_s);
        QTest::mouseClick(m_toasts, Qt::LeftButton);
        QVERIFY2(m_toasts->isVisible(), "typing is no command");
    }

    void aWordIsReadInAMoment()
    {
        m_toasts->tell(u"Added 2 batches. One of them was already in the list."_s);
        const int usual = m_toasts->findChild<QTimer *>()->interval();
        m_toasts->tell(u"Copied"_s);
        QVERIFY(m_toasts->findChild<QTimer *>()->interval() < usual);
    }

    // Nobody is to run after a button.
    void staysWhileTheKeyboardIsOnIt()
    {
        m_toasts->tell(u"Added 2 batches."_s);
        m_toasts->findChild<QToolButton *>()->setFocus();
        timeout();
        QVERIFY(m_toasts->isVisible());
        m_pane->setFocus();
        timeout();
        QVERIFY(!m_toasts->isVisible());
    }

    // What was told is in the list by then; a window that is behind does not keep it.
    void goesWhileAnotherWindowIsInFront()
    {
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        m_toasts->tell(u"Added 10 batches."_s);
        timeout();
        QVERIFY(!m_toasts->isVisible());
    }

    // As when the palette or the place of its parts changes.
    void isNotReadAnewForALayout()
    {
        m_toasts->tell(u"Added 10 batches."_s);
        auto *timer = m_toasts->findChild<QTimer *>();
        auto *message = m_toasts->findChild<MessageBar *>();
        QCoreApplication::processEvents();
        timer->stop();
        QEvent layout(QEvent::LayoutRequest);
        QCoreApplication::sendEvent(message, &layout);
        QVERIFY(!timer->isActive());
        message->setText(u"Added 11 batches."_s);
        QCoreApplication::sendEvent(message, &layout);
        QVERIFY(timer->isActive());
    }

private:
    void timeout() { QMetaObject::invokeMethod(m_toasts->findChild<QTimer *>(), "timeout", Qt::DirectConnection); }

    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_pane = nullptr;
    Toasts *m_toasts = nullptr;
};

ENROW_TEST(tst_Toasts, QApplication)
#include "tst_Toasts.moc"
