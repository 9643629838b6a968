// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/common/MessageBar.h"
#include "store/Batches.h"

namespace enrow
{

// Says what came of files that were opened, and takes back what was added while that is the last thing that was done.
class OpenedBar : public MessageBar
{
    Q_OBJECT

public:
    // Of the files that cannot be read, so many are named.
    static constexpr qsizetype mostNamed = 3;

    // The desk must outlive it.
    explicit OpenedBar(Batches &desk, QWidget *parent = nullptr);

    // named: how many batches came without results. failures: a sentence each, without a full stop. steps: that the
    // desk has to undo to take back what was added. Hidden where there is nothing to tell.
    void tell(const QList<OpenedBatch> &opened, qsizetype named, const QStringList &failures, int steps);

private:
    void undo();
    void follow();

    Batches &m_desk;
    QToolButton *m_undo;
    int m_steps = 0;
    bool m_hasFailures = false;
};

} // namespace enrow
