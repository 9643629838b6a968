// SPDX-License-Identifier: MIT
#include "desktop/results/ResultsPanel.h"

#include "ResultFixtures.h"
#include "desktop/common/EmptyPage.h"
#include "desktop/common/MessageLine.h"
#include "desktop/common/Theme.h"
#include "desktop/results/DetailsPanel.h"
#include "desktop/results/FilterBar.h"
#include "desktop/results/ResultHeader.h"
#include "desktop/results/ResultTable.h"
#include "desktop/results/ResultTableModel.h"
#include "jobs/JobQueue.h"

#include "support/TestProgram.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_ResultsPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void sortsByHeaderClicks();
    void sortingGoesToTheTop();
    void formerOrderIsTheSecondKey();
    void filtersWhileTyping();
    void filtersByQualification();
    void selectionAndCurrentRowSurvive();
    void tellsOfTheCurrentRow();
    void saysWhyThereAreNoRows_data();
    void saysWhyThereAreNoRows();
    void theKeyboardAloneChoosesNoRow();
    void showsTheStateOfBatchesWithoutRows();
    void clearsAFilterThatMatchesNothing();
    void saysThatAColumnIsNone();
    void remembersTheOrderForColumnsThatComeBack();
    void anEmptySetDropsTheQueryUnderWay();
    void fillsInAroundWhatIsLookedAt_data();
    void fillsInAroundWhatIsLookedAt();
    void saysHowFarLoadingIs();
    void saysThatOtherRowsWereAnnounced();
    void looks_data();
    void looks();

private:
    void show(std::shared_ptr<const ResultSet> set);
    void clickHeader(ColumnId column);
    QStringList firstNames() const;
    QString emptyTitle() const;
    ResultTableModel *model() const { return qobject_cast<ResultTableModel *>(m_panel->table()->model()); }

    std::unique_ptr<JobQueue> m_jobs;
    std::unique_ptr<ResultsPanel> m_panel;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_ResultsPanel::init()
{
    applyTheme(*qApp, ThemeChoice::Light);
    m_jobs = std::make_unique<JobQueue>(2);
    m_panel = std::make_unique<ResultsPanel>(*m_jobs);
    m_tester =
        std::make_unique<QAbstractItemModelTester>(model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_panel->resize(1900, 400);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    show(setOf({finderBatch()}));
    m_panel->table()->columnsHeader()->setColumnHidden(ColumnId::FirstName, false); // which Person says
}

void tst_ResultsPanel::cleanup()
{
    m_tester.reset();
    m_panel.reset();
    m_jobs.reset();
}

void tst_ResultsPanel::show(std::shared_ptr<const ResultSet> set)
{
    QSignalSpy changed(m_panel.get(), &ResultsPanel::viewChanged);
    m_panel->setSet(std::move(set), ResultsHint::NoRows);
    QTRY_VERIFY(!changed.isEmpty());
}

void tst_ResultsPanel::clickHeader(ColumnId column)
{
    QSignalSpy changed(m_panel.get(), &ResultsPanel::viewChanged);
    const ResultHeader *header = m_panel->table()->columnsHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      {header->sectionViewportPosition(model()->sectionOf(column)) + 20, header->height() / 2});
    QTRY_VERIFY(!changed.isEmpty());
}

QStringList tst_ResultsPanel::firstNames() const
{
    QStringList names;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QString name = model()->index(row, model()->sectionOf(ColumnId::FirstName)).data().toString();
        names.append(name.isEmpty() ? QStringLiteral("-") : name);
    }
    return names;
}

QString tst_ResultsPanel::emptyTitle() const
{
    const auto *empty = m_panel->findChild<EmptyPage *>();
    return empty->isVisible() ? empty->accessibleName() : QString();
}

void tst_ResultsPanel::sortsByHeaderClicks()
{
    const QStringList stored{u"Dwight"_s, u"-"_s, u"Angela"_s, u"Jim"_s, u"-"_s};
    QCOMPARE(firstNames(), stored);
    clickHeader(ColumnId::FirstName);
    QCOMPARE(firstNames(), QStringList({u"Angela"_s, u"Dwight"_s, u"Jim"_s, u"-"_s, u"-"_s}));
    clickHeader(ColumnId::FirstName);
    QCOMPARE(firstNames(), QStringList({u"Jim"_s, u"Dwight"_s, u"Angela"_s, u"-"_s, u"-"_s}));
    clickHeader(ColumnId::FirstName);
    QCOMPARE(firstNames(), stored);
    QCOMPARE(m_panel->table()->columnsHeader()->sortIndicatorSection(), -1);
}

