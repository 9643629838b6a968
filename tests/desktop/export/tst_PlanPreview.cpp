// SPDX-License-Identifier: MIT
#include "desktop/export/PlanPreview.h"

#include "../results/ResultFixtures.h"

#include "support/TestProgram.h"

#include <QCoreApplication>

using namespace enrow;
using namespace Qt::StringLiterals;

// What is shown of a file before it is written is how it will begin.
class tst_PlanPreview : public QObject
{
    Q_OBJECT

private slots:
    void showsTheCellsOfText();
    void showsTheCellsOfAWorkbook();
    void showsWhatIsInQuotes();
    void showsTheLinesOfWhatIsNoTable();
    void showsTheBeginningOnly();
    void stops();

private:
    static std::vector<QStringList> beginningOf(const ExportPlan &plan, const std::shared_ptr<const ResultView> &view)
    {
        return previewOf(plan, view, false, QDate(2026, 11, 21), {}).value().beginning;
    }

    using Cells = std::vector<QStringList>;

    const std::shared_ptr<const ResultView> m_view = std::make_shared<const ResultView>(setOf(
        {batchOf(BatchKind::EmailVerifier, u"v"_s, {{"valid", {{ColumnId::Index, "1"}, {ColumnId::Email, "=1+1"}}}})}));
};

void tst_PlanPreview::showsTheCellsOfText()
{
    ExportPlan plan;
    plan.text = {';', true, true};
    QCOMPARE(beginningOf(plan, m_view),
             (Cells{{u"index"_s, u"qualification"_s, u"email"_s}, {u"1"_s, u"valid"_s, u"'=1+1"_s}}));
}

void tst_PlanPreview::showsTheCellsOfAWorkbook()
{
    ExportPlan plan;
    plan.format = exportFormatNamed(u"xlsx");
    QCOMPARE(beginningOf(plan, m_view),
             (Cells{{u"index"_s, u"qualification"_s, u"email"_s}, {u"1"_s, u"valid"_s, u"=1+1"_s}}));
    plan.format = exportFormatNamed(u"json");
    QCOMPARE(beginningOf(plan, m_view), Cells());
}

void tst_PlanPreview::showsTheLinesOfWhatIsNoTable()
{
    ExportPlan plan;
    plan.format = exportFormatNamed(u"jsonl");
    const PlanPreview preview = previewOf(plan, m_view, false, QDate(2026, 11, 21), {}).value();
    QVERIFY(preview.beginning.empty());
    QVERIFY2(preview.text.startsWith(u'{') && preview.text.contains(u"=1+1"_s), qPrintable(preview.text));
    QCOMPARE(preview.text.count(u'\n'), 1);
}

// What the file has to write in another way is shown as it will be read.
void tst_PlanPreview::showsWhatIsInQuotes()
{
    const auto view = std::make_shared<const ResultView>(
        setOf({batchOf(BatchKind::EmailVerifier, u"v"_s, {{"valid", {{ColumnId::Email, "a \"b\",\tc\nd"}}}})}));
    ExportPlan plan;
    plan.columns = {{ColumnId::Email, u"Mail"_s}};
    plan.text = {',', false, true};
    QCOMPARE(beginningOf(plan, view), (Cells{{u"Mail"_s}, {u"a \"b\",\tc\nd"_s}}));
    plan.format = exportFormatNamed(u"xlsx");
    QCOMPARE(beginningOf(plan, view), (Cells{{u"Mail"_s}, {u"a \"b\",\tc\nd"_s}}));
}

void tst_PlanPreview::showsTheBeginningOnly()
{
    const std::vector<TestRow> rows(1000, {"valid", {{ColumnId::Email, "pam@x.com"}}});
    const auto view = std::make_shared<const ResultView>(setOf({batchOf(BatchKind::EmailVerifier, u"v"_s, rows)}));
    QCOMPARE(beginningOf({}, view).size(), 21U);
    QCOMPARE(previewOf({}, view, false, {}, {})->planned.rows, 1000U);
}

void tst_PlanPreview::stops()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!previewOf({}, m_view, false, {}, stop.get_token()));
}

ENROW_TEST(tst_PlanPreview, QCoreApplication)
#include "tst_PlanPreview.moc"
