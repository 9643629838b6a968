// SPDX-License-Identifier: MIT
#pragma once

#include "lists/ListChoice.h"
#include "lists/MergeReport.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QTableWidget;

namespace enrow
{

class DelimiterBox;
class PreviewTable;

// How a list is read: as it was guessed, and corrected by the person. Of a workbook the sheet stands in the place of
// delimiter and encoding. Its preview() is the beginning of the list, read so, then that of what is written.
class ListReadingRow : public QWidget
{
    Q_OBJECT

public:
    explicit ListReadingRow(QWidget *parent = nullptr);

    QTableWidget *preview() const;
    // How much of the list that is.
    QLabel *caption() const { return m_caption; }
    // What is chosen in, from left to right.
    QList<QWidget *> boxes() const;

    void show(const UnderstoodList &list);
    // The first rows that are written.
    void showResults(const MergeReport &report, MergeRows rows);
    // The first rows of the list.
    void hideResults();

    // What the person said, and only that: a delimiter that was guessed is guessed again.
    const ListWishes &wishes() const { return m_wishes; }
    const QString &sheet() const { return m_sheetWish; }
    // For another file.
    void forget();

signals:
    void changed();
    void sheetChosen(); // before changed(): its columns are others

private:
    void connectBoxes();
    static QString sentenceAboutShown(const MergeReport &report, MergeRows rows);
    void tell(const QString &caption);
    QStringList namesOf(qsizetype columns) const;

    ListWishes m_wishes;
    QString m_sheetWish;
    DelimiterBox *m_delimiter;
    QComboBox *m_encoding;
    QComboBox *m_sheet;
    QCheckBox *m_header;
    QCheckBox *m_quotes;     // of a text
    PreviewTable *m_preview; // owned by whoever shows it
    QLabel *m_caption;
    ListSample m_sample;
};

} // namespace enrow
