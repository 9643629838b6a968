// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>

namespace enrow
{

class Batches;

// Undoes what was done last about batches, and says what that was; another action beside it does that again.
class UndoAction : public QAction
{
    Q_OBJECT

public:
    // The desk must outlive it.
    explicit UndoAction(Batches &batches, QObject *parent = nullptr);

    QAction *redo() const { return m_redo; }

signals:
    // Something was undone, or done again: says what.
    void told(const QString &sentence);

private:
    void follow();

    Batches &m_batches;
    QAction *m_redo;
};

} // namespace enrow
