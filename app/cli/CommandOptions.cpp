// SPDX-License-Identifier: MIT
#include "cli/CommandOptions.h"

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
    QLatin1StringView summary;
};

constexpr std::array commandTable{
    NamedCommand{CommandWord::Fetch, "fetch"_L1, "ID..."_L1, "get the results of batches, as a table or a workbook"_L1},
    NamedCommand{CommandWord::Merge, "merge"_L1, "[ID...]"_L1,
                 "write your own list back with results, or only what is new in it"_L1},
    NamedCommand{CommandWord::Status, "status"_L1, "ID..."_L1, "tell how far batches are and what they cost"_L1},
    NamedCommand{CommandWord::List, "list"_L1, {}, "print the batches in the archive"_L1},
    NamedCommand{CommandWord::Remove, "remove"_L1, "ID..."_L1, "take batches out of the archive for good"_L1},
    NamedCommand{CommandWord::Presets, "presets"_L1, "[show NAME]"_L1,
                 "print how tables are written for other programs"_L1},
    NamedCommand{CommandWord::Import, "import"_L1, "FILE..."_L1,
                 "take replies that were saved as files into the archive"_L1},
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
                  "your list: a workbook (.xlsx), or a text with commas, semicolons,\n"
                  "tabs or bars between cells; how it is written is found out"_L1,
                  ofMerge, true},
    CommandOption{"sheet"_L1, "NAME"_L1, "of a workbook; without it the first that is not hidden"_L1, ofMerge},
    CommandOption{"encoding"_L1, "E"_L1, "of the list: utf-8, windows-1252, utf-16le or utf-16be"_L1, ofMerge},
    CommandOption{"no-header"_L1, {}, "the first row of the list is data, not a header"_L1, ofMerge},
    CommandOption{"no-quotes"_L1, {}, "treat quotation marks in the list as ordinary characters"_L1, ofMerge},
    CommandOption{"key"_L1, "auto|custom|index|email|name-domain|linkedin|name-company"_L1,
                  "by what results are joined to rows. auto (the default) tries one\n"
                  "after the other; results of somebody else are never taken"_L1,
                  ofMerge},
    CommandOption{"map"_L1, "FIELD=COLUMN"_L1,
                  "which column holds what, by its name or #N, once for each: email,\n"
                  "first-name, last-name, full-name, domain, company, linkedin, phone,\n"
                  "custom or index"_L1,
                  ofMerge},
    CommandOption{"only-unmatched"_L1, {}, "only the rows without results, as they are"_L1, ofMerge},
    CommandOption{"only-new"_L1,
                  {},
                  "only the rows that no completed batch of the archive has an answer\n"
                  "for, as they are, to be sent next; without IDs"_L1,
                  ofMerge},
    CommandOption{"report"_L1, "FILE"_L1, "write how many rows were joined, as JSON"_L1, ofMerge},
    CommandOption{"format"_L1, "csv|xlsx"_L1, "a workbook, or a text; without it as the name of --output says"_L1,
                  ofMerge},
    CommandOption{"output"_L1, "FILE"_L1, "the file to write; it appears whole or not at all"_L1, ofMerge, true},
    CommandOption{
        "wait"_L1,
        {},
        "wait until the batches are done; without --timeout it gives up\nafter 30 faults in a row, about 25 minutes"_L1,
        ofFetchAndMerge},
    CommandOption{"format"_L1, "csv|csv-spreadsheet|tsv|xlsx|json|jsonl"_L1,
                  "csv (the default); csv-spreadsheet: with the mark and delimiter\n"
                  "that spreadsheets of your country expect; tsv; xlsx: an Excel\n"
                  "workbook, all cells as text; json: the reply as it came, several\n"
                  "as one array; jsonl: one row a line"_L1,
                  ofFetch},
    CommandOption{"output"_L1, "FILE|FOLDER"_L1,
                  "write files instead of standard output; they appear whole, all of\nthem or none"_L1, ofFetch},
    CommandOption{"force"_L1, {}, "replace files that exist"_L1, ofFetchAndMerge},
    CommandOption{"preset"_L1, "NAME|FILE"_L1,
                  "a table as lemlist, instantly, smartlead, la-growth-machine,\n"
                  "hubspot, salesforce or a spreadsheet takes it, or as a preset of\n"
                  "your own says; other options change it"_L1,
                  ofFetch},
    CommandOption{"columns"_L1, "a,b=NAME,c"_L1, "these columns in this order, under other names where one is given"_L1,
                  ofFetchAndMerge},
    CommandOption{"only"_L1, "valid|invalid|other|found|not_found"_L1,
                  "only the rows with a result, without one, or of which the server\nsays neither"_L1, ofFetch},
    CommandOption{"dedupe"_L1, "email|number|domain|contact"_L1,
                  "one row for each; contact: the address, else the number"_L1, ofFetch},
    CommandOption{
        "keep"_L1, "best|first"_L1,
        "which of the duplicates stays. best (the default): a valid row\nbefore others, then one of the batch "
        "added last; first: in the\norder of the rows"_L1,
        ofFetch},
    CommandOption{"suppress"_L1, "FILE"_L1, "no row whose address or domain is in that list"_L1, ofFetch},
    CommandOption{"split"_L1, "qualification|batch|rows=N"_L1, "several files; rows=N can be given too"_L1, ofFetch},
    CommandOption{"sheets"_L1, "one|batch"_L1,
                  "of a workbook: one for all rows (the default) or one for each\nbatch"_L1, ofFetch},
    CommandOption{"name-pattern"_L1, "PATTERN"_L1,
                  "how files in a folder are called, of {label}, {kind}, {id},\n{qualification}, {date} and {n}"_L1,
                  ofFetch},
    CommandOption{"delimiter"_L1, "C"_L1, "the character between cells; \\t or tab for a tab"_L1, ofFetchAndMerge},
    CommandOption{"no-formula-guard"_L1,
                  {},
                  "leave cells as they are that a spreadsheet would run as formulas"_L1,
                  ofFetchAndMerge},
    CommandOption{
        "refresh"_L1, {}, "ask the server for batches that are completed in the archive too"_L1, ofFetchAndMerge},
    CommandOption{"json"_L1, {}, "one JSON object a batch or preset, one a line"_L1, ofStatusListAndPresets},
    CommandOption{"kind"_L1, "KIND"_L1, "auto (the default), email-finder, email-verifier or phone-finder"_L1,
                  ofThoseWithKinds},
    CommandOption{"timeout"_L1, "SECONDS"_L1, "wait no longer than that; without it and without --wait:\n10 seconds"_L1,
                  ofThoseThatAsk},
    CommandOption{
        "no-archive"_L1, {}, "read and write no archive: ask the server about every batch"_L1, ofThoseThatAsk},
    CommandOption{"base-url"_L1, "URL"_L1, "another server; plain http only to this machine"_L1, ofThoseOfOneServer},
    CommandOption{"data-dir"_L1, "DIR"_L1, "the folder of the archive, instead of the person's own"_L1, ofAll},
};