void tst_ResultsPanel::sortingGoesToTheTop()
{
    show(setOf({largeBatch(500)}));
    ResultTable &table = *m_panel->table();
    QTRY_VERIFY(table.verticalScrollBar()->maximum() > 300);
    table.setCurrentIndex(model()->index(300, 1));
    QVERIFY(table.verticalScrollBar()->value() > 0);
    clickHeader(ColumnId::Email);
    QCOMPARE(table.verticalScrollBar()->value(), 0);
    QVERIFY(table.currentIndex().isValid());
}

void tst_ResultsPanel::formerOrderIsTheSecondKey()
{
    clickHeader(ColumnId::FirstName);
    clickHeader(ColumnId::FirstName);
    clickHeader(ColumnId::Qualification);
    QCOMPARE(firstNames(), QStringList({u"Dwight"_s, u"Angela"_s, u"-"_s, u"-"_s, u"Jim"_s}));
}

void tst_ResultsPanel::filtersWhileTyping()
{
    QSignalSpy changed(m_panel.get(), &ResultsPanel::viewChanged);
    QTest::keyClick(m_panel.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("ANGELA"));
    QTRY_COMPARE(firstNames(), QStringList{u"Angela"_s});
    QCOMPARE(changed.size(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_COMPARE(model()->rowCount(), 5);
}

void tst_ResultsPanel::filtersByQualification()
{
    QTest::keyClick(m_panel.get(), Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(model()->rowCount(), 2);
    QTest::keyClick(m_panel.get(), Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(firstNames(), QStringList{u"Jim"_s});
    QCOMPARE(m_panel->currentView()->rowCount(), 1u);
}

void tst_ResultsPanel::selectionAndCurrentRowSurvive()
{
    auto *selection = m_panel->table()->selectionModel();
    const int column = model()->sectionOf(ColumnId::FirstName);
    m_panel->table()->setCurrentIndex(model()->index(2, column));
    selection->select(model()->index(0, column), QItemSelectionModel::Select);
    clickHeader(ColumnId::LastName);
    QCOMPARE(selection->currentIndex().data().toString(), QStringLiteral("Angela"));
    QStringList selected;
    for (const QModelIndex &index : selection->selectedIndexes())
        selected.append(index.data().toString());
    selected.sort();
    QCOMPARE(selected, QStringList({u"Angela"_s, u"Dwight"_s}));
    m_panel->filterBar()->findChild<QLineEdit *>()->setText(QStringLiteral("angela"));
    QTRY_COMPARE(model()->rowCount(), 1);
    QCOMPARE(selection->currentIndex().data().toString(), QStringLiteral("Angela"));
    QCOMPARE(selection->selectedIndexes().size(), 1);
}

void tst_ResultsPanel::tellsOfTheCurrentRow()
{
    QSignalSpy current(m_panel.get(), &ResultsPanel::currentRowChanged);
    m_panel->table()->setCurrentIndex(model()->index(2, 0));
    QCOMPARE(current.size(), 1);
    QCOMPARE(current[0][1].value<std::optional<RowAddress>>(), RowAddress({0, 2}));
    m_panel->table()->setCurrentIndex(model()->index(2, 1));
    clickHeader(ColumnId::FirstName);
    QCOMPARE(current.size(), 1); // another place, the same row
    QTest::keyClick(m_panel.get(), Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(current.size(), 2);
    QVERIFY(!current[1][1].value<std::optional<RowAddress>>());
}

void tst_ResultsPanel::saysWhyThereAreNoRows_data()
{
    QTest::addColumn<ResultsHint>("hint");
    QTest::addColumn<QString>("title");
    int hint = 0;
    for (const char *title : {"No batch", "Reading", "The results", "No results"})
        QTest::addRow("%d", hint) << ResultsHint(hint) << QString::fromLatin1(title), ++hint;
}

void tst_ResultsPanel::saysWhyThereAreNoRows()
{
    QFETCH(const ResultsHint, hint);
    QFETCH(const QString, title);
    QCOMPARE(emptyTitle(), QString());
    m_panel->setSet(nullptr, hint);
    QVERIFY(emptyTitle().startsWith(title));
    QVERIFY(!m_panel->currentView());
    QVERIFY(!m_panel->findChild<EmptyPage *>()->accessibleDescription().isEmpty());
    m_panel->resize(700, 400);
    QVERIFY(saveScreenshot(*m_panel, QStringLiteral("results-empty-%1").arg(int(hint))));
}

void tst_ResultsPanel::theKeyboardAloneChoosesNoRow()
{
    QSignalSpy current(m_panel.get(), &ResultsPanel::currentRowChanged);
    m_panel->table()->selectionModel()->clear();
    m_panel->filterBar()->findChild<QLineEdit *>()->setFocus();
    current.clear();
    for (const Qt::FocusReason reason : {Qt::OtherFocusReason, Qt::TabFocusReason}) { // as after an export
        m_panel->table()->setFocus(reason);
        QVERIFY(!m_panel->table()->currentIndex().isValid());
        m_panel->filterBar()->findChild<QLineEdit *>()->setFocus();
    }
    m_panel->table()->setFocus(Qt::TabFocusReason);
    show(setOf({finderBatch()})); // other rows choose none either
    QCOMPARE(current.size(), 0);
    QTest::keyClick(m_panel->table(), Qt::Key_Down);
    QTRY_VERIFY(!current.isEmpty());
    QVERIFY(current.last().at(1).value<std::optional<RowAddress>>());
}

void tst_ResultsPanel::showsTheStateOfBatchesWithoutRows()
{
    auto *page = new QWidget;
    m_panel->setStatePage(page);
    m_panel->setSet(nullptr, ResultsHint::NoRows);
    QVERIFY(page->isVisible());
    QVERIFY2(!m_panel->filterBar()->isVisible(), "there is nothing to choose from");
    m_panel->setSet(nullptr, ResultsHint::Loading);
    QVERIFY(!page->isVisible());
    show(setOf({finderBatch()}));
    QVERIFY(m_panel->filterBar()->isVisible());
    const int top = m_panel->table()->mapTo(m_panel.get(), QPoint()).y();
    m_panel->setSet(nullptr, ResultsHint::Loading);
    QVERIFY(!m_panel->filterBar()->isVisible());
    QCoreApplication::processEvents();
    QCOMPARE(m_panel->findChild<EmptyPage *>()->mapTo(m_panel.get(), QPoint()).y(), top); // nothing jumps meanwhile
}

void tst_ResultsPanel::clearsAFilterThatMatchesNothing()
{
    auto *search = m_panel->filterBar()->findChild<QLineEdit *>();
    search->setText(QStringLiteral("nobody is called this"));
    QTRY_COMPARE(emptyTitle(), QStringLiteral("No row matches"));
    QCOMPARE(m_panel->findChild<EmptyPage *>()->accessibleDescription(),
             u"None of the 5 rows of finder-1 has “nobody is called this”."_s);
    QVERIFY(m_panel->findChild<EmptyPage *>()->findChild<QPushButton *>()->isDefault());
    m_panel->resize(700, 400);
    QVERIFY(saveScreenshot(*m_panel, QStringLiteral("results-no-match")));
    QTest::mouseClick(m_panel->findChild<EmptyPage *>()->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_COMPARE(model()->rowCount(), 5);
    QCOMPARE(search->text(), QString());
    QCOMPARE(emptyTitle(), QString());
    search->setText(u"nobody"_s);
    QTRY_COMPARE(emptyTitle(), u"No row matches"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(model()->rowCount(), 5);
}

void tst_ResultsPanel::saysThatAColumnIsNone()
{
    auto *search = m_panel->filterBar()->findChild<QLineEdit *>();
    const auto *remark = m_panel->filterBar()->findChild<MessageLine *>();
    search->setText(u"mail: angela"_s);
    QTRY_COMPARE(remark->text(), u"There is no column “mail”. Did you mean email?"_s);
    m_panel->resize(700, 400);
    QVERIFY(saveScreenshot(*m_panel, QStringLiteral("results-no-such-column")));
    search->setText(u"email: angela"_s);
    QTRY_COMPARE(model()->rowCount(), 1);
    QVERIFY(!remark->isVisible());
    search->setText(u"number:1"_s);
    QTRY_COMPARE(remark->text(), u"These rows have no column “number”."_s);
    m_panel->setSet(nullptr, ResultsHint::NoneChosen);
    QVERIFY(!remark->isVisible());
}

void tst_ResultsPanel::remembersTheOrderForColumnsThatComeBack()
{
    clickHeader(ColumnId::FirstName);
    show(setOf({verifierBatch()}));
    QVERIFY(m_panel->currentView()->query().sort.empty());
    show(setOf({finderBatch()}));
    QCOMPARE(firstNames().front(), QStringLiteral("Angela"));
    QCOMPARE(m_panel->table()->columnsHeader()->sortIndicatorSection(), model()->sectionOf(ColumnId::FirstName));
}

void tst_ResultsPanel::anEmptySetDropsTheQueryUnderWay()
{
    m_panel->setSet(setOf({largeBatch(50'000)}), ResultsHint::NoRows);
    m_panel->setSet(nullptr, ResultsHint::NoneChosen);
    QVERIFY(!m_panel->currentView());
    bool after = false;
    const PendingWork pending = m_jobs->run(
        this, [](std::stop_token) { return true; }, [&](bool) { after = true; });
    QTRY_VERIFY(after);
    QVERIFY(!m_panel->currentView());
}

void tst_ResultsPanel::fillsInAroundWhatIsLookedAt_data()
{
    QTest::addColumn<bool>("sorted");
    QTest::newRow("in stored order") << false;
    QTest::newRow("sorted") << true;
}

void tst_ResultsPanel::fillsInAroundWhatIsLookedAt()
{
    QFETCH(const bool, sorted);
    const ResultBatch late = largeBatch(300);
    ResultBatch expected = late;
    expected.ref.id = u"late"_s;
    expected.key = keyFor(expected.ref);
    expected.chunk = chunkOf(BatchKind::EmailFinder, {});
    ResultBatch come = expected;
    come.chunk = late.chunk;
    show(setOf({expected, late}));
    if (sorted)
        clickHeader(ColumnId::Email);
    ResultTable &table = *m_panel->table();
    table.setCurrentIndex(model()->index(200, 2));
    table.selectionModel()->select(model()->index(203, 1), QItemSelectionModel::Select);
    table.verticalScrollBar()->setValue(197);
    QSignalSpy current(m_panel.get(), &ResultsPanel::currentRowChanged);
    QSignalSpy reset(model(), &QAbstractItemModel::modelReset);
    const QString email = table.currentIndex().siblingAtColumn(model()->sectionOf(ColumnId::Email)).data().toString();
    const int y = table.visualRect(table.currentIndex()).y();
    const QModelIndexList selected = table.selectionModel()->selectedIndexes();
    QCOMPARE(selected.size(), 2);

    show(setOf({come, late}));
    QCOMPARE(model()->rowCount(), 600);
    const QModelIndex now = table.currentIndex();
    QCOMPARE(now.siblingAtColumn(model()->sectionOf(ColumnId::Email)).data().toString(), email);
    QCOMPARE(model()->addressAt(now.row())->batch, 1u);
    QVERIFY(now.row() > 200);
    QCOMPARE(table.visualRect(now).y(), y);
    QCOMPARE(table.selectionModel()->selectedIndexes().size(), 2);
    QVERIFY(table.selectionModel()->isSelected(now));
    QCOMPARE(current.size(), 0);
    QCOMPARE(reset.size(), 0);
}

void tst_ResultsPanel::saysThatOtherRowsWereAnnounced()
{
    const auto *remark = m_panel->filterBar()->findChild<MessageLine *>();
    const auto *below = m_panel->findChild<MessageLine *>(QString(), Qt::FindDirectChildrenOnly);
    m_panel->setRowsRemark(u"2 of 5,000 rows received."_s);
    QCOMPARE(remark->text(), u"2 of 5,000 rows received."_s);
    QVERIFY(remark->isVisible() && !below->isVisible());
    QCOMPARE(remark->tone(), Tone::Caution);
    m_panel->setSet(nullptr, ResultsHint::NoRows);
    QVERIFY2(below->isVisible() && !remark->isVisible(), "where no row came it is said as well");
    m_panel->setRowsRemark({}, u"4 batches still running."_s);
    QCOMPARE(below->text(), u"4 batches still running."_s);
    QCOMPARE(below->tone(), Tone::Neutral);
}

void tst_ResultsPanel::saysHowFarLoadingIs()
{
    const auto *bar = m_panel->findChild<QProgressBar *>();
    QVERIFY(!bar->isVisible());
    m_panel->setLoading({57, 0, 200});
    QTRY_VERIFY(bar->isVisible());
    m_panel->resize(900, 400);
    QVERIFY(saveScreenshot(*m_panel, QStringLiteral("results-loading")));
    m_panel->setLoading({200, 0, 200});
    QVERIFY(!bar->isVisible());
}

namespace
{

// Rows that a layout could trip over: long values, other scripts, from right to left, line breaks.
ResultBatch difficultBatch()
{
    ResultBatch batch = finderBatch(QStringLiteral("195f87c6-376e-4eca-9861-f92935413b0c"));
    std::vector<TestRow> rows;
    const std::pair<const char *, const char *> names[] = {
        {"Dwight", "Schrute"},
        {"محمد", "الفاتح"},
        {"יעל", "כהן"},
        {"小林", "健太"},
        {"Zoë", "Ångström-Núñez"},
        {"Александра", "Достоевская"},
        {"Maximiliane Alexandra", "von und zu Hohenlohe-Waldenburg"},
        {"Line\nbreak", "tab\tbed"},
    };
    const char *words[] = {"valid", "invalid", "valid", "catch_all", "valid", "ongoing", "", "valid"};
    for (int i = 0; i < 40; ++i) {
        const auto &[first, last] = names[i % 8];
        const std::string word = words[i % 8];
        const bool found = word == "valid";
        rows.push_back(
            {word,
             {{ColumnId::Index, std::to_string(i)},
              {ColumnId::Email, found ? "someone.with.a.name" + std::to_string(i) + "@company.example.com" : ""},
              {ColumnId::FirstName, found ? first : ""},
              {ColumnId::LastName, found ? last : ""},
              {ColumnId::Domain, found ? "company.example.com" : ""},
              {ColumnId::Company, found ? "Dunder Mifflin Paper Company, Inc. (Scranton Branch)" : ""},
              {ColumnId::SearchedFullName, std::string(first) + " " + last},
              {ColumnId::SearchedCompanyDomain, "company.example.com"},
              {ColumnId::Custom, R"({"list":"Q2","owner":"Ωmega"})"}}});
    }
    batch.chunk = chunkOf(BatchKind::EmailFinder, rows);
    return batch;
}

} // namespace

void tst_ResultsPanel::looks_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<QString>("name");
    QTest::newRow("light") << ThemeChoice::Light << QStringLiteral("results-light");
    QTest::newRow("dark") << ThemeChoice::Dark << QStringLiteral("results-dark");
}

void tst_ResultsPanel::looks()
{
    QFETCH(const ThemeChoice, theme);
    QFETCH(const QString, name);
    applyTheme(*qApp, theme);
    QSplitter window(Qt::Vertical);
    auto *details = new DetailsPanel(
        [](BatchKey, uint32_t, QObject *, const DetailsPanel::JsonDone &done) {
            done(R"({"index": "1", "qualification": "valid", "email": "someone@company.example.com", )"
                 R"("info": {"firstname": "محمد", "companyInfo": {"name": "Dunder Mifflin"}}, "custom": "x"})");
        },
        *m_jobs);
    connect(m_panel.get(), &ResultsPanel::currentRowChanged, details, &DetailsPanel::showRow);
    connect(m_panel.get(), &ResultsPanel::viewChanged, details,
            [details](const auto &view) { details->setSearch(view ? view->query().text : QString()); });
    m_panel->setParent(&window);
    window.addWidget(m_panel.get());
    window.addWidget(details);
    window.resize(1000, 700);
    window.show();
    show(setOf({difficultBatch()}));
    clickHeader(ColumnId::Email);
    m_panel->table()->setCurrentIndex(model()->index(1, 3));
    m_panel->table()->selectionModel()->select(QItemSelection(model()->index(2, 1), model()->index(4, 3)),
                                               QItemSelectionModel::Select);
    QTRY_VERIFY(saveScreenshot(window, name));
    m_panel->filterBar()->findChild<QLineEdit *>()->setText(u"angstrom OR יעל -name4 email:comp"_s);
    QTRY_VERIFY(model()->rowCount() < 20);
    QVERIFY(saveScreenshot(window, name + QStringLiteral("-hits")));
    m_panel->filterBar()->clear();
    show(setOf({phoneBatch()}));
    QVERIFY(saveScreenshot(window, name + QStringLiteral("-phones")));
    show(setOf({verifierBatch()}));
    QVERIFY(saveScreenshot(window, name + QStringLiteral("-verification")));
    show(setOf({difficultBatch(), verifierBatch()}));
    m_panel->table()->setCurrentIndex(model()->index(0, 3));
    QVERIFY(saveScreenshot(window, name + QStringLiteral("-several")));
    window.resize(440, 600);
    m_panel->setRowsRemark(
        u"1 of 2 batches returned other numbers of rows than announced: 4,998 missing, more pages of 1."_s);
    QTRY_VERIFY2(m_panel->filterBar()->height() > 50, "the field needs a row of its own");
    QVERIFY2(window.width() <= 520, "the panel must fit between the list and the credits at 1024 pixels");
    QVERIFY(saveScreenshot(window, name + QStringLiteral("-narrow")));
    m_panel->setParent(nullptr);
}

ENROW_TEST(tst_ResultsPanel, QApplication)
#include "tst_ResultsPanel.moc"
