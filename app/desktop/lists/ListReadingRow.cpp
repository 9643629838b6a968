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

void ListReadingRow::showResults(const MergeReport &report, const QString &found)
{
    m_results = report.first;
    m_found = found;
    const bool isWhole = report.rows <= m_sample.rows.size() && m_sample.rows.size() <= previewRows;
    m_caption->setText(isWhole ? QString()
                               : tr("First %1 of %2 rows", "two numbers")
                                     .arg(Format::number(qint64(previewRows)), Format::number(qint64(report.rows))));
    fillPreview();
}

void ListReadingRow::hideResults()
{
    m_results.clear();
    m_caption->setText(m_sample.rows.size() > previewRows ? tr("First %1 rows").arg(Format::number(qint64(previewRows)))
                                                          : QString());
    fillPreview();
}

// What came of a row stands first, where it is seen whatever the list holds.
void ListReadingRow::fillPreview()
{
    m_caption->setVisible(!m_caption->text().isEmpty());
    qsizetype width = m_sample.headers.size();
    std::vector<QStringList> rows(m_sample.rows.begin(),
                                  m_sample.rows.begin() + qsizetype(std::min(m_sample.rows.size(), previewRows)));
    for (QStringList &row : rows) {
        width = std::max(width, row.size());
        for (QString &cell : row)
            cell = cell.simplified();
    }
    QStringList headers;
    for (qsizetype column = 0; column < std::min(width, previewColumns); ++column)
        headers.append(ListMatchText::column(size_t(column), m_sample.headers));
    if (!m_results.empty())
        headers = QStringList{tr("Result"), m_found} + headers;
    for (size_t row = 0; row < rows.size() && !m_results.empty(); ++row) {
        const RowResult result = row < m_results.size() ? m_results[row] : RowResult();
        rows[row] = QStringList{ListMatchText::result(result), QString::fromStdString(result.found)} + rows[row];
    }
    m_preview->fill(headers, rows);
}

} // namespace enrow
