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

// The rows of an open archive's table `batch`, and the replies that belong to them. Where batches are listed and where
// an ID is looked up, they are those of one origin and of no known origin, or all if that is empty. Knows no rule by
// which they change: BatchArchive has these.
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
    // That of a batch, removed or not.
    Result<std::optional<Row>> rowOf(BatchKey key);
    // The one that a person means by an ID: of that kind, else one whose kind is undetected; of any kind if `ref` names
    // none. Removed ones come last, or not at all.
    enum class Removed : quint8 { Also, Not };
    Result<std::optional<Row>> rowNamed(const BatchRef &ref, Removed removed);
    // The kind of a row that is to be updated: the one it has if none is given, for another program may have found it
    // out, or if another row has that ID and kind, for the next reply goes there.
    Result<std::optional<BatchKind>> kindFor(const Row &stored, std::optional<BatchKind> kind);
    // The one that a reply of that kind about a batch belongs to. The batch is of that kind now, unless it has results,
    // but if the archive has one with this ID and kind already, the other row is the one that stays.
    Result<std::optional<Row>> rowOfReply(BatchKey key, BatchKind kind);
    // Those without a row, or with one that is removed.
    Result<QList<BatchKey>> missingOf(const QList<BatchKey> &keys);

    Result<void> insert(const Batch &batch);
    Result<void> update(qint64 number, const Batch &batch); // all but its key
    Result<void> bringBack(qint64 number);
    // Runs the statement for each batch, its key as the last value: "UPDATE batch SET a = ? WHERE key = ?".
    Result<void> forEach(const QList<BatchKey> &keys, const QString &sql, const QVariantList &values = {});

    // Removes for good, where they are removed: these batches; what was removed before that time, of any origin.
    Result<void> purgeRemoved(const QList<BatchKey> &keys);
    Result<void> purgeRemoved(const QDateTime &before);

    // The reply of a batch; ArchiveDamaged where there is none.
    Result<ArchivedReply> reply(BatchKey key);
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
