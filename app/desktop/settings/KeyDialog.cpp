// SPDX-License-Identifier: MIT
#include "desktop/settings/KeyDialog.h"

#include "core/ApiOrigin.h"
#include "desktop/common/Icons.h"
#include "desktop/common/MessageLine.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace enrow
{

KeyDialog::KeyDialog(const ApiOrigin &origin, QWidget *parent)
    : QDialog(parent)
    , m_reason(new MessageLine(this))
    , m_field(new QLineEdit(this))
    , m_show(new QAction(this))
    , m_problem(new MessageLine(this))
{
    setWindowTitle(tr("API key"));
    buildField();
    auto *label = new QLabel(tr("Enrow API &key"), this);
    label->setBuddy(m_field);
    auto *show = new QToolButton(this);
    show->setDefaultAction(m_show);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_field, 1);
    row->addWidget(show);
    auto *note =
        new QLabel(tr("Kept for this session only, and sent to %1 alone.").arg(origin.baseUrl().authority()), this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Use this key"));
    connect(buttons, &QDialogButtonBox::accepted, this, &KeyDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &KeyDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(8);
    layout->addWidget(m_reason);
    layout->addWidget(label);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    layout->addWidget(note);
    layout->addStretch(1);
    layout->addSpacing(6);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
}

void KeyDialog::buildField()
{
    m_field->setAccessibleName(tr("Enrow API key"));
    m_field->setPlaceholderText(tr("Paste your API key"));
    connect(m_field, &QLineEdit::textEdited, m_problem, &MessageLine::clear);
    m_show->setText(tr("&Show the key"));
    m_show->setCheckable(true);
    connect(m_show, &QAction::toggled, this, &KeyDialog::showKey);
    showKey(false);
}

void KeyDialog::showKey(bool shown)
{
    m_field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setIcon(iconOf(shown ? Icon::Hide : Icon::Show));
    m_show->setToolTip(shown ? tr("Hide the key") : tr("Show the key"));
}

void KeyDialog::setReason(const QString &reason)
{
    m_reason->say(Tone::Negative, reason);
}

void KeyDialog::accept()
{
    const Result<ApiKey> key = ApiKey::parse(m_field->text());
    if (!key) {
        m_problem->say(Tone::Negative, m_field->text().trimmed().isEmpty()
                                           ? tr("Enter the API key.")
                                           : tr("This cannot be an API key: %1.").arg(key.error().detail));
        m_field->setFocus(Qt::OtherFocusReason);
        return;
    }
    emit keyEntered(key.value());
    QDialog::accept();
}

void KeyDialog::done(int result)
{
    // Unlike clear(), setting a text also forgets the steps that undo could bring back.
    m_field->setText(QString());
    m_show->setChecked(false);
    m_problem->clear();
    m_reason->clear();
    QDialog::done(result);
}

} // namespace enrow
