// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchKey.h"
#include "core/Error.h"
#include "store/ArchiveAccess.h"

#include <QObject>
#include <QStringList>

#include <optional>

class QToolButton;

namespace enrow
{

class ArchiveSync;
class BatchStore;
class FileDialogs;
class MainWindow;
class MessageBar;
class Settings;

// Tells the person what the archive cannot do and what that means, and lets them back it up and restore it.
class ArchiveController : public QObject
{
    Q_OBJECT

public:
    // What it works with; all of it outlives the controller.
    struct Parts {
        ArchiveSync &archive;
        const BatchStore &batches;
        FileDialogs &dialogs;
        Settings &settings;
        MainWindow &window;
    };

    // path: of the archive, to be named in messages.
    ArchiveController(const Parts &parts, const QString &path);

    // Restores a backup if the person wants that, who is asked.
    void offer(const QString &backup);

protected:
    // Asks before the window is closed where something would be lost.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void askWhetherToQuit(const QList<BatchKey> &unsaved);
    QString namesOf(const QList<BatchKey> &keys) const;
    void buildBars();
    void takeOpening(const ArchiveOpening &opening);
    void showClosed(const Error &error);
    void showProblem(const std::optional<Error> &problem);
    void tellPlace(ArchivePlace place);
    void tellMoved(const QStringList &paths);
    void tellDamagedEntries();
    void tellRemovals(const QList<BatchKey> &keys, bool cameBack);
    void forgetGone(const QList<BatchKey> &keys);
    void tellGone();
    void showNews(const QString &text);
    void closeNews();
    void askWhereToBackUp();
    void backUp(const QString &target);
    void askWhatToRestore();
    void restore(const QString &backup);

    const Parts m_parts;
    const QString m_path;  // as the system writes it
    bool m_closed = false; // it cannot be opened, or read only: every problem follows from that
    bool m_quits = false;  // the person knows what is lost
    QString m_reason;      // why saving fails, in a sentence or two
    QStringList m_damaged; // batches whose damaged entries were told of
    QStringList m_moved;   // damaged archives that were told of in this run
    // Owned by the window.
    MessageBar *m_state;    // while the archive does not take what it should
    QList<BatchKey> m_gone; // removed by another program, and told so in m_goneText
    QString m_goneText;     // a line of m_news
    MessageBar *m_news;     // until it was read
};

} // namespace enrow
