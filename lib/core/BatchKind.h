// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>

namespace enrow
{

// What a batch does; each kind has its own endpoint, columns and price.
enum class BatchKind : quint8 { EmailFinder, EmailVerifier, PhoneFinder };

inline constexpr std::array allBatchKinds{BatchKind::EmailFinder, BatchKind::EmailVerifier, BatchKind::PhoneFinder};

// The stable name of a kind in files, settings and on the command line: "email-finder", "email-verifier",
// "phone-finder".
QLatin1StringView nameOf(BatchKind kind);

// The kind with that stable name; nothing for any other text.
std::optional<BatchKind> batchKindNamed(QStringView name);

} // namespace enrow
