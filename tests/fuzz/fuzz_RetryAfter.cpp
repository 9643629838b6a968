// SPDX-License-Identifier: MIT
#include "Require.h"
#include "api/ErrorDecoder.h"
#include "api/HttpDate.h"

#include <QTimeZone>

using namespace enrow;
using enrow::test::require;

// The value of a header.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray value(reinterpret_cast<const char *>(data), qsizetype(size));
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'750'000'000, QTimeZone::utc());
    if (const auto date = httpDateFrom(value, now)) {
        require(date->isValid(), "a date that was read is one");
        require(date->offsetFromUtc() == 0, "a date is in UTC");
    }
    const auto waitAfter = [now](const FailedReply &reply) {
        const auto wait = decodeError(reply, now).retryAfter;
        require(!wait || (wait->count() >= 0 && *wait <= std::chrono::hours(24)), "the wait is within a day");
        return wait;
    };
    const auto fromHeader = waitAfter({429, {}, {{}, value, {}, {}, {}, {}}});
    const auto fromReset = waitAfter({429, {}, {{}, {}, value, {}, {}, {}}});
    require(waitAfter({429, {}, {{}, value, value, {}, {}, {}}}) == std::max(fromHeader, fromReset),
            "the longer wait counts");
    require(waitAfter({503, {}, {{}, value, {}, {}, {}, {}}}) == fromHeader, "Retry-After is read after every failure");
    waitAfter({429, {}, {value, value, value, {}, {}, {}}});
    // A moment is no farther away than itself.
    if (const auto date = httpDateFrom(value, now); date && date->toSecsSinceEpoch() >= 1'577'836'800)
        require(waitAfter({429, {}, {value, value, {}, {}, {}, {}}}) == std::chrono::milliseconds(0),
                "dates are counted from the server's");
    return 0;
}
