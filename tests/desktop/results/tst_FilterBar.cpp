// SPDX-License-Identifier: MIT
#include "desktop/results/FilterBar.h"

#include "ResultFixtures.h"
#include "credits/CreditSummary.h"
#include "desktop/common/ErrorText.h"
#include "desktop/credits/CreditText.h"
#include "desktop/results/ColumnText.h"
#include "desktop/results/ResultTable.h"
#include "desktop/results/ResultsPanel.h"
#include "jobs/JobQueue.h"

#include "ResultFixtures.h"
#include "desktop/common/MessageLine.h"

#include "support/TestProgram.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace enrow;
using namespace Qt::StringLiterals;

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
    void buttonsSayHowManyInTheWordsOfTheKind();
    void countsFollowTheFilterAndMoveNothing();
    void detailsArePressedOnlyWhileTheyShow();
    void aFilterDoesNotGoOnToOtherBatches();
    void countsSayWhatMatches();
    void remarksMoveNoRows();
    void theWayBackFromOtherStays();
    void takesTwoRowsWhereItIsNarrow();
    void usualCountsMoveNothing();
    void theCountLeavesTheWords();
    void buttonsHaveNamesWhereThereIsRoom();
    void enterConfirmsWhatIsShown();
    void showsTheDetailsInStepWithTheMenu();
    void saysARemarkBesideTheGroups();
    void oneWordForAnOutcome();
    void nothingSticksToTheEdge();
    void everyControlHasAName();

private:
    QAbstractButton *button(const QString &name) const;
    // Returns when the rows of the set are there.
    static void show(ResultsPanel &panel, const std::shared_ptr<const ResultSet> &set);

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
        if (button->accessibleName().startsWith(name))
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
    QLocale::setDefault(QLocale(QLocale::English));
    const auto *counter = m_search->findChild<QLabel *>();
    m_bar->resize(1000, m_bar->height());
    QCoreApplication::processEvents();
    m_bar->setCounts(1234, {3369, 1631, 0}, {3369, 1631, 0});
    QCOMPARE(counter->text(), QStringLiteral("1,234 of 5,000"));
    QVERIFY(counter->isVisible());
    QVERIFY(m_search->rect().contains(counter->geometry()));
    const int end = counter->geometry().right();
    m_search->setText(u"acme"_s);
    QVERIFY2(counter->geometry().right() < end, "it makes room for the button that clears the text");
    m_search->clear();
    QVERIFY(m_search->textMargins().right() >= counter->width());
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QLabel *>(counter));
    QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Rows shown: 1,234 of 5,000"));
    m_bar->setCounts(5000, {3369, 1631, 0}, {3369, 1631, 0});
    QVERIFY2(!counter->isVisible(), "the button says that already");
    m_bar->clearCounts();
    QCOMPARE(counter->text(), QString());
    QLocale::setDefault(QLocale::c());
}

void tst_FilterBar::buttonsSayHowManyInTheWordsOfTheKind()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_bar->setCounts(5012, {3369, 1631, 12}, {3369, 1631, 12});
    for (const QString &name : {u"All 5,012"_s, u"Valid 3,369"_s, u"Invalid 1,631"_s, u"Other 12"_s}) {
        QVERIFY2(button(name), qPrintable(name));
        QVERIFY(button(name)->isVisible());
        QCOMPARE(button(name)->text().remove(u'&'), name);
    }
    m_bar->setCounts(3, {1, 2, 0}, {1, 2, 0, OutcomeWords::ValidOrFound}); // of searches and phones together
    QVERIFY(button(u"Valid or found 1"_s) && button(u"Invalid or not found 2"_s));
    m_bar->setCounts(3, {1, 2, 0}, {1, 2, 0, OutcomeWords::Found});
    QVERIFY(button(u"Found 1"_s) && button(u"Not found 2"_s));
    QVERIFY2(!button(u"Other"_s)->isVisible(), "nobody has to look at rows that are not there");
    button(u"Found 1"_s)->setChecked(true);
    QCOMPARE(m_bar->group(), QualificationGroup::Valid);
    m_bar->clearCounts();
    QVERIFY(button(u"Valid"_s) && button(u"Invalid"_s));
    QLocale::setDefault(QLocale::c());
}

