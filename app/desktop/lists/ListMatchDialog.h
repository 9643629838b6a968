// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/common/Tone.h"
#include "desktop/lists/ListMatchWork.h"

#include <QDialog>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace enrow
{

class AddedColumnsButton;
class FieldColumns;
class ListBatchBox;
class ListReadingRow;
class MessageLine;

// A person's own list, back with results: which list and how it is read, which batches, which column holds what, and
// what comes of it before anything is written. It does not wait: everything heavy is a job.
class ListMatchDialog : public QDialog
{
    Q_OBJECT

public:
    ListMatchDialog(const ListOffer &offer, const ListTools &tools, QWidget *parent = nullptr);
    ~ListMatchDialog() override;

    // Where the next list is looked for, and a file is saved.
    void setFolder(const QString &folder) { m_folder = folder; }
    const QString &folder() const { return m_folder; }

    void openList(const QString &path);

signals:
    void folderChanged(const QString &folder);

private:
    void addRow(QGridLayout *grid, const QString &name, QWidget *field, QWidget *buddy);
    QWidget *makeFileRow();
    QWidget *makeWriteRow();
    QWidget *makeSummary();
    QWidget *makeButtons();
    void connectWork();

    void chooseFile();
    void read();
    void adaptToRows();
    void showStep(ListMatchWork::Step step);
    void showProgress(quint64 rows, quint64 all);
    void showCount();
    void forgetListThatFailed();
    void showFailure(const Error &error);
    void showIdle(const std::optional<JoinObstacle> &obstacle);
    void askWhere();
    void conclude(const QString &path, const Result<MergeReport> &report);

    QStringList remarks() const;
    MergeRows rows() const;
    MergePlan plan() const;
    QString nameProposed() const;
    void say(Tone tone, const QString &headline, const QStringList &lines = {});

    const ListOffer m_offer;
    const ListTools m_tools;
    ListMatchWork m_work;
    QString m_folder;
    QString m_written; // the file that was written last

    QWidget *m_choices; // all that can be chosen
    QLineEdit *m_file;
    QPushButton *m_choose;
    ListReadingRow *m_reading;
    FieldColumns *m_fields;
    ListBatchBox *m_batches;
    QComboBox *m_rows;
    QComboBox *m_format;
    AddedColumnsButton *m_columns;
    MessageLine *m_headline;
    QLabel *m_details;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QPushButton *m_showInFolder;
    QPushButton *m_save;
};

} // namespace enrow
