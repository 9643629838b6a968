// SPDX-License-Identifier: MIT
#include "manual/Completions.h"

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

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
    }
    Q_UNREACHABLE();
}

QString lineOf(const QString &start, const ManualOption &option)
{
    QString line = start;
    if (!option.commands.isEmpty())
        line += u" -n '__fish_seen_subcommand_from %1'"_s.arg(option.commands.join(u' '));
    for (const QString &name : option.names)
        line += name.startsWith("--"_L1) ? u" -l "_s + name.mid(2) : u" -s "_s + name.mid(1);
    if (!option.value.isEmpty())
        line += flagsFor(option.proposal);
    return line + u" -d "_s + quoted(option.explanation) + u'\n';
}

} // namespace

QString fishCompletion(const Manual &manual)
{
    const QString start = u"complete -c "_s + manual.program;
    QString script = u"# Completes %1 in fish. Made from the list of its options.\n"_s.arg(manual.program);
    if (manual.arguments.kind != Proposal::Kind::Files)
        script += start + " -f\n"_L1;
    for (const ManualCommand &command : manual.commands) {
        script += start + u" -n __fish_use_subcommand -a %1 -d %2\n"_s.arg(command.name, quoted(command.explanation));
        const QString seen = start + u" -n '__fish_seen_subcommand_from %1'"_s.arg(command.name);
        if (command.arguments.kind == Proposal::Kind::Files)
            script += seen + " -F\n"_L1;
        else if (!command.arguments.words.isEmpty())
            script += seen + u" -a "_s + quoted(command.arguments.words.join(u' ')) + u'\n';
    }
    for (const ManualOption &option : manual.options)
        script += lineOf(start, option);
    return script;
}

} // namespace enrow
