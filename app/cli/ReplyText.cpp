// SPDX-License-Identifier: MIT
#include "cli/ReplyText.h"

#include "export/AtomicFile.h"

namespace enrow
{

namespace
{

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

Result<void> write(QIODevice &device, QByteArrayView bytes)
{
    return writeBytes(device, bytes.data(), bytes.size());
}

// Without a byte order mark and the space around it, which belong to no value.
QByteArrayView valueIn(QByteArrayView reply)
{
    constexpr QByteArrayView mark("\xef\xbb\xbf");
    if (reply.startsWith(mark))
        reply = reply.sliced(mark.size());
    return reply.trimmed();
}

QByteArray withoutSpace(QByteArrayView json)
{
    QByteArray line;
    line.reserve(json.size() + 1);
    bool isInText = false;
    for (auto c = json.begin(); c != json.end(); ++c) {
        if (isInText && *c == '\\' && c + 1 != json.end()) {
            line.append(*c++);
            line.append(*c);
            continue;
        }
        if (*c == '"')
            isInText = !isInText;
        if (isInText && (*c == '\n' || *c == '\r')) // no JSON, but it has been sent
            line.append(*c == '\n' ? "\\n" : "\\r");
        else if (isInText || !isSpace(*c))
            line.append(*c);
    }
    return line;
}

} // namespace

Result<void> writeReply(QIODevice &device, const RawReply &reply)
{
    if (auto written = write(device, *reply); !written)
        return written;
    return reply->endsWith('\n') ? Result<void>() : write(device, "\n");
}

Result<void> writeReplyArray(QIODevice &device, const std::vector<RawReply> &replies)
{
    QByteArrayView before = "[";
    for (const RawReply &reply : replies) {
        if (auto written = write(device, before); !written)
            return written;
        if (auto written = write(device, valueIn(*reply)); !written)
            return written;
        before = ",\n";
    }
    return write(device, replies.empty() ? "[]\n" : "]\n");
}

Result<void> writeReplyLines(QIODevice &device, const std::vector<RawReply> &replies)
{
    for (const RawReply &reply : replies) {
        if (auto written = write(device, withoutSpace(valueIn(*reply)) + '\n'); !written)
            return written;
    }
    return {};
}

} // namespace enrow
