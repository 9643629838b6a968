// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace enrow
{

struct Batch;

// Lets the person write their own name for a batch and their own words about it.
class BatchNotesDialog : public QDialog
{
    Q_OBJECT

public:
    // The longest note in characters.
    static constexpr int maxNoteLength = 4000;

    explicit BatchNotesDialog(const Batch &batch, QWidget *parent = nullptr);

    QString label() const; // on one line
    QString note() const;

private:
    QLineEdit *m_label;
    QPlainTextEdit *m_note;
};

} // namespace enrow
