// SPDX-License-Identifier: MIT
#include "desktop/export/ExportDialog.h"

#include "desktop/common/DelimiterBox.h"
#include "desktop/common/Format.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace enrow
{

namespace
{

constexpr int visibleId = 0;
constexpr int allId = 1;

} // namespace

ExportDialog::ExportDialog(qint64 visibleRows, qint64 allRows, const CsvFormat &format, QWidget *parent)
    : QDialog(parent)
    , m_rows(new QButtonGroup(this))
    , m_delimiter(new DelimiterBox)
    , m_guard(new QCheckBox(tr("Make &formulas harmless")))
{
    setWindowTitle(tr("Export as CSV"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setText(tr("&Save As…"));
    buttons->button(QDialogButtonBox::Save)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(makeRowChoice(visibleRows, allRows));
    column->addWidget(makeFormatChoice(format));
    column->addStretch();
    column->addWidget(buttons);
    column->setSizeConstraint(QLayout::SetFixedSize);
}

QWidget *ExportDialog::makeRowChoice(qint64 visibleRows, qint64 allRows)
{
    auto *group = new QGroupBox(tr("Rows"));
    auto *visible = new QRadioButton(tr("&Visible rows (%1)").arg(Format::number(visibleRows)));
    visible->setToolTip(tr("The rows that the filter leaves, in the order of the table"));
    auto *all = new QRadioButton(tr("&All rows (%1)").arg(Format::number(allRows)));
    all->setToolTip(tr("Every row of the chosen batches, in the order they came"));
    m_rows->addButton(visible, visibleId);
    m_rows->addButton(all, allId);
    for (QAbstractButton *button : m_rows->buttons()) {
        button->setAccessibleName(QString(button->text()).remove(u'&'));
        button->setAccessibleDescription(button->toolTip());
    }
    visible->setEnabled(visibleRows > 0);
    (visibleRows > 0 ? visible : all)->setChecked(true);
    auto *columns = new QLabel(tr("With all columns, also those that the table hides."));
    columns->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(group);
    column->addWidget(visible);
    column->addWidget(all);
    column->addWidget(columns);
    return group;
}

QWidget *ExportDialog::makeFormatChoice(const CsvFormat &format)
{
    auto *group = new QGroupBox(tr("Format"));
    m_delimiter->setDelimiter(format.delimiter);
    m_delimiter->setToolTip(tr("What stands between two cells. Spreadsheets in many European languages expect a "
                               "semicolon."));
    m_guard->setChecked(format.formulaGuard);
    const QString explanation = tr("Puts a ' before cells that a spreadsheet would run as a formula (those that start "
                                   "with =, +, - or @), also when they are copied from the table. Numbers stay as "
                                   "they are, and phone numbers unless they would be calculated (+1-570-555).");
    m_guard->setAccessibleName(tr("Make formulas harmless"));
    m_guard->setAccessibleDescription(explanation);
    auto *note = new QLabel(explanation);
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setMinimumWidth(fontMetrics().averageCharWidth() * 56);

    auto *form = new QFormLayout(group);
    auto *label = new QLabel(tr("&Delimiter"));
    label->setBuddy(m_delimiter);
    form->addRow(label, m_delimiter);
    form->addRow(m_guard);
    form->addRow(note);
    return group;
}

bool ExportDialog::allRows() const
{
    return m_rows->checkedId() == allId;
}

CsvFormat ExportDialog::format() const
{
    CsvFormat format;
    format.delimiter = m_delimiter->delimiter();
    format.formulaGuard = m_guard->isChecked();
    return format;
}

} // namespace enrow
