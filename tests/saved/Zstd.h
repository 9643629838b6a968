// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <zstd.h>

namespace enrow::test
{

// One frame with a checksum, as the zstd program writes it.
inline QByteArray zstd(const QByteArray &body)
{
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(body.size()))), '\0');
    ZSTD_CCtx *const context = ZSTD_createCCtx();
    ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1);
    const size_t size =
        ZSTD_compress2(context, packed.data(), size_t(packed.size()), body.constData(), size_t(body.size()));
    ZSTD_freeCCtx(context);
    packed.resize(qsizetype(size));
    return packed;
}

} // namespace enrow::test
