// SPDX-License-Identifier: MIT
#include "desktop/export/PlanPreview.h"

#include "export/Exporter.h"

#include <QBuffer>

#include <algorithm>

namespace enrow
{

namespace
{

constexpr uint32_t mostRows = 20;
constexpr qsizetype mostCharacters = 20'000;

std::shared_ptr<const ResultView> beginningOf(const ResultView &view)
{
    std::vector<uint32_t> rows(std::min(view.rowCount(), mostRows));
    for (uint32_t place = 0; place < rows.size(); ++place)
        rows[place] = view.rowAt(place);
    return std::make_shared<const ResultView>(view.set(), view.query(), std::move(rows));
}

QString textOf(const ExportPlan &plan, const PlannedExport &planned)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto rows = beginningOf(*planned.files.front().view);
    // The cells of a workbook are as they are, and so is a mark that nobody sees.
    CsvFormat cells = plan.format->isText() ? plan.text : CsvFormat{'\t', false, false};
    cells.byteOrderMark = false;
    if (!writeCsv(*rows, planned.columns, cells, buffer))
        return {};
    return QString::fromUtf8(buffer.data()).remove(QLatin1Char('\r')).left(mostCharacters);
}

} // namespace

std::optional<PlanPreview> previewOf(const ExportPlan &plan, const std::shared_ptr<const ResultView> &rows,
                                     bool severalBatches, const QDate &date, const std::stop_token &stop)
{
    auto planned = ExportPlanner(rows, severalBatches).apply(plan, date, stop);
    if (!planned)
        return std::nullopt;
    PlanPreview preview{std::move(*planned), {}};
    if (plan.format->holdsRows())
        preview.beginning = textOf(plan, preview.planned);
    return preview;
}

} // namespace enrow
