// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchKey.h"
#include "core/Result.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace enrow
{

class ArchivedResults;

// Brings the replies of several batches together as they came, from memory or archive.
class ReplyCollector : public QObject
{
    Q_OBJECT

public:
    using Replies = std::vector<std::shared_ptr<const QByteArray>>;
    using Done = std::function<void(const Result<Replies> &)>;

    // The archive must outlive it.
    explicit ReplyCollector(ArchivedResults &archive, QObject *parent = nullptr);

    // In the order of the keys. `done` is called by the event loop, with the first error where one cannot be had, or
    // never where the context dies first.
    void collect(const std::vector<BatchKey> &keys, QObject *context, Done done);

private:
    ArchivedResults &m_archive;
};

} // namespace enrow
