// SPDX-License-Identifier: MIT
#include "desktop/common/MessageBar.h"
#include "desktop/common/Toasts.h"

#include "support/TestProgram.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
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
        m_pane->setGeometry(200, 50, 600, 500);
        m_toasts = new Toasts(m_window.get(), m_pane);
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
        QVERIFY(m_toasts->geometry().bottom() < m_window->height());
        QVERIFY(m_toasts->geometry().bottom() > m_window->height() - 40);
        m_window->resize(700, 400);
        QTRY_VERIFY(m_window->rect().contains(m_toasts->geometry()));
        m_toasts->tell({});
        QVERIFY(!m_toasts->isVisible());
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

private:
    void timeout() { emit m_toasts->findChild<QTimer *>()->timeout({}); }

    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_pane = nullptr;
    Toasts *m_toasts = nullptr;
};

ENROW_TEST(tst_Toasts, QApplication)
#include "tst_Toasts.moc"
