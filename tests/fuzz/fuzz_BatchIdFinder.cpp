// SPDX-License-Identifier: MIT
#include "Require.h"
#include "pasted/BatchIdFinder.h"
#include "pasted/BatchIdShape.h"

#include <QSet>

#include <cstring>

using namespace enrow;
using enrow::test::require;

namespace
{

BatchIds typed(const QString &text)
{
    BatchIdFinder finder;
    finder.readTyped(text);
    return finder.found();
}

void check(const QString &text)
{
    const BatchIds read = typed(text);
    QSet<QString> seen;
    for (const BatchRef &batch : read.batches) {
        require(!problemWithBatchId(batch.id), "an ID that was read is a good one");
        require(!seen.contains(batch.id), "every ID comes once");
        seen.insert(batch.id);
        if (batchIdOfShape(batch.id)) {
            const BatchIds again = typed(QStringLiteral("id ") + batch.id);
            require(again.batches.size() == 1 && again.batches[0].id == batch.id, "an ID is found as it is");
        }
    }
    for (const QString &word : read.unlikely)
        require(!problemWithBatchId(word), "a word that is listed can be added");
    for (const BatchIds::Rejected &rejected : read.rejected)
        require(!rejected.text.isEmpty() && rejected.text.size() <= maxBatchIdLength, "a rejected text is short");
    require(read.unlikely.size() <= BatchIds::mostListed && read.rejected.size() <= BatchIds::mostListed,
            "no list is long");
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
