// SPDX-License-Identifier: MIT
#include "manual/Completions.h"

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// NAME stands for the name of the function.
constexpr auto fishFunctions = QLatin1StringView(R"(function NAME_is -d 'True for one of these commands'
    set -l words (commandline -opc)
    contains -- "$words[2]" $argv
end

function NAME_at_files -d 'The files after an @'
    string match -q '@*' -- (commandline -ct)
    and printf '@%s\n' (__fish_complete_path (string sub -s 2 -- (commandline -ct)))
end

)");

// Between single quotation marks fish takes a backslash only before one of them or another.
QString quoted(const QString &text)
{
    QString inner = text;
    return u'\'' + inner.replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1) + u'\'';
}

QString flagsFor(const Proposal &proposal)
{
    switch (proposal.kind) {
    case Proposal::Kind::Nothing: return u" -x"_s;
    case Proposal::Kind::Words: return u" -x -a "_s + quoted(proposal.words.join(u' '));
    case Proposal::Kind::Files:
        return proposal.words.isEmpty() ? u" -r -F"_s : u" -r -F -a "_s + quoted(proposal.words.join(u' '));
    case Proposal::Kind::Folders: return u" -x -a '(__fish_complete_directories)'"_s;
    case Proposal::Kind::AtFiles: return u" -x -a '(NAME_at_files)'"_s;
    }
    Q_UNREACHABLE();
}

QString lineOf(const QString &start, const ManualOption &option)
{
    QString line = start;
    if (!option.commands.isEmpty())
        line += u" -n 'NAME_is %1'"_s.arg(option.commands.join(u' '));
    for (const QString &name : option.names)
        line += name.startsWith("--"_L1) ? u" -l "_s + name.mid(2) : u" -s "_s + name.mid(1);
    if (!option.value.isEmpty())
        line += flagsFor(option.proposal);
    return line + u" -d "_s + quoted(option.explanation) + u'\n';
}

QString argumentsOf(const QString &start, const ManualCommand &command)
{
    const Proposal &arguments = command.arguments;
    if (arguments.kind == Proposal::Kind::Nothing)
        return {};
    const QString line = start + u" -n 'NAME_is "_s + command.name;
    if (arguments.kind != Proposal::Kind::Words)
        return line + u'\'' + flagsFor(arguments) + u'\n';
    const QString words = arguments.words.join(u' ');
    return line + u"; and not __fish_seen_subcommand_from %1'"_s.arg(words) + flagsFor(arguments) + u'\n' + line +
           u"; and contains -- (commandline -opc)[-1] %1'"_s.arg(words) + flagsFor(command.afterWord) + u'\n';
}

} // namespace

QString fishCompletion(const Manual &manual)
{
    const QString start = u"complete -c "_s + manual.program;
    QString script;
    if (!manual.commands.isEmpty())
        script += fishFunctions;
    if (manual.arguments.kind != Proposal::Kind::Files)
        script += start + " -f\n"_L1;
    for (const ManualCommand &command : manual.commands) {
        script += start + u" -n 'test (count (commandline -opc)) -eq 1' -a %1 -d %2\n"_s.arg(
                              command.name, quoted(command.explanation));
        script += argumentsOf(start, command);
    }
    for (const ManualOption &option : manual.options)
        script += lineOf(start, option);
    script.replace("NAME"_L1, u'_' + completionFunction(manual));
    return u"# Completes %1 in fish. Made from the list of its options.\n"_s.arg(manual.program) + script;
}

} // namespace enrow
