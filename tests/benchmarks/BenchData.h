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

// The data of one size that all measurements share, each form of it made when it is first needed: replies of at most
// 5,000 rows in memory, their rows, and both as files in a folder that goes with this.
class BenchData
{
public:
    static constexpr int rowsOfABatch = 5000;

    explicit BenchData(int rows);

    int rows() const { return m_rows; }
    const std::vector<QByteArray> &replies() const { return m_replies; }
    qint64 replyBytes() const { return m_replyBytes; }

    static BatchRef refOf(int batch);
    QStringList ids() const;

    // The rows of all replies.
    const std::shared_ptr<const ResultSet> &set();
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
    std::vector<QByteArray> m_replies;
    qint64 m_replyBytes = 0;
    std::shared_ptr<const ResultSet> m_set;
    QTemporaryDir m_folder;
    QStringList m_replyFiles;
    QString m_archiveFolder;
};

} // namespace enrow::bench
