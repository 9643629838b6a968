// SPDX-License-Identifier: MIT
#include "desktop/results/ResultTable.h"

#include "ResultFixtures.h"
#include "desktop/results/ResultHeader.h"
#include "desktop/results/ResultTableModel.h"
#include "jobs/JobQueue.h"

#include "support/TestProgram.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleOptionHeader>
#include <QToolTip>

#include <numeric>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_ResultTable : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void headerClicksAskForThreeOrders();
    void showsTheOrderWithoutAskingAgain();
    void copiesByKeyboard();
    void copiesInTheOrderOnScreen();
    void copiesManyCellsOnAWorker();
    void refusesToCopyTooMuch();
    void widensTheSelectionToRows();
    void startsWithWhatWasSearched();
    void hidesAndShowsColumns();
    void emptyColumnsShowWhenAskedFor();
    void emptyColumnsFollowTheRows();
    void titlesAreNeverCut();
    void theChosenRowStaysInSight();
    void theLastColumnStays();
    void remembersColumnsAcrossKinds();
    void columnsStayThroughSortAndFilter();
    void showsSomethingWhereAllColumnsWereHidden();
    void findsTheCurrentRowAmongOtherColumns();
    void dropsAHugeSelection();
    void keepsASelectionOfAllRowsThroughASort();
    void keepsEveryRowOfASelectionOfAll();
    void theHeaderDoesNotFollowTheSelection();
    void menuSortsByKeyboard();
    void showsWholeValuesThatDoNotFit();
    void tintsTheRowUnderTheMouse();

private:
    void show(std::shared_ptr<const ResultSet> set);
    QPoint headerPoint(ColumnId column) const;
    void clickHeader(ColumnId column);
    void select(int row, ColumnId column, QItemSelectionModel::SelectionFlags flags = QItemSelectionModel::Select);
    QAction *actionIn(QMenu *menu, const QString &start) const;

    std::unique_ptr<JobQueue> m_jobs;
    std::unique_ptr<ResultTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<ResultTable> m_table;
};

void tst_ResultTable::init()
{
    m_jobs = std::make_unique<JobQueue>(1);
    m_model = std::make_unique<ResultTableModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_table = std::make_unique<ResultTable>(*m_model, *m_jobs);
    m_table->resize(2400, 400);
    show(setOf({finderBatch()}));
    m_table->columnsHeader()->restoreLayout(R"({"shown":["firstname","lastname"]})"); // which Person says
    m_table->show();
    m_table->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
    m_table->setFocus();
    QGuiApplication::clipboard()->clear();
}

void tst_ResultTable::cleanup()
{
    m_table.reset();
    m_tester.reset();
    m_model.reset();
    m_jobs.reset();
}

void tst_ResultTable::show(std::shared_ptr<const ResultSet> set)
{
    m_model->setView(std::make_shared<ResultView>(std::move(set)));
}

QPoint tst_ResultTable::headerPoint(ColumnId column) const
{
    const ResultHeader *header = m_table->columnsHeader();
    return {header->sectionViewportPosition(m_model->sectionOf(column)) + 20, header->height() / 2};
}

void tst_ResultTable::clickHeader(ColumnId column)
{
    QTest::mouseClick(m_table->columnsHeader()->viewport(), Qt::LeftButton, {}, headerPoint(column));
}

void tst_ResultTable::select(int row, ColumnId column, QItemSelectionModel::SelectionFlags flags)
{
    m_table->selectionModel()->select(m_model->index(row, m_model->sectionOf(column)), flags);
}

QAction *tst_ResultTable::actionIn(QMenu *menu, const QString &start) const
{
    for (QAction *action : menu->actions()) {
        if (action->text().remove(u'&').startsWith(start))
            return action;
    }
    return nullptr;
}

void tst_ResultTable::headerClicksAskForThreeOrders()
{
    QSignalSpy asked(m_model.get(), &ResultTableModel::sortRequested);
    const int section = m_model->sectionOf(ColumnId::FirstName);
    clickHeader(ColumnId::FirstName);
    clickHeader(ColumnId::FirstName);
    clickHeader(ColumnId::FirstName);
    QCOMPARE(asked.size(), 3);
    QCOMPARE(asked[0], QVariantList({section, QVariant::fromValue(Qt::AscendingOrder)}));
    QCOMPARE(asked[1], QVariantList({section, QVariant::fromValue(Qt::DescendingOrder)}));
    QCOMPARE(asked[2][0].toInt(), -1);
}

