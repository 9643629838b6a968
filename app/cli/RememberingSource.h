// SPDX-License-Identifier: MIT
#pragma once

#include "api/BatchSource.h"

#include <QSet>
#include <QString>

#include <utility>

namespace enrow
{

// Passes questions on, and remembers about which batches they were.
class RememberingSource final : public BatchSource
{
public:
    explicit RememberingSource(BatchSource &source)
        : m_source(source)
    {
    }

    PendingWork fetch(BatchKind kind, const QString &id, QObject *context, Done done) override
    {
        m_asked.insert(id);
        return m_source.fetch(kind, id, context, std::move(done));
    }
    bool wasAsked(const QString &id) const { return m_asked.contains(id); }

private:
    BatchSource &m_source;
    QSet<QString> m_asked;
};

} // namespace enrow
