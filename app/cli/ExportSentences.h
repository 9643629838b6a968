// SPDX-License-Identifier: MIT
#pragma once

#include "export/ExportPlanner.h"

#include <QStringList>

namespace enrow
{

// Which rows a plan leaves out, and why: a sentence each, without a full stop.
QStringList sentencesAboutLeftOut(const PlannedExport &planned, const ExportPlan &plan);

// What the program that reads the files will not take. program: its name; may be empty. rowsAFile: the most that it
// takes; 0: any number. One line each.
QStringList sentencesAboutRefusal(const PlannedExport &planned, const QString &program, uint32_t rowsAFile);

} // namespace enrow