void tst_ResultTable::showsTheOrderWithoutAskingAgain()
{
    QSignalSpy asked(m_model.get(), &ResultTableModel::sortRequested);
    m_table->showSorting(ResultQuery{}.sortedBy({ColumnId::Email, true}));
    QCOMPARE(m_table->columnsHeader()->sortIndicatorSection(), m_model->sectionOf(ColumnId::Email));
    QCOMPARE(m_table->columnsHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    m_table->showSorting({});
    QCOMPARE(m_table->columnsHeader()->sortIndicatorSection(), -1);
    QCOMPARE(asked.size(), 0);
}

void tst_ResultTable::copiesByKeyboard()
{
    QSignalSpy notice(m_table.get(), &ResultTable::notice);
    select(0, ColumnId::FirstName);
    select(0, ColumnId::LastName);
    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Dwight\tSchrute"));
    QCOMPARE(notice.value(0).value(0).toString(), QStringLiteral("Copied from 1 row"));
    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("First name\tLast name\nDwight\tSchrute\n"));
    m_table->columnsHeader()->showAllColumns();
    QTest::keyClick(m_table.get(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 5);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\t'), 5 * 14);
}

void tst_ResultTable::copiesInTheOrderOnScreen()
{
    ResultHeader *header = m_table->columnsHeader();
    header->moveSection(header->visualIndex(m_model->sectionOf(ColumnId::LastName)), 0);
    header->setColumnHidden(ColumnId::Email, true);
    m_table->selectionModel()->select(QItemSelection(m_model->index(0, m_model->sectionOf(ColumnId::Qualification)),
                                                     m_model->index(0, m_model->sectionOf(ColumnId::LastName))),
                                      QItemSelectionModel::ClearAndSelect);
    m_table->copySelection();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Schrute\tValid\tDwight"));
}

void tst_ResultTable::copiesManyCellsOnAWorker()
{
    show(setOf({largeBatch(3000)}));
    QSignalSpy notice(m_table.get(), &ResultTable::notice);
    m_table->selectAll();
    m_table->copySelection();
    QCOMPARE(notice.size(), 0);
    QVERIFY(notice.wait());
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 3000);
}

