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

// After "rows=" no blank is written.
QString actionForWords(const QStringList &words)
{
    QStringList whole, begun;
    for (const QString &word : words)
        (word.endsWith(u'=') ? begun : whole) << word;
    if (begun.isEmpty())
        return u'(' + words.join(u' ') + u')';
    return u"{compadd -- %1; compadd -S \"\" -- %2}"_s.arg(whole.join(u' '), begun.join(u' '));
}

QString actionFor(const Proposal &proposal)
{
    switch (proposal.kind) {
    case Proposal::Kind::Nothing: return u" "_s;
    case Proposal::Kind::Words: return actionForWords(proposal.words);
    case Proposal::Kind::Files:
        return proposal.words.isEmpty() ? u"_files"_s : u"{compadd -- %1; _files}"_s.arg(proposal.words.join(u' '));
    case Proposal::Kind::Folders: return u"_files -/"_s;
    case Proposal::Kind::AtFiles: return u"{compset -P @ && _files}"_s;
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

// What is no option, at a place: 1 is the first, * all others.
QString argumentAt(const QString &place, const Proposal &proposal, const QString &indent)
{
    return proposal.kind == Proposal::Kind::Nothing
               ? QString()
               : u" \\\n"_s + indent + shellQuoted(place + u": :"_s + actionFor(proposal));
}

QString argumentsOf(const ManualCommand &command, const QString &indent)
{
    if (command.arguments.kind != Proposal::Kind::Words)
        return argumentAt(u"*"_s, command.arguments, indent);
    return argumentAt(u"1"_s, command.arguments, indent) + argumentAt(u"2"_s, command.afterWord, indent);
}

} // namespace

QString zshCompletion(const Manual &manual)
{
    QString script = u"#compdef %1\n# Completes %1 in zsh. Made from the list of its options.\n"_s.arg(manual.program);
    const QString ofProgram = u"_arguments"_s + specificationsOf(optionsOf(manual, {}), u"        "_s);
    if (manual.commands.isEmpty())
        return script + ofProgram + argumentAt(u"*"_s, manual.arguments, u"        "_s) + u'\n';

    script += "if (( CURRENT == 2 )); then\n    local -a commands=("_L1;
    for (const ManualCommand &command : manual.commands)
        script += u"\n        "_s + shellQuoted(command.name + u':' + command.explanation);
    script += "\n    )\n    _describe command commands\n    "_L1 + ofProgram + "\n    return\nfi\n"_L1;
    script += "shift words\n(( CURRENT-- ))\ncase $words[1] in\n"_L1;
    const QString indent(8, u' ');
    for (const ManualCommand &command : manual.commands)
        script += command.name + ")\n    _arguments"_L1 + specificationsOf(optionsOf(manual, command.name), indent) +
                  argumentsOf(command, indent) + " ;;\n"_L1;
    return script + "esac\n"_L1;
}

} // namespace enrow
