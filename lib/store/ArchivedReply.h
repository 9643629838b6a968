// SPDX-License-Identifier: MIT
#pragma once

#include "core/Result.h"

#include <QByteArray>

namespace enrow
{

// A reply as the archive keeps it: compressed by zstd, with what is needed to tell that it came back whole.
struct ArchivedReply {
    // The largest reply that is kept or unpacked, in bytes: what an archive claims about sizes is not trusted further.
    static constexpr qint64 maxSize = 512LL * 1024 * 1024;

    qint64 size = 0;   // of the reply as it came, in bytes
    QByteArray sha256; // of the reply as it came
    QByteArray zstd;   // one frame; it carries a checksum of the reply, but for those of the first versions

    // ReplyTooLarge beyond maxSize.
    static Result<ArchivedReply> pack(const QByteArray &raw);

    // The reply as it came. ArchiveDamaged where size or digest are not as noted, or the bytes are no zstd frame.
    // Never takes more memory than maxSize, whatever the frame says. Safe on any thread.
    Result<QByteArray> unpack() const;

    // The same for one reply after another: into a buffer whose memory is used again, and trusting the frame's own
    // checksum, which finds damage as well. The digest, whose computation takes as long as decoding the reply, is
    // looked at only where the frame has none. After an Error the buffer holds anything.
    Result<void> unpackInto(QByteArray &buffer) const;

private:
    Result<void> inflate(QByteArray &buffer) const;
};

} // namespace enrow
