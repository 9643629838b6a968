// SPDX-License-Identifier: MIT
#include "core/BatchKind.h"

namespace enrow
{

QLatin1StringView nameOf(BatchKind kind)
{
    switch (kind) {
    case BatchKind::EmailFinder: return QLatin1StringView("email-finder");
    case BatchKind::EmailVerifier: return QLatin1StringView("email-verifier");
    case BatchKind::PhoneFinder: return QLatin1StringView("phone-finder");
    }
    Q_UNREACHABLE();
}

std::optional<BatchKind> batchKindNamed(QStringView name)
{
    for (const BatchKind kind : allBatchKinds) {
        if (name == nameOf(kind))
            return kind;
    }
    return std::nullopt;
}

} // namespace enrow
