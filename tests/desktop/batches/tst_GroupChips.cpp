// SPDX-License-Identifier: MIT
#include "desktop/batches/GroupChips.h"
#include "desktop/common/Contrast.h"
#include "desktop/common/Screenshot.h"
#include "desktop/common/Theme.h"

#include "support/TestProgram.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLocale>
#include <QSignalSpy>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

class tst_GroupChips : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init();
    void saysHowMany();
    void whatThereIsNoneOfTakesNoRoom();
    void choosesAGroup();
    void theKeyboardChoosesToo();
    void takesAnotherLineWhereItIsFull();
    void theFocusCanBeSeen();

private:
    static ListProgress progress(int running, int needsYou, int unwatched, int done)
    {
        ListProgress progress;
        progress.all = running + needsYou + unwatched + done;
        progress.counts = {running, needsYou, unwatched, done};
        return progress;
    }
    QAbstractButton *chip(const QString &start) const
    {
        for (QAbstractButton *button : m_chips->findChildren<QAbstractButton *>()) {
            if (button->text().startsWith(start))
                return button;
        }
        return nullptr;
    }

    std::unique_ptr<GroupChips> m_chips;
};

void tst_GroupChips::init()
{
    m_chips = std::make_unique<GroupChips>();
    m_chips->setCounts(progress(2, 1, 0, 1023));
    m_chips->resize(600, 60);
    m_chips->show();
    m_chips->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_chips.get()));
}

void tst_GroupChips::saysHowMany()
{
    for (const QString &text : {u"All 1,026"_s, u"Running 2"_s, u"Needs you 1"_s, u"Done 1,023"_s}) {
        QVERIFY2(chip(text), qPrintable(text));
        QCOMPARE(chip(text)->accessibleName(), text);
    }
    QVERIFY(!m_chips->accessibleName().isEmpty());
}

void tst_GroupChips::whatThereIsNoneOfTakesNoRoom()
{
    QVERIFY(chip(u"Not watched"_s)->isHidden());
    m_chips->setCounts(progress(0, 0, 1, 0));
    QVERIFY(!chip(u"Not watched"_s)->isHidden());
    QVERIFY(chip(u"Needs you"_s)->isHidden());
    QVERIFY(chip(u"Running"_s)->isHidden());
    QVERIFY(chip(u"Done"_s)->isHidden());
    m_chips->setCounts(progress(0, 0, 0, 0));
    QVERIFY(!chip(u"All"_s)->isHidden());
}

void tst_GroupChips::choosesAGroup()
{
    QSignalSpy changed(m_chips.get(), &GroupChips::groupChanged);
    QCOMPARE(m_chips->group(), std::nullopt);
    QTest::mouseClick(chip(u"Needs you"_s), Qt::LeftButton);
    QCOMPARE(m_chips->group(), BatchGroup::NeedsYou);
    QCOMPARE(changed.size(), 1);
    // The one that is chosen stays to be seen, though nothing is left in it.
    m_chips->setCounts(progress(2, 0, 0, 3));
    QVERIFY(!chip(u"Needs you 0"_s)->isHidden());
    QVERIFY(chip(u"Needs you 0"_s)->isEnabled());
    m_chips->chooseAll();
    QCOMPARE(m_chips->group(), std::nullopt);
    QCOMPARE(changed.size(), 2);
}

void tst_GroupChips::theKeyboardChoosesToo()
{
    chip(u"All"_s)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(chip(u"All"_s), Qt::Key_Right);
    QCOMPARE(m_chips->group(), BatchGroup::Running);
    QVERIFY(chip(u"Running"_s)->hasFocus());
}

// At the width that the list has in a window of 800 pixels, and where even more are shown.
void tst_GroupChips::takesAnotherLineWhereItIsFull()
{
    const auto verifyOneLine = [this] {
        int end = 0;
        for (const QAbstractButton *button : m_chips->findChildren<QAbstractButton *>()) {
            if (button->isHidden())
                continue;
            QVERIFY2(m_chips->rect().contains(button->geometry()), qPrintable(button->text()));
            QCOMPARE(button->y(), 0);
            QVERIFY2(button->x() >= end, qPrintable(button->text()));
            end = button->geometry().right() + 1;
        }
    };
    m_chips->setCounts(progress(4, 1, 0, 5));
    m_chips->resize(245, 60);
    verifyOneLine();
    for (const QString &text : {u"All 10"_s, u"Running 4"_s, u"Needs you 1"_s, u"Done 5"_s}) {
        QVERIFY(chip(text)->width() >= chip(text)->fontMetrics().horizontalAdvance(text));
        QVERIFY2(chip(text)->toolTip().isEmpty(), "nothing is cut");
    }
    const int oneLine = m_chips->heightForWidth(245);
    m_chips->setCounts(progress(4, 1, 12, 1023));
    QVERIFY(m_chips->heightForWidth(245) > 2 * oneLine);
    for (const QAbstractButton *button : m_chips->findChildren<QAbstractButton *>()) {
        QVERIFY2(m_chips->rect().contains(button->geometry()), qPrintable(button->text()));
        QVERIFY2(button->toolTip().isEmpty(), "nothing is cut");
    }
    m_chips->resize(600, 60);
    verifyOneLine();
    QCOMPARE(m_chips->heightForWidth(600), oneLine);
    // One that is wider than all there is.
    m_chips->resize(60, 60);
    QCOMPARE(chip(u"Not watched"_s)->toolTip(), u"Not watched 12"_s);
}

void tst_GroupChips::theFocusCanBeSeen()
{
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(*qApp, theme);
        for (const QString &text : {u"All 1,026"_s, u"Running 2"_s}) { // one that is chosen, and another
            chip(u"Done 1,023"_s)->setFocus(Qt::TabFocusReason);
            const QImage without = pictureOf(*chip(text));
            chip(text)->setFocus(Qt::TabFocusReason);
            QVERIFY2(pixelsApart(without, pictureOf(*chip(text)), 2) > 20, qPrintable(text));
        }
    }
    applyTheme(*qApp, ThemeChoice::Light);
}

ENROW_TEST(tst_GroupChips, QApplication)
#include "tst_GroupChips.moc"
