// SPDX-License-Identifier: MIT
#include "manual/Completions.h"

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// NAME stands for the name of the function.
constexpr auto bashFunctions = QLatin1StringView(R"bash(NAME_words()
{
    mapfile -t COMPREPLY < <(compgen -W "$1" -- "$current")
    [[ ${COMPREPLY[*]} != *= ]] || compopt -o nospace 2>/dev/null
}

# Words of which one is enough.
NAME_one()
{
    local word
    for word in "${COMP_WORDS[@]:2:COMP_CWORD-2}"; do
        [[ " $1 " != *" $word "* ]] || return
    done
    NAME_words "$1"
}

NAME_files()
{
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -W "$1" -- "$current"; compgen -f -- "$current")
}

# Not as names of files, for bash would put a backslash before the @.
NAME_at_files()
{
    local file
    [[ $1 == @* ]] || return
    while IFS= read -r file; do
        [[ ! -d $file ]] || file+=/
        COMPREPLY+=("@$(printf %q "$file")")
    done < <(compgen -f -- "${1#@}")
    [[ ${COMPREPLY[*]} != */ ]] || compopt -o nospace 2>/dev/null
}

NAME_folders()
{
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -d -- "$current")
}

NAME()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command=
    COMPREPLY=()
    # Bash takes "--name=value" for three words.
    if [[ $current == = ]]; then
        current=
    elif [[ $previous == = ]]; then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
    fi
)bash");

// What is called for a proposal; ":" does nothing.
QString callFor(const Proposal &proposal)
{
    switch (proposal.kind) {
    case Proposal::Kind::Nothing: return u":"_s;
    case Proposal::Kind::Words: return u"NAME_words "_s + shellQuoted(proposal.words.join(u' '));
    case Proposal::Kind::Files: return u"NAME_files "_s + shellQuoted(proposal.words.join(u' '));
    case Proposal::Kind::Folders: return u"NAME_folders"_s;
    case Proposal::Kind::AtFiles: return u"NAME_at_files \"$2\""_s;
    }
    Q_UNREACHABLE();
}

// A case for what stands after a word.
QString caseAfter(const QString &command, const QString &word, const Proposal &proposal)
{
    return u"    %1:%2) %3; return ;;\n"_s.arg(command, word, callFor(proposal));
}

// A case for the value of each option that has one.
QString casesOfValues(const QString &command, const QList<ManualOption> &options)
{
    QString cases;
    for (const ManualOption &option : options) {
        for (const QString &name : option.names) {
            if (!option.value.isEmpty())
                cases += caseAfter(command, name, option.proposal);
        }
    }
    return cases;
}

// A case for what begins as an option, and one for all else.
QString casesOfWords(const QString &command, const QList<ManualOption> &options, const QString &callForOthers)
{
    QStringList names;
    for (const ManualOption &option : options)
        names << option.names;
    return u"    %1:-*) %2 ;;\n"_s.arg(command, callFor(Proposal::of(names))) +
           u"    %1:*) %2 ;;\n"_s.arg(command, callForOthers);
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
        const bool isWords = command.arguments.kind == Proposal::Kind::Words;
        for (const QString &word : command.arguments.words)
            ofValues += caseAfter(command.name, word, command.afterWord);
        ofWords += casesOfWords(command.name, options,
                                isWords ? u"NAME_one "_s + shellQuoted(command.arguments.words.join(u' '))
                                        : callFor(command.arguments));
    }
    const Proposal first = commands.isEmpty() ? manual.arguments : Proposal::of(commands);
    ofWords += casesOfWords({}, optionsOf(manual, {}), callFor(first));

    QString script = bashFunctions;
    if (!commands.isEmpty())
        script += "    if ((COMP_CWORD > 1)); then\n        command=${COMP_WORDS[1]}\n    fi\n"_L1;
    script += "    case $command:$previous in\n"_L1 + ofValues + "    esac\n"_L1;
    script +=
        "    case $command:$current in\n"_L1 + ofWords + "    esac\n}\ncomplete -F NAME "_L1 + manual.program + u'\n';
    script.replace("NAME"_L1, completionFunction(manual));
    return u"# Completes %1 in bash. Made from the list of its options.\n"_s.arg(manual.program) + script;
}

} // namespace enrow
