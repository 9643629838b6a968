// SPDX-License-Identifier: MIT
#include "desktop/results/ResultHeader.h"

#include "ResultFixtures.h"
#include "desktop/common/Theme.h"
#include "desktop/results/ResultTable.h"
#include "desktop/results/ResultTableModel.h"
#include "jobs/JobQueue.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleOptionHeader>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_ResultHeader : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_table.reset(); }
    void theAddressTakesTheRoomThatIsLeft();
    void elseTheLastTextDoes();
    void theRoomThatIsLeftIsNoWidthOfAPerson();
    void theAnswerIsInSight();
    void theMenuIsInGroups();
    void personSaysItOnce();
    void stripesGoToTheEdge();
    void menuSortsInPlainWords();
    void theMarkOfTheOrderStandsBesideTheTitle();
    void theScrollBarBeginsBelow();
    void looks_data();
    void looks();

private:
    int section(ColumnId column) const { return m_model.sectionOf(column); }
    int widthOf(ColumnId column) const { return header()->sectionSize(section(column)); }
    ResultHeader *header() const { return m_table->columnsHeader(); }
    void show(std::shared_ptr<const ResultSet> set) { m_model.setView(std::make_shared<ResultView>(std::move(set))); }

    JobQueue m_jobs{1};
    ResultTableModel m_model;
    std::unique_ptr<ResultTable> m_table;
};

void tst_ResultHeader::init()
{
    applyTheme(*qApp, ThemeChoice::Light);
    m_model.setView(nullptr);
    m_table = std::make_unique<ResultTable>(m_model, m_jobs);
    m_table->resize(700, 300);
    show(setOf({verifierBatch()}));
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
}

void tst_ResultHeader::theAddressTakesTheRoomThatIsLeft()
{
    QCOMPARE(header()->length(), m_table->viewport()->width());
    const int former = widthOf(ColumnId::Email);
    m_table->resize(800, 300);
    QCOMPARE(widthOf(ColumnId::Email), former + 100);
    header()->resizeSection(section(ColumnId::Qualification), 200);
    QCOMPARE(header()->length(), m_table->viewport()->width());
    m_table->resize(200, 300);
    QVERIFY2(widthOf(ColumnId::Email) > header()->fontMetrics().horizontalAdvance(u"kevin@x.com"_s),
             "what does not fit is scrolled to, not squeezed");
    // A width that a person chose stays.
    header()->resizeSection(section(ColumnId::Email), 222);
    m_table->resize(900, 300);
    QCOMPARE(widthOf(ColumnId::Email), 222);
}

void tst_ResultHeader::elseTheLastTextDoes()
{
    m_table->resize(1600, 300);
    show(setOf({finderBatch()}));
    header()->setColumnHidden(ColumnId::LastName, false);
    QCOMPARE(header()->length(), m_table->viewport()->width());
    const int usual = widthOf(ColumnId::LastName);
    header()->resizeSection(section(ColumnId::Email), 222);
    QCOMPARE(widthOf(ColumnId::Email), 222);
    QVERIFY(widthOf(ColumnId::LastName) > usual);
    QCOMPARE(header()->length(), m_table->viewport()->width());
    header()->setColumnHidden(ColumnId::LastName, true);
    QCOMPARE(header()->length(), m_table->viewport()->width());
}

void tst_ResultHeader::theRoomThatIsLeftIsNoWidthOfAPerson()
{
    const QByteArray state = header()->layoutState();
    m_table->resize(500, 300);
    header()->restoreLayout(state);
    QCOMPARE(header()->length(), m_table->viewport()->width());
    show(setOf({phoneBatch()}));
    m_table->resize(200, 300);
    show(setOf({verifierBatch()}));
    QVERIFY(widthOf(ColumnId::Email) < 400);
}

