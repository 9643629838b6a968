// SPDX-License-Identifier: MIT
#include "desktop/batches/BatchListHeader.h"

#include "desktop/batches/BatchSearch.h"
#include "store/ListProgress.h"

#include "support/TestProgram.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

using namespace enrow;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_BatchListHeader : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void isAsHighWhetherBatchesRunOrNot();
    void asksForAnOrder();
    void asksForADensity();
    void buttonsHaveNames();
    void tabGoesAsTheEyeDoes();

private:
    static ListProgress running(int count)
    {
        ListProgress progress;
        progress.all = count;
        progress.counts[size_t(BatchGroup::Running)] = count;
        return progress;
    }
    QAction *entry(const QString &start) const
    {
        for (QToolButton *button : m_header.findChildren<QToolButton *>()) {
            for (QAction *action : button->menu() ? button->menu()->actions() : QList<QAction *>()) {
                if (action->text().startsWith(start))
                    return action;
            }
        }
        return nullptr;
    }

    QToolButton *orderButton() const
    {
        const QList<QToolButton *> buttons = m_header.findChildren<QToolButton *>();
        return *std::find_if(buttons.begin(), buttons.end(),
                             [](const QToolButton *button) { return button->accessibleName().startsWith(u"Sort"_s); });
    }

    QAction m_command{u"Refresh"_s};
    QAction m_removeUnknown{u"Remove"_s};
    BatchListHeader m_header{{&m_command, &m_removeUnknown}, &m_removeUnknown, nullptr};
};

// Batches that begin and end do not move the list below.
void tst_BatchListHeader::isAsHighWhetherBatchesRunOrNot()
{
    ListProgress idle;
    idle.all = 3;
    m_header.resize(300, 200);
    m_header.show();
    m_header.setProgress(idle);
    const int height = m_header.heightForWidth(300);
    m_header.setProgress(running(3));
    QCOMPARE(m_header.heightForWidth(300), height);
    m_header.setProgress(idle);
    QCOMPARE(m_header.heightForWidth(300), height);
}

void tst_BatchListHeader::asksForAnOrder()
{
    QSignalSpy chosen(&m_header, &BatchListHeader::orderChosen);
    QVERIFY(entry(u"Running first"_s)->isChecked());
    QCOMPARE(orderButton()->toolTip(), u"Sort and density: Running first"_s);
    entry(u"Cost"_s)->trigger();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<BatchSort>(), BatchSort::Cost);
    m_header.setOrder(BatchSort::Name);
    QVERIFY(entry(u"Name"_s)->isChecked());
    QCOMPARE(orderButton()->accessibleName(), u"Sort and density: By name"_s);
    QVERIFY(!entry(u"Running first"_s)->isChecked());
}

void tst_BatchListHeader::asksForADensity()
{
    QSignalSpy chosen(&m_header, &BatchListHeader::densityChosen);
    QVERIFY(!entry(u"Comfortable"_s)->isChecked());
    entry(u"Comfortable"_s)->trigger();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<ListDensity>(), ListDensity::Comfortable);
    QCOMPARE(m_header.densityAction(), entry(u"Comfortable"_s)); // one for all menus
    m_header.setDensity(ListDensity::Compact);
    QVERIFY(!entry(u"Comfortable"_s)->isChecked());
}

void tst_BatchListHeader::buttonsHaveNames()
{
    QVERIFY(entry(u"Refresh"_s));
    int menus = 0;
    for (const QToolButton *button : m_header.findChildren<QToolButton *>()) {
        if (!button->menu())
            continue;
        ++menus;
        QVERIFY(!button->accessibleName().isEmpty());
        QVERIFY(!button->toolTip().isEmpty());
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
    }
    QCOMPARE(menus, 2);
}

// Left to right, then down; the list comes last.
void tst_BatchListHeader::tabGoesAsTheEyeDoes()
{
    QWidget window;
    QWidget list(&window);
    list.setFocusPolicy(Qt::StrongFocus);
    BatchListHeader header({&m_command, &m_removeUnknown}, &m_removeUnknown, &list, &window);
    header.resize(300, 200);
    ListProgress progress = running(2);
    progress.counts[size_t(BatchGroup::Done)] = 1;
    header.setProgress(progress);
    window.show();
    header.search()->setFocus();
    QStringList names;
    QPoint last(-1, -1);
    for (QWidget *at = header.search(); at != &list && names.size() < 20; at = at->nextInFocusChain()) {
        if (!at->isVisible() || !(at->focusPolicy() & Qt::TabFocus) || at->focusProxy())
            continue;
        const QPoint place = at->mapTo(&window, QPoint());
        QVERIFY2(place.y() > last.y() + 10 || place.x() > last.x(), qPrintable(names.join(u'\n')));
        last = place;
        names.append(at->accessibleName());
    }
    QVERIFY2(names.first().startsWith(u"Search"_s), qPrintable(names.join(u'\n')));
    QCOMPARE(names.size(), 6); // search, order, commands, three chips
}

ENROW_TEST(tst_BatchListHeader, QApplication)
#include "tst_BatchListHeader.moc"
