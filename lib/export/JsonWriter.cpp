// SPDX-License-Identifier: MIT
#include "export/JsonWriter.h"

#include "export/AtomicFile.h"

namespace enrow
{

namespace
{

// Writes one piece after another, and remembers the first failure.
class Pieces
{
public:
    Pieces(QIODevice &device, std::stop_token stop)
        : m_device(device)
        , m_stop(std::move(stop))
    {
    }

    void write(QByteArrayView bytes)
    {
        if (m_stop.stop_requested())
            m_written = Error{ErrorKind::Cancelled, {}, 0, {}};
        if (m_written)
            m_written = writeBytes(m_device, bytes.data(), bytes.size());
        m_outcome.bytes += bytes.size();
    }
    void endReply() { ++m_outcome.rows; }

    Result<ExportOutcome> outcome() const
    {
        return m_written ? Result<ExportOutcome>(m_outcome) : Result<ExportOutcome>(m_written.error());
    }

private:
    QIODevice &m_device;
    const std::stop_token m_stop;
    Result<void> m_written;
    ExportOutcome m_outcome;
};

QByteArrayView withoutByteOrderMark(QByteArrayView reply)
{
    constexpr QByteArrayView mark("\xef\xbb\xbf");
    return reply.startsWith(mark) ? reply.sliced(mark.size()) : reply;
}

// Without a byte order mark and the space around it, which belong to no value.
QByteArrayView valueIn(QByteArrayView reply)
{
    return withoutByteOrderMark(reply).trimmed();
}

} // namespace

Result<ExportOutcome> writeReply(const QByteArray &reply, QIODevice &device)
{
    Pieces pieces(device, {});
    pieces.write(withoutByteOrderMark(reply));
    if (!reply.endsWith('\n'))
        pieces.write("\n");
    pieces.endReply();
    return pieces.outcome();
}

Result<ExportOutcome> writeReplyArray(const RawReplies &replies, QIODevice &device, std::stop_token stop)
{
    Pieces pieces(device, std::move(stop));
    QByteArrayView before = "[";
    for (const auto &reply : replies) {
        pieces.write(before);
        pieces.write(valueIn(*reply));
        pieces.endReply();
        before = ",\n";
    }
    pieces.write(replies.empty() ? "[]\n" : "]\n");
    return pieces.outcome();
}

} // namespace enrow
