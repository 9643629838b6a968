// SPDX-License-Identifier: MIT
#pragma once

#include "manual/Manual.h"

class QCommandLineOption;

namespace enrow
{

// What the window and the command line have in common.
QList<ManualEntry> sharedEnvironment();
QList<ManualEntry> sharedFiles();

// An option as Qt's parser has it. The proposal is for its value.
ManualOption manualOptionOf(const QCommandLineOption &option, const Proposal &proposal);

} // namespace enrow
