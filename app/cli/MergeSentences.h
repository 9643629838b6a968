// SPDX-License-Identifier: MIT
#pragma once

#include "lists/ListWriter.h"

#include <QStringList>

namespace enrow
{

// What came of a merge: a sentence each, without a full stop. encoding: of the list.
QStringList sentencesAboutMerge(const MergeReport &report, ListEncoding encoding);

// The same numbers as one JSON object, with a line break; how many are new where those are asked for.
QByteArray reportJson(const MergeReport &report, MergeRows rows);

} // namespace enrow
