// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace enrow
{

struct Batch;

// What can be done with the selected batches: the actions behind the buttons, the context menu and the shortcuts.
class BatchActions : public QObject
{
    Q_OBJECT

public:
    // The shortcuts work while `place` or a child of it has the focus.
    explicit BatchActions(QWidget *place);

    // Enables what makes sense for these batches and lets one action pause or resume.
    void follow(const QList<const Batch *> &selected);

    QAction *pauseOrResume() const { return m_pauseOrResume; }
    QAction *refresh() const { return m_refresh; }
    QAction *rename() const { return m_rename; }
    QAction *note() const { return m_note; }
    QAction *copyId() const { return m_copyId; }
    QAction *remove() const { return m_remove; }

    // True if pauseOrResume() pauses.
    bool pauses() const { return m_pauses; }

    // True for a batch that is being asked about, or would be if there were a key.
    static bool canPause(const Batch &batch);
    static bool canResume(const Batch &batch);

private:
    void showPauseOrResume(bool pauses);

    QAction *m_pauseOrResume;
    QAction *m_refresh;
    QAction *m_rename;
    QAction *m_note;
    QAction *m_copyId;
    QAction *m_remove;
    bool m_pauses = true;
};

} // namespace enrow
