// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/lists/ListTools.h"
#include "lists/ListChoice.h"
#include "lists/ListWriter.h"

#include <QScrollArea>

class QComboBox;
class QGridLayout;
class QPushButton;

namespace enrow
{

class AddedColumnsButton;
class FieldColumns;
class FormulaGuardBox;
class ListBatchBox;
class ListReadingRow;
class MoreButton;
class PathLabel;

// All that is chosen to match a list: how it is read, which column holds what, with which batches, and what is written.
class ListMatchForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit ListMatchForm(const ListOffer &offer, QWidget *parent = nullptr);

    // Another list, of which nothing is known yet.
    void setPath(const QString &path);
    using QWidget::show;
    void show(const UnderstoodList &list);
    // What came of its rows; hidden while that is not known.
    void showResults(const MergeReport &report);
    void hideResults();
    // Of the results that it is matched with.
    void setKinds(const std::vector<BatchKind> &kinds);

    ListChoice choice() const;
    ListMapping mapping() const;
    QList<BatchKey> batches() const;
    bool takesAllBatches() const;
    std::optional<ListKey> key() const;
    MergePlan plan() const;
    // What opens another list.
    QWidget *chooseButton() const;

    // How many pixels more show all of it without scrolling; less than 0: it has so many to spare.
    int missingHeight() const;

    QSize minimumSizeHint() const override;

signals:
    void chooseRequested();
    void readingChanged();
    void mappingChanged();
    void batchesChanged();
    void rowsChanged();
    void columnsChanged(); // those that are added
    void keyChanged();
    // So many pixels more are of use.
    void grown(int height);

private:
    void addRow(const QString &name, QWidget *field, QWidget *buddy);
    QWidget *makePreview();
    QWidget *makeFileRow();
    QWidget *makeWriteRow();
    QWidget *makeMore();
    void connectParts();
    void adapt();
    void orderKeyboard();

    QGridLayout *m_grid;
    PathLabel *m_path;
    QPushButton *m_choose;
    ListReadingRow *m_reading;
    FieldColumns *m_fields;
    ListBatchBox *m_batches;
    QComboBox *m_rows;
    QComboBox *m_format;
    AddedColumnsButton *m_columns;
    MoreButton *m_more;
    QComboBox *m_key;
    FormulaGuardBox *m_guard;
    QWidget *m_options;
};

} // namespace enrow
