// SPDX-License-Identifier: MIT
#include "desktop/export/ExportRun.h"

#include "common/Format.h"
#include "desktop/export/PlanText.h"

#include <QDir>

namespace enrow
{

bool ExportRun::Order::needsFolder() const
{
    const ExportPlan &plan = preset.plan;
    const bool hasTooMany = plan.rowsAFile > 0 && view->rowCount() > plan.rowsAFile;
    return plan.format->holdsRows() && (plan.split != ExportSplit::Nothing || hasTooMany);
}

QString ExportRun::Order::fileName(const QDate &date) const
{
    return nameOfFile(preset.plan, *view, {view->set()->batches(), {}, 0, date});
}

ExportRun::Ending ExportRun::carryOut(const Order &order, IfFileExists ifExists, const std::stop_token &stop,
                                      const ExportProgress &progress)
{
    const ExportPlan &plan = order.preset.plan;
    const bool isOfSeveral = order.view->set()->batches().size() > 1;
    if (!plan.format->holdsRows())
        return {{},
                {order.path},
                exportFile({order.view, order.replies, isOfSeveral}, *plan.format, plan.text, order.path, ifExists,
                           stop, progress)};
    auto planned = ExportPlanner(order.view, isOfSeveral).apply(plan, QDate::currentDate(), stop);
    if (!planned)
        return {{}, {}, Error{ErrorKind::Cancelled, {}, 0, {}}};
    Ending ending{std::move(*planned), {}, ExportOutcome()};
    std::vector<FileExport> files;
    for (const PlannedFile &file : ending.planned.files) {
        ending.paths.append(order.needsFolder() ? QDir(order.path).filePath(file.name) : order.path);
        files.push_back({ending.paths.back(), {file.view, {}, isOfSeveral, ending.planned.columns, plan.sheets}});
    }
    ending.outcome = exportFiles(files, *plan.format, plan.text, ifExists, stop, progress);
    return ending;
}

QString ExportRun::remark(const Order &order, const Ending &ending)
{
    QStringList sentences = PlanText::leftOut(ending.planned);
    sentences += PlanText::refused(ending.planned, order.preset.program);
    sentences.append(order.rowsRemark);
    if (ending.outcome->cutCells > 0)
        sentences.append(tr("Cells that were cut because Excel allows no more text: %1")
                             .arg(Format::number(qint64(ending.outcome->cutCells))));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace enrow
