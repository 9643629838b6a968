// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchKind.h"
#include "lists/ListMapping.h"

#include <QWidget>

#include <map>

class QComboBox;
class QGridLayout;
class QLabel;

namespace enrow
{

// Which column of a list tells what: guessed, which is said once, and corrected by the person. Shows the fields that
// matter for the results; the others are in a place of their own. Where several columns may be meant none is chosen,
// and they stand first.
class FieldColumns : public QWidget
{
    Q_OBJECT

public:
    explicit FieldColumns(QWidget *parent = nullptr);

    // The fields that do not matter, to be shown elsewhere.
    QWidget *others() const { return m_others; }
    // Says that some of them are guessed; to be shown once, beside the fields.
    QLabel *note() const { return m_note; }
    // What is chosen in, from left to right and line by line.
    QList<QWidget *> boxes() const { return m_boxes; }
    QList<QWidget *> otherBoxes() const { return m_otherBoxes; }

    // What a person has chosen stays while the list is only read in another way, with as many columns.
    void show(const ListSample &sample, const ListGuess &guess);
    // What was chosen was of another list.
    void forget() { m_chosen.clear(); }
    // Of the results.
    void setKinds(const std::vector<BatchKind> &kinds);

    ListMapping mapping() const;

signals:
    void changed();
    // The boxes stand in other places.
    void arranged();

private:
    struct Line {
        QLabel *name;
        QComboBox *box;
        QLabel *hint; // that it has to be chosen
    };

    Line makeLine(ListField field);
    void fill(QComboBox *box, ListField field, const ListSample &sample, const ListGuess &guess) const;
    void tellHint(ListField field);
    bool isGuessed(ListField field) const;
    bool isKnown(ListField field) const;
    bool matters(ListField field) const;
    void arrange();
    static void place(const Line &line, qsizetype number, QGridLayout *grid);

    std::vector<BatchKind> m_kinds;
    ListGuess m_guess;
    QGridLayout *m_grid;
    QLabel *m_note;
    QWidget *m_others;
    QGridLayout *m_otherGrid;
    QList<QWidget *> m_boxes;
    QList<QWidget *> m_otherBoxes;
    std::map<ListField, Line> m_lines;
    std::map<ListField, int> m_chosen; // by the person: a column, or none
    qsizetype m_width = 0;             // columns of the list
};

} // namespace enrow
