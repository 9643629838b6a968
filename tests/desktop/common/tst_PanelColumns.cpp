// SPDX-License-Identifier: MIT
#include "desktop/common/PanelColumns.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QVBoxLayout>

using namespace enrow;

class tst_PanelColumns : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        for (QWidget **panel : {&m_batches, &m_results, &m_details, &m_credits}) {
            *panel = new QWidget;
            (*panel)->setMinimumSize(100, 60);
        }
        m_button = new QPushButton(m_credits);
        m_columns = new PanelColumns({m_batches, m_results, m_details, m_credits});
        auto *layout = new QVBoxLayout(m_window.get());
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_columns);
        resize(1240);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void aWideWindowHasThreeColumns()
    {
        QVERIFY(left(m_batches) < left(m_results) && left(m_results) < left(m_credits));
        QCOMPARE(top(m_credits), top(m_batches));
        QVERIFY(top(m_details) > top(m_results));
    }

    void aNarrowOneHasTheCreditsBelowTheBatches()
    {
        const int wide = m_credits->width();
        const QSignalSpy narrow(m_columns, &PanelColumns::narrowChanged);
        for (const int width : {1150, 1149, 800}) {
            resize(width);
            QCOMPARE(left(m_credits) == left(m_batches), width < 1150); // between, the table needs the room
        }
        QCOMPARE(narrow.size(), 1);
        QVERIFY(top(m_credits) > top(m_batches));
        QVERIFY(m_results->width() > 500);
        resize(1240);
        QVERIFY(left(m_credits) > left(m_results));
        QCOMPARE(m_credits->width(), wide);
    }

    // Else a window that is made narrow at once would stay wider than its two columns need.
    void threeColumnsDemandNoMoreThanTwo()
    {
        m_results->setMinimumWidth(500);
        m_credits->setMinimumWidth(250);
        QVERIFY(m_columns->minimumSizeHint().width() < 700);
        resize(800);
        QCOMPARE(m_window->width(), 800);
        QCOMPARE(left(m_credits), left(m_batches));
        QVERIFY(m_results->width() >= 500);
    }

    // Until a person moves their edge.
    void detailsTakeAThirdAtMost()
    {
        for (const int height : {300, 500, 780}) {
            m_window->resize(1240, height);
            QCoreApplication::processEvents();
            QVERIFY(m_details->height() <= height / 3);
        }
        auto *middle = m_results->parentWidget();
        QSplitterHandle *handle = qobject_cast<QSplitter *>(middle)->handle(1);
        const QPoint start = handle->rect().center();
        QTest::mousePress(handle, Qt::LeftButton, {}, start);
        QTest::mouseMove(handle, start - QPoint(0, 10));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, start - QPoint(0, 10));
        const int chosen = m_details->height();
        QVERIFY(chosen > 220);
        resize(800);
        resize(1240);
        QVERIFY(m_details->height() > 600 / 3);
    }

    void whatIsHiddenStaysSo()
    {
        m_credits->hide();
        resize(800);
        QVERIFY(!m_credits->isVisible());
        resize(1240);
        QVERIFY(!m_credits->isVisible());
        m_credits->show();
        QVERIFY(left(m_credits) > left(m_results));
    }

    void theFocusStays()
    {
        m_button->setFocus();
        resize(800);
        QVERIFY(m_button->hasFocus());
        resize(1240);
        QVERIFY(m_button->hasFocus());
    }

    void theShapeOfAWideWindowIsKeptByANarrowOne()
    {
        m_columns->setSizes({400, 540, 300});
        resize(1240);
        const int wide = m_credits->width();
        resize(800);
        const PanelColumns::Shape shape = m_columns->shape();
        cleanup();
        init();
        resize(800);
        m_columns->restore(shape);
        resize(1240);
        QCOMPARE(m_credits->width(), wide);
    }

    void cleanup() { m_window.reset(); }

private:
    void resize(int width)
    {
        m_window->resize(width, 600);
        QCoreApplication::processEvents();
    }
    int left(const QWidget *panel) const { return panel->mapTo(m_window.get(), QPoint()).x(); }
    int top(const QWidget *panel) const { return panel->mapTo(m_window.get(), QPoint()).y(); }

    std::unique_ptr<QWidget> m_window;
    PanelColumns *m_columns = nullptr;
    QWidget *m_batches = nullptr;
    QWidget *m_results = nullptr;
    QWidget *m_details = nullptr;
    QWidget *m_credits = nullptr;
    QPushButton *m_button = nullptr;
};

ENROW_TEST(tst_PanelColumns, QApplication)
#include "tst_PanelColumns.moc"
