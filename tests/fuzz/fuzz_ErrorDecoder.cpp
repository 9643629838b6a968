// SPDX-License-Identifier: MIT
#include "Require.h"
#include "api/ErrorDecoder.h"

#include <QTimeZone>

#include <algorithm>

using namespace enrow;
using enrow::test::require;

// The body of a reply; its size chooses the status.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr std::array statuses{400, 401, 402, 403, 404, 407, 408, 418, 422, 425, 429, 500, 503, 599, 304, 999, 0};
    FailedReply reply;
    reply.httpStatus = statuses[size % statuses.size()];
    reply.aboutBatch = size % 2 == 0;
    reply.body = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
    reply.headers.server = reply.body.first(std::min<qsizetype>(reply.body.size(), 64));
    reply.headers.via = reply.body.last(std::min<qsizetype>(reply.body.size(), 64));
    const Error error = decodeError(reply, QDateTime::fromSecsSinceEpoch(1'750'000'000, QTimeZone::utc()));

    require(error.httpStatus == reply.httpStatus, "the status is kept");
    require(error.kind != ErrorKind::Cancelled, "a reply is no cancel");
    require(error.detail.size() <= 300, "the detail is short");
    require(error.detail.isValidUtf16(), "the detail is a whole text");
    require(std::none_of(error.detail.begin(), error.detail.end(),
                         [](QChar c) { return c.category() == QChar::Other_Control; }),
            "the detail is one line");
    const std::chrono::milliseconds wait = error.retryAfter.value_or(std::chrono::milliseconds(0));
    require(wait >= std::chrono::milliseconds(0) && wait <= std::chrono::hours(24), "the wait is within a day");
    return 0;
}
