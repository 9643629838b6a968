// SPDX-License-Identifier: MIT
#include "cli/CommandOptions.h"
#include "cli/ExitCode.h"
#include "cli/UsageText.h"
#include "common/Languages.h"
#include "core/BatchKind.h"
#include "export/ExportPreset.h"
#include "lists/ListEncoding.h"
#include "manual/CommonEntries.h"
#include "manual/Manuals.h"

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

QStringList presetNames()
{
    QStringList names;
    for (const ExportPreset &preset : builtInPresets(QLocale::c()))
        names << preset.name;
    return names;
}

QStringList kindNames()
{
    QStringList names{u"auto"_s};
    for (const BatchKind kind : allBatchKinds)
        names << nameOf(kind);
    return names;
}

// "csv|tsv" names its words itself, where small letters stand for themselves and capitals for something else.
QStringList wordsIn(QStringView value)
{
    QStringList words;
    for (const QStringView part : value.split(u'|')) {
        if (part == part.toString().toLower())
            words << part.toString();
        else if (part.contains(u'='))
            words << part.left(part.indexOf(u'=') + 1).toString();
    }
    return words;
}

Proposal valuesOfBatchOption(const CommandOption &option)
{
    const QString value = option.value;
    if (option.name == "kind"_L1)
        return Proposal::of(kindNames());
    if (option.name == "encoding"_L1)
        return Proposal::of(listEncodingNames().split(u", "_s));
    if (option.name == "preset"_L1)
        return {Proposal::Kind::Files, presetNames()};
    if (value == "DIR"_L1)
        return {Proposal::Kind::Folders};
    if (value.contains("FILE"_L1))
        return {Proposal::Kind::Files};
    return value.contains(u'|') ? Proposal::of(wordsIn(value)) : Proposal();
}

Proposal argumentsOf(CommandWord command)
{
    switch (command) {
    case CommandWord::Fetch:
    case CommandWord::Merge:
    case CommandWord::Status:
    case CommandWord::Remove: return {Proposal::Kind::AtFiles};
    case CommandWord::List: return {};
    case CommandWord::Presets: return Proposal::of({u"show"_s});
    case CommandWord::Import: return {Proposal::Kind::Files};
    }
    Q_UNREACHABLE();
}

Proposal valuesOf(const ProgramOption &option)
{
    return option.name == "--language"_L1 ? Proposal::of(Languages::codes()) : Proposal();
}

QList<ManualCommand> commands()
{
    QList<ManualCommand> all;
    for (const CommandWord command : allCommandWords) {
        all << ManualCommand{nameOf(command), summaryOf(command), argumentsOf(command)};
        if (command == CommandWord::Presets)
            all.last().afterWord = Proposal::of(presetNames());
    }
    return all;
}

QList<ManualOption> options()
{
    QList<ManualOption> all;
    for (const CommandOption &option : commandOptions()) {
        ManualOption entry{{u"--"_s + option.name},
                           option.value,
                           QString::fromUtf8(option.explanation),
                           valuesOfBatchOption(option),
                           {}};
        for (const CommandWord command : allCommandWords) {
            if (option.isOf(command))
                entry.commands << nameOf(command);
        }
        all << entry;
    }
    for (const ProgramOption &option : programOptions())
        all << ManualOption{namesOf(option), option.value, QString::fromUtf8(option.explanation), valuesOf(option), {}};
    return all;
}

QList<ManualEntry> exitStatus()
{
    QList<ManualEntry> all;
    for (const ExitCodeMeaning &code : exitCodeMeanings())
        all << ManualEntry{QString::number(int(code.code)), QString::fromUtf8(code.meaning)};
    return all << ManualEntry{u"%1+N"_s.arg(exitCodeOfSignals), QString::fromUtf8(meaningOfSignals)};
}

QList<ManualEntry> examples()
{
    return {
        {u"enrow-batch fetch --wait --output leads.csv 3d4cb64e-i64d-41e8-a686-736751004a32"_s,
         u"Wait until a batch is done, and save its results:"_s},
        {u"enrow-batch fetch --preset salesforce --output salesforce.csv @batches.txt"_s,
         u"Save the results of all batches that a text names, as Salesforce takes them:"_s},
        {u"enrow-batch merge --list leads.csv --output done.csv 3d4cb64e-i64d-41e8-a686-736751004a32"_s,
         u"Add what was found to your own list:"_s},
        {u"enrow-batch merge --only-new --list leads.csv --output next.csv"_s,
         u"Write the rows of a list that you have not paid for yet:"_s},
        {u"enrow-batch status --json 3d4cb64e-i64d-41e8-a686-736751004a32"_s, u"Tell a script how far a batch is:"_s},
    };
}

} // namespace

Manual manualOfBatch()
{
    Manual manual;
    manual.program = u"enrow-batch"_s;
    manual.summary = u"get the results of Enrow batches on the command line"_s;
    for (const CommandWord command : allCommandWords)
        manual.synopses << synopsisOf(command);
    manual.description = QStringList{purpose() + u" It is an unofficial client, not affiliated with Enrow."_s} +
                         introductionParagraphs();
    manual.commands = commands();
    manual.options = options();
    manual.files = sharedFiles();
    manual.environment = sharedEnvironment();
    manual.exitStatus = exitStatus();
    manual.examples = examples();
    manual.seeAlso = {u"enrow-desk"_s, u"enrow-simulator"_s};
    return manual;
}

} // namespace enrow
