// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/export/PlanPreview.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;
class QStackedWidget;

namespace enrow
{

class PreviewTable;

// The beginning of a file before it is written: a table, or lines where it is none. Of several files one is chosen.
class ExportPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPreview(QWidget *parent = nullptr);

    using QWidget::show;
    void show(const PlanPreview &preview);
    // A reply as it came.
    void showReply(const QByteArray &reply);
    // Which of the files is to be shown, from 0.
    size_t file() const;
    // With fewer pixels not even three rows are seen.
    int leastHeight() const;

signals:
    void fileChosen();

private:
    void offer(const std::vector<PlannedFile> &files);

    QComboBox *m_files;
    PreviewTable *m_table;
    QPlainTextEdit *m_lines;
    QStackedWidget *m_pages;
};

} // namespace enrow
