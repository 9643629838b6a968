// SPDX-License-Identifier: MIT
#pragma once

#include "lists/JoinPlan.h"
#include "lists/ListChoice.h"

namespace enrow
{

// Why a list cannot be understood.
QString sentenceAboutUnusableList(const QString &file, const Error &error);

// What is in the way of joining results with the list, and how to help.
QString sentenceAboutObstacle(const JoinObstacle &obstacle, const UnderstoodList &list, std::optional<ListKey> only);

// How a list was read, for the person to compare: one line.
QString sentenceAboutList(const UnderstoodList &list);

// What of a workbook does not go on, and what is missing in it; none for a list in text.
QStringList sentencesAboutSheet(const UnderstoodList &list);

} // namespace enrow
