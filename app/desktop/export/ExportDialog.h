// SPDX-License-Identifier: MIT
#pragma once

#include "export/ExportFormat.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFormLayout;

namespace enrow
{

class DelimiterBox;

// Asks what to export: which rows, in which format, and how a table in text is written. It does not wait: listen to
// accepted().
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    // visibleRows: how many the table shows; allRows: how many there are.
    ExportDialog(qint64 visibleRows, qint64 allRows, const ExportFormat &format, const CsvFormat &text,
                 QWidget *parent = nullptr);

    bool allRows() const;
    const ExportFormat &format() const;
    // How a table in text is written, whatever the format.
    CsvFormat text() const;

private:
    QWidget *makeRowChoice(qint64 visibleRows, qint64 allRows);
    QWidget *makeFormatChoice(const ExportFormat &format, const CsvFormat &text);
    QWidget *makeGuardNote();
    void offerWhatFits(QFormLayout *form);

    QButtonGroup *m_rows;
    QComboBox *m_format;
    DelimiterBox *m_delimiter;
    QCheckBox *m_guard;
    QWidget *m_guardNote;
};

} // namespace enrow