void tst_ResultTable::refusesToCopyTooMuch()
{
    show(setOf({largeBatch(200'000)}));
    m_table->columnsHeader()->showAllColumns();
    QSignalSpy notice(m_table.get(), &ResultTable::notice);
    m_table->selectAll();
    m_table->copySelection();
    QCOMPARE(notice.size(), 1);
    QVERIFY(notice[0][0].toString().contains(QStringLiteral("export")));
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void tst_ResultTable::widensTheSelectionToRows()
{
    select(0, ColumnId::Email);
    select(3, ColumnId::Index);
    QTest::keyClick(m_table.get(), Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), 2);
    QVERIFY((m_table->selectedPlaces() == std::vector<uint32_t>{0, 3}));
}

void tst_ResultTable::startsWithWhatWasSearched()
{
    using Columns = std::vector<ColumnId>;
    ResultHeader *header = m_table->columnsHeader();
    header->restoreLayout({});
    QCOMPARE(header->shownColumns(), (Columns{ColumnId::Qualification, ColumnId::Person, ColumnId::Email,
                                              ColumnId::Employer, ColumnId::Index}));
    show(setOf({verifierBatch()}));
    QCOMPARE(header->shownColumns(), (Columns{ColumnId::Qualification, ColumnId::Email}));
    show(setOf({phoneBatch()}));
    QCOMPARE(header->shownColumns(), (Columns{ColumnId::Qualification, ColumnId::Person, ColumnId::Number,
                                              ColumnId::Employer, ColumnId::Country, ColumnId::Index}));
    show(setOf({verifierBatch(), phoneBatch()}));
    QCOMPARE(header->shownColumns().front(), ColumnId::Qualification);
    QCOMPARE(header->shownColumns().back(), ColumnId::Index);
}

void tst_ResultTable::emptyColumnsShowWhenAskedFor()
{
    ResultHeader *header = m_table->columnsHeader();
    QMenu menu;
    header->fillColumnsMenu(&menu);
    QAction *gender = actionIn(&menu, QStringLiteral("Gender"));
    QCOMPARE(gender->text(), QStringLiteral("Gender (empty)"));
    QVERIFY(!gender->isChecked());
    gender->trigger();
    QVERIFY(!header->isSectionHidden(m_model->sectionOf(ColumnId::Gender)));

    // It was asked for, and stays when the program starts again.
    ResultTable other(*m_model, *m_jobs);
    other.columnsHeader()->restoreLayout(header->layoutState());
    QVERIFY(!other.columnsHeader()->isSectionHidden(m_model->sectionOf(ColumnId::Gender)));
    QVERIFY(other.columnsHeader()->isSectionHidden(m_model->sectionOf(ColumnId::Custom)));
    header->setColumnHidden(ColumnId::Gender, true);
    QVERIFY(header->isSectionHidden(m_model->sectionOf(ColumnId::Gender)));
}

// The same columns, so that the model is not reset.
void tst_ResultTable::emptyColumnsFollowTheRows()
{
    ResultHeader *header = m_table->columnsHeader();
    header->resizeSection(m_model->sectionOf(ColumnId::Email), 222);
    QVERIFY(header->isSectionHidden(m_model->sectionOf(ColumnId::Gender)));
    show(setOf({batchOf(BatchKind::EmailFinder, u"gendered"_s, {{"valid", {{ColumnId::Gender, "female"}}}})}));
    QVERIFY(!header->isSectionHidden(m_model->sectionOf(ColumnId::Gender)));
    QVERIFY(header->isSectionHidden(m_model->sectionOf(ColumnId::Email)));
    show(setOf({finderBatch()}));
    QVERIFY(header->isSectionHidden(m_model->sectionOf(ColumnId::Gender)));
    QCOMPARE(header->sectionSize(m_model->sectionOf(ColumnId::Email)), 222);
}

void tst_ResultTable::titlesAreNeverCut()
{
    show(setOf({finderBatch(), verifierBatch(), phoneBatch()}));
    ResultHeader *header = m_table->columnsHeader();
    header->showAllColumns();
    for (int section = 0; section < header->count(); ++section) {
        header->setSortIndicator(section, Qt::AscendingOrder);
        QStyleOptionHeader option;
        option.initFrom(header);
        option.state |= QStyle::State_Horizontal;
        option.orientation = Qt::Horizontal;
        option.rect = QRect(0, 0, header->sectionSize(section), header->height());
        option.text = m_model->headerData(section, Qt::Horizontal).toString();
        option.sortIndicator = QStyleOptionHeader::SortDown;
        const QRect label = header->style()->subElementRect(QStyle::SE_HeaderLabel, &option, header);
        QVERIFY2(QFontMetrics(header->font()).horizontalAdvance(option.text) <= label.width(), qPrintable(option.text));
    }
    const QModelIndex kind = m_model->index(5, m_model->sectionOf(ColumnId::Kind));
    QCOMPARE(kind.data().toString(), u"E-mail verification"_s);
    QVERIFY(m_table->itemDelegate()->sizeHint(QStyleOptionViewItem(), kind).width() <=
            header->sectionSize(kind.column()));
    QVERIFY(saveScreenshot(*m_table, u"table-all-columns"_s));
}

// Its details come up below the table and take room from it.
void tst_ResultTable::theChosenRowStaysInSight()
{
    show(setOf({largeBatch(100)}));
    const QModelIndex last = m_table->indexAt({20, m_table->viewport()->height() - 20});
    m_table->setCurrentIndex(last);
    m_table->resize(2400, 200);
    QVERIFY(m_table->viewport()->rect().contains(m_table->visualRect(last).center()));
    m_table->resize(300, 200); // a cell at the edge is cut, and stays so
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, {m_table->viewport()->width() - 3, 40});
    QTest::keyClick(m_table.get(), Qt::Key_Down);
    QCOMPARE(m_table->horizontalScrollBar()->value(), 0);
}

void tst_ResultTable::hidesAndShowsColumns()
{
    ResultHeader *header = m_table->columnsHeader();
    header->showAllColumns();
    QMenu menu;
    header->fillColumnsMenu(&menu);
    QAction *gender = actionIn(&menu, QStringLiteral("Gender"));
    QVERIFY(gender->isChecked());
    QVERIFY(!actionIn(&menu, QStringLiteral("Show all"))->isEnabled());
    gender->trigger();
    QVERIFY(header->isSectionHidden(m_model->sectionOf(ColumnId::Gender)));
    QCOMPARE(header->shownColumns().size(), 14u);

    QContextMenuEvent click(QContextMenuEvent::Mouse, headerPoint(ColumnId::FirstName),
                            header->viewport()->mapToGlobal(headerPoint(ColumnId::FirstName)));
    QCoreApplication::sendEvent(header->viewport(), &click);
    auto *popup = header->findChild<QMenu *>();
    QVERIFY(popup);
    actionIn(popup, QStringLiteral("Hide"))->trigger();
    QVERIFY(header->isSectionHidden(m_model->sectionOf(ColumnId::FirstName)));
    popup->close();

    QMenu again;
    header->fillColumnsMenu(&again);
    actionIn(&again, QStringLiteral("Show all"))->trigger();
    QCOMPARE(header->hiddenSectionCount(), 0);
}

void tst_ResultTable::theLastColumnStays()
{
    ResultHeader *header = m_table->columnsHeader();
    for (const ColumnId column : m_model->columns())
        header->setColumnHidden(column, true);
    QCOMPARE(header->shownColumns(), std::vector{ColumnId::Employer});
    QMenu menu;
    header->fillColumnsMenu(&menu);
    QVERIFY(!actionIn(&menu, QStringLiteral("Company"))->isEnabled());
}

void tst_ResultTable::remembersColumnsAcrossKinds()
{
    ResultHeader *header = m_table->columnsHeader();
    header->moveSection(header->visualIndex(m_model->sectionOf(ColumnId::LastName)), 0);
    header->resizeSection(m_model->sectionOf(ColumnId::LastName), 333);
    header->setColumnHidden(ColumnId::Gender, true);
    const std::vector<ColumnId> arranged = header->shownColumns();

    show(setOf({verifierBatch()}));
    QCOMPARE(header->count(), 3);
    show(setOf({finderBatch()}));
    QCOMPARE(header->shownColumns(), arranged);
    QCOMPARE(header->sectionSize(m_model->sectionOf(ColumnId::LastName)), 333);

    ResultTable other(*m_model, *m_jobs);
    other.columnsHeader()->restoreLayout(header->layoutState());
    QCOMPARE(other.columnsHeader()->shownColumns(), arranged);
    QCOMPARE(other.columnsHeader()->sectionSize(m_model->sectionOf(ColumnId::LastName)), 333);
}

void tst_ResultTable::columnsStayThroughSortAndFilter()
{
    ResultHeader *header = m_table->columnsHeader();
    header->resizeSection(m_model->sectionOf(ColumnId::Email), 222);
    header->setColumnHidden(ColumnId::Index, true);
    const auto set = m_model->view()->set();
    // Without the row that was first, whose index Qt would have tied the widths to.
    m_model->setView(std::make_shared<ResultView>(set, ResultQuery{}, std::vector<uint32_t>{2, 3}));
    m_model->setView(std::make_shared<ResultView>(set, ResultQuery{}, std::vector<uint32_t>{}));
    m_model->setView(std::make_shared<ResultView>(set));
    QCOMPARE(header->sectionSize(m_model->sectionOf(ColumnId::Email)), 222);
    QVERIFY(header->isSectionHidden(m_model->sectionOf(ColumnId::Index)));
}

void tst_ResultTable::showsSomethingWhereAllColumnsWereHidden()
{
    ResultHeader *header = m_table->columnsHeader();
    for (const ColumnId column : {ColumnId::Index, ColumnId::Qualification, ColumnId::Email})
        header->setColumnHidden(column, true);
    show(setOf({verifierBatch()}));
    QCOMPARE(header->shownColumns().size(), 3u);
}

void tst_ResultTable::findsTheCurrentRowAmongOtherColumns()
{
    m_table->setCurrentIndex(m_model->index(2, m_model->sectionOf(ColumnId::Email)));
    show(setOf({verifierBatch(), finderBatch()}));
    QCOMPARE(m_table->currentIndex(), m_model->index(4, m_model->sectionOf(ColumnId::Email)));
    show(setOf({verifierBatch()}));
    QVERIFY(!m_table->currentIndex().isValid());
}

void tst_ResultTable::dropsAHugeSelection()
{
    const auto set = setOf({largeBatch(60'001)});
    show(set);
    m_table->setCurrentIndex(m_model->index(7, 0));
    m_table->selectionModel()->select(QItemSelection(m_model->index(0, 0), m_model->index(60'000, 0)),
                                      QItemSelectionModel::Select);
    m_model->setView(std::make_shared<ResultView>(set, ResultQuery{}, std::vector<uint32_t>{3, 7}));
    QCOMPARE(m_table->currentIndex().row(), 1);
    QCOMPARE(m_table->selectionModel()->selectedIndexes(), QModelIndexList{m_model->index(1, 0)});
}

void tst_ResultTable::keepsASelectionOfAllRowsThroughASort()
{
    constexpr uint32_t count = 60'000;
    const auto set = setOf({largeBatch(count)});
    show(set);
    m_table->selectAll();
    m_table->selectionModel()->setCurrentIndex(m_model->index(7, 0), QItemSelectionModel::NoUpdate);
    std::vector<uint32_t> reversed(count);
    std::iota(reversed.rbegin(), reversed.rend(), 0u);
    const QSignalSpy notice(m_table.get(), &ResultTable::notice);
    m_model->setView(std::make_shared<ResultView>(set, ResultQuery{}.sortedBy({ColumnId::Index}), reversed));
    QCOMPARE(m_table->currentIndex().row(), int(count) - 8);
    const QItemSelection selected = m_table->selectionModel()->selection();
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.first().height(), int(count));
    QCOMPARE(notice.count(), 0);
    // Other rows are others, and so many are not carried along one by one.
    m_model->setView(std::make_shared<ResultView>(set, ResultQuery{{}, u"1"_s, {}}, std::vector<uint32_t>{1, 7}));
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), 0);
    QCOMPARE(notice.count(), 1);
}

// Rows that come in between are not selected because all were selected before.
void tst_ResultTable::keepsEveryRowOfASelectionOfAll()
{
    const ResultBatch second = verifierBatch();
    ResultBatch third = largeBatch(200);
    third.ref.id = u"third"_s;
    third.key = keyFor(third.ref);
    ResultBatch filled = second;
    filled.chunk = chunkOf(BatchKind::EmailVerifier, {});
    show(setOf({largeBatch(200), filled, third}));
    m_table->selectAll();
    show(setOf({largeBatch(200), second, third}));
    QCOMPARE(m_model->rowCount(), 402);
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), 400);
    QVERIFY(!m_table->selectionModel()->isRowSelected(200));
    QVERIFY(!m_table->selectionModel()->isRowSelected(201));
    QVERIFY(m_table->selectionModel()->isRowSelected(202));
}

void tst_ResultTable::theHeaderDoesNotFollowTheSelection()
{
    m_table->selectAll();
    QVERIFY(!m_table->horizontalHeader()->selectionModel()->hasSelection());
    QVERIFY(m_table->selectionModel()->hasSelection());
}

void tst_ResultTable::menuSortsByKeyboard()
{
    QSignalSpy asked(m_model.get(), &ResultTableModel::sortRequested);
    m_table->setCurrentIndex(m_model->index(0, m_model->sectionOf(ColumnId::Email)));
    QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(5, 5), m_table->viewport()->mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(m_table->viewport(), &key);
    auto *menu = m_table->findChild<QMenu *>();
    QVERIFY(menu);
    QVERIFY(!actionIn(menu, QStringLiteral("Original order"))->isEnabled());
    actionIn(menu, QStringLiteral("Sort Z to A"))->trigger();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toInt(), m_model->sectionOf(ColumnId::Email));
    menu->close();
}

void tst_ResultTable::showsWholeValuesThatDoNotFit()
{
    ResultHeader *header = m_table->columnsHeader();
    const QModelIndex email = m_model->index(0, m_model->sectionOf(ColumnId::Email));
    header->resizeSection(email.column(), header->minimumSectionSize());
    const QPoint at = m_table->visualRect(email).center();
    QHelpEvent help(QEvent::ToolTip, at, m_table->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(m_table->viewport(), &help);
    QVERIFY(QToolTip::text().contains(QStringLiteral("dwight.schrute@dundermifflin.com")));

    header->resizeSection(email.column(), 900);
    QToolTip::hideText();
    QCoreApplication::sendEvent(m_table->viewport(), &help);
    QTRY_VERIFY(!QToolTip::isVisible());
}

void tst_ResultTable::tintsTheRowUnderTheMouse()
{
    const QRect first = m_table->visualRect(m_model->index(1, m_model->sectionOf(ColumnId::Qualification)));
    const auto ground = [&] {
        return m_table->viewport()->grab().toImage().pixelColor(first.right() - 4, first.top() + 2);
    };
    const QColor plain = ground();
    QMouseEvent move(QEvent::MouseMove, first.center(), m_table->viewport()->mapToGlobal(first.center()), Qt::NoButton,
                     Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_table->viewport(), &move);
    QVERIFY(ground() != plain);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(m_table->viewport(), &leave);
    QCOMPARE(ground(), plain);
}

ENROW_TEST(tst_ResultTable, QApplication)
#include "tst_ResultTable.moc"
