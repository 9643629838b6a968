// SPDX-License-Identifier: MIT
#pragma once

#include "export/CsvFormat.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;

namespace enrow
{

class DelimiterBox;

// Asks what to export: which rows, and how the CSV is written. It does not wait: listen to accepted().
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    // visibleRows: how many the table shows; allRows: how many there are.
    ExportDialog(qint64 visibleRows, qint64 allRows, const CsvFormat &format, QWidget *parent = nullptr);

    bool allRows() const;
    CsvFormat format() const;

private:
    QWidget *makeRowChoice(qint64 visibleRows, qint64 allRows);
    QWidget *makeFormatChoice(const CsvFormat &format);

    QButtonGroup *m_rows;
    DelimiterBox *m_delimiter;
    QCheckBox *m_guard;
};

} // namespace enrow
