// SPDX-License-Identifier: MIT
#include "lists/AddedColumns.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// What a verification has of these is the address of the list itself.
bool isAdded(const ExportColumn &column, BatchKind kind, bool isChosen)
{
    const bool isOfList = kind == BatchKind::EmailVerifier && column.source == ColumnSource(ColumnId::Email);
    return column.canBeFilledBy(kind) && (isChosen || !isOfList);
}

QString keyOf(const QString &heading)
{
    return heading.trimmed().toCaseFolded();
}

// The heading, or another one that nobody has yet, which is then taken.
QString freeHeading(const QString &heading, QSet<QString> &taken)
{
    QString name = heading;
    for (int number = 1; taken.contains(keyOf(name)); ++number)
        name = number == 1 ? u"enrow %1"_s.arg(heading) : u"enrow %1 %2"_s.arg(heading).arg(number);
    taken.insert(keyOf(name));
    return name;
}

} // namespace

AddedColumns::AddedColumns(const ListMatcher &matcher, const std::vector<ExportColumn> &columns)
{
    const std::vector<ExportColumn> wanted = columns.empty() ? exportColumns(usual) : columns;
    for (const BatchKind kind : matcher.kinds()) {
        std::vector<ExportColumn> added;
        std::ranges::copy_if(wanted, std::back_inserter(added),
                             [&](const ExportColumn &column) { return isAdded(column, kind, !columns.empty()); });
        m_sections.push_back({kind, added, std::make_unique<RowCells>(matcher.set(), added)});
    }
}

QStringList AddedColumns::headings(const QStringList &taken) const
{
    QSet<QString> names;
    for (const QString &name : taken)
        names.insert(keyOf(name));
    const auto sectionsWith = [this](const QString &heading) {
        return std::ranges::count_if(m_sections, [&](const Section &section) {
            return std::ranges::find(section.columns, heading, &ExportColumn::heading) != section.columns.end();
        });
    };
    QStringList headings;
    for (const Section &section : m_sections) {
        for (const ExportColumn &column : section.columns) {
            const QString heading = column.heading();
            headings << freeHeading(sectionsWith(heading) > 1 ? u"%1 %2"_s.arg(nameOf(section.kind), heading) : heading,
                                    names);
        }
    }
    return headings;
}

std::span<const std::string_view> AddedColumns::cells(const ListOutcome &outcome)
{
    m_row.assign(1, {});
    for (const Section &section : m_sections) {
        const auto match = std::ranges::find(outcome.matches, section.kind, &ListMatch::kind);
        if (match == outcome.matches.end()) {
            m_row.resize(m_row.size() + section.columns.size());
            continue;
        }
        const std::span<const std::string_view> cells = section.cells->read(match->row);
        m_row.insert(m_row.end(), cells.begin(), cells.end());
    }
    return m_row;
}

} // namespace enrow
