// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CliArchive.h"
#include "store/ArchiveFile.h"
#include "support/ArchiveFixture.h"

namespace enrow::test
{

// A folder in the place of the person's, and ways past the program to the archive in it.
class ArchiveBench
{
public:
    QString folder() const { return m_files.folder().path(); }
    QString file(const QString &name) const { return m_files.file(name); }
    QString path() const { return ArchiveFile::pathIn(folder()); }
    QStringList files() const { return m_files.folder().entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    std::unique_ptr<BatchArchive> open() const
    {
        auto archive = std::make_unique<BatchArchive>(path());
        if (const auto opened = archive->open(); !opened)
            qFatal("%s", qPrintable(opened.error().detail));
        return archive;
    }
    std::vector<Batch> batches() const { return open()->batches().value(); }

    // A connection of another program.
    std::unique_ptr<ArchiveConnection> connection() const { return m_files.connection(QFileInfo(path()).fileName()); }

    void write(const QByteArray &bytes) { m_files.write(bytes, QFileInfo(path()).fileName()); }
    void write(const QByteArray &bytes, const QString &name) { m_files.write(bytes, name); }
    // Puts a file from tests/data/archives in the archive's place.
    void use(const QString &fixture)
    {
        write(ArchiveFixture::bytes(QStringLiteral(ENROW_TEST_DATA "/archives/") + fixture));
    }

private:
    ArchiveFixture m_files;
};

} // namespace enrow::test
