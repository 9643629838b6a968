// SPDX-License-Identifier: MIT
#include "Require.h"
#include "core/BatchIds.h"

#include <QSet>

#include <cstring>

using namespace enrow;
using enrow::test::require;

namespace
{

void check(const QString &text)
{
    const BatchIds read = BatchIds::parse(text);
    for (const QString &id : read.ids)
        require(!problemWithBatchId(id), "an ID that was read is a good one");
    for (const BatchIds::Rejected &rejected : read.rejected)
        require(!rejected.text.isEmpty() && rejected.text.size() <= maxBatchIdLength, "a rejected text is short");
    require(QSet<QString>(read.ids.begin(), read.ids.end()).size() == read.ids.size(), "every ID comes once");

    const BatchIds again = BatchIds::parse(read.ids.join(u'\n'));
    require(again.ids == read.ids && again.rejected.isEmpty() && again.duplicates == 0, "IDs are read as they are");
}

} // namespace

// Pasted text: the bytes as UTF-8, and as UTF-16 with whatever surrogates they make.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    check(QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size)));
    QString units(qsizetype(size / sizeof(char16_t)), Qt::Uninitialized);
    std::memcpy(units.data(), data, size_t(units.size()) * sizeof(char16_t));
    check(units);
    return 0;
}
