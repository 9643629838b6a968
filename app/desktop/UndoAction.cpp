// SPDX-License-Identifier: MIT
#include "desktop/UndoAction.h"

#include "desktop/common/Icons.h"
#include "store/Batches.h"

namespace enrow
{

namespace
{

// How a menu calls it, and what is said once it is done.
struct Words {
    QString action;
    QString outcome;
};

Words wordsToUndo(const BatchCommand &command)
{
    const int count = int(command.count);
    switch (command.kind) {
    case BatchCommand::Kind::Add:
        return {UndoAction::tr("&Undo adding %Ln batches", nullptr, count),
                count == 1 ? UndoAction::tr("Removed the added batch again.")
                           : UndoAction::tr("Removed the %Ln added batches again.", nullptr, count)};
    case BatchCommand::Kind::Remove:
        return {UndoAction::tr("&Undo removing %Ln batches", nullptr, count),
                count == 1 ? UndoAction::tr("Put the removed batch back into the list.")
                           : UndoAction::tr("Put %Ln removed batches back into the list.", nullptr, count)};
    case BatchCommand::Kind::Rename:
        return {UndoAction::tr("&Undo renaming"), UndoAction::tr("Restored the previous label.")};
    case BatchCommand::Kind::Annotate:
        return {UndoAction::tr("&Undo label and note"), UndoAction::tr("Restored the previous label and note.")};
    case BatchCommand::Kind::ChangeKind:
        return {UndoAction::tr("&Undo the change of kind"), UndoAction::tr("Restored the previous kind.")};
    }
    Q_UNREACHABLE();
}

Words wordsToRedo(const BatchCommand &command)
{
    const int count = int(command.count);
    switch (command.kind) {
    case BatchCommand::Kind::Add:
        return {UndoAction::tr("Re&do adding %Ln batches", nullptr, count),
                count == 1 ? UndoAction::tr("Added the batch again.")
                           : UndoAction::tr("Added the %Ln batches again.", nullptr, count)};
    case BatchCommand::Kind::Remove:
        return {UndoAction::tr("Re&do removing %Ln batches", nullptr, count),
                count == 1 ? UndoAction::tr("Removed the batch again.")
                           : UndoAction::tr("Removed the %Ln batches again.", nullptr, count)};
    case BatchCommand::Kind::Rename:
        return {UndoAction::tr("Re&do renaming"), UndoAction::tr("Restored the new label.")};
    case BatchCommand::Kind::Annotate:
        return {UndoAction::tr("Re&do label and note"), UndoAction::tr("Restored the new label and note.")};
    case BatchCommand::Kind::ChangeKind:
        return {UndoAction::tr("Re&do the change of kind"), UndoAction::tr("Restored the new kind.")};
    }
    Q_UNREACHABLE();
}

} // namespace

UndoAction::UndoAction(Batches &batches, QObject *parent)
    : QAction(iconOf(Icon::Undo), {}, parent)
    , m_batches(batches)
    , m_redo(new QAction(this))
{
    setShortcut(QKeySequence::Undo);
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    connect(this, &QAction::triggered, &batches, &Batches::undo);
    connect(m_redo, &QAction::triggered, &batches, &Batches::redo);
    connect(&batches, &Batches::undone, this,
            [this](const BatchCommand &command) { emit told(wordsToUndo(command).outcome); });
    connect(&batches, &Batches::redone, this,
            [this](const BatchCommand &command) { emit told(wordsToRedo(command).outcome); });
    connect(&batches, &Batches::lastChanged, this, &UndoAction::follow);
    follow();
}

void UndoAction::follow()
{
    const auto last = m_batches.last();
    setEnabled(last.has_value());
    setText(last ? wordsToUndo(*last).action : tr("&Undo"));
    const auto undone = m_batches.lastUndone();
    m_redo->setEnabled(undone.has_value());
    m_redo->setText(undone ? wordsToRedo(*undone).action : tr("Re&do"));
}

} // namespace enrow
