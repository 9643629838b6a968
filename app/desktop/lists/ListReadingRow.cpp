// SPDX-License-Identifier: MIT
#include "desktop/lists/ListReadingRow.h"

#include "desktop/common/DelimiterBox.h"
#include "desktop/common/Format.h"
#include "desktop/common/VisibleText.h"
#include "desktop/lists/ListMatchText.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTableWidget>

#include <algorithm>

namespace enrow
{

namespace
{

constexpr int previewRows = 8;
constexpr qsizetype previewColumns = 60;
constexpr qsizetype longestCell = 200; // characters
constexpr int widestColumn = 180;      // pixels
constexpr int heightOfRows = 24;       // pixels
constexpr int leastPreview = 96;       // pixels: the header, two rows and a scroll bar

} // namespace

ListReadingRow::ListReadingRow(QWidget *parent)
    : QWidget(parent)
    , m_delimiter(new DelimiterBox)
    , m_encoding(new QComboBox)
    , m_sheet(new QComboBox)
    , m_header(new QCheckBox(tr("The first row &names the columns")))
    , m_preview(new QTableWidget)
{
    m_delimiter->addItem(tr("Bar ( | )"), int('|'));
    m_encoding->setAccessibleName(tr("Encoding"));
    for (const ListEncoding encoding :
         {ListEncoding::Utf8, ListEncoding::Windows1252, ListEncoding::Utf16LittleEndian, ListEncoding::Utf16BigEndian})
        m_encoding->addItem(ListMatchText::encoding(encoding), int(encoding));
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
    arrangePreview();
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
}

QList<QWidget *> ListReadingRow::boxes() const
{
    return {m_delimiter, m_encoding, m_sheet, m_header};
}

void ListReadingRow::arrangePreview()
{
    m_preview->setAccessibleName(tr("The first rows of the list"));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setSelectionMode(QAbstractItemView::NoSelection);
    m_preview->setTabKeyNavigation(false);
    m_preview->setWordWrap(false);
    m_preview->setMinimumHeight(leastPreview);
    m_preview->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // it takes what is left
    m_preview->verticalHeader()->hide();
    m_preview->verticalHeader()->setMinimumSectionSize(heightOfRows);
    m_preview->verticalHeader()->setDefaultSectionSize(heightOfRows);
    m_preview->horizontalHeader()->setMaximumSectionSize(widestColumn);
    m_preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
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
    m_sheet->setVisible(isBook);
    m_delimiter->setDelimiter(list.dialect.delimiter);
    m_encoding->setCurrentIndex(m_encoding->findData(int(list.dialect.encoding)));
    m_sheet->clear();
    for (const QString &name : list.unpacked.sheet.all)
        m_sheet->addItem(visibleText(name), name);
    m_sheet->setCurrentIndex(m_sheet->findData(list.unpacked.sheet.name));
    m_header->setChecked(list.dialect.hasHeader);
    fillPreview(list.sample);
}

void ListReadingRow::fillPreview(const ListSample &sample)
{
    qsizetype width = sample.headers.size();
    const qsizetype height = std::min<qsizetype>(qsizetype(sample.rows.size()), previewRows);
    for (qsizetype row = 0; row < height; ++row)
        width = std::max(width, sample.rows[size_t(row)].size());
    width = std::min(width, previewColumns);
    m_preview->clear();
    m_preview->setColumnCount(int(width));
    m_preview->setRowCount(int(height));
    for (qsizetype column = 0; column < width; ++column) {
        m_preview->setHorizontalHeaderItem(int(column),
                                           new QTableWidgetItem(ListMatchText::column(size_t(column), sample.headers)));
        for (qsizetype row = 0; row < height; ++row) {
            const QString text = sample.rows[size_t(row)].value(column).simplified();
            m_preview->setItem(int(row), int(column),
                               new QTableWidgetItem(visibleText(Format::shortened(text, longestCell))));
        }
    }
    m_preview->resizeColumnsToContents();
}

} // namespace enrow