// At the widths that the table has in windows of 1240 and 800 pixels.
void tst_ResultHeader::theAnswerIsInSight()
{
    using Id = ColumnId;
    const std::string longMail = "bartlomiej.jablonski@bialobrzeg-ceramika.example";
    const auto searches = batchOf(BatchKind::EmailFinder, u"s"_s,
                                  {{"valid",
                                    {{Id::SearchedFullName, "Bartłomiej Jabłoński-Wiśniewski"},
                                     {Id::Email, longMail},
                                     {Id::SearchedCompanyName, "Białobrzeg Ceramika Spółka"},
                                     {Id::Company, "Białobrzeg Ceramika"},
                                     {Id::SearchedCompanyDomain, "bialobrzeg-ceramika.example"},
                                     {Id::FirstName, "Bartłomiej"},
                                     {Id::LastName, "Jabłoński-Wiśniewski"}}}});
    for (const auto &[width, needed] : {std::pair(690, 4), std::pair(535, 4)}) {
        m_table->resize(width, 300);
        for (const auto &set : {setOf({searches}), setOf({phoneBatch()}), setOf({searches, phoneBatch()})}) {
            show(set);
            const std::vector<Id> shown = header()->shownColumns();
            const size_t batch = set->batches().size() > 1 ? 1 : 0;
            QCOMPARE(shown[0], Id::Qualification);
            QCOMPARE(shown[batch], batch == 1 ? Id::BatchId : Id::Qualification);
            QCOMPARE(shown[batch + 1], Id::Person);
            const Id answer = shown[batch + 2];
            QVERIFY(answer == Id::Email || answer == Id::Number || answer == Id::Contact);
            bool endsAtTheEdge = header()->length() == m_table->viewport()->width();
            int inSight = 0;
            for (const Id column : shown) {
                const int end = header()->sectionViewportPosition(section(column)) + widthOf(column);
                inSight += end <= m_table->viewport()->width() ? 1 : 0;
                endsAtTheEdge = endsAtTheEdge || end == m_table->viewport()->width();
            }
            QVERIFY2(inSight >= needed, qPrintable(QString::number(inSight)));
            QVERIFY(endsAtTheEdge);
        }
    }
    QVERIFY(widthOf(Id::Qualification) <= 110);
}

void tst_ResultHeader::theMenuIsInGroups()
{
    show(setOf({finderBatch()}));
    QMenu menu;
    header()->fillColumnsMenu(&menu);
    QStringList entries;
    for (const QAction *action : menu.actions())
        entries << (action->isSeparator() ? u"— "_s + action->text() : action->text());
    QCOMPARE(
        entries.join(u", "_s),
        u"— At a glance, Person, Company, — Searched, Company (empty), Domain, Full name, — Found, Qualification, "
        u"E-mail, Company (empty), "
        "Domain (empty), Full name (empty), First name, Last name, Gender (empty), — Other, Custom (empty), Index, "
        "— , &Show all columns"_s);
}

// What Person says does not stand beside it, but comes back where Person goes, and is in files either way.
void tst_ResultHeader::personSaysItOnce()
{
    const auto isShown = [this](ColumnId column) {
        const auto shown = header()->shownColumns();
        return std::find(shown.begin(), shown.end(), column) != shown.end();
    };
    show(setOf({phoneBatch()}));
    QVERIFY(!isShown(ColumnId::SearchedFirstName) && !isShown(ColumnId::SearchedLastName));
    const std::vector<ColumnId> files = header()->columnsForFiles();
    QCOMPARE(files, (std::vector{ColumnId::Qualification, ColumnId::SearchedFirstName, ColumnId::SearchedLastName,
                                 ColumnId::Number, ColumnId::SearchedCompanyName, ColumnId::Country, ColumnId::Index}));
    show(setOf({finderBatch()}));
    QVERIFY(!isShown(ColumnId::FirstName) && !isShown(ColumnId::LastName));
    show(setOf({phoneBatch()}));
    header()->setColumnHidden(ColumnId::Person, true);
    header()->setColumnHidden(ColumnId::Employer, true);
    QVERIFY(isShown(ColumnId::SearchedFirstName) && isShown(ColumnId::SearchedCompanyName));
    QVERIFY(header()->columnsForFiles() == header()->shownColumns());
    header()->setColumnHidden(ColumnId::Person, false);
    header()->setColumnHidden(ColumnId::SearchedLastName, false);
    QVERIFY(isShown(ColumnId::SearchedLastName) && !isShown(ColumnId::SearchedFirstName));
}

void tst_ResultHeader::stripesGoToTheEdge()
{
    header()->resizeSection(section(ColumnId::Email), 100);
    QVERIFY(header()->length() < m_table->viewport()->width() - 50);
    m_table->setCurrentIndex(m_model.index(0, 0));
    const QImage picture = m_table->viewport()->grab().toImage();
    const auto ground = [&](int row, int x) { return picture.pixelColor(x, m_table->rowViewportPosition(row) + 3); };
    const int edge = m_table->viewport()->width() - 3;
    QCOMPARE(ground(1, edge), ground(1, header()->length() - 3));
    QVERIFY(ground(0, edge) != ground(1, edge));
    QVERIFY2(picture.pixelColor(edge, m_table->rowViewportPosition(1) + 2 * m_table->rowHeight(1)) != ground(1, edge),
             "no stripe where no row is");
}

void tst_ResultHeader::menuSortsInPlainWords()
{
    show(setOf({finderBatch()}));
    const auto texts = [this](ColumnId column) {
        QMenu menu;
        header()->addSortActions(&menu, section(column));
        QStringList words;
        for (const QAction *action : menu.actions())
            words.append(action->text().remove(u'&'));
        return words;
    };
    QCOMPARE(texts(ColumnId::Email), (QStringList{u"Sort A to Z"_s, u"Sort Z to A"_s, u"Original order"_s}));
    QCOMPARE(texts(ColumnId::Index), (QStringList{u"Smallest first"_s, u"Largest first"_s, u"Original order"_s}));
    const QSignalSpy asked(&m_model, &ResultTableModel::sortRequested);
    const QPoint at(header()->sectionViewportPosition(section(ColumnId::Email)) + 20, 8);
    QContextMenuEvent click(QContextMenuEvent::Mouse, at, header()->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(header()->viewport(), &click);
    auto *menu = header()->findChild<QMenu *>();
    QVERIFY(menu);
    menu->actions()[1]->trigger();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0], QVariantList({section(ColumnId::Email), QVariant::fromValue(Qt::DescendingOrder)}));
    menu->close();
}

