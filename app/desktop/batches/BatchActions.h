// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchKind.h"

#include <QList>
#include <QObject>

#include <optional>

class QAction;
class QWidget;

namespace enrow
{

struct Batch;
class KindMenu;

// What can be done with the selected batches: the actions behind the menus and the shortcuts.
class BatchActions : public QObject
{
    Q_OBJECT

public:
    // The shortcuts work in the whole window of `place`; those for Copy and Delete while it, or a child of it, has the
    // focus, for elsewhere they mean something else.
    explicit BatchActions(QWidget *place);

    // Enables what makes sense for these batches and lets one action stop watching them or watch them again.
    void follow(const QList<const Batch *> &selected);

    QAction *watching() const { return m_watching; }
    QAction *refresh() const { return m_refresh; }
    // Edits the label in place.
    QAction *rename() const { return m_rename; }
    QAction *note() const { return m_note; }
    // Opens a menu of the kinds.
    QAction *changeKind() const { return m_changeKind; }
    QAction *copyId() const { return m_copyId; }
    QAction *remove() const { return m_remove; }
    // Of all batches that Enrow does not know, selected or not; shown where there are several.
    QAction *removeUnknown() const { return m_removeUnknown; }
    void setUnknown(int count);

    // True if watching() stops it.
    bool stops() const { return m_stops; }

    // True for a batch that is being asked about, or would be if there were a key.
    static bool canStop(const Batch &batch);
    static bool canWatchAgain(const Batch &batch);
    // True for a batch that Enrow does not know.
    static bool isUnknown(const Batch &batch);
    // True for a batch without results: what came says of which kind it is.
    static bool canChangeKind(const Batch &batch);

signals:
    void kindChosen(std::optional<enrow::BatchKind> kind); // absent: to be detected

private:
    void showWatching(bool stops);
    void sayHowMany(int count);

    QAction *m_watching;
    QAction *m_refresh;
    QAction *m_rename;
    QAction *m_note;
    QAction *m_changeKind;
    KindMenu *m_kinds;
    QAction *m_copyId;
    QAction *m_remove;
    QAction *m_removeUnknown;
    bool m_stops = true;
};

} // namespace enrow
