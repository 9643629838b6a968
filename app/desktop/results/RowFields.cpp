// SPDX-License-Identifier: MIT
#include "desktop/results/RowFields.h"

#include "desktop/common/QualificationColors.h"
#include "desktop/common/VisibleText.h"
#include "desktop/results/ColumnText.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace enrow
{

namespace
{

constexpr qsizetype longestShown = 10'000; // characters; the JSON beside has the rest

// A line edit, as it scrolls a value of any length and can be read and copied by keyboard; it looks like a label.
QLineEdit *makeValue(ColumnId column)
{
    auto *value = new QLineEdit;
    value->setReadOnly(true);
    value->setFrame(false);
    // Beside its label whatever direction the value is written in.
    value->setAlignment((value->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    value->setAccessibleName(ColumnText::title(column));
    QPalette palette = value->palette();
    palette.setColor(QPalette::Base, Qt::transparent);
    value->setPalette(palette);
    return value;
}

// The whole ID, unlike in the table, where it would take too much room.
QString valueOf(const ResultSet &set, RowAddress address, ColumnId column)
{
    const ResultBatch &batch = set.batches()[address.batch];
    if (column != ColumnId::BatchId || batch.label.isEmpty())
        return column == ColumnId::BatchId ? batch.ref.id : ColumnText::cell(set, address, column);
    return QStringLiteral("%1 (%2)").arg(batch.label, batch.ref.id);
}

} // namespace

RowFields::RowFields(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(10, 8, 10, 8);
    m_form->setVerticalSpacing(2);
    m_form->setHorizontalSpacing(14);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    std::vector<ColumnId> found;
    std::vector<ColumnId> searched;
    for (const ResultColumn &column : resultColumns()) {
        if (column.order == ColumnOrder::Batch || column.order == ColumnOrder::Kind || column.id == ColumnId::Custom)
            continue;
        (columnOf(column.id).isSearched() ? searched : found).push_back(column.id);
    }
    addGroup(tr("Result"), found);
    addGroup(tr("Searched for"), searched);
    addGroup(tr("Your own"), {ColumnId::Custom});
    addGroup(tr("From"), {ColumnId::BatchId, ColumnId::Kind});
}

void RowFields::addGroup(const QString &title, const std::vector<ColumnId> &columns)
{
    auto *heading = new QLabel(title);
    QFont font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    heading->setContentsMargins(0, m_groups.empty() ? 0 : 8, 0, 2);
    m_form->addRow(heading);
    Group group{heading, {}};
    for (const ColumnId column : columns) {
        QLineEdit *value = makeValue(column);
        QString name = ColumnText::title(column);
        auto *label = new QLabel(name);
        label->setForegroundRole(QPalette::PlaceholderText);
        m_form->addRow(label, value);
        group.fields.push_back({column, value});
    }
    m_groups.push_back(std::move(group));
}

void RowFields::setRow(const ResultSet &set, RowAddress address)
{
    m_qualification = set.qualification(address);
    for (const Group &group : m_groups) {
        bool any = false;
        for (const Field &field : group.fields) {
            const QString text = valueOf(set, address, field.column);
            showValue(field, text);
            any = any || !text.isEmpty();
        }
        m_form->setRowVisible(group.title, any);
    }
    colorQualification();
}

void RowFields::showValue(const Field &field, const QString &text)
{
    m_form->setRowVisible(field.value, !text.isEmpty());
    const QString shown = visibleText(text.left(longestShown));
    if (field.value->text() != shown)
        field.value->setText(shown);
    field.value->setCursorPosition(0);
    // Escaped, as a tooltip would read the value as HTML.
    const bool tooWide = fontMetrics().horizontalAdvance(shown.left(500)) > field.value->width() - 8;
    field.value->setToolTip(tooWide ? QStringLiteral("<p>%1</p>").arg(shown.left(2000).toHtmlEscaped()) : QString());
}

void RowFields::colorQualification()
{
    for (const Field &field : m_groups.front().fields) {
        if (field.column != ColumnId::Qualification)
            continue;
        QPalette colors = field.value->palette();
        colors.setColor(QPalette::Text, qualificationColors(m_qualification, palette()).text);
        field.value->setPalette(colors);
    }
}

void RowFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_groups.empty())
        colorQualification();
}

} // namespace enrow
