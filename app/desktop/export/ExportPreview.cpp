// SPDX-License-Identifier: MIT
#include "desktop/export/ExportPreview.h"

#include "common/Format.h"
#include "desktop/common/VisibleText.h"
#include "desktop/export/PreviewTable.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStringDecoder>
#include <QVBoxLayout>

#include <algorithm>

namespace enrow
{

namespace
{

constexpr int leastTable = 118;       // pixels: the header, three rows and a scroll bar
constexpr size_t mostFiles = 200;     // that can be chosen
constexpr qsizetype longest = 20'000; // bytes of a reply
constexpr int gapBelowFiles = 8;      // pixels

} // namespace

ExportPreview::ExportPreview(QWidget *parent)
    : QWidget(parent)
    , m_files(new QComboBox)
    , m_table(new PreviewTable(tr("The first rows as they will be in the file")))
    , m_lines(new QPlainTextEdit)
    , m_pages(new QStackedWidget)
{
    m_files->setAccessibleName(tr("File that is shown"));
    m_files->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_files->hide(); // while there is one
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_lines->setAccessibleName(tr("The first lines as they will be in the file"));
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_lines);
    m_pages->setMinimumHeight(leastTable);
    m_pages->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gapBelowFiles);
    column->addWidget(m_files);
    column->addWidget(m_pages, 1);
    connect(m_files, &QComboBox::activated, this, &ExportPreview::fileChosen);
}

void ExportPreview::show(const PlanPreview &preview)
{
    offer(preview.planned.files);
    std::vector<QStringList> rows = preview.beginning;
    const QStringList headers = rows.empty() ? QStringList() : rows.front();
    if (!rows.empty())
        rows.erase(rows.begin());
    m_table->fill(headers, rows);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap); // a line is a row
    m_lines->setPlainText(preview.text);
    m_pages->setCurrentWidget(headers.isEmpty() ? static_cast<QWidget *>(m_lines) : m_table);
}

void ExportPreview::showReply(const QByteArray &reply)
{
    offer({});
    m_lines->setLineWrapMode(QPlainTextEdit::WidgetWidth); // it may be one line
    QStringDecoder decoder(QStringDecoder::Utf8);          // leaves out the half of a character
    m_lines->setPlainText(decoder(reply.first(std::min(reply.size(), longest))));
    m_pages->setCurrentWidget(m_lines);
}

void ExportPreview::offer(const std::vector<PlannedFile> &files)
{
    const QSignalBlocker quiet(m_files);
    const int chosen = std::max(0, m_files->currentIndex());
    m_files->clear();
    for (size_t file = 0; file < std::min(files.size(), mostFiles); ++file)
        m_files->addItem(tr("File %1 of %2: %3", "two numbers, and the name of a file")
                             .arg(Format::number(qint64(file) + 1), Format::number(qint64(files.size())),
                                  visibleText(files[file].name)));
    m_files->setCurrentIndex(std::min(chosen, m_files->count() - 1));
    m_files->setVisible(m_files->count() > 1);
}

size_t ExportPreview::file() const
{
    return size_t(std::max(0, m_files->currentIndex()));
}

int ExportPreview::leastHeight() const
{
    return leastTable + (m_files->isHidden() ? 0 : gapBelowFiles + m_files->sizeHint().height());
}

} // namespace enrow
