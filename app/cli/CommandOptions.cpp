// SPDX-License-Identifier: MIT
#include "cli/CommandOptions.h"

#include "cli/CliText.h"
#include "common/Format.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

struct NamedCommand {
    CommandWord command;
    QLatin1StringView name;
    QLatin1StringView arguments; // that stand at its end; empty if it takes none
    const char *summary;         // a text of CliText
};

constexpr std::array commandTable{
    NamedCommand{CommandWord::Fetch, "fetch"_L1, "ID..."_L1,
                 QT_TRANSLATE_NOOP("enrow::CliText", "get the results of batches, as a table or a workbook")},
    NamedCommand{
        CommandWord::Merge, "merge"_L1, "[ID...]"_L1,
        QT_TRANSLATE_NOOP("enrow::CliText", "write your own list back with results, or only what is new in it")},
    NamedCommand{CommandWord::Status, "status"_L1, "ID..."_L1,
                 QT_TRANSLATE_NOOP("enrow::CliText", "tell how far batches are and what they cost")},
    NamedCommand{
        CommandWord::List, "list"_L1, {}, QT_TRANSLATE_NOOP("enrow::CliText", "print the batches in the archive")},
    NamedCommand{CommandWord::Remove, "remove"_L1, "ID..."_L1,
                 QT_TRANSLATE_NOOP("enrow::CliText", "take batches out of the archive for good")},
    NamedCommand{CommandWord::Presets, "presets"_L1, "[show NAME]"_L1,
                 QT_TRANSLATE_NOOP("enrow::CliText", "print how tables are written for other programs")},
    NamedCommand{CommandWord::Import, "import"_L1, "FILE..."_L1,
                 QT_TRANSLATE_NOOP("enrow::CliText", "take replies that were saved as files into the archive")},
};

constexpr uint8_t bitOf(CommandWord command)
{
    return uint8_t(1 << uint8_t(command));
}

constexpr uint8_t ofFetch = bitOf(CommandWord::Fetch);
constexpr uint8_t ofPresets = bitOf(CommandWord::Presets);
constexpr uint8_t ofStatusListAndPresets = bitOf(CommandWord::Status) | bitOf(CommandWord::List) | ofPresets;
constexpr uint8_t ofMerge = bitOf(CommandWord::Merge);
constexpr uint8_t ofFetchAndMerge = ofFetch | ofMerge;
constexpr uint8_t ofThoseThatAsk = ofFetchAndMerge | bitOf(CommandWord::Status);
constexpr uint8_t ofThoseOfOneServer = ofThoseThatAsk | bitOf(CommandWord::Import);
constexpr uint8_t ofThoseWithKinds = ofThoseOfOneServer | bitOf(CommandWord::Remove);
constexpr uint8_t ofAll = ofThoseWithKinds | bitOf(CommandWord::List) | ofPresets;

