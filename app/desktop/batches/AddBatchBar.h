// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchIds.h"
#include "core/BatchRef.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace enrow
{

class MessageLine;

// Takes batch IDs, typed or pasted, one or many. What cannot be used is said under the field.
class AddBatchBar : public QWidget
{
    Q_OBJECT

public:
    explicit AddBatchBar(QWidget *parent = nullptr);

    // Puts the keyboard into the field and selects what is in it.
    void focusField();
    // Puts IDs into the field, as if they had been typed.
    void setText(const QString &ids);

public slots:
    // To be called while or after addRequested() is handled: these of the batches were in the list already.
    void showAlreadyListed(const QList<enrow::BatchRef> &refs);

signals:
    // Well-formed IDs, each once, in the order given; the kind is absent where it is to be detected.
    void addRequested(const QList<enrow::BatchRef> &refs);

private:
    void buildField();
    void buildKinds();
    void addWhatWasEntered();
    void showOutcome();

    QLineEdit *m_field;
    QComboBox *m_kinds;
    QPushButton *m_add;
    MessageLine *m_message;
    BatchIds m_entered;              // the last time something was added
    QList<BatchRef> m_alreadyListed; // of these
};

} // namespace enrow
