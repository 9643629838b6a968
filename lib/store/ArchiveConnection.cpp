// SPDX-License-Identifier: MIT
#include "store/ArchiveConnection.h"

#include "store/ArchiveFile.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// Result codes of SQLite (https://sqlite.org/rescode.html); the low byte of an extended code.
constexpr int sqliteReadOnly = 8;
constexpr int sqliteIoError = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteNotADatabase = 26;
// An extended code: the index of the log cannot grow.
constexpr int sqliteIndexDoesNotFit = sqliteIoError | 19 << 8;

ErrorKind kindOf(int code)
{
    if (code == sqliteIndexDoesNotFit)
        return ErrorKind::DiskFull;
    switch (code & 0xff) {
    case sqliteReadOnly: return ErrorKind::ReadOnly;
    case sqliteFull: return ErrorKind::DiskFull;
    case sqliteCorrupt:
    case sqliteNotADatabase: return ErrorKind::ArchiveDamaged;
    }
    return ErrorKind::FileFailed;
}

Error errorFrom(const QSqlError &error)
{
    const QString words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const ErrorKind kind = kindOf(error.nativeErrorCode().toInt());
    return {kind, kind == ErrorKind::DiskFull ? QString() : words, 0, {}}; // which says it all
}

// A check reports a page that could not be read among the damage, with SQLite's code for it.
bool tellsOfAFailedRead(const QString &finding)
{
    static const QRegularExpression code(u"error code[ =](\\d+)"_s);
    const auto match = code.match(finding);
    return match.hasMatch() && (match.captured(1).toInt() & 0xff) == sqliteIoError;
}

// "file:/path/to/it?immutable=1": https://sqlite.org/uri.html
QString unchangingFile(const QString &path)
{
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    url.setQuery(u"immutable=1"_s);
    return url.toString(QUrl::FullyEncoded);
}

// True if the log beside the file may hold what the file does not.
bool hasLog(const QString &path)
{
    return QFileInfo(path + ArchiveFile::logEnding).size() > 0;
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
    const auto opened = connection->openFile(path, u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patience.count()));
    if (!opened)
        return opened.error();
    return connection;
}

Result<std::unique_ptr<ArchiveConnection>> ArchiveConnection::openToRead(const QString &path,
                                                                         std::chrono::milliseconds patience)
{
    const QString options = u"QSQLITE_BUSY_TIMEOUT=%1;QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s.arg(patience.count());
    std::unique_ptr<ArchiveConnection> connection(new ArchiveConnection);
    auto opened = connection->openFile(path, options);
    if (opened) // nothing was read yet
        opened = connection->execute(u"SELECT count(*) FROM sqlite_schema"_s);
    // A file with a log is read by way of an index beside it. Where that cannot be made, and the log is empty or not
    // there, the file alone is the whole truth.
    if (!opened && opened.error().kind != ErrorKind::ArchiveDamaged) {
        connection.reset(new ArchiveConnection);
        opened = hasLog(path) ? connection->openCopy(path) : connection->openFile(unchangingFile(path), options);
    }
    if (!opened)
        return opened.error();
    return connection;
}

Result<void> ArchiveConnection::openCopy(const QString &path)
{
    m_copy = std::make_unique<QTemporaryDir>();
    const QString copy = m_copy->filePath(u"archive.sqlite"_s);
    if (auto copied = ArchiveFile::copyAsRead(path, copy); !copied)
        return copied;
    return openFile(copy, {});
}

Result<void> ArchiveConnection::openFile(const QString &name, const QString &options)
{
    m_database.setDatabaseName(name);
    m_database.setConnectOptions(options);
    if (!m_database.open())
        return errorFrom(m_database.lastError());
    for (const QString &setting : {u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s,
                                   u"PRAGMA foreign_keys = ON"_s, u"PRAGMA synchronous = FULL"_s}) {
        if (auto set = execute(setting); !set)
            return set;
    }
    return {};
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

Result<void> ArchiveConnection::checkIntegrity(const QString &table)
{
    const auto found =
        value(table.isEmpty() ? u"PRAGMA integrity_check"_s : u"PRAGMA integrity_check(%1)"_s.arg(table));
    if (!found)
        return found.error();
    const QString finding = found->toString();
    if (finding == "ok"_L1)
        return {};
    const auto kind = tellsOfAFailedRead(finding) ? ErrorKind::FileFailed : ErrorKind::ArchiveDamaged;
    return Error{kind, finding.left(200), 0, {}};
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
