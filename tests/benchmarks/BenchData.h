// SPDX-License-Identifier: MIT
#pragma once

#include "results/ResultSet.h"

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace enrow::bench
{

// The data of one size that all measurements share, each form of it made when it is first needed: replies in memory,
// their rows, and both as files in a folder that goes with this.
class BenchData
{
public:
    static constexpr int usualRowsOfABatch = 5000;

    explicit BenchData(int rows, int rowsOfABatch = usualRowsOfABatch);

    int rows() const { return m_rows; }
    int batches() const { return int(m_replies.size()); }
    const std::vector<QByteArray> &replies() const { return m_replies; }
    qint64 replyBytes() const { return m_replyBytes; }

    static BatchRef refOf(int batch);
    QStringList ids() const;

    // The rows of all replies.
    const std::shared_ptr<const ResultSet> &set();
    // As many other rows, each of which has an address and a name.
    const std::shared_ptr<const ResultSet> &fullSet();
    // Those of set(), made anew on this thread.
    std::shared_ptr<const ResultSet> freshSet() const;
    // Decodes all replies on this thread.
    std::vector<std::shared_ptr<const ResultChunk>> decode() const;

    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    // A file for each reply.
    const QStringList &replyFiles();
    // A data folder of the program, with all replies in its archive.
    const QString &archiveFolder();
    QString archiveFile();

private:
    const int m_rows;
    const int m_rowsOfABatch;
    std::vector<QByteArray> m_replies;
    qint64 m_replyBytes = 0;
    std::shared_ptr<const ResultSet> m_set;
    std::shared_ptr<const ResultSet> m_fullSet;
    QTemporaryDir m_folder;
    QStringList m_replyFiles;
    QString m_archiveFolder;
};

} // namespace enrow::bench
