// SPDX-License-Identifier: MIT
#include "desktop/batches/BatchListHeader.h"
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
    void saysHowFarAllAre();
    void theLineGoesWhenNothingRuns();
    void asksForAnOrder();
    void asksForADensity();
    void buttonsHaveNames();

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

    QAction m_command{u"Refresh"_s};
    BatchListHeader m_header{{&m_command}, nullptr};
};

void tst_BatchListHeader::saysHowFarAllAre()
{
    ListProgress progress = running(2);
    QCOMPARE(BatchListHeader::textOf(progress), u"2 running"_s);
    progress.amounts = {6651, 9000};
    QCOMPARE(BatchListHeader::textOf(progress), u"2 running, 6,651 of 9,000"_s);
    progress.timeLeft = 1020s;
    QCOMPARE(BatchListHeader::textOf(progress), u"2 running, 6,651 of 9,000, about 17 min left"_s);
    QCOMPARE(BatchListHeader::textOf(ListProgress()), QString());
}

void tst_BatchListHeader::theLineGoesWhenNothingRuns()
{
    const auto shows = [this](const QString &text) {
        const QList<QLabel *> labels = m_header.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return !label->isHidden() && label->text() == text; });
    };
    m_header.show();
    m_header.setProgress(running(3));
    QVERIFY(shows(u"3 running"_s));
    m_header.setProgress({});
    QVERIFY(!shows(u"3 running"_s));
    QVERIFY(!shows(QString()));
}

void tst_BatchListHeader::asksForAnOrder()
{
    QSignalSpy chosen(&m_header, &BatchListHeader::orderChosen);
    QVERIFY(entry(u"Running first"_s)->isChecked());
    entry(u"Cost"_s)->trigger();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<BatchSort>(), BatchSort::Cost);
    m_header.setOrder(BatchSort::Name);
    QVERIFY(entry(u"Name"_s)->isChecked());
    QVERIFY(!entry(u"Running first"_s)->isChecked());
}

void tst_BatchListHeader::asksForADensity()
{
    QSignalSpy chosen(&m_header, &BatchListHeader::densityChosen);
    QVERIFY(!entry(u"Comfortable"_s)->isChecked());
    entry(u"Comfortable"_s)->trigger();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<ListDensity>(), ListDensity::Comfortable);
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

ENROW_TEST(tst_BatchListHeader, QApplication)
#include "tst_BatchListHeader.moc"
