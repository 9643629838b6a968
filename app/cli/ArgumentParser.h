// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Options.h"
#include "core/Result.h"

#include <variant>

namespace enrow
{

// A page of text that was asked for instead of work.
enum class Page : quint8 { Help, Version };

// Why the arguments cannot be used.
struct UsageError {
    QString reason; // a sentence
    QString usage;  // the line that shows how the command is used
};

using Arguments = std::variant<FetchOptions, MergeOptions, StatusOptions, ListOptions, RemoveOptions, PresetsOptions,
                               ImportOptions, Page, UsageError>;

// Reads the arguments of the program, without its name. Touches nothing outside: files and the key come later.
Arguments parseArguments(const QStringList &arguments);

// The same for what programArguments() made of those of main(); its error is a UsageError.
Arguments parseProgramArguments(const Result<QStringList> &arguments);

} // namespace enrow
