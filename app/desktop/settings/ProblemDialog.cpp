// SPDX-License-Identifier: MIT
#include "desktop/settings/ProblemDialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace enrow
{

ProblemDialog::ProblemDialog(const QString &report, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Report a problem"));
    auto *explanation = new QLabel(
        tr("Copy this, write below it what you did and what happened, and send it to whoever gave you Enrow Desk. It "
           "names no key, no batch and nobody."),
        this);
    explanation->setWordWrap(true);
    auto *text = new QPlainTextEdit(report, this);
    text->setReadOnly(true);
    text->setAccessibleName(tr("Report"));
    text->setTabChangesFocus(true);
    const int lines = int(report.count(u'\n')) + 1;
    text->setMinimumSize(520, text->fontMetrics().lineSpacing() * (lines + 1) + 16); // one of them may be long

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setDefault(true);
    connect(copy, &QPushButton::clicked, this, [report, copy] {
        QGuiApplication::clipboard()->setText(report);
        copy->setText(tr("Copied"));
    });
    buttons->button(QDialogButtonBox::Close)->setIcon({}); // that of the style is a red cross
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(explanation);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    copy->setFocus();
}

} // namespace enrow