constexpr std::array programTable{
    ProgramOption{"-h"_L1, "--help"_L1, "print this help"_L1},
    ProgramOption{{}, "--version"_L1, "print the version"_L1},
};

QString joined(QStringList words, QLatin1StringView lastJoint)
{
    const QString last = words.takeLast();
    return words.isEmpty() ? last : words.join(", "_L1) + u' ' + lastJoint + u' ' + last;
}

// "Options of fetch and status:"
QString titleOf(uint8_t commands)
{
    QStringList names;
    for (const NamedCommand &named : commandTable) {
        if (commands & bitOf(named.command))
            names << named.name;
    }
    return u"Options of %1:\n"_s.arg(commands == ofAll ? u"all commands"_s : joined(names, "and"_L1));
}

// "--timeout SECONDS"
QString nameAndValueOf(const CommandOption &option)
{
    const QString name = u"--"_s + option.name;
    return option.value.isEmpty() ? name : name + u' ' + option.value;
}

QString helpOf(const QString &option, QLatin1StringView explanation)
{
    constexpr qsizetype indent = 23;
    const QStringList lines = QString(explanation).split(u'\n');
    QString text = u"  %1"_s.arg(option);
    text = text.size() < indent - 1 ? text.leftJustified(indent) : text + u'\n' + QString(indent, u' ');
    return text + lines.join(u'\n' + QString(indent, u' ')) + u'\n';
}

} // namespace

QLatin1StringView nameOf(CommandWord command)
{
    return commandTable[size_t(command)].name;
}

QLatin1StringView summaryOf(CommandWord command)
{
    return commandTable[size_t(command)].summary;
}

std::optional<CommandWord> commandNamed(QStringView name)
{
    for (const NamedCommand &named : commandTable) {
        if (named.name == name)
            return named.command;
    }
    return std::nullopt;
}

QString commandNames(QLatin1StringView lastJoint)
{
    QStringList names;
    for (const NamedCommand &named : commandTable)
        names << named.name;
    return joined(names, lastJoint);
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
        text += titleOf(first.commands);
        for (const CommandOption &option : optionTable) {
            if (option.commands == first.commands)
                text += helpOf(nameAndValueOf(option), option.explanation);
        }
        if (first.commands == ofAll) {
            for (const ProgramOption &option : programTable)
                text += helpOf(namesOf(option).join(", "_L1), option.explanation);
        }
        text += u'\n';
    }
    return text;
}

} // namespace enrow
