// SPDX-License-Identifier: MIT
#include "desktop/MainWindow.h"

#include "desktop/common/DropTarget.h"
#include "desktop/common/MessageBar.h"
#include "desktop/common/Toasts.h"

#include "support/TestProgram.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace enrow;

class tst_MainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_undo = std::make_unique<QAction>();
        m_export = std::make_unique<QAction>(u"Export"_s);
        m_panels = {new QWidget, new QWidget, new QWidget,    new QWidget,   new QWidget,
                    new QWidget, new QWidget, m_export.get(), {m_undo.get()}};
        m_window = std::make_unique<MainWindow>(m_panels);
        m_window->setHasBatches(true);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void menusCarryOutWhatTheySay()
    {
        const QSignalSpy keys(m_window.get(), &MainWindow::keyRequested);
        const QSignalSpy adds(m_window.get(), &MainWindow::addRequested);
        const QSignalSpy exports(m_export.get(), &QAction::triggered);
        actionNamed(u"API &key…"_s)->trigger();
        actionNamed(u"&Add batches"_s)->trigger();
        const QSignalSpy opens(m_window.get(), &MainWindow::openRequested);
        QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(opens.count(), 1);
        QVERIFY(m_window->findChild<QMenuBar *>()->actions().first()->menu()->actions().contains(m_export.get()));
        m_export->trigger();
        QCOMPARE(keys.count(), 1);
        QCOMPARE(adds.count(), 1);
        QCOMPARE(exports.count(), 1);
    }

    void theTopRowTakesMore()
    {
        auto *label = new QLabel(u"36,000 credits"_s);
        m_window->resize(1100, 700);
        m_window->topRow()->addWidget(label, 0, Qt::AlignTop);
        const auto *button = m_window->findChild<QPushButton *>();
        QTRY_COMPARE(label->geometry().top(), button->geometry().top());
        QVERIFY(label->x() > button->x());
        QVERIFY(label->width() >= label->sizeHint().width());
    }

    void theViewMenuTakesMore()
    {
        QAction action(u"Comfortable"_s);
        m_window->addToView(&action);
        QVERIFY(std::ranges::any_of(m_window->menuBar()->actions(), [&](const QAction *menu) {
            return menu->text() == u"&View"_s && menu->menu()->actions().contains(&action);
        }));
    }

    void panelsCanBeHidden()
    {
        QVERIFY(m_panels.details->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(!m_panels.details->isVisible());
        QVERIFY(!actionNamed(u"&Details"_s)->isChecked());
        QTest::keyClick(m_window.get(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(m_panels.details->isVisible());
    }

    // Their own button closes the details for now, the menu for good.
    void closedDetailsComeBackAtTheNextStart()
    {
        m_window->hideDetails();
        QVERIFY(!m_window->detailsAction()->isChecked() && !m_panels.details->isVisible());
        QByteArray shape = m_window->shape();
        init();
        m_window->restore(shape);
        QVERIFY(m_window->detailsAction()->isChecked());
        m_window->hideDetails();
        m_window->showDetails();
        QVERIFY(m_panels.details->isVisible());
        m_window->detailsAction()->trigger();
        shape = m_window->shape();
        init();
        m_window->restore(shape);
        QVERIFY(!m_window->detailsAction()->isChecked());
    }

    void shapeSurvivesARestart()
    {
        m_window->resize(780, 720); // newer Qt keeps a window within the screen, which is 800 wide here
        actionNamed(u"&Credits"_s)->trigger();
        const QByteArray shape = m_window->shape();
        init();
        QVERIFY(m_panels.credits->isVisible());
        m_window->restore(shape);
        QCOMPARE(m_window->size(), QSize(780, 720));
        QVERIFY(!m_panels.credits->isVisible());
        QVERIFY(m_panels.details->isVisible());
    }

    void damagedShapesChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("shape");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("not a shape at all");
        QTest::newRow("huge lengths") << QByteArray::fromHex("00000001ffffff00ffffff00");
        QTest::newRow("another version") << QByteArray::fromHex("0000000900000000");
    }

    void damagedShapesChangeNothing()
    {
        QFETCH(const QByteArray, shape);
        const QSize size = m_window->size();
        m_window->restore(shape);
        QCOMPARE(m_window->size(), size);
        QVERIFY(m_panels.details->isVisible());
    }

    void everyPrefixOfAShapeIsSafe()
    {
        const QByteArray shape = m_window->shape();
        for (qsizetype length = 0; length < shape.size(); ++length)
            m_window->restore(shape.left(length));
        QVERIFY(m_panels.results->isVisible());
    }

    void beginsWithTheStart()
    {
        m_window->setHasBatches(false);
        QVERIFY(m_panels.start->isVisible() && !m_panels.batches->isVisible());
        m_window->setHasBatches(true);
        QVERIFY(!m_panels.start->isVisible() && m_panels.batches->isVisible());
    }

    void fitsTheScreen()
    {
        init();
        const QSize room = m_window->screen()->availableSize();
        QVERIFY(m_window->width() <= room.width() && m_window->height() <= room.height());
    }

    void pastesWithTheUsualKeys()
    {
        QSignalSpy texts(m_window->dropTarget(), &DropTarget::textGiven);
        QGuiApplication::clipboard()->setText(u"some text"_s);
        QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(texts.size(), 1);
        QCOMPARE(texts.first().first().toString(), u"some text"_s);
    }

    void saysThatItWasClosed()
    {
        const QSignalSpy closed(m_window.get(), &MainWindow::closed);
        m_window->close();
        QCOMPARE(closed.size(), 1);
    }

    // The menu has it still.
    void aNarrowWindowHasNoButtonForTheKey()
    {
        const QSignalSpy narrow(m_window.get(), &MainWindow::narrowChanged);
        const auto *button = m_window->findChild<QPushButton *>();
        m_window->resize(1100, 700);
        QTRY_VERIFY(button->isVisible());
        m_window->resize(800, 560);
        QTRY_VERIFY(!button->isVisible());
        QVERIFY(narrow.last().first().toBool());
        QVERIFY(actionNamed(u"API &key…"_s)->isEnabled());
    }

    void themeIsOneOfThree()
    {
        const QSignalSpy chosen(m_window.get(), &MainWindow::themeChosen);
        actionNamed(u"&Dark"_s)->trigger();
        QCOMPARE(chosen.count(), 1);
        m_window->setTheme(ThemeChoice::Light);
        QVERIFY(actionNamed(u"&Light"_s)->isChecked());
        QVERIFY(!actionNamed(u"&Dark"_s)->isChecked());
    }

    void messagesMoveNothing()
    {
        auto *message = new MessageBar(Tone::Caution);
        message->setText(u"Something to know"_s);
        const QToolButton *button = message->addButton(u"Do it"_s);
        const QSignalSpy clicked(button, &QToolButton::clicked);
        const auto top = [this] { return m_panels.results->mapTo(m_window.get(), QPoint()).y(); };
        const int before = top();
        m_window->addMessage(message);
        QTRY_VERIFY(message->isVisible());
        QCOMPARE(top(), before);
        QVERIFY(message->mapTo(m_window.get(), QPoint()).y() > before);
        QCOMPARE(message->accessibleName(), u"Something to know"_s);
        QTest::mouseClick(message->findChild<QToolButton *>(), Qt::LeftButton);
        QCOMPARE(clicked.count(), 1);
    }

    void noticesLieOverTheResults()
    {
        const QRect before = m_panels.results->geometry();
        m_window->notify(u"Added 2 batches."_s);
        QCOMPARE(m_window->notice(), u"Added 2 batches."_s);
        QTest::qWait(50);
        QCOMPARE(m_panels.results->geometry(), before);
        const auto *toasts = m_window->findChild<Toasts *>();
        QVERIFY(toasts->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!toasts->isVisible());
        QCOMPARE(m_window->notice(), QString());
    }

private:
    QAction *actionNamed(const QString &text) const
    {
        for (QAction *action : m_window->findChildren<QAction *>()) {
            if (action->text() == text)
                return action;
        }
        qFatal("no action %s", qPrintable(text));
    }

    std::unique_ptr<QAction> m_export;
    std::unique_ptr<QAction> m_undo;
    MainWindow::Panels m_panels{};
    std::unique_ptr<MainWindow> m_window;
};

ENROW_TEST(tst_MainWindow, QApplication)
#include "tst_MainWindow.moc"
