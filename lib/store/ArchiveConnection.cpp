// SPDX-License-Identifier: MIT
#include "store/ArchiveConnection.h"

#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// Result codes of SQLite (https://sqlite.org/rescode.html); the low byte of an extended code.
constexpr int sqliteCorrupt = 11;
constexpr int sqliteNotADatabase = 26;

Error errorFrom(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const bool damaged = code == sqliteCorrupt || code == sqliteNotADatabase;
    const QString words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return {damaged ? ErrorKind::ArchiveDamaged : ErrorKind::FileFailed, words, 0, {}};
}

} // namespace

ArchiveConnection::ArchiveConnection()
    : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString()))
{
}

ArchiveConnection::~ArchiveConnection()
{
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<ArchiveConnection>> ArchiveConnection::open(const QString &path,
                                                                   std::chrono::milliseconds patience)
{
    std::unique_ptr<ArchiveConnection> connection(new ArchiveConnection);
    connection->m_database.setDatabaseName(path);
    connection->m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patience.count()));
    if (!connection->m_database.open())
        return errorFrom(connection->m_database.lastError());
    for (const QString &setting : {u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s,
                                   u"PRAGMA foreign_keys = ON"_s, u"PRAGMA synchronous = FULL"_s}) {
        if (auto set = connection->execute(setting); !set)
            return set.error();
    }
    return connection;
}

Result<void> ArchiveConnection::execute(const QString &sql, const QVariantList &values)
{
    if (auto done = query(sql, values); !done)
        return done.error();
    return {};
}

Result<QSqlQuery> ArchiveConnection::query(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return errorFrom(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return errorFrom(query.lastError());
    return query;
}

Result<bool> ArchiveConnection::next(QSqlQuery &query)
{
    if (query.next())
        return true;
    if (query.lastError().isValid())
        return errorFrom(query.lastError());
    return false;
}

Result<QVariant> ArchiveConnection::value(const QString &sql, const QVariantList &values)
{
    auto rows = query(sql, values);
    if (!rows)
        return rows.error();
    const auto found = next(rows.value());
    if (!found)
        return found.error();
    return found.value() ? rows->value(0) : QVariant();
}

Result<void> ArchiveConnection::transaction(const std::function<Result<void>()> &work)
{
    if (auto begun = execute(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    auto result = work();
    if (result)
        result = execute(u"COMMIT"_s);
    // SQLite has undone some failures by itself already; undoing those again fails and changes nothing.
    if (!result)
        static_cast<void>(execute(u"ROLLBACK"_s));
    return result;
}

} // namespace enrow
