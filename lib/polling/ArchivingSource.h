// SPDX-License-Identifier: MIT
#pragma once

#include "api/BatchSource.h"

namespace enrow
{

class ArchiveSync;

// Another source whose replies are in the archive before anybody learns of them: what is shown cannot be lost.
class ArchivingSource : public BatchSource
{
public:
    // Both must outlive it.
    ArchivingSource(BatchSource &source, ArchiveSync &archive);

    // A reply is delivered though saving it failed: the archive tells that itself. One that nobody waits for any more
    // when it has come is saved all the same.
    PendingWork fetch(BatchKind kind, const QString &id, QObject *context, Done done) override;

private:
    BatchSource &m_source;
    ArchiveSync &m_archive;
};

} // namespace enrow
