// SPDX-License-Identifier: MIT
#include "desktop/lists/ListReadingRow.h"

#include "common/Format.h"
#include "desktop/common/DelimiterBox.h"
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

constexpr qsizetype previewRows = MergeReport::mostFirst;
constexpr qsizetype longestNames = 90; // characters, of the columns that are added
constexpr int leastPreview = 96;       // pixels: the header, two rows and a scroll bar

QStringList textsOf(const std::vector<std::string> &cells)
{
    QStringList texts;
    for (const std::string &cell : cells)
        texts.append(QString::fromStdString(cell));
    return texts;
}

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
    m_caption->setWordWrap(true); // it can name many columns
    connectBoxes();
}

void ListReadingRow::connectBoxes()
{
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
        emit sheetChosen();
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

void ListReadingRow::showResults(const MergeReport &report, MergeRows rows)
{
    const QStringList added = rows == MergeRows::All ? report.addedHeadings : QStringList();
    qsizetype width = m_sample.width();
    for (const WrittenRow &row : report.firstOf(rows))
        width = std::max(width, qsizetype(row.cells.size()));
    std::vector<QStringList> lines;
    for (const WrittenRow &row : report.firstOf(rows)) {
        lines.push_back(textsOf(row.cells));
        lines.back().resize(width); // added cells stand below their headings
        if (!added.isEmpty())
            lines.back() += textsOf(row.added);
    }
    m_preview->fill(namesOf(width) + added, lines);
    QStringList sentences{sentenceAboutShown(report, rows)};
    if (!added.isEmpty() && !lines.empty())
        sentences.append(tr("Added at the end: %1.", "names of columns")
                             .arg(visibleText(Format::shortened(added.join(u", "), longestNames))));
    tell(sentences.join(u' ').trimmed());
}

QString ListReadingRow::sentenceAboutShown(const MergeReport &report, MergeRows rows)
{
    const auto shown = qint64(report.firstOf(rows).size());
    const auto all = qint64(report.rowsWritten(rows));
    if (all == 0)
        return tr("No row goes into the file.");
    if (shown == all)
        return rows == MergeRows::All
                   ? QString()
                   : tr("%1 rows go into the file.", nullptr, Format::pluralOf(all)).arg(Format::number(all));
    return tr("First %1 of %2 rows of the file.", "two numbers").arg(Format::number(shown), Format::number(all));
}

void ListReadingRow::hideResults()
{
    const qsizetype count = std::min(qsizetype(m_sample.rows.size()), previewRows);
    m_preview->fill(namesOf(m_sample.width()), {m_sample.rows.begin(), m_sample.rows.begin() + count});
    tell(count < qsizetype(m_sample.rows.size()) ? tr("First %1 rows.").arg(Format::number(count)) : QString());
}

void ListReadingRow::tell(const QString &caption)
{
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
}

QStringList ListReadingRow::namesOf(qsizetype columns) const
{
    QStringList names;
    for (qsizetype column = 0; column < columns; ++column)
        names.append(ListMatchText::column(size_t(column), m_sample.headers));
    return names;
}

} // namespace enrow
