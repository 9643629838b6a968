// SPDX-License-Identifier: MIT
#include "store/ArchivedReply.h"

#include <QCryptographicHash>

#include <zstd.h>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// Packs a reply of 5,000 rows in a few milliseconds to a seventh of its size; higher levels win little.
constexpr int compressionLevel = 3;

Error damaged(const QString &why)
{
    return {ErrorKind::ArchiveDamaged, why, 0, {}};
}

} // namespace

Result<ArchivedReply> ArchivedReply::pack(const QByteArray &raw)
{
    if (raw.size() > maxSize)
        return Error{ErrorKind::ReplyTooLarge, {}, 0, {}};
    ArchivedReply reply;
    reply.size = raw.size();
    reply.sha256 = QCryptographicHash::hash(raw, QCryptographicHash::Sha256);
    reply.zstd.resize(qsizetype(ZSTD_compressBound(size_t(raw.size()))));
    const size_t packed = ZSTD_compress(reply.zstd.data(), size_t(reply.zstd.size()), raw.constData(),
                                        size_t(raw.size()), compressionLevel);
    if (ZSTD_isError(packed))
        return Error{ErrorKind::FileFailed, QString::fromUtf8(ZSTD_getErrorName(packed)), 0, {}};
    reply.zstd.resize(qsizetype(packed));
    reply.zstd.squeeze();
    return reply;
}

Result<QByteArray> ArchivedReply::unpack() const
{
    if (size < 0 || size > maxSize)
        return damaged(u"impossible size"_s);
    // The frame names its size too: a short one that claims much is found out before memory is taken for it.
    if (ZSTD_getFrameContentSize(zstd.constData(), size_t(zstd.size())) != quint64(size))
        return damaged(u"size differs"_s);
    QByteArray raw(size, Qt::Uninitialized);
    const size_t unpacked = ZSTD_decompress(raw.data(), size_t(raw.size()), zstd.constData(), size_t(zstd.size()));
    if (ZSTD_isError(unpacked))
        return damaged(QString::fromUtf8(ZSTD_getErrorName(unpacked)));
    if (qint64(unpacked) != size || QCryptographicHash::hash(raw, QCryptographicHash::Sha256) != sha256)
        return damaged(u"digest differs"_s);
    return raw;
}

} // namespace enrow
