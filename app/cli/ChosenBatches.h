// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Options.h"
#include "core/Result.h"

#include <functional>

namespace enrow
{

// The batches that were meant.
struct ChosenBatches {
    QList<BatchRef> batches; // at least one, in the order given, each ID once
    QStringList remarks;     // a sentence for everything that was left out
};

// Reads a text that an argument stands for.
using ReadText = std::function<Result<QString>(const QString &source)>;

// Finds the batches that the arguments name. An argument that is one word is an ID as it stands; one of several words,
// and a text that is read from elsewhere, is searched for what has the shape of an ID, and the rest is left out.
// InvalidInput with a sentence as its detail where an argument cannot be an ID or where nothing is found; FileFailed
// with one where a text cannot be read.
Result<ChosenBatches> chooseBatches(const BatchChoice &choice, const ReadText &readText);

// True if chooseBatches() has to read a text.
bool needsText(const BatchChoice &choice);

} // namespace enrow
