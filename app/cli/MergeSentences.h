// SPDX-License-Identifier: MIT
#pragma once

#include "lists/MergeReport.h"

#include <QStringList>

namespace enrow
{

// What came of a merge: a sentence each, without a full stop. encoding: of the list.
QStringList sentencesAboutMerge(const MergeReport &report, ListEncoding encoding);

// The same numbers as one JSON object, with a line break.
QByteArray reportJson(const MergeReport &report);

} // namespace enrow