constexpr std::array optionTable{
    CommandOption{"list"_L1, "FILE"_L1,
                  QT_TRANSLATE_NOOP("enrow::CliText",
                                    "your list: a workbook (.xlsx), or a text with commas, semicolons, tabs or "
                                    "bars between cells; how it is written is found out"),
                  ofMerge, true},
    CommandOption{"sheet"_L1, "NAME"_L1,
                  QT_TRANSLATE_NOOP("enrow::CliText", "of a workbook; without it the first that is not hidden"),
                  ofMerge},
    CommandOption{"encoding"_L1, "E"_L1,
                  QT_TRANSLATE_NOOP("enrow::CliText", "of the list: utf-8, windows-1252, utf-16le or utf-16be"),
                  ofMerge},
    CommandOption{"no-header"_L1,
                  {},
                  QT_TRANSLATE_NOOP("enrow::CliText", "the first row of the list is data, not a header"),
                  ofMerge},
    CommandOption{"no-quotes"_L1,
                  {},
                  QT_TRANSLATE_NOOP("enrow::CliText", "treat quotation marks in the list as ordinary characters"),
                  ofMerge},
    CommandOption{"key"_L1, "auto|custom|index|email|name-domain|linkedin|name-company"_L1,
                  QT_TRANSLATE_NOOP("enrow::CliText", "by what results are joined to rows. auto (the default) tries "
                                                      "one after the other; results of somebody else are never taken"),
                  ofMerge},
    CommandOption{"map"_L1, "FIELD=COLUMN"_L1,
                  QT_TRANSLATE_NOOP("enrow::CliText",
                                    "which column holds what, by its name or #N, once for each: email, first-name, "
                                    "last-name, full-name, domain, company, linkedin, phone, custom or index"),
                  ofMerge},
    CommandOption{"only-unmatched"_L1,
                  {},
                  QT_TRANSLATE_NOOP("enrow::CliText", "only the rows without results, as they are"),
                  ofMerge},
    CommandOption{"only-new"_L1,
                  {},
                  QT_TRANSLATE_NOOP("enrow::CliText", "only the rows that no completed batch of the archive has an "
                                                      "answer for, as they are, to be sent next; without IDs"),
                  ofMerge},
    CommandOption{"report"_L1, "FILE"_L1,
                  QT_TRANSLATE_NOOP("enrow::CliText", "write how many rows were joined, as JSON"), ofMerge},
    CommandOption{"format"_L1, "csv|csv-spreadsheet|tsv|xlsx"_L1,
                  QT_TRANSLATE_NOOP("enrow::CliText",
                                    "csv: the text that the list is; csv-spreadsheet: with the mark and delimiter that "
                                    "spreadsheets of your country expect; tsv; xlsx: an Excel workbook; without it as "
                                    "the name of --output says"),
                  ofMerge},
    CommandOption{"output"_L1, "FILE"_L1,
                  QT_TRANSLATE_NOOP("enrow::CliText", "the file to write; it appears whole or not at all"), ofMerge,
                  true},
    CommandOption{"wait"_L1,
                  {},
                  QT_TRANSLATE_NOOP("enrow::CliText", "wait until the batches are done; without --timeout it gives up "
                                                      "after 30 faults in a row, about 25 minutes"),
                  ofFetchAndMerge},
    CommandOption{"format"_L1, "csv|csv-spreadsheet|tsv|xlsx|json|jsonl"_L1,
                  QT_TRANSLATE_NOOP("enrow::CliText",
                                    "csv (the default); csv-spreadsheet: with the mark and delimiter that spreadsheets "
                                    "of your country expect; tsv; xlsx: an Excel workbook, all cells as text; json: "
                                    "the reply as it came, several as one array; jsonl: one row a line"),
                  ofFetch},
    CommandOption{"output"_L1, "FILE|FOLDER"_L1,
                  QT_TRANSLATE_NOOP("enrow::CliText",
                                    "write files instead of standard output; they appear whole, all of them or none"),
                  ofFetch},
    CommandOption{"force"_L1, {}, QT_TRANSLATE_NOOP("enrow::CliText", "replace files that exist"), ofFetchAndMerge},
    CommandOption{
        "preset"_L1, "NAME|FILE"_L1,
        QT_TRANSLATE_NOOP("enrow::CliText",
                          "a table as lemlist, instantly, smartlead, la-growth-machine, hubspot, salesforce or a "
                          "spreadsheet takes it, or as a preset of your own says; other options change it"),
        ofFetch},
    CommandOption{
        "columns"_L1, "a,b=NAME,c"_L1,
        QT_TRANSLATE_NOOP("enrow::CliText", "these columns in this order, under other names where one is given"),
        ofFetchAndMerge},
    CommandOption{"only"_L1, "valid|invalid|other|found|not_found"_L1,
                  QT_TRANSLATE_NOOP("enrow::CliText",
                                    "only the rows with a result, without one, or of which the server says neither"),
                  ofFetch},
    CommandOption{"dedupe"_L1, "email|number|domain|contact"_L1,
                  QT_TRANSLATE_NOOP("enrow::CliText", "one row for each; contact: the address, else the number"),
                  ofFetch},
    CommandOption{"keep"_L1, "best|first"_L1,
                  QT_TRANSLATE_NOOP("enrow::CliText",
                                    "which of the duplicates stays. best (the default): a valid row before others, "
                                    "then one of the batch added last; first: in the order of the rows"),
                  ofFetch},
    CommandOption{"suppress"_L1, "FILE"_L1,
                  QT_TRANSLATE_NOOP("enrow::CliText", "no row whose address or domain is in that list"), ofFetch},
    CommandOption{"split"_L1, "qualification|batch|rows=N"_L1,
                  QT_TRANSLATE_NOOP("enrow::CliText", "several files; rows=N can be given too"), ofFetch},
    CommandOption{
        "sheets"_L1, "one|batch"_L1,
        QT_TRANSLATE_NOOP("enrow::CliText", "of a workbook: one for all rows (the default) or one for each batch"),
        ofFetch},
    CommandOption{"name-pattern"_L1, "PATTERN"_L1,
                  QT_TRANSLATE_NOOP(
                      "enrow::CliText",
                      "how files in a folder are called, of {label}, {kind}, {id}, {qualification}, {date} and {n}"),
                  ofFetch},
    CommandOption{"delimiter"_L1, "C"_L1,
                  QT_TRANSLATE_NOOP("enrow::CliText", "the character between cells; \\t or tab for a tab"),
                  ofFetchAndMerge},
    CommandOption{
        "no-formula-guard"_L1,
        {},
        QT_TRANSLATE_NOOP("enrow::CliText", "leave cells as they are that a spreadsheet would run as formulas"),
        ofFetchAndMerge},
    CommandOption{
        "refresh"_L1,
        {},
        QT_TRANSLATE_NOOP("enrow::CliText", "ask the server for batches that are completed in the archive too"),
        ofFetchAndMerge},
    CommandOption{"json"_L1,
                  {},
                  QT_TRANSLATE_NOOP("enrow::CliText", "one JSON object a batch or preset, one a line"),
                  ofStatusListAndPresets},
    CommandOption{
        "kind"_L1, "KIND"_L1,
        QT_TRANSLATE_NOOP("enrow::CliText", "auto (the default), email-finder, email-verifier or phone-finder"),
        ofThoseWithKinds},
    CommandOption{
        "timeout"_L1, "SECONDS"_L1,
        QT_TRANSLATE_NOOP("enrow::CliText", "wait no longer than that; without it and without --wait: 10 seconds"),
        ofThoseThatAsk},
    CommandOption{"no-archive"_L1,
                  {},
                  QT_TRANSLATE_NOOP("enrow::CliText", "read and write no archive: ask the server about every batch"),
                  ofThoseThatAsk},
    CommandOption{"base-url"_L1, "URL"_L1,
                  QT_TRANSLATE_NOOP("enrow::CliText", "another server; plain http only to this machine"),
                  ofThoseOfOneServer},
    CommandOption{"data-dir"_L1, "DIR"_L1,
                  QT_TRANSLATE_NOOP("enrow::CliText", "the folder of the archive, instead of the person's own"), ofAll},
};

