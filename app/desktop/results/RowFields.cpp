// SPDX-License-Identifier: MIT
#include "desktop/results/RowFields.h"

#include "desktop/common/QualificationColors.h"
#include "desktop/common/VisibleText.h"
#include "desktop/results/ColumnText.h"
#include "desktop/results/FieldLink.h"
#include "desktop/results/FieldValue.h"

#include <QClipboard>
#include <QEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace enrow
{

namespace
{

constexpr int leastWidth = 20;             // characters
constexpr int widthForLabels = 50;         // characters: beside the values
constexpr int widthForTwoForms = 110;      // characters
constexpr qsizetype longestShown = 10'000; // characters; the JSON beside has the rest

// The whole ID, unlike in the table, where it would take too much room.
QString valueOf(const ResultSet &set, RowAddress address, ColumnId column)
{
    const ResultBatch &batch = set.batches()[address.batch];
    if (column != ColumnId::BatchId || batch.label.isEmpty())
        return column == ColumnId::BatchId ? batch.ref.id : ColumnText::onScreen(set, address, column);
    return QStringLiteral("%1 (%2)").arg(batch.label, batch.ref.id);
}

} // namespace

RowFields::RowFields(QWidget *parent)
    : QWidget(parent)
    , m_columns(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    m_columns->setContentsMargins(7, 8, 10, 8); // in line with the rows above
    QFormLayout *left = addForm();
    QFormLayout *right = addForm();
    std::vector<ColumnId> found;
    std::vector<ColumnId> searched;
    for (const ResultColumn &column : resultColumns()) {
        if (column.order == ColumnOrder::Batch || column.order == ColumnOrder::Kind || column.id == ColumnId::Custom ||
            column.id == ColumnId::Index)
            continue;
        (columnOf(column.id).isSearched() ? searched : found).push_back(column.id);
    }
    addGroup(*left, tr("Result"), found);
    addGroup(*right, tr("Searched for"), searched);
    addGroup(*right, tr("Your own"), {ColumnId::Custom});
    addGroup(*right, tr("From"), {ColumnId::BatchId, ColumnId::Kind, ColumnId::Index});
}

QFormLayout *RowFields::addForm()
{
    auto *form = new QFormLayout;
    form->setVerticalSpacing(4);
    form->setHorizontalSpacing(14);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_columns->addLayout(form);
    m_forms.push_back(form);
    return form;
}

void RowFields::addGroup(QFormLayout &form, const QString &title, const std::vector<ColumnId> &columns)
{
    auto *heading = new QLabel(title);
    QFont font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    heading->setContentsMargins(0, form.rowCount() == 0 ? 0 : 8, 0, 2);
    form.addRow(heading);
    Group group{&form, heading, {}};
    for (const ColumnId column : columns) {
        const Field field = makeField(column);
        auto *label = new QLabel(ColumnText::title(column));
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        label->setContentsMargins(0, 1, 0, 0);
        form.addRow(label, field.row);
        m_labels.push_back(label);
        group.fields.push_back(field);
    }
    m_groups.push_back(std::move(group));
}

RowFields::Field RowFields::makeField(ColumnId column)
{
    Field field{column, new QWidget, new FieldValue, nullptr, nullptr};
    field.value->setAccessibleName(ColumnText::title(column));
    auto *row = new QHBoxLayout(field.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(field.value, 0, Qt::AlignTop);
    const bool isAddress = column == ColumnId::Email;
    if (isAddress || column == ColumnId::SearchedLinkedInUrl) {
        field.open = addButton(field, Icon::Open,
                               isAddress ? tr("Write an e-mail to this address") : tr("Open this page in the browser"));
        connect(field.open, &QToolButton::clicked, this, [this, column] {
            if (const std::optional<QUrl> url = linkOf(column, textOf(column)))
                emit openRequested(*url);
        });
    }
    if (isAddress || column == ColumnId::SearchedLinkedInUrl || column == ColumnId::Number) {
        field.copy = addButton(field, Icon::Copy, tr("Copy “%1”").arg(ColumnText::title(column)));
        connect(field.copy, &QToolButton::clicked, this, [this, column] {
            QGuiApplication::clipboard()->setText(textOf(column));
            emit copied();
        });
    }
    for (QToolButton *button : {field.open, field.copy}) {
        if (button)
            button->setEnabled(false); // until there is a row
    }
    row->addStretch(1);
    return field;
}

QToolButton *RowFields::addButton(const Field &field, Icon icon, const QString &toolTip)
{
    auto *button = new QToolButton;
    button->setIcon(iconOf(icon));
    button->setIconSize({14, 14});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    // No higher than a line of the value.
    button->setFixedHeight(fontMetrics().height() + 4);
    field.row->layout()->addWidget(button);
    field.row->layout()->setAlignment(button, Qt::AlignTop);
    return button;
}

QString RowFields::textOf(ColumnId column) const
{
    for (const Group &group : m_groups) {
        for (const Field &field : group.fields) {
            if (field.column == column)
                return field.text;
        }
    }
    return {};
}

void RowFields::setRow(const ResultSet &set, RowAddress address)
{
    m_qualification = set.qualification(address);
    for (Group &group : m_groups) {
        bool any = false;
        for (Field &field : group.fields) {
            const QString text = valueOf(set, address, field.column);
            group.form->setRowVisible(field.row, !text.isEmpty());
            showValue(field, text);
            any = any || !text.isEmpty();
        }
        group.form->setRowVisible(group.title, any);
    }
    colorQualification();
    markHits();
}

void RowFields::setSearch(const SearchExpression &search)
{
    m_search = search;
    markHits();
}

void RowFields::markHits()
{
    for (const Group &group : m_groups) {
        for (const Field &field : group.fields)
            field.value->mark(m_search.wordsIn(field.column));
    }
}

void RowFields::showValue(Field &field, const QString &text)
{
    field.text = text;
    field.value->setValue(visibleText(text.left(longestShown)));
    const bool opens = linkOf(field.column, text).has_value();
    if (field.open) {
        field.open->setVisible(opens);
        field.open->setEnabled(opens);
    }
    if (field.copy)
        field.copy->setEnabled(!text.isEmpty());
}

void RowFields::colorQualification()
{
    for (const Field &field : m_groups.front().fields) {
        if (field.column == ColumnId::Qualification)
            field.value->setInk(qualificationColors(m_qualification, palette()).text);
    }
}

QSize RowFields::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * leastWidth, QWidget::minimumSizeHint().height()};
}

void RowFields::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RowFields::arrange()
{
    const int characters = width() / fontMetrics().averageCharWidth();
    const bool isNarrow = characters < widthForLabels;
    const bool isWide = characters >= widthForTwoForms;
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(isWide ? 24 : 12);
    // Addresses are long, and have buttons. One above the other, the last takes the room that is left.
    m_columns->setStretch(0, isWide ? 4 : 0);
    m_columns->setStretch(1, isWide ? 3 : 1);
    int widest = 0;
    for (const QLabel *label : m_labels)
        widest = std::max(widest, label->sizeHint().width());
    for (QLabel *label : m_labels)
        label->setMinimumWidth(isWide || isNarrow ? 0 : widest); // the values of both stand in one line
    for (QFormLayout *form : m_forms)
        form->setRowWrapPolicy(isNarrow ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
}

void RowFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_groups.empty())
        colorQualification();
}

} // namespace enrow
