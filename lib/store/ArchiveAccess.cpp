// SPDX-License-Identifier: MIT
#include "store/ArchiveAccess.h"

#include "store/ArchiveBackup.h"
#include "store/ArchiveConnection.h"
#include "store/ArchiveFile.h"
#include "store/ArchiveSchema.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

const QString indexEnding = u"-shm"_s;

bool keepsFromWritingOnly(ErrorKind kind)
{
    return kind == ErrorKind::DiskFull || kind == ErrorKind::ReadOnly;
}

// SQLite says of many a full disk and many a folder that takes no files just that it cannot open or write.
Error plainReason(const Error &error, const QString &path)
{
    if (error.kind != ErrorKind::FileFailed || !QFileInfo(path).isFile())
        return error;
    const auto place = ArchiveFile::checkPlace(path);
    return place || !keepsFromWritingOnly(place.error().kind) ? error : place.error();
}

} // namespace

ArchiveAccess::ArchiveAccess(QString path, std::chrono::milliseconds patience)
    : m_path(std::move(path))
    , m_patience(patience)
    , m_whyClosed(because(ErrorKind::FileFailed, {QT_TRANSLATE_NOOP("enrow::Reason", "the archive is not open")}))
{
}

ArchiveAccess::~ArchiveAccess() = default;

Result<ArchiveOpening> ArchiveAccess::open()
{
    if (m_connection && !m_whyReadOnly)
        return tellNews();
    // What reads only shares with what writes that it cannot write, within one program.
    m_connection.reset();
    m_whyReadOnly.reset();
    if (const auto there = ArchiveFile::isThere(m_path); !there)
        return m_whyClosed = there.error();
    auto opened = openToWrite();
    if (!opened)
        opened = openToRead(plainReason(opened.error(), m_path));
    if (!opened)
        return m_whyClosed = opened.error();
    return tellNews();
}

ArchiveOpening ArchiveAccess::tellNews()
{
    ArchiveOpening news = std::exchange(m_news, {});
    news.readOnly = m_whyReadOnly;
    return news;
}

Result<void> ArchiveAccess::openToWrite()
{
    if (auto made = ArchiveFile::create(m_path); !made)
        return made;
    if (auto access = Files::checkWritable(m_path); !access)
        return access;
    // One program at a time makes, migrates or moves aside an archive: another would take one in the making for a
    // damaged one, or move aside what has just been put in the place of a damaged one. Where no lock can be had, the
    // folder takes no files, and the archive itself says so.
    QLockFile lock(m_path + u".lock"_s);
    lock.setStaleLockTime(0); // a program that was killed is told by its process
    static_cast<void>(lock.tryLock(int(m_patience.count())));
    // An earlier start may have left them open, and the lock is made as the umask says.
    ArchiveFile::closeToOthers(m_path);
    auto connected = confirmed([this] { return connect(); });
    if (connected || connected.error().kind != ErrorKind::ArchiveDamaged)
        return connected;
    m_news.fault = connected.error();
    return beginAnew();
}

Result<void> ArchiveAccess::beginAnew()
{
    m_witness.close(); // on Windows no open file can be moved
    const auto moved = ArchiveFile::moveAside(m_path);
    if (!moved)
        return because(ErrorKind::ArchiveDamaged,
                       {QT_TRANSLATE_NOOP("enrow::Reason", "%1; it cannot be moved aside (%2)"),
                        {m_news.fault.detail, moved.error().detail}});
    m_news.movedAside = moved.value();
    return connect();
}

Result<void> ArchiveAccess::connect()
{
    if (auto made = ArchiveFile::create(m_path); !made)
        return made;
    placeWitness();
    auto opened = ArchiveConnection::open(m_path, m_patience);
    if (!opened)
        return opened.error();
    ArchiveConnection &connection = *opened.value();
    if (auto checked = ArchiveSchema::check(connection); !checked)
        return checked;
    if (auto set = connection.execute(u"PRAGMA journal_mode = WAL"_s); !set)
        return set;
    if (auto current = ArchiveSchema::bringUpToDate(connection); !current)
        return current;
    // The heads only: a look at all replies would take as long as reading the file. They carry their own digests.
    if (auto intact = connection.checkIntegrity(u"batch"_s); !intact)
        return intact;
    use(std::move(opened.value()), true);
    return {};
}

