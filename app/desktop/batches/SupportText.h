// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace enrow
{

struct Batch;

// What Enrow's support needs to find a batch and to see what happened, one fact a line. In English and with plain
// numbers, for whoever reads it there. It holds no key, no name of one, nothing that the person wrote and no rows; the
// server's own reason is copied as it came.
QString supportText(const Batch &batch);

} // namespace enrow
