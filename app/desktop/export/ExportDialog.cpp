// SPDX-License-Identifier: MIT
#include "desktop/export/ExportDialog.h"

#include "desktop/common/DelimiterBox.h"
#include "desktop/common/Format.h"
#include "desktop/export/FormatText.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace enrow
{

namespace
{

constexpr int visibleId = 0;
constexpr int allId = 1;

} // namespace

ExportDialog::ExportDialog(qint64 visibleRows, qint64 allRows, const ExportFormat &format, const CsvFormat &text,
                           QWidget *parent)
    : QDialog(parent)
    , m_rows(new QButtonGroup(this))
    , m_format(new QComboBox)
    , m_delimiter(new DelimiterBox)
    , m_guard(new QCheckBox(tr("Make &formulas harmless")))
    , m_guardNote(makeGuardNote())
{
    setWindowTitle(tr("Export"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setText(tr("&Save As…"));
    buttons->button(QDialogButtonBox::Save)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(makeRowChoice(visibleRows, allRows));
    column->addWidget(makeFormatChoice(format, text));
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
    // Where the filter leaves all, there is nothing to choose.
    const bool isOne = visibleRows == allRows && allRows > 0;
    for (QAbstractButton *button : m_rows->buttons())
        button->setHidden(isOne);
    auto *one = new QLabel(tr("All rows (%1), in the order of the table").arg(Format::number(allRows)));
    one->setVisible(isOne);
    auto *columns = new QLabel(tr("With all columns, also those that the table hides."));
    columns->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(group);
    column->addWidget(one);
    column->addWidget(visible);
    column->addWidget(all);
    column->addWidget(columns);
    return group;
}

QWidget *ExportDialog::makeFormatChoice(const ExportFormat &format, const CsvFormat &text)
{
    auto *group = new QGroupBox(tr("File"));
    for (const ExportFormat *each : exportFormats()) {
        if (each->holdsRows())
            m_format->addItem(FormatText::name(*each), QString(each->name()));
    }
    m_format->setCurrentIndex(std::max(0, m_format->findData(QString(format.name()))));
    m_format->setAccessibleName(tr("Format"));
    m_delimiter->setDelimiter(text.delimiter);
    m_delimiter->setToolTip(tr("What stands between two cells. Spreadsheets in many European languages expect a "
                               "semicolon."));
    m_guard->setChecked(text.formulaGuard);

    auto *form = new QFormLayout(group);
    const auto addRow = [form](const QString &name, QWidget *field) {
        auto *label = new QLabel(name);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    addRow(tr("F&ormat"), m_format);
    addRow(tr("&Delimiter"), m_delimiter);
    form->addRow(m_guard);
    form->addRow(m_guardNote);
    connect(m_format, &QComboBox::currentIndexChanged, this, [this, form] { offerWhatFits(form); });
    offerWhatFits(form);
    return group;
}

QWidget *ExportDialog::makeGuardNote()
{
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
    return note;
}

void ExportDialog::offerWhatFits(QFormLayout *form)
{
    form->setRowVisible(m_delimiter, format().takesDelimiter());
    form->setRowVisible(m_guard, format().takesFormulaGuard());
    form->setRowVisible(m_guardNote, format().takesFormulaGuard());
}

bool ExportDialog::allRows() const
{
    return m_rows->checkedId() == allId;
}

const ExportFormat &ExportDialog::format() const
{
    return *exportFormatNamed(m_format->currentData().toString());
}

CsvFormat ExportDialog::text() const
{
    CsvFormat text;
    text.delimiter = m_delimiter->delimiter();
    text.formulaGuard = m_guard->isChecked();
    return text;
}

} // namespace enrow
