// SPDX-License-Identifier: MIT
#include "desktop/batches/BatchListView.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QStringListModel>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_BatchListView : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QStringList names;
        for (int i = 0; i < 60; ++i)
            names.append(u"batch %1"_s.arg(i));
        m_model.setStringList(names);
        m_view = std::make_unique<BatchListView>();
        m_view->setModel(&m_model);
        m_view->resize(200, 400);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void selectsRowsAndShowsTheFirst()
    {
        m_view->selectRows({41, 40, 55});
        QCOMPARE(m_view->currentIndex().row(), 40);
        QCOMPARE(m_view->selectionModel()->selectedRows().size(), 3);
        QVERIFY(isInView(40));
        m_view->selectRows({2});
        QCOMPARE(m_view->selectionModel()->selectedRows(), QModelIndexList{m_model.index(2)});
        QVERIFY(isInView(2));
    }

    void theCurrentOneStaysInViewInASmallerList()
    {
        int last = 0; // of those in view
        while (isInView(last + 1))
            ++last;
        m_view->selectRows({last});
        m_view->resize(200, 150);
        QTRY_VERIFY(isInView(last));
        // Where it was not to be seen, the list stays where it is.
        m_view->scrollToTop();
        m_view->resize(200, 100);
        QCoreApplication::processEvents();
        QVERIFY(isInView(0));
    }

private:
    bool isInView(int row) const { return m_view->viewport()->rect().contains(m_view->visualRect(m_model.index(row))); }

    QStringListModel m_model;
    std::unique_ptr<BatchListView> m_view;
};

ENROW_TEST(tst_BatchListView, QApplication)
#include "tst_BatchListView.moc"
