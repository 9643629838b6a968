// SPDX-License-Identifier: MIT
#pragma once

#include "lists/ListMapping.h"

#include <QWidget>

#include <map>

class QComboBox;

namespace enrow
{

// Which column of a list tells what: guessed, and corrected by the person. Where several columns may be meant none is
// chosen, and they stand first.
class FieldColumns : public QWidget
{
    Q_OBJECT

public:
    explicit FieldColumns(QWidget *parent = nullptr);

    void show(const ListSample &sample, const ListGuess &guess);
    void clear();

    ListMapping mapping() const;

signals:
    void changed();

private:
    static void fill(QComboBox *box, ListField field, const ListSample &sample, const ListGuess &guess);

    std::map<ListField, QComboBox *> m_boxes;
};

} // namespace enrow
