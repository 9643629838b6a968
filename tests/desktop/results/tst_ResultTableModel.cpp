// SPDX-License-Identifier: MIT
#include "desktop/results/ResultTableModel.h"

#include "ResultFixtures.h"

#include "support/TestProgram.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QColor>
#include <QItemSelectionModel>
#include <QSignalSpy>

using namespace enrow;

class tst_ResultTableModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsTitlesAndValues();
    void describesCells();
    void domainForCompanyIsQuiet();
    void indexesFollowTheirRows();
    void manyIndexesFollowTheirRows();
    void selectionSurvivesSortAndFilter();
    void indexesFollowIntoAnotherSet();
    void otherColumnsReset();
    void showsSeveralBatches();
    void findsRowsOfBatches();
    void asksForSorting();

private:
    QString text(int row, ColumnId column) const;
    std::shared_ptr<const ResultView> viewOf(std::vector<uint32_t> rows, ResultQuery query = {}) const;

    std::shared_ptr<const ResultSet> m_set;
    std::unique_ptr<ResultTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_ResultTableModel::init()
{
    m_set = setOf({finderBatch()});
    m_model = std::make_unique<ResultTableModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setView(std::make_shared<ResultView>(m_set));
}

void tst_ResultTableModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

QString tst_ResultTableModel::text(int row, ColumnId column) const
{
    return m_model->index(row, m_model->sectionOf(column)).data().toString();
}

std::shared_ptr<const ResultView> tst_ResultTableModel::viewOf(std::vector<uint32_t> rows, ResultQuery query) const
{
    return std::make_shared<ResultView>(m_set, std::move(query), std::move(rows));
}

namespace
{

ResultQuery byEmail()
{
    return ResultQuery{}.sortedBy({ColumnId::Email});
}

} // namespace

void tst_ResultTableModel::showsTitlesAndValues()
{
    QCOMPARE(m_model->rowCount(), 5);
    QCOMPARE(m_model->columnCount(), 15);
    QCOMPARE(m_model->headerData(m_model->sectionOf(ColumnId::FirstName), Qt::Horizontal).toString(),
             QStringLiteral("First name"));
    QCOMPARE(text(0, ColumnId::Email), QStringLiteral("dwight.schrute@dundermifflin.com"));
    QCOMPARE(text(0, ColumnId::Qualification), QStringLiteral("Valid"));
    QCOMPARE(text(1, ColumnId::Email), QString());
    QCOMPARE(text(3, ColumnId::Qualification), QStringLiteral("Catch-all"));
    QCOMPARE(m_model->sectionOf(ColumnId::Number), -1);
}