void tst_FilterBar::countsFollowTheFilterAndMoveNothing()
{
    QLocale::setDefault(QLocale(QLocale::English));
    const GroupCounts all{3369, 1631, 12};
    m_bar->setCounts(5012, all, all);
    QCoreApplication::processEvents();
    const QRect before = m_search->geometry();
    m_bar->setCounts(102, {100, 2, 0}, all);
    QCoreApplication::processEvents();
    QVERIFY(button(u"All 102"_s) && button(u"Valid 100"_s) && button(u"Invalid 2"_s));
    QVERIFY2(button(u"Other 0"_s)->isVisible(), "what there is does not go away while somebody types");
    QCOMPARE(m_search->geometry(), before);
    QCOMPARE(m_search->findChild<QLabel *>()->text(), u"102 of 5,012"_s);
    QLocale::setDefault(QLocale::c());
}

void tst_FilterBar::detailsArePressedOnlyWhileTheyShow()
{
    QAction details;
    details.setCheckable(true);
    details.setChecked(true);
    m_bar->addDetailsButton(&details);
    const auto *button = m_bar->findChildren<QToolButton *>().last();
    QCOMPARE(button->accessibleName(), u"Details"_s);
    QVERIFY(!button->isChecked() && !button->isEnabled());
    m_bar->setHasDetails(true);
    QVERIFY(button->isChecked() && button->isEnabled());
    details.setChecked(false);
    QVERIFY(!button->isChecked() && button->isEnabled());
    m_bar->setHasDetails(false);
    QVERIFY(!details.isChecked());
}

void tst_FilterBar::show(ResultsPanel &panel, const std::shared_ptr<const ResultSet> &set)
{
    const QSignalSpy changed(&panel, &ResultsPanel::viewChanged);
    panel.setSet(set, ResultsHint::NoRows);
    QTRY_VERIFY(!changed.isEmpty());
}

void tst_FilterBar::aFilterDoesNotGoOnToOtherBatches()
{
    JobQueue jobs{1};
    ResultsPanel panel(jobs);
    const auto rows = [&panel] { return panel.table()->model()->rowCount(); };
    show(panel, setOf({finderBatch()}));
    auto *field = panel.filterBar()->findChild<QLineEdit *>();
    field->setText(u"dwight"_s);
    QTRY_COMPARE(rows(), 1);
    // Who takes in more batches wants to find it among all of them.
    show(panel, setOf({finderBatch(), phoneBatch()}));
    QCOMPARE(panel.filterBar()->text(), u"dwight"_s);
    QCOMPARE(rows(), 1);
    panel.setSet(nullptr, ResultsHint::Loading);
    show(panel, setOf({finderBatch()}));
    QCOMPARE(panel.filterBar()->text(), u"dwight"_s);
    show(panel, setOf({phoneBatch()}));
    QCOMPARE(panel.filterBar()->text(), QString());
    QCOMPARE(rows(), 2);
    panel.filterBar()->findChildren<QPushButton *>().at(1)->setChecked(true);
    QTRY_COMPARE(rows(), 1);
    show(panel, setOf({verifierBatch()}));
    QVERIFY(!panel.filterBar()->group());
    QCOMPARE(rows(), 2);
    // Those that were left with one have it again.
    show(panel, setOf({finderBatch()}));
    QCOMPARE(panel.filterBar()->text(), u"dwight"_s);
    QCOMPARE(rows(), 1);
    show(panel, setOf({phoneBatch()}));
    QVERIFY(panel.filterBar()->group());
    QCOMPARE(rows(), 1);
}

void tst_FilterBar::countsSayWhatMatches()
{
    JobQueue jobs{1};
    ResultsPanel panel(jobs);
    const auto rows = [&panel] { return panel.table()->model()->rowCount(); };
    show(panel, setOf({finderBatch()}));
    const auto words = [&panel] {
        QStringList all;
        for (const auto *button : panel.filterBar()->findChildren<QPushButton *>())
            all << button->text().remove(u'&');
        return all;
    };
    QCOMPARE(words(), (QStringList{u"All 5"_s, u"Valid 2"_s, u"Invalid 2"_s, u"Other 1"_s}));
    panel.filterBar()->findChild<QLineEdit *>()->setText(u"schrute OR ryan"_s);
    QTRY_COMPARE(words(), (QStringList{u"All 2"_s, u"Valid 1"_s, u"Invalid 1"_s, u"Other 0"_s}));
    panel.filterBar()->findChildren<QPushButton *>().at(1)->setChecked(true);
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(words(), (QStringList{u"All 2"_s, u"Valid 1"_s, u"Invalid 1"_s, u"Other 0"_s}));
    QCOMPARE(panel.filterBar()->findChild<QLineEdit *>()->findChild<QLabel *>()->text(), u"1 of 5"_s);
}

