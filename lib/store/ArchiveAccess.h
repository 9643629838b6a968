// SPDX-License-Identifier: MIT
#pragma once

#include "core/Files.h"

#include <QFile>

#include <chrono>
#include <memory>
#include <optional>

namespace enrow
{

class ArchiveConnection;

// What became of an archive's file while it was open.
enum class ArchivePlace : quint8 {
    Kept,
    Deleted,  // what it held was saved to a new file
    Replaced, // what it held was added to the file in its place
};

// How opening an archive went, and what is to be told of it since.
struct ArchiveOpening {
    QString movedAside;            // where a damaged archive lies now, untouched; empty if there was none
    Error fault;                   // what was wrong with it
    std::optional<Error> readOnly; // why it can be read only: DiskFull or ReadOnly
    ArchivePlace place = ArchivePlace::Kept;

    bool isOfAnotherFile() const { return place != ArchivePlace::Kept || !movedAside.isEmpty(); }
};

// The connection to an archive and the file behind it: makes and opens the file, moves a damaged one aside, and notices
// where it was deleted or replaced. Contracts and errors: BatchArchive, which knows what the archive holds.
class ArchiveAccess
{
public:
    ArchiveAccess(QString path, std::chrono::milliseconds patience);
    ~ArchiveAccess();
    ArchiveAccess(const ArchiveAccess &) = delete;
    ArchiveAccess &operator=(const ArchiveAccess &) = delete;

    const QString &path() const { return m_path; }

    Result<ArchiveOpening> open();
    Result<ArchiveOpening> lookAfter();
    const QString &movedAside() const { return m_news.movedAside; }

    // The connection; the reason why there is none while it is closed. For changes: after a look at the file, and not
    // where it can be read only.
    Result<ArchiveConnection *> toRead();
    Result<ArchiveConnection *> toWrite();
    // Does what may come upon damage: Result<…>(). SQLite says of a read that fails, or brings too little, that the
    // file is damaged. So what is found again, in a file that can be read from end to end, is damage.
    template <typename Work>
    auto confirmed(Work work)
    {
        auto result = work();
        if (result || result.error().kind != ErrorKind::ArchiveDamaged)
            return result;
        if (auto readable = checkReadable(); !readable)
            return decltype(result)(readable.error());
        return work();
    }

    // False for an archive of an earlier version that can be read only.
    bool hasDigests() const { return m_hasDigests; }

private:
    Result<void> openToWrite();
    Result<void> openToRead(const Error &whyNotToWrite);
    Result<void> connect();
    Result<void> checkReadable();
    void placeWitness();
    Result<void> beginAnew();
    void use(std::unique_ptr<ArchiveConnection> connection, bool hasDigests);
    ArchiveOpening tellNews();

    Result<void> returnToPlace();
    Result<void> leavePlace();

    const QString m_path;
    const std::chrono::milliseconds m_patience;
    QFile m_witness; // reads the file past SQLite; closed after the connection: that would drop its locks
    std::unique_ptr<ArchiveConnection> m_connection;
    bool m_hasDigests = true;
    Error m_whyClosed;                            // while there is no connection
    std::optional<Error> m_whyReadOnly;           // while the connection can change nothing
    std::optional<Files::Identity> m_file, m_log; // that the connection has open
    QString m_left;        // what a deleted or replaced file held, until that is in the archive again
    ArchiveOpening m_news; // not told yet
};

} // namespace enrow