void tst_ResultTableModel::describesCells()
{
    const QModelIndex qualification = m_model->index(0, m_model->sectionOf(ColumnId::Qualification));
    QVERIFY(qualification.data(Qt::ForegroundRole).value<QColor>().isValid());
    QVERIFY(qualification.data(Qt::DecorationRole).value<QColor>().isValid());
    const QModelIndex number = m_model->index(0, m_model->sectionOf(ColumnId::Index));
    QVERIFY(number.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    QVERIFY(!number.data(Qt::ForegroundRole).isValid());
    const QModelIndex missing = m_model->index(1, m_model->sectionOf(ColumnId::Email));
    QCOMPARE(missing.data(Qt::AccessibleTextRole).toString(), QStringLiteral("empty"));
}

// It stands where others have a name.
void tst_ResultTableModel::domainForCompanyIsQuiet()
{
    m_model->setView(std::make_shared<ResultView>(
        setOf({batchOf(BatchKind::EmailFinder, QStringLiteral("finder"),
                       {{"valid", {{ColumnId::Company, "Acme"}, {ColumnId::Domain, "acme.example"}}},
                        {"valid", {{ColumnId::Domain, "bolt.example"}}}})})));
    const auto ink = [this](int row, ColumnId column) {
        return m_model->index(row, m_model->sectionOf(column)).data(Qt::ForegroundRole);
    };
    QVERIFY(!ink(0, ColumnId::Employer).isValid());
    QCOMPARE(ink(1, ColumnId::Employer).value<QColor>(), qApp->palette().color(QPalette::PlaceholderText));
    QVERIFY(!ink(1, ColumnId::Domain).isValid());
}

void tst_ResultTableModel::indexesFollowTheirRows()
{
    const QPersistentModelIndex dwight = m_model->index(0, m_model->sectionOf(ColumnId::Email));
    const QPersistentModelIndex ryan = m_model->index(1, 0);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setView(viewOf({2, 0, 3, 1, 4}, byEmail()));
    QCOMPARE(dwight.row(), 1);
    QCOMPARE(dwight.data().toString(), QStringLiteral("dwight.schrute@dundermifflin.com"));
    QCOMPARE(ryan.row(), 3);
    m_model->setView(viewOf({0, 2}));
    QCOMPARE(dwight.row(), 0);
    QVERIFY(!ryan.isValid());
    QCOMPARE(m_model->rowCount(), 2);
    m_model->setView(viewOf({}));
    QVERIFY(!dwight.isValid());
    QVERIFY(reset.isEmpty());
}

void tst_ResultTableModel::manyIndexesFollowTheirRows()
{
    m_set = setOf({largeBatch(100)});
    m_model->setView(std::make_shared<ResultView>(m_set));
    QList<QPersistentModelIndex> indexes;
    for (int row = 0; row < 100; ++row)
        indexes.append(m_model->index(row, 0));
    std::vector<uint32_t> rows;
    for (uint32_t row = 100; row-- > 10;)
        rows.push_back(row);
    m_model->setView(viewOf(rows, ResultQuery{}.sortedBy({ColumnId::Index, true})));
    for (int row = 0; row < 100; ++row)
        QCOMPARE(indexes[row].row(), row < 10 ? -1 : 99 - row);
}

void tst_ResultTableModel::selectionSurvivesSortAndFilter()
{
    QItemSelectionModel selection(m_model.get());
    selection.select(m_model->index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    selection.select(m_model->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    selection.setCurrentIndex(m_model->index(0, 3), QItemSelectionModel::NoUpdate);
    m_model->setView(viewOf({2, 0, 3, 1, 4}, byEmail()));
    QVERIFY(selection.isRowSelected(1));
    QVERIFY(selection.isRowSelected(3));
    QCOMPARE(selection.currentIndex(), m_model->index(1, 3));
    m_model->setView(viewOf({1, 2}));
    QCOMPARE(selection.selectedRows().size(), 1);
    QVERIFY(selection.isRowSelected(0));
    QVERIFY(!selection.currentIndex().isValid());
}

void tst_ResultTableModel::indexesFollowIntoAnotherSet()
{
    m_model->setView(std::make_shared<ResultView>(setOf({finderBatch(), finderBatch(QStringLiteral("finder-2"))})));
    const QPersistentModelIndex first = m_model->index(2, 0);
    const QPersistentModelIndex second = m_model->index(5, 0);
    m_model->setView(std::make_shared<ResultView>(
        setOf({finderBatch(QStringLiteral("finder-3")), finderBatch(QStringLiteral("finder-2"))})));
    QVERIFY(!first.isValid());
    QCOMPARE(second.row(), 5);
    const auto shorter = batchOf(BatchKind::EmailFinder, QStringLiteral("finder-2"), {});
    m_model->setView(std::make_shared<ResultView>(setOf({shorter, finderBatch()})));
    QVERIFY(!second.isValid());
}

void tst_ResultTableModel::otherColumnsReset()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy about(m_model.get(), &ResultTableModel::viewAboutToChange);
    m_model->setView(std::make_shared<ResultView>(setOf({verifierBatch()})));
    QCOMPARE(reset.size(), 1);
    QCOMPARE(m_model->columnCount(), 3);
    m_model->setView(nullptr);
    QCOMPARE(reset.size(), 2);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->columnCount(), 0);
    QVERIFY(!m_model->addressAt(0));
    m_model->setView(nullptr);
    QCOMPARE(about.size(), 2);
}

void tst_ResultTableModel::showsSeveralBatches()
{
    ResultBatch labelled = verifierBatch();
    labelled.label = QStringLiteral("Spring");
    m_model->setView(std::make_shared<ResultView>(
        setOf({finderBatch(QStringLiteral("195f87c6-376e-4eca-9861-f92935413b0c")), labelled})));
    QCOMPARE(text(0, ColumnId::BatchId), QStringLiteral("195f87c6…413b0c"));
    QCOMPARE(text(5, ColumnId::BatchId), QStringLiteral("Spring"));
    QVERIFY(!text(0, ColumnId::Kind).isEmpty());
    QVERIFY(text(0, ColumnId::Kind) != text(5, ColumnId::Kind));
    QCOMPARE(text(5, ColumnId::FirstName), QString());
}

void tst_ResultTableModel::findsRowsOfBatches()
{
    m_model->setView(viewOf({4, 2}, byEmail()));
    QCOMPARE(m_model->placeOf(keyFor({BatchKind::EmailFinder, QStringLiteral("finder-1")}), 2), 1);
    QCOMPARE(m_model->placeOf(keyFor({BatchKind::EmailFinder, QStringLiteral("finder-1")}), 0), -1);
    QCOMPARE(m_model->placeOf(keyFor({BatchKind::EmailFinder, QStringLiteral("finder-1")}), 99), -1);
    QCOMPARE(m_model->placeOf(keyFor({BatchKind::EmailFinder, QStringLiteral("other")}), 2), -1);
    QCOMPARE(m_model->addressAt(1)->row, 2u);
    QVERIFY(!m_model->addressAt(-1));
    QVERIFY(!m_model->addressAt(2));
}

void tst_ResultTableModel::asksForSorting()
{
    QSignalSpy asked(m_model.get(), &ResultTableModel::sortRequested);
    m_model->sort(4, Qt::DescendingOrder);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toInt(), 4);
    QCOMPARE(asked[0][1].value<Qt::SortOrder>(), Qt::DescendingOrder);
    QCOMPARE(text(0, ColumnId::FirstName), QStringLiteral("Dwight"));
}

ENROW_TEST(tst_ResultTableModel, QApplication)
#include "tst_ResultTableModel.moc"