// Whatever is said beside the filter or over the rows comes and goes, and the rows stay where they are.
void tst_FilterBar::remarksMoveNoRows()
{
    JobQueue jobs{1};
    ResultsPanel panel(jobs);
    panel.show();
    show(panel, setOf({finderBatch()}));
    for (const int width : {535, 690, 1100}) {
        panel.resize(width, 400);
        QCoreApplication::processEvents();
        const QRect before(panel.table()->mapTo(&panel, QPoint()), panel.table()->size());
        const auto stays = [&] {
            QCoreApplication::processEvents();
            return before == QRect(panel.table()->mapTo(&panel, QPoint()), panel.table()->size());
        };
        panel.setRowsRemark(u"1 of 10 batches failed, with 0 of 40 rows."_s, u"4 batches still running."_s,
                            u"1 failed · 4 running"_s);
        QVERIFY(stays());
        const auto *remark = panel.filterBar()->findChild<MessageLine *>();
        QCOMPARE(remark->text(), u"1 of 10 batches failed, with 0 of 40 rows. 4 batches still running."_s);
        QVERIFY2(remark->isVisible() && remark->height() < 30, "one line");
        const bool isCut = remark->findChildren<QLabel *>().last()->text() != remark->text();
        QCOMPARE(remark->toolTip(), isCut ? remark->text() : QString());
        QVERIFY(isCut || width > 535);
        QVERIFY(!isCut || remark->findChildren<QLabel *>().last()->text().startsWith(u"1 failed"_s));
        panel.setLoading({57, 0, 200});
        QTRY_VERIFY(panel.findChild<QProgressBar *>()->isVisible());
        QVERIFY(stays());
        panel.setLoading({197, 3, 200});
        QVERIFY(!panel.findChild<QProgressBar *>()->isVisible());
        QVERIFY(remark->text().startsWith(u"3 of 200 batches cannot be read."_s));
        QVERIFY(stays());
        panel.setLoading({200, 0, 200});
        panel.setRowsRemark({});
        QVERIFY(!remark->isVisible() && stays());
    }
}

void tst_FilterBar::theWayBackFromOtherStays()
{
    m_bar->setCounts(1, {0, 0, 1}, {0, 0, 1});
    button(u"Other"_s)->setChecked(true);
    m_bar->setCounts(0, {5, 0, 0}, {5, 0, 0});
    QVERIFY(button(u"Other"_s)->isVisible());
    button(u"All"_s)->setChecked(true);
    m_bar->setCounts(5, {5, 0, 0}, {5, 0, 0});
    QVERIFY(!button(u"Other"_s)->isVisible());
}

void tst_FilterBar::takesTwoRowsWhereItIsNarrow()
{
    QWidget panel; // a window is as large as the layout of its first row
    auto *column = new QVBoxLayout(&panel);
    column->setContentsMargins({});
    column->addWidget(m_bar.get());
    column->addStretch();
    panel.show();
    m_bar->setCounts(1'234'567, {1'000'000, 234'000, 567}, {1'000'000, 234'000, 567});
    panel.resize(1100, 80);
    QTRY_COMPARE(m_search->geometry().center().y(), button(u"All"_s)->geometry().center().y());
    panel.resize(460, 80);
    QTRY_COMPARE(m_bar->width(), 460);
    QTRY_VERIFY(m_search->y() > button(u"All"_s)->geometry().bottom());
    for (const auto *control : m_bar->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        QVERIFY(!control->isVisible() || m_bar->rect().contains(control->geometry()));
    panel.resize(1100, 80);
    QTRY_COMPARE(m_search->geometry().center().y(), button(u"All"_s)->geometry().center().y());
    m_bar->setParent(nullptr);
}

// At the widths that the table has in windows of 1240 and 1500 pixels.
void tst_FilterBar::usualCountsMoveNothing()
{
    QAction details;
    m_bar->addDetailsButton(&details);
    m_bar->addAtEnd(new QPushButton(u"Export 5,000 rows"_s));
    for (const int width : {674, 960}) {
        m_bar->resize(width, m_bar->height());
        for (const GroupCounts &counts :
             {GroupCounts{48, 12, 0}, {3369, 1631, 0}, {3369, 1631, 40}, {60'000, 39'000, 0}}) {
            m_bar->setCounts(3, counts, counts);
            m_search->setText(u"ann OR acme"_s);
            QCoreApplication::processEvents();
            const bool isOneRow = m_search->geometry().center().y() == button(u"All"_s)->geometry().center().y();
            QVERIFY2(isOneRow == (width > 674), qPrintable(QString::number(counts.valid)));
            constexpr int icons = 60;
            QVERIFY2(m_search->width() - icons - m_search->textMargins().right() >= 100, "the words are seen");
            m_search->clear();
        }
        QVERIFY(saveScreenshot(*m_bar, u"filter-%1"_s.arg(width)));
    }
}

// What is typed matters more than its count, which the buttons have.
void tst_FilterBar::theCountLeavesTheWords()
{
    m_bar->resize(535, m_bar->height());
    m_bar->setCounts(102, {82, 20, 0}, {3369, 1631, 0});
    const auto *count = m_search->findChild<QLabel *>();
    QVERIFY(!count->isHidden());
    m_search->setText(QString(40, u'm'));
    QVERIFY(count->isHidden());
    QCOMPARE(m_search->textMargins().right(), 0);
}

void tst_FilterBar::buttonsHaveNamesWhereThereIsRoom()
{
    QAction details;
    m_bar->addDetailsButton(&details);
    for (const int width : {535, 698, 960}) {
        m_bar->resize(width, m_bar->height());
        QCoreApplication::processEvents();
        for (const auto *named : m_bar->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly)) {
            QVERIFY(!named->toolTip().isEmpty() && !named->accessibleName().isEmpty());
            QCOMPARE(named->toolButtonStyle() == Qt::ToolButtonTextBesideIcon, width == 698);
        }
    }
}

