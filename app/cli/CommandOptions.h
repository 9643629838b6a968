// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace enrow
{

// What is asked of enrow-batch.
enum class CommandWord : quint8 { Fetch, Merge, Status, List, Remove, Presets, Import };

inline constexpr std::array allCommandWords{CommandWord::Fetch, CommandWord::Merge,  CommandWord::Status,
                                            CommandWord::List,  CommandWord::Remove, CommandWord::Presets,
                                            CommandWord::Import};

// The word for a command: "fetch".
QLatin1StringView nameOf(CommandWord command);

// What it does, in a few words.
QString summaryOf(CommandWord command);

// The command with that name; nothing for any other text.
std::optional<CommandWord> commandNamed(QStringView name);

// Every command's name, for sentences: "fetch, merge, status".
QString commandNames();

// An option: what the parser takes, the usage line shows and the help page explains.
struct CommandOption {
    QLatin1StringView name;  // "timeout"
    QLatin1StringView value; // what stands for its value: "SECONDS"; empty if it takes none
    const char *explanation; // a text of CliText, for the help page
    uint8_t commands;        // that take it, a bit each
    bool isRequired = false; // by them

    constexpr bool isOf(CommandWord command) const { return commands >> uint8_t(command) & 1; }
};

// All options of commands, in the order of the usage lines.
std::span<const CommandOption> commandOptions();

// An option that needs no command.
struct ProgramOption {
    QLatin1StringView letter; // "-h"; empty if it has none
    QLatin1StringView name;   // "--help"
    QLatin1StringView value;  // what stands for its value: "CODE"; empty if it takes none
    const char *explanation;  // a text of CliText
};

std::span<const ProgramOption> programOptions();
QStringList namesOf(const ProgramOption &option);

// The line that shows how to call a command, without a line break: "enrow-batch list [--json] [--data-dir DIR]".
QString synopsisOf(CommandWord command);

// The part of the help page that explains the options.
QString optionsText();

// A text in lines that fit a terminal, each after that many spaces and with a line break at its end.
QString wrapped(const QString &text, qsizetype indent);

} // namespace enrow
