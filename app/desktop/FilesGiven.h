// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchRef.h"
#include "saved/SavedFile.h"
#include "store/Batch.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>
#include <QUrl>

#include <vector>

namespace enrow
{

// What is in the files and folders that a person opened, pasted or dropped. Many of them are read in rounds, so that
// the replies of all need not be in memory together. It waits for the disk: both functions are for a job.
struct FilesGiven {
    Q_DECLARE_TR_FUNCTIONS(enrow::FilesGiven)

public:
    // Bytes of replies, after which a round ends.
    static constexpr qint64 usualRound = 32LL * 1024 * 1024;

    // What the last round found.
    std::vector<Batch> opened; // whose replies were saved
    QList<BatchRef> named;     // without their replies, as webhooks name them
    QStringList texts;         // of files that are something else, and links as they stand
    QStringList lists;         // files that are lists of a person, and name no batch
    QStringList backups;       // of an archive
    QStringList failures;      // a sentence for each that cannot be read, without a full stop

    // What is still to be read.
    struct File {
        QString path;
        bool isNamed; // by the person; not found in a folder, where a text that is no reply is none of our business
    };
    QList<File> left;
    qsizetype count = 0; // of all files

    // Looks into folders, and reads nothing yet.
    static FilesGiven in(const QList<QUrl> &urls);
    // Reads the next ones of `left`, at least one. now: when their batches are added.
    void readRound(const QDateTime &now, qint64 mostBytes = usualRound);

private:
    void read(const File &file, const QDateTime &now);
    bool takeAsList(const File &file, const SavedFile &saved);
    void fail(const QString &name, const SavedFault &fault);
};

} // namespace enrow
