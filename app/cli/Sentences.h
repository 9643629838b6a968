// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchIds.h"
#include "core/Error.h"

#include <QString>

namespace enrow
{

// Why a text cannot be a batch ID.
QString sentenceFor(BatchIdProblem problem);

// What happened and what to do, with the server's or system's own words in brackets; without a full stop.
QString sentenceFor(const Error &error);

} // namespace enrow
