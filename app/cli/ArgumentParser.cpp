// SPDX-License-Identifier: MIT
#include "cli/ArgumentParser.h"

#include "cli/OptionReader.h"
#include "cli/UsageText.h"

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

Arguments parseFetch(const QStringList &arguments)
{
    OptionReader reader;
    reader.addPages();
    reader.addBatchOptions();
    reader.addArchiveOptions();
    reader.addFlags({u"wait"_s, u"force"_s, u"no-formula-guard"_s, u"refresh"_s});
    reader.addValues({u"format"_s, u"output"_s, u"columns"_s, u"only"_s, u"delimiter"_s});
    if (const auto page = reader.parse(arguments))
        return *page;

    FetchOptions options;
    options.origin = reader.origin();
    options.wait = reader.flag(u"wait"_s);
    options.timeout = reader.timeout();
    options.format = reader.format();
    options.output = reader.output();
    options.force = reader.flag(u"force"_s);
    options.csv.columns = reader.columns();
    options.csv.delimiter = reader.delimiter();
    options.csv.formulaGuard = !reader.flag(u"no-formula-guard"_s);
    options.only = reader.only();
    options.archive = reader.archive();
    options.refresh = reader.flag(u"refresh"_s);

    options.choice = reader.choice();

    if (options.format != OutputFormat::Csv) {
        for (const QString &name : {u"columns"_s, u"only"_s, u"delimiter"_s, u"no-formula-guard"_s}) {
            if (reader.flag(name))
                reader.refuse(u"--%1 is for CSV: JSON is printed as it came"_s.arg(name));
        }
    }
    if (!reader.problem().isEmpty())
        return UsageError{reader.problem(), fetchUsage()};
    return options;
}

Arguments parseStatus(const QStringList &arguments)
{
    OptionReader reader;
    reader.addPages();
    reader.addBatchOptions();
    reader.addArchiveOptions();
    reader.addFlags({u"json"_s});
    if (const auto page = reader.parse(arguments))
        return *page;

    StatusOptions options;
    options.origin = reader.origin();
    options.timeout = reader.timeout();
    options.json = reader.flag(u"json"_s);
    options.archive = reader.archive();
    options.choice = reader.choice();
    if (!reader.problem().isEmpty())
        return UsageError{reader.problem(), statusUsage()};
    return options;
}

Arguments parseList(const QStringList &arguments)
{
    OptionReader reader;
    reader.addPages();
    reader.addFlags({u"json"_s});
    reader.addValues({u"data-dir"_s});
    if (const auto page = reader.parse(arguments))
        return *page;

    const ListOptions options{{true, reader.dataFolder()}, reader.flag(u"json"_s)};
    reader.refuseIds();
    if (!reader.problem().isEmpty())
        return UsageError{reader.problem(), listUsage()};
    return options;
}

Arguments parseRemove(const QStringList &arguments)
{
    OptionReader reader;
    reader.addPages();
    reader.addValues({u"kind"_s, u"data-dir"_s});
    if (const auto page = reader.parse(arguments))
        return *page;

    RemoveOptions options;
    options.archive.folder = reader.dataFolder();
    options.choice = reader.choice();
    if (!reader.problem().isEmpty())
        return UsageError{reader.problem(), removeUsage()};
    return options;
}

QString wholeUsage()
{
    return QStringList{fetchUsage(), statusUsage(), listUsage(), removeUsage()}.join(u'\n');
}

} // namespace

Arguments parseArguments(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return UsageError{u"a command is missing: fetch, status, list or remove"_s, wholeUsage()};
    const QString &command = arguments.first();
    if (command == "fetch"_L1)
        return parseFetch(arguments.sliced(1));
    if (command == "status"_L1)
        return parseStatus(arguments.sliced(1));
    if (command == "list"_L1)
        return parseList(arguments.sliced(1));
    if (command == "remove"_L1)
        return parseRemove(arguments.sliced(1));
    if (command == "--help"_L1 || command == "-h"_L1 || command == "help"_L1)
        return Page::Help;
    if (command == "--version"_L1)
        return Page::Version;
    return UsageError{u"'%1' is no command; there are fetch, status, list and remove"_s.arg(command), wholeUsage()};
}

Arguments parseProgramArguments(const Result<QStringList> &arguments)
{
    if (!arguments)
        return UsageError{arguments.error().detail, wholeUsage()};
    return parseArguments(arguments->sliced(1));
}

} // namespace enrow
