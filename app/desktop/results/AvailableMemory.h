// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <cstdint>
#include <optional>

namespace enrow
{

// Bytes that programs can still take before the system has to swap; nothing where the system does not tell, as outside
// Linux.
std::optional<uint64_t> availableMemory();

// The same from the text of Linux's /proc/meminfo (proc(5): "MemAvailable", in KiB).
std::optional<uint64_t> availableMemoryIn(const QByteArray &meminfo);

} // namespace enrow
