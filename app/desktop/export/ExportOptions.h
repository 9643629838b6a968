// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/export/ExportOffer.h"
#include "export/ExportPlan.h"
#include "jobs/PendingWork.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace enrow
{

class ColumnChooser;
class DelimiterBox;
class FileDialogs;
class FormulaGuardBox;
class JobQueue;
class MessageLine;

// What most exports need not say: how a table in text is written, columns, duplicates, who is left out, several files.
class ExportOptions : public QWidget
{
    Q_OBJECT

public:
    // The name of labels that stand in no column of labels.
    static constexpr QLatin1StringView besideAField{"beside a field"};

    // All outlive this.
    ExportOptions(const ExportOffer &offer, JobQueue &jobs, FileDialogs &dialogs, QWidget *parent = nullptr);

    // What is chosen here, in the plan.
    void writeTo(ExportPlan &plan) const;
    void readFrom(const ExportPlan &plan);
    // False if columns are to be chosen, and none is.
    bool hasColumns() const;
    // Offers what suits a format.
    void setFormat(const ExportFormat &format);

signals:
    void changed();

private:
    QWidget *makeDuplicates();
    void offerWhatIsKept();
    void showPatternProblem();
    QWidget *makeSuppress();
    QWidget *makeSplit();
    QWidget *makeNames();
    void askSuppressFile();
    void setSuppress(std::shared_ptr<const SuppressList> list, const QString &sentence);
    void addRow(const QString &name, QWidget *field);

    const ExportOffer m_offer;
    JobQueue &m_jobs;
    FileDialogs &m_dialogs;
    QFormLayout *m_form;
    QLabel *m_delimiterLabel;
    DelimiterBox *m_delimiter;
    FormulaGuardBox *m_guard;
    ColumnChooser *m_columns;
    QComboBox *m_oneRowPer;
    QComboBox *m_keeps;
    QLabel *m_suppressed;
    QPushButton *m_forget;
    std::shared_ptr<const SuppressList> m_suppress;
    QComboBox *m_split;
    QLabel *m_sheetsLabel;
    QComboBox *m_sheets;
    QSpinBox *m_rowsAFile;
    QLineEdit *m_pattern;
    MessageLine *m_patternProblem;
    PendingWork m_reading;
};

} // namespace enrow
