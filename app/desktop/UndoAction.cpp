// SPDX-License-Identifier: MIT
#include "desktop/UndoAction.h"

#include "desktop/common/Icons.h"
#include "store/Batches.h"

namespace enrow
{

namespace
{

// What was done, and what is said once it is undone.
struct Words {
    QString action;
    QString undone;
};

Words wordsFor(const BatchCommand &command)
{
    const int count = int(command.count);
    switch (command.kind) {
    case BatchCommand::Kind::Add:
        return count == 1
                   ? Words{UndoAction::tr("&Undo adding 1 batch"), UndoAction::tr("Removed the added batch again.")}
                   : Words{UndoAction::tr("&Undo adding %Ln batches", nullptr, count),
                           UndoAction::tr("Removed the %Ln added batches again.", nullptr, count)};
    case BatchCommand::Kind::Remove:
        return count == 1 ? Words{UndoAction::tr("&Undo removing 1 batch"),
                                  UndoAction::tr("Put the removed batch back into the list.")}
                          : Words{UndoAction::tr("&Undo removing %Ln batches", nullptr, count),
                                  UndoAction::tr("Put %Ln removed batches back into the list.", nullptr, count)};
    case BatchCommand::Kind::Rename:
        return {UndoAction::tr("&Undo renaming"), UndoAction::tr("Restored the previous label.")};
    case BatchCommand::Kind::Annotate:
        return {UndoAction::tr("&Undo label and note"), UndoAction::tr("Restored the previous label and note.")};
    case BatchCommand::Kind::ChangeKind:
        return {UndoAction::tr("&Undo the change of kind"), UndoAction::tr("Restored the previous kind.")};
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
    connect(&batches, &Batches::undone, this,
            [this](const BatchCommand &command) { emit told(wordsFor(command).undone); });
    connect(&batches, &Batches::lastChanged, this, &UndoAction::follow);
    follow();
}

void UndoAction::follow()
{
    const auto last = m_batches.last();
    setEnabled(last.has_value());
    setText(last ? wordsFor(*last).action : tr("&Undo"));
}

} // namespace enrow
