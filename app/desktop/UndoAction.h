// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>

namespace enrow
{

class Batches;

// Undoes what was done last about batches, and says what that was.
class UndoAction : public QAction
{
    Q_OBJECT

public:
    // The desk must outlive it.
    explicit UndoAction(Batches &batches, QObject *parent = nullptr);

signals:
    // Something was undone: says what.
    void told(const QString &sentence);

private:
    void follow();

    Batches &m_batches;
};

} // namespace enrow
