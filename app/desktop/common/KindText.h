// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchHead.h"
#include "core/BatchKind.h"
#include "desktop/common/Icons.h"

#include <QCoreApplication>

#include <optional>

namespace enrow
{

// What a person reads for a kind of batch and for its status.
class KindText
{
    Q_DECLARE_TR_FUNCTIONS(enrow::KindText)

public:
    static QString kind(BatchKind kind);                // "E-mail search"
    static QString kind(std::optional<BatchKind> kind); // "Kind not known yet" where it was not detected
    static Icon icon(std::optional<BatchKind> kind);
    // The status in words; a status that is not known shows the server's own word.
    static QString status(const BatchHead &head);
};

} // namespace enrow
