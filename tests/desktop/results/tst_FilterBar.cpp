// SPDX-License-Identifier: MIT
#include "desktop/results/FilterBar.h"

#include "support/TestProgram.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace enrow;

class tst_FilterBar : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void groupsExcludeEachOther();
    void typingIsGathered();
    void enterDoesNotWait();
    void escapeClearsThenLeaves();
    void ctrlFFocusesTheSearch();
    void clearShowsEverythingAtOnce();
    void tellsHowManyRows();
    void everyControlHasAName();

private:
    QAbstractButton *button(const QString &name) const;

    std::unique_ptr<FilterBar> m_bar;
    QLineEdit *m_search = nullptr;
};

void tst_FilterBar::init()
{
    m_bar = std::make_unique<FilterBar>();
    m_search = m_bar->findChild<QLineEdit *>();
    m_bar->show();
    m_bar->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
}

void tst_FilterBar::cleanup()
{
    m_bar.reset();
}

QAbstractButton *tst_FilterBar::button(const QString &name) const
{
    for (auto *button : m_bar->findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == name)
            return button;
    }
    return nullptr;
}

void tst_FilterBar::groupsExcludeEachOther()
{
    QSignalSpy changed(m_bar.get(), &FilterBar::filterChanged);
    QVERIFY(!m_bar->group());
    QTest::mouseClick(button(QStringLiteral("Invalid")), Qt::LeftButton);
    QCOMPARE(m_bar->group(), QualificationGroup::Invalid);
    QTest::keyClick(m_bar.get(), Qt::Key_L, Qt::AltModifier);
    QTRY_COMPARE(m_bar->group(), QualificationGroup::Valid);
    QVERIFY(!button(QStringLiteral("Invalid"))->isChecked());
    QTest::mouseClick(button(QStringLiteral("All")), Qt::LeftButton);
    QVERIFY(!m_bar->group());
    QCOMPARE(changed.size(), 3);
}

void tst_FilterBar::typingIsGathered()
{
    QSignalSpy changed(m_bar.get(), &FilterBar::filterChanged);
    QTest::keyClicks(m_search, QStringLiteral(" acme paris "));
    QCOMPARE(changed.size(), 0);
    QVERIFY(changed.wait());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_bar->text(), QStringLiteral("acme paris"));
}

void tst_FilterBar::enterDoesNotWait()
{
    QSignalSpy changed(m_bar.get(), &FilterBar::filterChanged);
    QTest::keyClicks(m_search, QStringLiteral("acme"));
    QTest::keyClick(m_search, Qt::Key_Return);
    QCOMPARE(changed.size(), 1);
}

void tst_FilterBar::escapeClearsThenLeaves()
{
    QSignalSpy leave(m_bar.get(), &FilterBar::leaveRequested);
    QTest::keyClicks(m_search, QStringLiteral("acme"));
    QTest::keyClick(m_search, Qt::Key_Escape);
    QCOMPARE(m_search->text(), QString());
    QCOMPARE(leave.size(), 0);
    QTest::keyClick(m_search, Qt::Key_Escape);
    QCOMPARE(leave.size(), 1);
    QTest::keyClick(m_search, Qt::Key_Down);
    QCOMPARE(leave.size(), 2);
}

void tst_FilterBar::ctrlFFocusesTheSearch()
{
    button(QStringLiteral("All"))->setFocus();
    QVERIFY(!m_search->hasFocus());
    QTest::keyClick(m_bar.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_search->hasFocus());
}

void tst_FilterBar::clearShowsEverythingAtOnce()
{
    m_search->setText(QStringLiteral("acme"));
    button(QStringLiteral("Other"))->setChecked(true);
    QSignalSpy changed(m_bar.get(), &FilterBar::filterChanged);
    m_bar->clear();
    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_bar->group());
    QCOMPARE(m_bar->text(), QString());
}

void tst_FilterBar::tellsHowManyRows()
{
    QLocale::setDefault(QLocale::c());
    m_bar->setCounts(1234, 5000);
    const auto texts = m_bar->findChildren<QLabel *>();
    QCOMPARE(texts.size(), 1);
    QVERIFY2(texts.front()->text().contains(QStringLiteral("of")), qPrintable(texts.front()->text()));
    QVERIFY(texts.front()->text().remove(u',').startsWith(QStringLiteral("1234 of 5000")));
    m_bar->clearCounts();
    QCOMPARE(texts.front()->text(), QString());
}

void tst_FilterBar::everyControlHasAName()
{
    for (const auto *control : m_bar->findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly)) {
        QVERIFY(!control->accessibleName().isEmpty());
        QVERIFY(!control->toolTip().isEmpty());
    }
    QVERIFY(!m_search->accessibleName().isEmpty());
}

ENROW_TEST(tst_FilterBar, QApplication)
#include "tst_FilterBar.moc"
