// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchKind.h"

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <optional>

namespace enrow
{

// Names one batch: its kind and its ID. The kind is absent until it has been detected.
struct BatchRef {
    std::optional<BatchKind> kind;
    QString id;

    friend bool operator==(const BatchRef &, const BatchRef &) = default;
};

inline size_t qHash(const BatchRef &ref, size_t seed = 0)
{
    return qHashMulti(seed, ref.kind ? int(*ref.kind) : -1, ref.id);
}

} // namespace enrow

Q_DECLARE_METATYPE(enrow::BatchRef)
