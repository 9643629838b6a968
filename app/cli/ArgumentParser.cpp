// SPDX-License-Identifier: MIT
#include "cli/ArgumentParser.h"

#include "cli/OptionReader.h"
#include "cli/UsageText.h"

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// What a format cannot do is refused rather than passed over.
void refuseWhatDoesNotFit(OptionReader &reader, const ExportFormat &format)
{
    const auto refuseIf = [&reader](bool unfit, const QString &option, const QString &what) {
        if (unfit && reader.flag(option))
            reader.refuse(u"--%1 is for %2"_s.arg(option, what));
    };
    for (const QString &option : {u"columns"_s, u"only"_s})
        refuseIf(!format.holdsRows(), option, u"tables: JSON is printed as it came"_s);
    refuseIf(!format.takesDelimiter(), u"delimiter"_s, u"csv and csv-spreadsheet"_s);
    refuseIf(!format.takesFormulaGuard(), u"no-formula-guard"_s,
             u"csv, csv-spreadsheet and tsv: other formats run no formulas"_s);
}

Arguments parseFetch(const QStringList &arguments)
{
    OptionReader reader(CommandWord::Fetch);
    if (const auto page = reader.parse(arguments))
        return *page;

    FetchOptions options;
    options.origin = reader.origin();
    options.wait = reader.flag(u"wait"_s);
    options.timeout = reader.timeout();
    options.plan.format = reader.format();
    options.output = reader.output();
    options.force = reader.flag(u"force"_s);
    options.plan.text = options.plan.format->usual(QLocale::system());
    options.plan.columns = reader.columns();
    if (const auto delimiter = reader.delimiter())
        options.plan.text.delimiter = *delimiter;
    options.plan.text.formulaGuard = !reader.flag(u"no-formula-guard"_s);
    options.plan.only = reader.only();
    options.archive = reader.archive();
    options.refresh = reader.flag(u"refresh"_s);

    options.choice = reader.choice();

    refuseWhatDoesNotFit(reader, *options.plan.format);
    if (!reader.problem().isEmpty())
        return UsageError{reader.problem(), usageOf(CommandWord::Fetch)};
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

Arguments parse(CommandWord command, const QStringList &arguments)
{
    switch (command) {
    case CommandWord::Fetch: return parseFetch(arguments);
    case CommandWord::Status: return parseStatus(arguments);
    case CommandWord::List: return parseList(arguments);
    case CommandWord::Remove: return parseRemove(arguments);
    }
    Q_UNREACHABLE();
}

} // namespace

Arguments parseArguments(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return UsageError{u"a command is missing: %1"_s.arg(commandNames("or"_L1)), wholeUsage()};
    const QString &first = arguments.first();
    if (const std::optional<CommandWord> command = commandNamed(first))
        return parse(*command, arguments.sliced(1));
    if (first == "--help"_L1 || first == "-h"_L1 || first == "help"_L1)
        return Page::Help;
    if (first == "--version"_L1)
        return Page::Version;
    return UsageError{u"'%1' is no command; there are %2"_s.arg(first, commandNames("and"_L1)), wholeUsage()};
}

Arguments parseProgramArguments(const Result<QStringList> &arguments)
{
    if (!arguments)
        return UsageError{arguments.error().detail, wholeUsage()};
    return parseArguments(arguments->sliced(1));
}

} // namespace enrow
