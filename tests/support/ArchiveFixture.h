// SPDX-License-Identifier: MIT
#pragma once

#include "store/ArchiveConnection.h"
#include "store/BatchArchive.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace enrow::test
{

// The key of the batch that the ref means in an archive; one that no batch has if it is not there.
inline BatchKey keyIn(BatchArchive &archive, const BatchRef &ref)
{
    const auto found = archive.find(ref);
    return found && found.value() ? found.value()->key : BatchKey{};
}

// A folder with an archive in it, and a way past the program to its file.
class ArchiveFixture
{
public:
    static constexpr std::chrono::milliseconds patience{50};

    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString path() const { return file(QStringLiteral("archive.sqlite")); }
    QDir folder() const { return QDir(m_folder.path()); }

    // Puts a file from tests/data/archives in the archive's place.
    void use(const QString &fixture)
    {
        if (!QFile::copy(QStringLiteral(ENROW_TEST_DATA "/archives/") + fixture, path()) ||
            !QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner))
            qFatal("cannot copy %s", qPrintable(fixture));
    }

    void write(const QByteArray &bytes, const QString &name = QStringLiteral("archive.sqlite"))
    {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
    }

    static QByteArray bytes(const QString &path)
    {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("unreadable");
    }

    // A connection of another program.
    std::unique_ptr<ArchiveConnection> connection(const QString &name = QStringLiteral("archive.sqlite")) const
    {
        auto opened = ArchiveConnection::open(file(name), patience);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        return std::move(opened.value());
    }

    void execute(const QString &sql, const QVariantList &values = {}) const
    {
        if (auto done = connection()->execute(sql, values); !done)
            qFatal("%s: %s", qPrintable(sql), qPrintable(done.error().detail));
    }

    QVariant value(const QString &sql) const
    {
        auto value = connection()->value(sql);
        return value ? value.value() : QVariant(value.error().detail);
    }

    // An archive that is open, over the file as it is.
    std::unique_ptr<BatchArchive> open() const
    {
        auto archive = std::make_unique<BatchArchive>(path(), patience);
        if (auto opened = archive->open(); !opened)
            qFatal("%s", qPrintable(opened.error().detail));
        return archive;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace enrow::test
