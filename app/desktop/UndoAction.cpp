// SPDX-License-Identifier: MIT
#include "desktop/UndoAction.h"

#include "desktop/common/Icons.h"
#include "store/Batches.h"

namespace enrow
{

namespace
{

QString textOf(const BatchCommand &command)
{
    const int count = int(command.count);
    switch (command.kind) {
    case BatchCommand::Kind::Add:
        return count == 1 ? UndoAction::tr("&Undo adding 1 batch")
                          : UndoAction::tr("&Undo adding %Ln batches", nullptr, count);
    case BatchCommand::Kind::Remove:
        return count == 1 ? UndoAction::tr("&Undo removing 1 batch")
                          : UndoAction::tr("&Undo removing %Ln batches", nullptr, count);
    case BatchCommand::Kind::Rename: return UndoAction::tr("&Undo renaming");
    case BatchCommand::Kind::Annotate: return UndoAction::tr("&Undo label and note");
    case BatchCommand::Kind::ChangeKind: return UndoAction::tr("&Undo the change of kind");
    }
    Q_UNREACHABLE();
}

} // namespace

UndoAction::UndoAction(Batches &batches, QObject *parent)
    : QAction(iconOf(Icon::Undo), {}, parent)
    , m_batches(batches)
{
    setShortcut(QKeySequence::Undo);
    connect(this, &QAction::triggered, &batches, &Batches::undo);
    connect(&batches, &Batches::lastChanged, this, &UndoAction::follow);
    follow();
}

void UndoAction::follow()
{
    const auto last = m_batches.last();
    setEnabled(last.has_value());
    setText(last ? textOf(*last) : tr("&Undo"));
}

} // namespace enrow