// Before SQLite opens the file.
void ArchiveAccess::placeWitness()
{
    m_witness.close();
    m_witness.setFileName(m_path);
    if (QFileInfo(m_path).isFile())
        static_cast<void>(m_witness.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
}

Result<void> ArchiveAccess::checkReadable()
{
    return m_witness.isOpen() ? ArchiveFile::checkReadable(m_witness) : Result<void>();
}

Result<void> ArchiveAccess::openToRead(const Error &whyNotToWrite)
{
    if (!keepsFromWritingOnly(whyNotToWrite.kind) || QFileInfo(m_path).size() == 0)
        return whyNotToWrite;
    placeWitness();
    auto opened = ArchiveConnection::openToRead(m_path, m_patience);
    const auto hasDigests = opened ? ArchiveSchema::readAsUpToDate(*opened.value()) : opened.error();
    // The disk may have been full before the archive held anything.
    if (!hasDigests)
        return hasDigests.error().kind == ErrorKind::FileFailed ? whyNotToWrite : hasDigests.error();
    use(std::move(opened.value()), hasDigests.value());
    m_whyReadOnly = whyNotToWrite;
    return {};
}

void ArchiveAccess::use(std::unique_ptr<ArchiveConnection> connection, bool hasDigests)
{
    m_connection = std::move(connection);
    m_hasDigests = hasDigests;
    m_whyReadOnly.reset();
    m_file = Files::identityOf(m_path);
    m_log = Files::identityOf(m_path + ArchiveFile::logEnding);
}

Result<ArchiveConnection *> ArchiveAccess::toRead()
{
    if (!m_connection)
        return m_whyClosed;
    return m_connection.get();
}

Result<ArchiveConnection *> ArchiveAccess::toWrite()
{
    if (m_whyReadOnly)
        return *m_whyReadOnly;
    if (auto returned = returnToPlace(); !returned)
        return returned.error();
    return toRead();
}

Result<ArchiveOpening> ArchiveAccess::lookAfter()
{
    auto open = m_whyReadOnly ? toRead() : toWrite();
    return open ? Result<ArchiveOpening>(tellNews()) : open.error();
}

// A file that has lost its name can still be read by whoever has it open.
Result<void> ArchiveAccess::returnToPlace()
{
    if (m_connection && Files::identityOf(m_path) != m_file) {
        if (auto left = leavePlace(); !left)
            return left;
    }
    if (m_left.isEmpty())
        return {};
    if (!m_connection) {
        if (auto opened = openToWrite(); !opened)
            return m_whyClosed = opened.error();
    }
    if (auto added = ArchiveBackup::addFrom(*m_connection, m_left); !added)
        return added;
    ArchiveFile::discard(m_left);
    m_left.clear();
    return {};
}

Result<void> ArchiveAccess::leavePlace()
{
    const auto place = QFileInfo::exists(m_path) ? ArchivePlace::Replaced : ArchivePlace::Deleted;
    const QString left = ArchiveFile::freeNameFor(m_path, "rescued"_L1);
    if (auto written = ArchiveBackup::write(*m_connection, left); !written)
        return written;
    m_left = left;
    m_news.place = place;
    m_connection.reset();
    // Its log stayed under the name of the log of whatever has its place now, and would be taken for that.
    if (m_log && Files::identityOf(m_path + ArchiveFile::logEnding) == m_log) {
        QFile::remove(m_path + ArchiveFile::logEnding);
        QFile::remove(m_path + indexEnding);
    }
    return {};
}

} // namespace enrow
