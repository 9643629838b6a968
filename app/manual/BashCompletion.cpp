// SPDX-License-Identifier: MIT
#include "manual/Completions.h"

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// With @ for the name of the function.
constexpr auto bashFunctions = QLatin1StringView(R"(@_words()
{
    mapfile -t COMPREPLY < <(compgen -W "$1" -- "$current")
}

@_files()
{
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -W "$1" -- "$current"; compgen -f -- "$current")
}

@_folders()
{
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -d -- "$current")
}

@()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command=
    COMPREPLY=()
    # Bash takes "--name=value" for three words.
    if [[ $current == = ]]; then
        current=
    elif [[ $previous == = ]]; then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
    fi
)");

// What is called for a proposal; ":" does nothing.
QString callFor(const Proposal &proposal)
{
    switch (proposal.kind) {
    case Proposal::Kind::Nothing: return u":"_s;
    case Proposal::Kind::Words: return u"@_words "_s + shellQuoted(proposal.words.join(u' '));
    case Proposal::Kind::Files: return u"@_files "_s + shellQuoted(proposal.words.join(u' '));
    case Proposal::Kind::Folders: return u"@_folders"_s;
    }
    Q_UNREACHABLE();
}

// A case for the value of each option that has one.
QString casesOfValues(const QString &command, const QList<ManualOption> &options)
{
    QString cases;
    for (const ManualOption &option : options) {
        if (!option.value.isEmpty())
            cases += u"    %1:%2) %3; return ;;\n"_s.arg(command, option.names.last(), callFor(option.proposal));
    }
    return cases;
}

// A case for what begins as an option, and one for all else.
QString casesOfWords(const QString &command, const QList<ManualOption> &options, const Proposal &others)
{
    QStringList names;
    for (const ManualOption &option : options)
        names << option.names;
    return u"    %1:-*) %2 ;;\n"_s.arg(command, callFor(Proposal::of(names))) +
           u"    %1:*) %2 ;;\n"_s.arg(command, callFor(others));
}

} // namespace

QString bashCompletion(const Manual &manual)
{
    QString ofValues = casesOfValues({}, optionsOf(manual, {}));
    QStringList commands;
    QString ofWords;
    for (const ManualCommand &command : manual.commands) {
        const QList<ManualOption> options = optionsOf(manual, command.name);
        commands << command.name;
        ofValues += casesOfValues(command.name, options);
        ofWords += casesOfWords(command.name, options, command.arguments);
    }
    const Proposal first = commands.isEmpty() ? manual.arguments : Proposal::of(commands);
    ofWords += casesOfWords({}, optionsOf(manual, {}), first);

    QString script = bashFunctions;
    if (!commands.isEmpty())
        script += "    if ((COMP_CWORD > 1)); then\n        command=${COMP_WORDS[1]}\n    fi\n"_L1;
    script += "    case $command:$previous in\n"_L1 + ofValues + "    esac\n"_L1;
    script +=
        "    case $command:$current in\n"_L1 + ofWords + "    esac\n}\ncomplete -F @ "_L1 + manual.program + u'\n';
    script.replace(u'@', completionFunction(manual));
    return u"# Completes %1 in bash. Made from the list of its options.\n"_s.arg(manual.program) + script;
}

} // namespace enrow
