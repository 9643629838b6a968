// SPDX-License-Identifier: MIT
#pragma once

#include "core/Result.h"
#include "workbook/WorkbookLimits.h"

#include <QIODevice>

#include <memory>

struct zip;

namespace enrow
{

class ZipPart;

// A ZIP archive that is read, part by part.
class ZipArchive
{
public:
    // The device is open, can be sought in and outlives this. InvalidInput with the reason where it is no archive.
    static Result<std::unique_ptr<ZipArchive>> open(QIODevice &device, const WorkbookLimits &limits = {});
    ~ZipArchive();
    Q_DISABLE_COPY_MOVE(ZipArchive)

    bool has(const QString &name) const { return find(name) >= 0; }

    // A part with XML, from its start; names are the same whatever their case. InvalidInput with the reason where there
    // is no such part, or it is protected by a password. It must go before this does.
    Result<std::unique_ptr<ZipPart>> part(const QString &name);

private:
    friend class ZipPart;

    ZipArchive(zip *archive, const WorkbookLimits &limits);
    qint64 find(const QString &name) const;

    zip *const m_archive;
    const WorkbookLimits m_limits;
    quint64 m_bytes = 0; // that were unpacked of all parts
};

} // namespace enrow
