// SPDX-License-Identifier: MIT
#include "results/ResultColumn.h"

#include <algorithm>
#include <array>

namespace enrow
{

namespace
{

// What the rows of a kind hold, as the table says.
struct KindTexts {
    std::array<ColumnId, columnCount> columns{};
    size_t count = 0;
    std::array<int8_t, screenColumnCount> places{};
};

constexpr KindTexts textsFor(BatchKind kind)
{
    KindTexts its;
    its.places.fill(-1);
    for (const ResultColumn &column : resultColumns()) {
        if (column.isOfBatch() || !column.has(kind))
            continue;
        its.places[size_t(column.id)] = int8_t(its.count);
        its.columns[its.count++] = column.id;
    }
    return its;
}

constexpr bool isInOrder()
{
    for (size_t id = 0; id < screenColumnCount; ++id) {
        if (columnOf(ColumnId(id)).id != ColumnId(id))
            return false;
    }
    return true;
}
static_assert(isInOrder());

// By BatchKind.
constexpr std::array textsByKind{textsFor(BatchKind::EmailFinder), textsFor(BatchKind::EmailVerifier),
                                 textsFor(BatchKind::PhoneFinder)};
static_assert(textsByKind.size() == allBatchKinds.size());

} // namespace

std::span<const ColumnId> textsOf(BatchKind kind)
{
    const KindTexts &its = textsByKind[size_t(kind)];
    return {its.columns.data(), its.count};
}

int slotOf(BatchKind kind, ColumnId column)
{
    return textsByKind[size_t(kind)].places[size_t(column)];
}

std::optional<ColumnId> columnNamed(QStringView name)
{
    const std::optional<ColumnId> found = screenColumnNamed(name);
    return found && !columnOf(*found).isMerged() ? found : std::nullopt;
}

std::optional<ColumnId> screenColumnNamed(QStringView name)
{
    const auto found = std::find_if(columns::table.begin(), columns::table.end(),
                                    [name](const ResultColumn &column) { return name == column.name; });
    return found == columns::table.end() ? std::nullopt : std::optional(found->id);
}

std::vector<ColumnId> columnsFor(std::span<const BatchKind> kinds, bool severalBatches)
{
    std::vector<ColumnId> chosen;
    for (const ResultColumn &column : resultColumns()) {
        const bool ofKinds =
            std::any_of(kinds.begin(), kinds.end(), [&column](BatchKind kind) { return column.has(kind); });
        if (column.isOfBatch() ? severalBatches : ofKinds)
            chosen.push_back(column.id);
    }
    return chosen;
}

} // namespace enrow
