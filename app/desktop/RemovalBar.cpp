// SPDX-License-Identifier: MIT
#include "desktop/RemovalBar.h"

#include "desktop/common/Icons.h"
#include "store/Batches.h"

#include <QToolButton>

namespace enrow
{

RemovalBar::RemovalBar(Batches &batches, QWidget *parent)
    : MessageBar(Tone::Neutral, parent)
{
    QToolButton *undo = addButton(tr("&Undo"), tr("Put the removed batches back into the list"));
    undo->setObjectName(QStringLiteral("undo"));
    undo->setIcon(iconOf(Icon::Undo));
    undo->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(undo, &QToolButton::clicked, &batches, &Batches::undo);
    addCloseButton()->setObjectName(QStringLiteral("dismiss"));
    hide();
    connect(&batches, &Batches::done, this, [this, &batches](const BatchCommand &command) {
        if (command.kind != BatchCommand::Kind::Remove || batches.last() != command)
            return;
        setText(tr("Removed %Ln batches", nullptr, int(command.count)));
        show();
    });
    connect(&batches, &Batches::lastChanged, this, &QWidget::hide);
}

} // namespace enrow
