// SPDX-License-Identifier: MIT
#pragma once

#include "lists/ListWriter.h"

#include <QStringList>

namespace enrow
{

// What came of a merge: a sentence each, without a full stop. encoding: of the list.
QStringList sentencesAboutMerge(const MergeReport &report, ListEncoding encoding);

// What else is said where only what is new is written: who was left out for a search by domain, who may be known.
QStringList sentencesAboutNew(const MergeReport &report);

// The same numbers as one JSON object, with a line break; how many are new where those are asked for.
QByteArray reportJson(const MergeReport &report, MergeRows rows);

} // namespace enrow
