// SPDX-License-Identifier: MIT
#pragma once

#include "core/Result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariantList>

#include <chrono>
#include <functional>
#include <memory>

namespace enrow
{

// One connection to an SQLite file, for the thread that opened it; turns what SQLite reports into an Error:
// ArchiveDamaged where the file is no database or a broken one, DiskFull, ReadOnly, else FileFailed, with SQLite's own
// words.
class ArchiveConnection
{
public:
    // Opens or creates the file; nothing is read from it yet. A statement waits for another program's lock up to
    // `patience`. Definitions in the file are not trusted: they cannot run functions with side effects.
    static Result<std::unique_ptr<ArchiveConnection>> open(const QString &path, std::chrono::milliseconds patience);
    // Opens a file whose place cannot be written. It is not changed, nor is anything made beside it. A file with a log
    // that cannot be read there is read from a copy of both in the system's folder for such things.
    static Result<std::unique_ptr<ArchiveConnection>> openToRead(const QString &path,
                                                                 std::chrono::milliseconds patience);
    ~ArchiveConnection();
    ArchiveConnection(const ArchiveConnection &) = delete;
    ArchiveConnection &operator=(const ArchiveConnection &) = delete;

    // Runs one statement with its values and drops what it returns.
    Result<void> execute(const QString &sql, const QVariantList &values = {});
    // Runs one statement whose rows are then read with next().
    Result<QSqlQuery> query(const QString &sql, const QVariantList &values = {});
    // Steps to the next row; false after the last one.
    static Result<bool> next(QSqlQuery &query);
    // The first value of the first row; invalid where there is none.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {});

    // Whether a table and its indexes are whole, or, without a name, all that the file holds. ArchiveDamaged tells what
    // is not; FileFailed where a page could not be read, which may pass.
    Result<void> checkIntegrity(const QString &table = {});

    // Does the work in one transaction, which takes the lock for writing at once; an Error undoes all of it.
    Result<void> transaction(const std::function<Result<void>()> &work);

private:
    ArchiveConnection();
    Result<void> openFile(const QString &name, const QString &options);
    Result<void> openCopy(const QString &path);

    std::unique_ptr<QTemporaryDir> m_copy; // what is open, where that is a copy
    QSqlDatabase m_database;
};

} // namespace enrow
