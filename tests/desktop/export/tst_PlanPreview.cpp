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
    void showsTheLinesOfText();
    void showsTheCellsOfAWorkbook();
    void showsTheBeginningOnly();
    void stops();

private:
    static QString beginningOf(const ExportPlan &plan, const std::shared_ptr<const ResultView> &view)
    {
        return previewOf(plan, view, false, QDate(2026, 11, 21), {}).value().beginning;
    }

    const std::shared_ptr<const ResultView> m_view = std::make_shared<const ResultView>(setOf(
        {batchOf(BatchKind::EmailVerifier, u"v"_s, {{"valid", {{ColumnId::Index, "1"}, {ColumnId::Email, "=1+1"}}}})}));
};

void tst_PlanPreview::showsTheLinesOfText()
{
    ExportPlan plan;
    plan.text = {';', true, true};
    QCOMPARE(beginningOf(plan, m_view), u"index;qualification;email\n1;valid;'=1+1\n"_s);
}

void tst_PlanPreview::showsTheCellsOfAWorkbook()
{
    ExportPlan plan;
    plan.format = exportFormatNamed(u"xlsx");
    QCOMPARE(beginningOf(plan, m_view), u"index\tqualification\temail\n1\tvalid\t=1+1\n"_s);
    plan.format = exportFormatNamed(u"json");
    QCOMPARE(beginningOf(plan, m_view), QString());
}

void tst_PlanPreview::showsTheBeginningOnly()
{
    const std::vector<TestRow> rows(1000, {"valid", {{ColumnId::Email, "pam@x.com"}}});
    const auto view = std::make_shared<const ResultView>(setOf({batchOf(BatchKind::EmailVerifier, u"v"_s, rows)}));
    QCOMPARE(beginningOf({}, view).count(u'\n'), 21);
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
