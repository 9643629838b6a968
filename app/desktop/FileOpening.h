// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/FilesGiven.h"
#include "store/Batches.h"

#include <QObject>
#include <QUrl>

namespace enrow
{

class AddBatchBar;
class Clock;
class FileDialogs;
class JobQueue;
class MainWindow;
class OpenedBar;

// Opens what a person chooses, drops or pastes as files: saved replies become batches, what names batches is looked up,
// and texts are searched for IDs. Says what came of it.
class FileOpening : public QObject
{
    Q_OBJECT

public:
    // What it works with; all of it outlives the controller.
    struct Parts {
        JobQueue &jobs;
        Batches &desk;
        const Clock &clock;
        FileDialogs &dialogs;
        AddBatchBar &field;
        MainWindow &window;
    };

    // mostBytes: of one round, see FilesGiven.
    explicit FileOpening(const Parts &parts, qint64 mostBytes = FilesGiven::usualRound);

    // Asks which files.
    void choose();
    // Those that are given while others are being opened come after them.
    void open(const QList<QUrl> &urls);
    void openPaths(const QStringList &paths);

signals:
    // Batches that a file names without their replies.
    void addRequested(const QList<enrow::BatchRef> &refs);
    // A person's own lists, which name no batch.
    void listsGiven(const QStringList &paths);
    // A backup of an archive; of several the first.
    void backupGiven(const QString &path);
    // All that were opened are in the list now.
    void opened(const QList<enrow::BatchKey> &keys);

private:
    void begin();
    void goOn();
    void take(FilesGiven files);
    void takeOpened(const QList<OpenedBatch> &batches);
    void conclude();
    void finish();

    const Parts m_parts;
    const qint64 m_mostBytes;
    OpenedBar *m_bar; // of the window
    QList<QList<QUrl>> m_waiting;
    bool m_isBusy = false;
    bool m_isAdding = false; // what was named
    FilesGiven m_files;
    // Of the files that are being opened.
    QList<OpenedBatch> m_opened;
    QList<BatchRef> m_named;
    QStringList m_texts;
    QStringList m_lists;
    QStringList m_backups;
    QStringList m_failures;
    int m_steps = 0;  // that an undo takes back
    QString m_folder; // where files were chosen last
};

} // namespace enrow
