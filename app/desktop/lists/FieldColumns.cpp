// SPDX-License-Identifier: MIT
#include "desktop/lists/FieldColumns.h"

#include "desktop/common/Format.h"
#include "desktop/lists/ListMatchText.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace enrow
{

namespace
{

// All by which results are joined; the phone number is not.
constexpr std::array shownFields{ListField::FullName,    ListField::FirstName, ListField::LastName,
                                 ListField::Domain,      ListField::Company,   ListField::Email,
                                 ListField::LinkedInUrl, ListField::Custom,    ListField::Index};
constexpr int fieldsInARow = 3;
constexpr int noColumn = -1;
constexpr int charactersShown = 8; // at least

} // namespace

FieldColumns::FieldColumns(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    int place = 0;
    for (const ListField field : shownFields) {
        auto *box = new QComboBox;
        box->setAccessibleName(tr("Column for %1", "a field").arg(ListMatchText::field(field)));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(charactersShown);
        auto *name = new QLabel(ListMatchText::field(field));
        const int column = place % fieldsInARow;
        name->setContentsMargins(column == 0 ? 0 : 8, 0, 0, 0);
        grid->addWidget(name, place / fieldsInARow, 2 * column);
        grid->addWidget(box, place / fieldsInARow, 2 * column + 1);
        grid->setColumnStretch(2 * column + 1, 1);
        m_boxes[field] = box;
        ++place;
        connect(box, &QComboBox::currentIndexChanged, this, &FieldColumns::changed);
    }
    m_boxes[ListField::Custom]->setToolTip(tr("The custom that you sent with each row"));
    m_boxes[ListField::Index]->setToolTip(tr("The position in the list that was sent, from 0. Without a column it is "
                                             "that of the row."));
    clear();
}

void FieldColumns::fill(QComboBox *box, ListField field, const ListSample &sample, const ListGuess &guess)
{
    qsizetype width = sample.headers.size();
    for (const QStringList &row : sample.rows)
        width = std::max(width, row.size());
    const auto add = [&](size_t column) { box->addItem(ListMatchText::column(column, sample.headers), int(column)); };
    const auto several = guess.candidates.find(field);
    const bool isOpen = several != guess.candidates.end();
    box->addItem(isOpen ? tr("Which of %1?", "a number of columns").arg(Format::number(qint64(several->second.size())))
                        : tr("None", "no column"),
                 noColumn);
    if (isOpen) {
        for (const size_t column : several->second)
            add(column);
        box->insertSeparator(box->count());
    }
    for (size_t column = 0; column < size_t(width); ++column) {
        if (!isOpen || std::ranges::find(several->second, column) == several->second.end())
            add(column);
    }
    const auto column = guess.mapping.columnOf(field);
    box->setCurrentIndex(std::max(0, box->findData(column ? int(*column) : noColumn)));
}

void FieldColumns::show(const ListSample &sample, const ListGuess &guess)
{
    for (const auto &[field, box] : m_boxes) {
        const QSignalBlocker quiet(box);
        box->clear();
        fill(box, field, sample, guess);
        box->setEnabled(true);
    }
}

void FieldColumns::clear()
{
    for (const auto &[field, box] : m_boxes) {
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItem(tr("None", "no column"), noColumn);
        box->setEnabled(false);
    }
}

ListMapping FieldColumns::mapping() const
{
    ListMapping mapping;
    for (const auto &[field, box] : m_boxes) {
        const int column = box->currentData().toInt();
        if (column != noColumn)
            mapping.set(field, size_t(column));
    }
    return mapping;
}

} // namespace enrow
