// SPDX-License-Identifier: MIT
#include "cli/ArgumentParser.h"

#include "cli/CliText.h"
#include "cli/OptionReader.h"
#include "cli/UsageText.h"
#include "common/Languages.h"
#include "common/ReasonText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

void readGathering(OptionReader &reader, GatherOptions &options)
{
    options.origin = reader.origin();
    options.wait = reader.flag(u"wait"_s);
    options.timeout = reader.timeout();
    options.archive = reader.archive();
    options.refresh = reader.flag(u"refresh"_s);
}

Arguments parseFetch(const QStringList &arguments)
{
    OptionReader reader(CommandWord::Fetch);
    if (const auto page = reader.parse(arguments))
        return *page;

    FetchOptions options;
    options.output = reader.output();
    options.force = reader.flag(u"force"_s);
    options.exports = reader.exports();
    readGathering(reader, options);
    options.choice = reader.choice();

    // The format of a preset is known once it is read.
    const ExportFormat *const format = options.exports.format ? options.exports.format : exportFormats().front();
    if (options.exports.preset.isEmpty() || options.exports.format) {
        if (const QString misfit = misfitOf(options.exports, *format); !misfit.isEmpty())
            reader.refuse(misfit);
    }
    options.printsReplies = !format->holdsRows();
    if (!reader.problem().isEmpty())
        return UsageError{reader.problem(), usageOf(CommandWord::Fetch)};
    return options;
}

Arguments parseMerge(const QStringList &arguments)
{
    OptionReader reader(CommandWord::Merge);
    if (const auto page = reader.parse(arguments))
        return *page;

    MergeOptions options;
    options.list = reader.list();
    options.plan.columns = reader.columns();
    options.plan.formulaGuard = !reader.flag(u"no-formula-guard"_s);
    options.key = reader.key();
    options.plan.rows = reader.mergeRows();
    options.report = reader.report();
    options.output = reader.output();
    options.force = reader.flag(u"force"_s);
    if (options.output.isEmpty())
        reader.refuse(CliText::tr("--output is missing: the file to write"));
    options.plan.format = reader.mergeFormat(options.output);
    if (options.plan.isWorkbook() && !options.plan.formulaGuard)
        reader.refuse(CliText::tr("--no-formula-guard is for text: a workbook runs no formulas"));
    readGathering(reader, options);
    options.choice = options.plan.rows == MergeRows::New ? reader.everyBatch() : reader.choice();
    if (!reader.problem().isEmpty())
        return UsageError{reader.problem(), usageOf(CommandWord::Merge)};
    return options;
}

Arguments parseStatus(const QStringList &arguments)
{
    OptionReader reader(CommandWord::Status);
    if (const auto page = reader.parse(arguments))
        return *page;

    StatusOptions options;
    options.origin = reader.origin();
    options.timeout = reader.timeout();
    options.json = reader.flag(u"json"_s);
    options.archive = reader.archive();
    options.choice = reader.choice();
    if (!reader.problem().isEmpty())
        return UsageError{reader.problem(), usageOf(CommandWord::Status)};
    return options;
}

Arguments parseList(const QStringList &arguments)
{
    OptionReader reader(CommandWord::List);
    if (const auto page = reader.parse(arguments))
        return *page;

    const ListOptions options{{true, reader.dataFolder()}, reader.flag(u"json"_s)};
    reader.refuseIds();
    if (!reader.problem().isEmpty())
        return UsageError{reader.problem(), usageOf(CommandWord::List)};
    return options;
}

Arguments parseRemove(const QStringList &arguments)
{
    OptionReader reader(CommandWord::Remove);
    if (const auto page = reader.parse(arguments))
        return *page;

    RemoveOptions options;
    options.archive.folder = reader.dataFolder();
    options.choice = reader.choice();
    if (!reader.problem().isEmpty())
        return UsageError{reader.problem(), usageOf(CommandWord::Remove)};
    return options;
}

Arguments parseImport(const QStringList &arguments)
{
    OptionReader reader(CommandWord::Import);
    if (const auto page = reader.parse(arguments))
        return *page;

    const ImportOptions options{reader.sources(), reader.kind(), reader.origin(), {true, reader.dataFolder()}};
    if (!reader.problem().isEmpty())
        return UsageError{reader.problem(), usageOf(CommandWord::Import)};
    return options;
}

Arguments parsePresets(const QStringList &arguments)
{
    OptionReader reader(CommandWord::Presets);
    if (const auto page = reader.parse(arguments))
        return *page;

    const PresetsOptions options{reader.dataFolder(), reader.flag(u"json"_s), reader.shownPreset()};
    if (!reader.problem().isEmpty())
        return UsageError{reader.problem(), usageOf(CommandWord::Presets)};
    return options;
}

Arguments parse(CommandWord command, const QStringList &arguments)
{
    switch (command) {
    case CommandWord::Fetch: return parseFetch(arguments);
    case CommandWord::Merge: return parseMerge(arguments);
    case CommandWord::Status: return parseStatus(arguments);
    case CommandWord::List: return parseList(arguments);
    case CommandWord::Remove: return parseRemove(arguments);
    case CommandWord::Presets: return parsePresets(arguments);
    case CommandWord::Import: return parseImport(arguments);
    }
    Q_UNREACHABLE();
}

// How many words choose the language before the command: "--language", "nl", or "--language=nl".
qsizetype wordsOfLanguage(const QString &first)
{
    return first == "--language"_L1 ? 2 : first.startsWith("--language="_L1) ? 1 : 0;
}

} // namespace

Arguments parseArguments(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return UsageError{CliText::tr("a command is missing; there are %1").arg(commandNames()), wholeUsage()};
    const QString &first = arguments.first();
    if (const qsizetype words = wordsOfLanguage(first)) {
        const QString code = Languages::givenIn(arguments.first(std::min(words, arguments.size())));
        return Languages::isOne(code) ? parseArguments(arguments.sliced(words))
                                      : UsageError{sentenceAboutLanguage(code), wholeUsage()};
    }
    if (const std::optional<CommandWord> command = commandNamed(first))
        return parse(*command, arguments.sliced(1));
    if (first == "--help"_L1 || first == "-h"_L1 || first == "help"_L1)
        return Page::Help;
    if (first == "--version"_L1)
        return Page::Version;
    return UsageError{CliText::tr("'%1' is no command; there are %2").arg(first, commandNames()), wholeUsage()};
}

Arguments parseProgramArguments(const Result<QStringList> &arguments)
{
    if (!arguments)
        return UsageError{ReasonText::of(arguments.error()), wholeUsage()};
    return parseArguments(arguments->sliced(1));
}

} // namespace enrow
