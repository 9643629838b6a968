// SPDX-License-Identifier: MIT
#include "manual/Completions.h"

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// In a specification of _arguments a colon and brackets have a meaning.
QString escaped(const QString &text)
{
    QString inner = text;
    return inner.replace(u'\\', "\\\\"_L1).replace(u':', "\\:"_L1).replace(u'[', "\\["_L1).replace(u']', "\\]"_L1);
}

QString actionFor(const Proposal &proposal)
{
    const QString words = u'(' + proposal.words.join(u' ') + u')';
    switch (proposal.kind) {
    case Proposal::Kind::Nothing: return u" "_s;
    case Proposal::Kind::Words: return words;
    case Proposal::Kind::Files:
        return proposal.words.isEmpty() ? u"_files"_s : u"{compadd -- %1; _files}"_s.arg(proposal.words.join(u' '));
    case Proposal::Kind::Folders: return u"_files -/"_s;
    }
    Q_UNREACHABLE();
}

// Those with a value may be given again, as some of them may be.
QString specificationsOf(const QList<ManualOption> &options, const QString &indent)
{
    QString text;
    for (const ManualOption &option : options) {
        for (const QString &name : option.names) {
            QString specification =
                name + (option.value.isEmpty() ? u""_s : u"="_s) + u'[' + escaped(option.explanation) + u']';
            if (!option.value.isEmpty())
                specification = u'*' + specification + u':' + escaped(option.value) + u':' + actionFor(option.proposal);
            text += u" \\\n"_s + indent + shellQuoted(specification);
        }
    }
    return text;
}

QString othersOf(const Proposal &arguments, const QString &indent)
{
    return arguments.kind == Proposal::Kind::Nothing
               ? QString()
               : u" \\\n"_s + indent + shellQuoted(u"*: :"_s + actionFor(arguments));
}

} // namespace

QString zshCompletion(const Manual &manual)
{
    QString script = u"#compdef %1\n# Completes %1 in zsh. Made from the list of its options.\n"_s.arg(manual.program);
    const QString ofProgram = u"_arguments"_s + specificationsOf(optionsOf(manual, {}), u"        "_s);
    if (manual.commands.isEmpty())
        return script + ofProgram + othersOf(manual.arguments, u"        "_s) + u'\n';

    script += "if (( CURRENT == 2 )); then\n    local -a commands=("_L1;
    for (const ManualCommand &command : manual.commands)
        script += u"\n        "_s + shellQuoted(command.name + u':' + command.explanation);
    script += "\n    )\n    _describe command commands\n    "_L1 + ofProgram + "\n    return\nfi\n"_L1;
    script += "shift words\n(( CURRENT-- ))\ncase $words[1] in\n"_L1;
    const QString indent(8, u' ');
    for (const ManualCommand &command : manual.commands)
        script += command.name + ")\n    _arguments"_L1 + specificationsOf(optionsOf(manual, command.name), indent) +
                  othersOf(command.arguments, indent) + " ;;\n"_L1;
    return script + "esac\n"_L1;
}

} // namespace enrow
