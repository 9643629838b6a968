// SPDX-License-Identifier: MIT
#include "Require.h"
#include "core/BatchIds.h"
#include "saved/SavedFile.h"

#include <algorithm>

using namespace enrow;
using enrow::test::require;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr qint64 most = 1024 * 1024; // whatever is unpacked
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const SavedFile file = SavedFile::read(QStringLiteral("reply.json"), bytes, {{}, most});
    require(!file.replies.empty() || !file.named.isEmpty() || !file.faults.empty(), "something is said of every file");
    for (const auto &[ref, reply] : file.replies) {
        require(!problemWithBatchId(ref.id), "every ID can be asked for");
        require(reply.raw->startsWith('{') && reply.raw->endsWith('}'),
                "a reply is an object, without anything around");
        require(reply.raw->size() <= most, "no more is unpacked than may be");
        require(ref.kind || !reply.chunk || reply.chunk->rowCount() == 0, "rows have a kind");
        require(!ref.kind || reply.kind == *ref.kind, "rows are of that kind");
    }
    const auto isOfFile = [](const SavedFault &fault) { return fault.line == 0; };
    require(!file.isOther() || std::all_of(file.faults.begin(), file.faults.end(), isOfFile),
            "another text is judged as a whole");
    return 0;
}
