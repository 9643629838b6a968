// SPDX-License-Identifier: MIT
#pragma once

#include "results/ResultSet.h"

#include <QWidget>

#include <array>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace enrow
{

// Shows the values of one row as labelled fields that can be selected and copied: the result, what was searched for,
// and the batch it belongs to. A value that is missing takes no place.
class RowFields : public QWidget
{
    Q_OBJECT

public:
    explicit RowFields(QWidget *parent = nullptr);

    void setRow(const ResultSet &set, RowAddress address);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Field {
        ColumnId column;
        QLineEdit *value;
    };

    void addGroup(const QString &title, const std::vector<ColumnId> &columns);
    void showValue(const Field &field, const QString &text);
    void colorQualification();

    struct Group {
        QLabel *title;
        std::vector<Field> fields;
    };

    QFormLayout *m_form;
    std::vector<Group> m_groups;
    Qualification m_qualification = Qualification::Missing;
};

} // namespace enrow
