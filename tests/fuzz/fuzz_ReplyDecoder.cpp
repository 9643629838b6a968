// SPDX-License-Identifier: MIT
#include "Require.h"
#include "api/ReplyDecoder.h"
#include "results/ResultColumn.h"
#include "text/Utf8.h"

#include <QJsonDocument>

using namespace enrow;
using enrow::test::require;

namespace
{

// What was read is JSON in the eyes of another reader as well; that one refuses numbers beyond a double.
void requireJson(const QByteArray &body)
{
    const QByteArray byteOrderMark("\xef\xbb\xbf");
    QJsonParseError error;
    QJsonDocument::fromJson(body.startsWith(byteOrderMark) ? body.mid(3) : body, &error);
    require(error.error == QJsonParseError::NoError || error.error == QJsonParseError::IllegalNumber,
            "only JSON is read");
}

void requireRows(const ResultChunk &chunk, const QByteArray &body)
{
    for (uint32_t row = 0; row < chunk.rowCount(); ++row) {
        for (const ColumnId field : textsOf(chunk.kind()))
            require(isUtf8(chunk.text(row, field)), "every text is UTF-8");
        constexpr uint32_t rowsLookedUp = 4;
        require(row >= rowsLookedUp || rowJson(body, row).startsWith('{'), "every row has its JSON");
    }
    require(rowJson(body, chunk.rowCount()).isEmpty(), "no row after the last one");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), qsizetype(size));
    rowJson(body, 0);
    const Result<BatchReply> reply = decodeBatchReply(allBatchKinds[size % allBatchKinds.size()], body);
    if (!reply) {
        const ErrorKind kind = reply.error().kind;
        require(kind == ErrorKind::UnreadableReply || kind == ErrorKind::NotTheApi || kind == ErrorKind::ReplyTooLarge,
                "what is not read is unreadable, another's page or too large");
        return 0;
    }
    require(*reply->raw == body, "the bytes stay as they came");
    requireJson(body);
    if (reply->chunk)
        requireRows(*reply->chunk, body);
    return 0;
}
