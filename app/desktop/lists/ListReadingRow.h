// SPDX-License-Identifier: MIT
#pragma once

#include "lists/ListChoice.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QTableWidget;

namespace enrow
{

class DelimiterBox;

// How a list is read: as it was guessed, and corrected by the person. Of a workbook the sheet stands in the place of
// delimiter and encoding. Its preview() is the beginning of the list, read so.
class ListReadingRow : public QWidget
{
    Q_OBJECT

public:
    explicit ListReadingRow(QWidget *parent = nullptr);

    QTableWidget *preview() const { return m_preview; }
    // What is chosen in, from left to right.
    QList<QWidget *> boxes() const;

    void show(const UnderstoodList &list);

    // What the person said, and only that: a delimiter that was guessed is guessed again.
    const ListWishes &wishes() const { return m_wishes; }
    const QString &sheet() const { return m_sheetWish; }
    // For another file.
    void forget();

signals:
    void changed();

private:
    void arrangePreview();
    void fillPreview(const ListSample &sample);

    ListWishes m_wishes;
    QString m_sheetWish;
    DelimiterBox *m_delimiter;
    QComboBox *m_encoding;
    QComboBox *m_sheet;
    QCheckBox *m_header;
    QTableWidget *m_preview; // owned by whoever shows it
};

} // namespace enrow