// Up from A to Z, at the middle of the title, which is semibold.
void tst_ResultHeader::theMarkOfTheOrderStandsBesideTheTitle()
{
    const auto picture = [this](int column, Qt::SortOrder order) {
        header()->setSortIndicator(column, order);
        return header()->viewport()->grab().toImage();
    };
    const int email = section(ColumnId::Email);
    const QImage none = picture(-1, Qt::AscendingOrder);
    const QImage up = picture(email, Qt::AscendingOrder);
    const QImage down = picture(email, Qt::DescendingOrder);
    QFont font = header()->font();
    font.setWeight(QFont::DemiBold);
    const int margin = header()->style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header());
    const int left = header()->sectionViewportPosition(email) + margin;
    const int title = QFontMetrics(font).horizontalAdvance(u"E-mail"_s);
    QRect mark(left + title + 2, 0, 18, header()->height() - 1);
    QVERIFY2(none.copy(QRect(left, 0, title, header()->height())) != up.copy(QRect(left, 0, title, header()->height())),
             "the title is semibold");
    QVERIFY(up.copy(mark) != down.copy(mark));
    const auto rows = [&](const QImage &image) {
        std::pair<int, int> inked(-1, -1);
        for (int y = mark.top(); y <= mark.bottom(); ++y) {
            for (int x = mark.left(); x <= mark.right(); ++x) {
                if (image.pixelColor(x, y).lightness() < 150) {
                    inked.first = inked.first < 0 ? y : inked.first;
                    inked.second = y;
                }
            }
        }
        return inked;
    };
    const auto [top, bottom] = rows(up);
    QVERIFY2(top > 0 && std::abs((top + bottom) / 2 - header()->height() / 2) <= 2,
             qPrintable(u"%1 to %2 of %3"_s.arg(top).arg(bottom).arg(header()->height())));
    // Its point is at the top.
    int inTheFirstRow = 0;
    int inTheLastRow = 0;
    for (int x = mark.left(); x <= mark.right(); ++x) {
        inTheFirstRow += up.pixelColor(x, top).lightness() < 150 ? 1 : 0;
        inTheLastRow += up.pixelColor(x, bottom).lightness() < 150 ? 1 : 0;
    }
    const int middle = mark.left() + 8;
    QVERIFY(up.pixelColor(middle, top).lightness() < down.pixelColor(middle, top).lightness() ||
            inTheFirstRow <= inTheLastRow);
    const int edge = header()->sectionViewportPosition(email) + header()->sectionSize(email);
    const QRect end(edge - 40, 0, 30, header()->height());
    QCOMPARE(up.copy(end), none.copy(end));
}

void tst_ResultHeader::theScrollBarBeginsBelow()
{
    show(setOf({largeBatch(100)}));
    const QScrollBar *bar = m_table->verticalScrollBar();
    QTRY_VERIFY(bar->isVisible());
    QTRY_COMPARE(bar->mapTo(m_table.get(), QPoint()).y(), header()->geometry().bottom()); // its lower line goes on
}

void tst_ResultHeader::looks_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
}

void tst_ResultHeader::looks()
{
    QFETCH(const ThemeChoice, theme);
    applyTheme(*qApp, theme);
    std::vector<TestRow> rows;
    for (int i = 0; i < 40; ++i)
        rows.push_back({i % 3 == 0   ? "invalid"
                        : i % 5 == 0 ? "catch_all"
                                     : "valid",
                        {{ColumnId::Email, "somebody.with.a.long.name" + std::to_string(i) + "@company.example.com"}}});
    show(setOf({batchOf(BatchKind::EmailVerifier, u"v"_s, rows)}));
    QCoreApplication::processEvents();
    header()->setSortIndicator(section(ColumnId::Email), Qt::AscendingOrder);
    m_table->setCurrentIndex(m_model.index(3, section(ColumnId::Qualification)));
    QVERIFY(saveScreenshot(*m_table, u"table-fills-"_s + QLatin1StringView(QTest::currentDataTag())));
    header()->resizeSection(section(ColumnId::Email), 220);
    QVERIFY(saveScreenshot(*m_table, u"table-chosen-width-"_s + QLatin1StringView(QTest::currentDataTag())));
}

ENROW_TEST(tst_ResultHeader, QApplication)
#include "tst_ResultHeader.moc"