constexpr std::array programTable{
    ProgramOption{"-h"_L1, "--help"_L1, {}, QT_TRANSLATE_NOOP("enrow::CliText", "print this help")},
    ProgramOption{{}, "--version"_L1, {}, QT_TRANSLATE_NOOP("enrow::CliText", "print the version")},
    ProgramOption{{},
                  "--language"_L1,
                  "CODE"_L1,
                  QT_TRANSLATE_NOOP("enrow::CliText",
                                    "speak this language: en, de, es, fr, it or nl; without it that of the "
                                    "system. Files and --json are the same in each")},
};

// "Options of fetch and status:"
QString titleOf(uint8_t commands)
{
    if (commands == ofAll)
        return CliText::tr("Options of all commands:");
    QStringList names;
    for (const NamedCommand &named : commandTable) {
        if (commands & bitOf(named.command))
            names << named.name;
    }
    return CliText::tr("Options of %1:", "commands").arg(Format::list(names));
}

QString nameAndValueOf(QLatin1StringView name, QLatin1StringView value)
{
    return value.isEmpty() ? QString(name) : name + u' ' + value;
}

// "--timeout SECONDS"
QString nameAndValueOf(const CommandOption &option)
{
    return "--"_L1 + nameAndValueOf(option.name, option.value);
}

QString helpOf(const QString &option, const char *explanation)
{
    constexpr qsizetype indent = 23;
    const QString words = wrapped(CliText::tr(explanation), indent);
    const QString head = "  "_L1 + option;
    return head.size() < indent - 1 ? head.leftJustified(indent) + words.sliced(indent) : head + u'\n' + words;
}

} // namespace

QLatin1StringView nameOf(CommandWord command)
{
    return commandTable[size_t(command)].name;
}

QString summaryOf(CommandWord command)
{
    return CliText::tr(commandTable[size_t(command)].summary);
}

std::optional<CommandWord> commandNamed(QStringView name)
{
    for (const NamedCommand &named : commandTable) {
        if (named.name == name)
            return named.command;
    }
    return std::nullopt;
}

QString commandNames()
{
    QStringList names;
    for (const NamedCommand &named : commandTable)
        names << named.name;
    return names.join(", "_L1);
}

std::span<const CommandOption> commandOptions()
{
    return optionTable;
}

std::span<const ProgramOption> programOptions()
{
    return programTable;
}

QStringList namesOf(const ProgramOption &option)
{
    return option.letter.isEmpty() ? QStringList{option.name} : QStringList{option.letter, option.name};
}

QString synopsisOf(CommandWord command)
{
    QString line = u"enrow-batch %1"_s.arg(nameOf(command));
    for (const CommandOption &option : optionTable) {
        if (!option.isOf(command))
            continue;
        const QString text = nameAndValueOf(option);
        line += option.isRequired ? u' ' + text : u" [%1]"_s.arg(text);
    }
    const QLatin1StringView arguments = commandTable[size_t(command)].arguments;
    return arguments.isEmpty() ? line : line + u' ' + arguments;
}

QString optionsText()
{
    QString text;
    std::vector<uint8_t> explained;
    for (const CommandOption &first : optionTable) {
        if (std::find(explained.begin(), explained.end(), first.commands) != explained.end())
            continue;
        explained.push_back(first.commands);
        text += titleOf(first.commands) + u'\n';
        for (const CommandOption &option : optionTable) {
            if (option.commands == first.commands)
                text += helpOf(nameAndValueOf(option), option.explanation);
        }
        if (first.commands == ofAll) {
            for (const ProgramOption &option : programTable) {
                const QString name = option.letter.isEmpty() ? QString() : option.letter + ", "_L1;
                text += helpOf(name + nameAndValueOf(option.name, option.value), option.explanation);
            }
        }
        text += u'\n';
    }
    return text;
}

QString wrapped(const QString &text, qsizetype indent)
{
    constexpr qsizetype width = 90;
    const QString margin(indent, u' ');
    QString lines;
    QString line = margin;
    for (const QString &word : text.split(u' ')) {
        const bool isFirst = line.size() == indent;
        if (!isFirst && line.size() + 1 + word.size() > width) {
            lines += line + u'\n';
            line = margin + word;
        } else {
            line += isFirst ? word : u' ' + word;
        }
    }
    return lines + line + u'\n';
}

} // namespace enrow