void tst_FilterBar::enterConfirmsWhatIsShown()
{
    const QSignalSpy confirmed(m_bar.get(), &FilterBar::confirmed);
    QTest::keyClicks(m_search, u"acme"_s);
    QTest::keyClick(m_search, Qt::Key_Return);
    QCOMPARE(confirmed.size(), 0);
    QTest::keyClick(m_search, Qt::Key_Return);
    QCOMPARE(confirmed.size(), 1);
}

void tst_FilterBar::showsTheDetailsInStepWithTheMenu()
{
    QAction action;
    action.setCheckable(true);
    action.setChecked(true);
    action.setShortcut(QKeySequence(u"Ctrl+D"_s));
    m_bar->addDetailsButton(&action);
    m_bar->setHasDetails(true);
    QAbstractButton *toggle = button(u"Details"_s);
    QVERIFY(toggle && toggle->isChecked());
    QCOMPARE(toggle->toolTip(), u"Details (Ctrl+D)"_s);
    QTRY_VERIFY(toggle->x() > button(u"Choose columns"_s)->x());
    toggle->click();
    QVERIFY(!action.isChecked());
    action.setChecked(true);
    QVERIFY(toggle->isChecked());
}

void tst_FilterBar::saysARemarkBesideTheGroups()
{
    auto *remark = m_bar->findChild<MessageLine *>();
    QVERIFY(!remark->isVisible());
    m_bar->setRemark(Tone::Caution, u"There is no column “mail”."_s);
    QVERIFY(remark->isVisible());
    QVERIFY(remark->x() > button(u"Invalid"_s)->geometry().right());
    QVERIFY(remark->geometry().bottom() <= button(u"Invalid"_s)->geometry().bottom());
    m_bar->setRemark(Tone::Neutral, {});
    QVERIFY(!remark->isVisible());
}

// Nothing may stand beside the bar, as the credits can be hidden.
// The buttons call a row what the table and the credits call it, and nothing else is called so.
void tst_FilterBar::oneWordForAnOutcome()
{
    const std::pair<BatchKind, std::array<Qualification, 2>> kinds[] = {
        {BatchKind::EmailFinder, {Qualification::Valid, Qualification::Invalid}},
        {BatchKind::EmailVerifier, {Qualification::Valid, Qualification::Invalid}},
        {BatchKind::PhoneFinder, {Qualification::Found, Qualification::NotFound}},
    };
    for (const auto &[kind, outcomes] : kinds) {
        const QString good = ColumnText::qualification(outcomes[0]);
        const QString bad = ColumnText::qualification(outcomes[1]);
        m_bar->setCounts(3, {2, 1, 0},
                         {2, 1, 0, kind == BatchKind::PhoneFinder ? OutcomeWords::Found : OutcomeWords::Valid});
        QVERIFY2(button(good + u" 2"_s), qPrintable(good));
        QVERIFY2(button(bad + u" 1"_s), qPrintable(bad));
        QCOMPARE(CreditText(CreditSummary(), {kind}).name(CreditFigure::Invalid), bad);
        for (int error = 0; error <= int(ErrorKind::FileFailed); ++error)
            QVERIFY2(ErrorText::headline(ErrorKind(error)) != bad, qPrintable(bad));
    }
}

void tst_FilterBar::nothingSticksToTheEdge()
{
    for (const auto *control : m_bar->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (control->isVisible())
            QVERIFY(control->x() >= 8 && control->geometry().right() < m_bar->width() - 8);
    }
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
