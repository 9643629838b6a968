// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/common/Icons.h"
#include "results/ResultSet.h"
#include "results/SearchExpression.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QFormLayout;
class QLabel;
class QToolButton;
class QUrl;

namespace enrow
{

class FieldValue;

// Shows the values of one row as labelled fields that can be selected and copied: the result, what was searched for,
// and the batch it belongs to. Long ones wrap, one that is missing takes no place; addresses can be opened. The labels
// stand beside the values, above them where it is narrow; where it is wide, the result stands beside what was searched
// for.
class RowFields : public QWidget
{
    Q_OBJECT

public:
    explicit RowFields(QWidget *parent = nullptr);

    void setRow(const ResultSet &set, RowAddress address);
    // What is marked in the values from now on.
    void setSearch(const SearchExpression &search);

    QSize minimumSizeHint() const override;

signals:
    // The person wants to write to an address or see a page. See linkOf().
    void openRequested(const QUrl &url);
    void copied(); // one of the values

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Field {
        ColumnId column;
        QWidget *row;
        FieldValue *value;
        QToolButton *open; // null where nothing can be
        QToolButton *copy; // null where the text alone does
        QString text{};    // as it came
    };

    QFormLayout *addForm();
    void arrange();
    void addGroup(QFormLayout &form, const QString &title, const std::vector<ColumnId> &columns);
    Field makeField(ColumnId column);
    QToolButton *addButton(const Field &field, Icon icon, const QString &toolTip);
    void showValue(Field &field, const QString &text);
    QString textOf(ColumnId column) const;
    void colorQualification();
    void markHits();

    struct Group {
        QFormLayout *form;
        QLabel *title;
        std::vector<Field> fields;
    };

    QBoxLayout *m_columns;
    std::vector<QFormLayout *> m_forms;
    std::vector<QLabel *> m_labels;
    std::vector<Group> m_groups;
    Qualification m_qualification = Qualification::Missing;
    SearchExpression m_search{QString()};
};

} // namespace enrow
