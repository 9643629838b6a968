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
    reader.addBatchOptions();
    reader.addFlags({u"wait"_s, u"force"_s, u"no-formula-guard"_s});
    reader.addValues({u"timeout"_s, u"format"_s, u"output"_s, u"columns"_s, u"only"_s, u"delimiter"_s});
    if (const auto page = reader.parse(arguments))
        return *page;

    FetchOptions options;
    options.batches = reader.batches();
    options.wait = reader.flag(u"wait"_s);
    options.timeout = reader.timeout();
    options.format = reader.format();
    options.output = reader.output();
    options.force = reader.flag(u"force"_s);
    options.csv.columns = reader.columns();
    options.csv.delimiter = reader.delimiter();
    options.csv.formulaGuard = !reader.flag(u"no-formula-guard"_s);
    options.only = reader.only();

    if (options.timeout && !options.wait)
        reader.refuse(u"--timeout is for --wait"_s);
    if (options.format == OutputFormat::Json) {
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
    reader.addBatchOptions();
    reader.addFlags({u"json"_s});
    if (const auto page = reader.parse(arguments))
        return *page;

    const StatusOptions options{reader.batches(), reader.flag(u"json"_s)};
    if (!reader.problem().isEmpty())
        return UsageError{reader.problem(), statusUsage()};
    return options;
}

} // namespace

Arguments parseArguments(const QStringList &arguments)
{
    const QString usage = fetchUsage() + u'\n' + statusUsage();
    if (arguments.isEmpty())
        return UsageError{u"a command is missing: fetch or status"_s, usage};
    const QString &command = arguments.first();
    if (command == "fetch"_L1)
        return parseFetch(arguments.sliced(1));
    if (command == "status"_L1)
        return parseStatus(arguments.sliced(1));
    if (command == "--help"_L1 || command == "-h"_L1 || command == "help"_L1)
        return Page::Help;
    if (command == "--version"_L1)
        return Page::Version;
    return UsageError{u"'%1' is no command; there are fetch and status"_s.arg(command), usage};
}

} // namespace enrow
