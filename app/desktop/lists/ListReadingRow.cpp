// SPDX-License-Identifier: MIT
#include "desktop/lists/ListReadingRow.h"

#include "desktop/common/DelimiterBox.h"
#include "desktop/common/Format.h"
#include "desktop/common/VisibleText.h"
#include "desktop/export/PreviewTable.h"
#include "desktop/lists/ListMatchText.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace enrow
{

namespace
{

constexpr size_t previewRows = MergeReport::mostFirst;
constexpr qsizetype previewColumns = 60;
constexpr int leastPreview = 96; // pixels: the header, two rows and a scroll bar

} // namespace

ListReadingRow::ListReadingRow(QWidget *parent)
    : QWidget(parent)
    , m_delimiter(new DelimiterBox)
    , m_encoding(new QComboBox)
    , m_sheet(new QComboBox)
    , m_header(new QCheckBox(tr("The first row &names the columns")))
    , m_quotes(new QCheckBox(tr("Quotes")))
    , m_preview(new PreviewTable(tr("The first rows of the list")))
    , m_caption(new QLabel(this))
{
    m_delimiter->addItem(tr("Bar ( | )"), int('|'));
    m_encoding->setAccessibleName(tr("Encoding"));
    for (const ListEncoding encoding :
         {ListEncoding::Utf8, ListEncoding::Windows1252, ListEncoding::Utf16LittleEndian, ListEncoding::Utf16BigEndian})
        m_encoding->addItem(ListMatchText::encoding(encoding), int(encoding));
    m_quotes->setToolTip(tr("Quotation marks around a cell keep delimiters and line breaks in it. When off, "
                            "they are ordinary characters."));
    m_sheet->setAccessibleName(tr("Sheet"));
    m_sheet->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sheet->setMinimumContentsLength(24);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *each : boxes())
        row->addWidget(each);
    row->addStretch(1);

    m_sheet->hide(); // of a workbook alone
    m_preview->setMinimumHeight(leastPreview);
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    connect(m_delimiter, &QComboBox::activated, this, [this] {
        m_wishes.delimiter = m_delimiter->delimiter();
        emit changed();
    });
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_wishes.encoding = ListEncoding(m_encoding->currentData().toInt());
        emit changed();
    });
    connect(m_sheet, &QComboBox::activated, this, [this] {
        m_sheetWish = m_sheet->currentData().toString();
        emit changed();
    });
    connect(m_header, &QCheckBox::clicked, this, [this](bool isChecked) {
        m_wishes.hasHeader = isChecked;
        emit changed();
    });
    connect(m_quotes, &QCheckBox::clicked, this, [this](bool isChecked) {
        m_wishes.hasQuotes = isChecked;
        emit changed();
    });
}

QList<QWidget *> ListReadingRow::boxes() const
{
    return {m_delimiter, m_encoding, m_sheet, m_header, m_quotes};
}

QTableWidget *ListReadingRow::preview() const
{
    return m_preview;
}

void ListReadingRow::forget()
{
    m_wishes = {};
    m_sheetWish.clear();
}

void ListReadingRow::show(const UnderstoodList &list)
{
    const bool isBook = list.unpacked.table != nullptr;
    m_delimiter->setVisible(!isBook);
    m_encoding->setVisible(!isBook);
    m_quotes->setVisible(!isBook);
    m_sheet->setVisible(isBook);
    m_delimiter->setDelimiter(list.dialect.delimiter);
    m_encoding->setCurrentIndex(m_encoding->findData(int(list.dialect.encoding)));
    m_sheet->clear();
    for (const QString &name : list.unpacked.sheet.all)
        m_sheet->addItem(visibleText(name), name);
    m_sheet->setCurrentIndex(m_sheet->findData(list.unpacked.sheet.name));
    m_header->setChecked(list.dialect.hasHeader);
    m_quotes->setChecked(list.dialect.hasQuotes);
    m_sample = list.sample;
    hideResults();
}

void ListReadingRow::showResults(const MergeReport &report, MergeRows rows, const QString &found)
{
    m_results = report.firstOf(rows);
    m_found = rows == MergeRows::All ? found : QString();
    const quint64 all = rows == MergeRows::All   ? report.rows
                        : rows == MergeRows::New ? report.fresh
                                                 : report.unmatched + report.ambiguous;
    const QString first = Format::number(qint64(m_results.size()));
    if (m_results.empty())
        m_caption->setText(tr("No row goes into the file"));
    else if (m_results.size() == all)
        m_caption->setText(rows == MergeRows::All ? QString() : tr("All rows of the file"));
    else if (rows == MergeRows::All)
        m_caption->setText(tr("First %1 of %2 rows", "two numbers").arg(first, Format::number(qint64(all))));
    else
        m_caption->setText(
            tr("First %1 of %2 rows of the file", "two numbers").arg(first, Format::number(qint64(all))));
    std::vector<QStringList> cells;
    for (const RowResult &result : m_results) {
        QStringList row;
        for (const std::string &cell : result.cells)
            row.append(QString::fromStdString(cell));
        cells.push_back(row);
    }
    fillPreview(cells);
}

void ListReadingRow::hideResults()
{
    m_results.clear();
    m_found.clear();
    m_caption->setText(m_sample.rows.size() > previewRows ? tr("First %1 rows").arg(Format::number(qint64(previewRows)))
                                                          : QString());
    fillPreview(
        {m_sample.rows.begin(), m_sample.rows.begin() + qsizetype(std::min(m_sample.rows.size(), previewRows))});
}

// What came of a row stands first, where it is seen whatever the list holds.
void ListReadingRow::fillPreview(std::vector<QStringList> rows)
{
    m_caption->setVisible(!m_caption->text().isEmpty());
    qsizetype width = m_sample.headers.size();
    for (QStringList &row : rows) {
        width = std::max(width, row.size());
        for (QString &cell : row)
            cell = cell.simplified();
    }
    QStringList headers;
    for (qsizetype column = 0; column < std::min(width, previewColumns); ++column)
        headers.append(ListMatchText::column(size_t(column), m_sample.headers));
    if (!m_found.isEmpty())
        headers = QStringList{tr("Result"), m_found} + headers;
    for (size_t row = 0; row < rows.size() && !m_found.isEmpty(); ++row) {
        const RowResult &result = m_results[row];
        rows[row] = QStringList{ListMatchText::result(result), QString::fromStdString(result.found)} + rows[row];
    }
    m_preview->fill(headers, rows);
}

} // namespace enrow
