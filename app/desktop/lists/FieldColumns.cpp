// SPDX-License-Identifier: MIT
#include "desktop/lists/FieldColumns.h"

#include "common/Format.h"
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
constexpr int fieldsInARow = 2;
constexpr int partsOfAField = 3; // its name, its box and the hint
constexpr int noColumn = -1;
constexpr int charactersShown = 10; // at least
constexpr int gapOfFields = 16;     // pixels

// Whether results of a kind are joined by it.
bool isOfKind(ListField field, BatchKind kind)
{
    if (field == ListField::Email)
        return kind == BatchKind::EmailVerifier;
    return field == ListField::LinkedInUrl ? kind == BatchKind::PhoneFinder : kind != BatchKind::EmailVerifier;
}

qsizetype widthOf(const ListSample &sample)
{
    qsizetype width = sample.headers.size();
    for (const QStringList &row : sample.rows)
        width = std::max(width, row.size());
    return width;
}

} // namespace

FieldColumns::FieldColumns(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_note(new QLabel(tr("guessed", "the columns of a list"), this))
    , m_others(new QWidget(this))
    , m_otherGrid(new QGridLayout(m_others))
{
    for (QGridLayout *grid : {m_grid, m_otherGrid}) {
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(8);
        grid->setVerticalSpacing(6);
        for (int column = 0; column < fieldsInARow; ++column)
            grid->setColumnStretch(partsOfAField * column + 1, 1);
    }
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setToolTip(
        tr("Which column holds what is guessed from its name and its cells. Choose another one where that is wrong."));
    for (const ListField field : shownFields)
        m_lines[field] = makeLine(field);
    m_lines[ListField::Custom].box->setToolTip(tr("The custom that you sent with each row"));
    m_lines[ListField::Index].box->setToolTip(tr("The position in the list that was sent, from 0. Without a column it "
                                                 "is that of the row."));
    arrange();
}

FieldColumns::Line FieldColumns::makeLine(ListField field)
{
    const Line line{new QLabel(ListMatchText::field(field), this), new QComboBox(this), new QLabel(this)};
    line.box->setAccessibleName(tr("Column for %1", "a field").arg(ListMatchText::field(field)));
    line.box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    line.box->setMinimumContentsLength(charactersShown);
    line.hint->setForegroundRole(QPalette::PlaceholderText);
    connect(line.box, &QComboBox::currentIndexChanged, this, [this, field] {
        m_chosen[field] = m_lines[field].box->currentData().toInt();
        tellHint(field);
        emit changed();
    });
    return line;
}

void FieldColumns::fill(QComboBox *box, ListField field, const ListSample &sample, const ListGuess &guess) const
{
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
    for (size_t column = 0; column < size_t(widthOf(sample)); ++column) {
        if (!isOpen || std::ranges::find(several->second, column) == several->second.end())
            add(column);
    }
    const auto column = guess.mapping.columnOf(field);
    const auto chosen = m_chosen.find(field);
    const int shown = chosen != m_chosen.end() && box->findData(chosen->second) >= 0 ? chosen->second
                      : column                                                       ? int(*column)
                                                                                     : noColumn;
    box->setCurrentIndex(std::max(0, box->findData(shown)));
}

void FieldColumns::show(const ListSample &sample, const ListGuess &guess)
{
    m_guess = guess;
    if (const qsizetype width = widthOf(sample); width != m_width) {
        m_chosen.clear(); // a column with the same number is another one
        m_width = width;
    }
    for (const auto &[field, line] : m_lines) {
        const QSignalBlocker quiet(line.box);
        line.box->clear();
        fill(line.box, field, sample, guess);
        tellHint(field);
    }
    arrange();
}

void FieldColumns::setKinds(const std::vector<BatchKind> &kinds)
{
    m_kinds = kinds;
    arrange();
}

void FieldColumns::tellHint(ListField field)
{
    const Line &line = m_lines[field];
    const bool isOpen = line.box->currentData().toInt() == noColumn && m_guess.candidates.contains(field);
    line.hint->setText(isOpen ? tr("choose") : QString());
    line.hint->setVisible(isOpen);
    line.box->setAccessibleDescription(isGuessed(field) ? m_note->text() : line.hint->text());
    m_note->setVisible(std::ranges::any_of(shownFields, [this](ListField each) { return isGuessed(each); }));
}

bool FieldColumns::isGuessed(ListField field) const
{
    const auto column = m_guess.mapping.columnOf(field);
    return column && m_lines.at(field).box->currentData().toInt() == int(*column);
}

// Whether the list has a column for it, or several.
bool FieldColumns::isKnown(ListField field) const
{
    return m_guess.mapping.has(field) || m_guess.candidates.contains(field);
}

bool FieldColumns::matters(ListField field) const
{
    const bool isOfResults =
        m_kinds.empty() || std::ranges::any_of(m_kinds, [field](BatchKind kind) { return isOfKind(field, kind); });
    const bool hasTwoNames = isKnown(ListField::FirstName) || isKnown(ListField::LastName);
    switch (field) {
    case ListField::FirstName:
    case ListField::LastName: return isOfResults && hasTwoNames;
    case ListField::FullName: return isOfResults && (isKnown(field) || !hasTwoNames);
    case ListField::Company: return isOfResults && (isKnown(field) || !isKnown(ListField::Domain));
    case ListField::Domain:
    case ListField::Email:
    case ListField::LinkedInUrl: return isOfResults;
    case ListField::Custom:
    case ListField::Index: return isOfResults && isKnown(field);
    case ListField::Phone: break;
    }
    return false;
}

void FieldColumns::arrange()
{
    m_boxes.clear();
    m_otherBoxes.clear();
    for (const ListField field : shownFields) {
        const Line &line = m_lines[field];
        const bool isMain = matters(field);
        QList<QWidget *> &those = isMain ? m_boxes : m_otherBoxes;
        place(line, those.size(), isMain ? m_grid : m_otherGrid);
        those.append(line.box);
    }
    updateGeometry();
    emit arranged();
}

void FieldColumns::place(const Line &line, qsizetype number, QGridLayout *grid)
{
    const int row = int(number / fieldsInARow);
    int column = int(partsOfAField * (number % fieldsInARow));
    line.name->setContentsMargins(column == 0 ? 0 : gapOfFields, 0, 0, 0);
    for (QWidget *part :
         {static_cast<QWidget *>(line.name), static_cast<QWidget *>(line.box), static_cast<QWidget *>(line.hint)}) {
        grid->addWidget(part, row, column++);
        part->setVisible(part != line.hint || !line.hint->text().isEmpty()); // who gets another parent is hidden
    }
}

ListMapping FieldColumns::mapping() const
{
    ListMapping mapping;
    for (const auto &[field, line] : m_lines) {
        const int column = line.box->count() > 0 ? line.box->currentData().toInt() : noColumn;
        if (column != noColumn)
            mapping.set(field, size_t(column));
    }
    return mapping;
}

} // namespace enrow
