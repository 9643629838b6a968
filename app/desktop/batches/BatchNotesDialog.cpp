// SPDX-License-Identifier: MIT
#include "desktop/batches/BatchNotesDialog.h"

#include "desktop/batches/BatchListModel.h"
#include "desktop/common/BatchName.h"
#include "store/Batch.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace enrow
{

BatchNotesDialog::BatchNotesDialog(const Batch &batch, QWidget *parent)
    : QDialog(parent)
    , m_label(new QLineEdit(batch.label, this))
    , m_note(new QPlainTextEdit(batch.note, this))
{
    setWindowTitle(tr("Label and note of %1").arg(batchName(batch.label, batch.head, batch.ref.id)));
    m_label->setPlaceholderText(batchName({}, batch.head, batch.ref.id)); // what it is called without a label
    m_label->setMaxLength(BatchListModel::maxLabelLength);
    m_note->setTabChangesFocus(true);
    m_note->setPlaceholderText(tr("Only for you: it stays on this computer"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(18, 16, 18, 14);
    form->addRow(tr("&Label"), m_label);
    form->addRow(tr("&Note"), m_note);
    form->addRow(buttons);
    resize(460, 260);
}

QString BatchNotesDialog::label() const
{
    return m_label->text().simplified();
}

QString BatchNotesDialog::note() const
{
    return m_note->toPlainText().trimmed().left(maxNoteLength);
}

} // namespace enrow
