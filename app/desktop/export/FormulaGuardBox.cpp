// SPDX-License-Identifier: MIT
#include "desktop/export/FormulaGuardBox.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace enrow
{

FormulaGuardBox::FormulaGuardBox(const QString &explanation, const QString &more, QWidget *parent)
    : QWidget(parent)
    , m_box(new QCheckBox(tr("Disable &formulas")))
{
    m_box->setAccessibleName(tr("Disable formulas"));
    m_box->setAccessibleDescription(more.isEmpty() ? explanation : explanation + u' ' + more);
    auto *note = new QLabel(explanation);
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    note->setForegroundRole(QPalette::PlaceholderText);
    setToolTip(more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2); // the note belongs to the box
    column->addWidget(m_box);
    column->addWidget(note);
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::toggled, this, &FormulaGuardBox::changed);
}

bool FormulaGuardBox::isGuarding() const
{
    return m_box->isChecked();
}

void FormulaGuardBox::setGuarding(bool isGuarding)
{
    m_box->setChecked(isGuarding);
}

} // namespace enrow
