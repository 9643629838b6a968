// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Options.h"

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

using Arguments = std::variant<FetchOptions, StatusOptions, ListOptions, RemoveOptions, Page, UsageError>;

// Reads the arguments of the program, without its name. Touches nothing outside: files and the key come later.
Arguments parseArguments(const QStringList &arguments);

// The same for the arguments as main() has them. UsageError where the bytes of one are no UTF-8: any text that stood
// for them would name another file.
Arguments readArguments(int argc, const char *const *argv);

} // namespace enrow
