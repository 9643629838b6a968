// SPDX-License-Identifier: MIT
#pragma once

#include "results/BatchReply.h"
#include "store/ArchivedReply.h"
#include "store/Batch.h"

#include <QSqlQuery>
#include <QVariantList>

#include <optional>
#include <vector>

namespace enrow
{

class ArchiveConnection;

// The rows of an open archive's table `batch`, and the replies that belong to them: of one origin and those of no known
// origin, or all where that is empty. Knows no rule by which they change: BatchArchive has these.
//
// A row that does not fit its digest is damaged. Its head is then read again from its reply, if there is one that is
// whole, else it is unknown: Batch::entry tells which.
class BatchTable
{
public:
    struct Row {
        qint64 number;
        Batch batch;
    };

    // The connection must outlive it. An archive of an earlier version, which cannot be changed, has no digests.
    BatchTable(ArchiveConnection &connection, QString origin, DecodeReply decode, bool hasDigests);

    // Those that are not removed, in the order added. A row that names no batch is passed over, here and below.
    Result<std::vector<Batch>> all();
    // The first of those of that ID, of any kind, that are not removed; or, where `alsoRemoved`, of all of them, the
    // removed ones last.
    Result<std::optional<Row>> rowOfId(const QString &id, bool alsoRemoved);
    // That of a batch, removed or not.
    Result<std::optional<Row>> rowOf(const BatchRef &ref);
    // The same; where there is none, that of its ID whose kind was undetected.
    Result<std::optional<Row>> rowOrUndetected(const BatchRef &ref);
    // That of a batch that is not removed.
    Result<std::optional<Row>> presentRowOf(const BatchRef &ref);
    // Those without a row, or with one that is removed; a row of the same ID will do where it or the batch has no kind.
    Result<QList<BatchRef>> missingOf(const QList<BatchRef> &refs);

    Result<void> insert(const Batch &batch);
    Result<void> update(qint64 number, const Batch &batch);
    Result<void> bringBack(qint64 number);
    // Runs the statement for each batch, with `values` before its own: "UPDATE batch SET a = ?".
    Result<void> forEach(const QList<BatchRef> &refs, const QString &sql, const QVariantList &values = {});

    // Removes for good, where they are removed: these batches; what was removed before that time, of any origin.
    Result<void> purgeRemoved(const QList<BatchRef> &refs);
    Result<void> purgeRemoved(const QDateTime &before);

    // The reply of a batch; ArchiveDamaged where there is none.
    Result<ArchivedReply> reply(const BatchRef &ref);
    Result<void> setReply(qint64 number, const ArchivedReply &reply);

private:
    Result<std::optional<Row>> rowWhere(const QString &condition, const QVariantList &values);
    Result<std::optional<Row>> read(const QSqlQuery &query);
    Result<void> readHeadAgain(Row &row);
    Result<ArchivedReply> replyWhere(const QString &condition, const QVariantList &values);

    ArchiveConnection &m_connection;
    const QString m_origin;
    const DecodeReply m_decode;
    const bool m_hasDigests;
};

} // namespace enrow
