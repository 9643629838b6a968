// SPDX-License-Identifier: MIT
#include "desktop/export/PlanPreview.h"

#include "export/Exporter.h"

#include <QBuffer>

#include <algorithm>
#include <utility>

namespace enrow
{

namespace
{

constexpr uint32_t mostRows = 20;
constexpr qsizetype longestCell = 1000; // characters: no more of it would be seen
constexpr qsizetype mostCharacters = 20'000;
constexpr char delimiter = '\t';

std::shared_ptr<const ResultView> firstRowsOf(const ResultView &view)
{
    std::vector<uint32_t> rows(std::min(view.rowCount(), mostRows));
    for (uint32_t place = 0; place < rows.size(); ++place)
        rows[place] = view.rowAt(place);
    return std::make_shared<const ResultView>(view.set(), view.query(), std::move(rows));
}

// The cells of a table that writeCsv() wrote.
std::vector<QStringList> cellsOf(const QByteArray &text)
{
    std::vector<QStringList> rows;
    QByteArray cell;
    QStringList row;
    bool isQuoted = false;
    const auto endCell = [&] { row.append(QString::fromUtf8(std::exchange(cell, {})).left(longestCell)); };
    for (qsizetype place = 0; place < text.size(); ++place) {
        const char c = text[place];
        const bool isDoubled = isQuoted && c == '"' && place + 1 < text.size() && text[place + 1] == '"';
        if (isDoubled || (isQuoted && c != '"') || (!isQuoted && c != '"' && c != delimiter && c != '\r' && c != '\n'))
            cell.append(c);
        else if (c == '"')
            isQuoted = !isQuoted;
        else if (c == delimiter || c == '\n')
            endCell();
        if (isDoubled)
            ++place;
        else if (!isQuoted && c == '\n')
            rows.push_back(std::exchange(row, {}));
    }
    return rows;
}

std::vector<QStringList> cellsOf(const ExportPlan &plan, const PlannedExport &planned, size_t file)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto rows = firstRowsOf(*planned.files[file].view);
    // The cells of a workbook are as they are; what parts those of a text is no part of them.
    const bool guards = plan.format->takesFormulaGuard() && plan.text.formulaGuard;
    return writeCsv(*rows, planned.columns, {delimiter, guards, false}, buffer) ? cellsOf(buffer.data())
                                                                                : std::vector<QStringList>();
}

QString textOf(const ExportPlan &plan, const PlannedExport &planned, size_t file)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const ExportSource source{firstRowsOf(*planned.files[file].view), {}, false, planned.columns};
    if (!plan.format->write(source, plan.text, buffer, {}, {}))
        return {};
    return QString::fromUtf8(buffer.data()).left(mostCharacters);
}

} // namespace

std::optional<PlanPreview> previewOf(const ExportPlan &plan, const std::shared_ptr<const ResultView> &rows,
                                     bool severalBatches, const QDate &date, const std::stop_token &stop, size_t file)
{
    auto planned = ExportPlanner(rows, severalBatches).apply(plan, date, stop);
    if (!planned)
        return std::nullopt;
    PlanPreview preview{std::move(*planned), {}};
    file = std::min(file, preview.planned.files.size() - 1);
    const bool isTable = !plan.format->isText() || plan.format->takesFormulaGuard();
    if (plan.format->holdsRows() && isTable)
        preview.beginning = cellsOf(plan, preview.planned, file);
    else if (plan.format->holdsRows())
        preview.text = textOf(plan, preview.planned, file);
    return preview;
}

} // namespace enrow
