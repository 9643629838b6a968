// SPDX-License-Identifier: MIT
#include "manual/ManPage.h"

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// A line of text as it is. A hyphen stays what can be typed, and no line ends at it.
QString plain(const QString &text)
{
    QString line = text;
    line.replace(u'\\', "\\e"_L1).replace(u'-', "\\-"_L1);
    return line.startsWith(u'.') || line.startsWith(u'\'') ? u"\\&"_s + line : line;
}

QString bold(const QString &text)
{
    return u"\\fB"_s + plain(text) + u"\\fR"_s;
}

QString section(const QString &title)
{
    return u".SH "_s + title + u'\n';
}

QString entry(const QString &term, const QString &text)
{
    return u".TP\n"_s + term + u'\n' + plain(text) + u'\n';
}

QString entries(const QList<ManualEntry> &all)
{
    QString text;
    for (const ManualEntry &each : all)
        text += entry(bold(each.term), each.explanation);
    return text;
}

// A section, unless there is nothing in it.
QString section(const QString &title, const QList<ManualEntry> &all)
{
    return all.isEmpty() ? QString() : section(title) + entries(all);
}

// The words of "tool do [--name VALUE] ID...": brackets hold together, and break only between the words of a value.
QString synopsis(const QString &line, bool hasCommand)
{
    QStringList words = line.split(u' ');
    const QString start = words.mid(0, hasCommand ? 2 : 1).join(u' ');
    QString text = u".SY \""_s + plain(start) + u"\"\n"_s;
    QString held;
    for (const QString &word : words.mid(hasCommand ? 2 : 1)) {
        held += (held.isEmpty() ? u""_s : u"\\ "_s) + plain(word).replace(u'|', "|\\:"_L1);
        if (held.count(u'[') > held.count(u']') || word.startsWith("--"_L1))
            continue;
        text += held + u'\n';
        held.clear();
    }
    return text + u".YS\n"_s;
}

QString titleOf(const QStringList &commands, qsizetype countOfAll)
{
    if (commands.isEmpty())
        return u"Of the program itself"_s;
    if (commands.size() == countOfAll)
        return u"Of all commands"_s;
    const QString &last = commands.last();
    return u"Of "_s +
           (commands.size() == 1 ? last : commands.first(commands.size() - 1).join(u", "_s) + u" and "_s + last);
}

QString optionEntry(const ManualOption &option)
{
    QStringList names;
    for (const QString &name : option.names)
        names << bold(name);
    const QString value = option.value.isEmpty() ? QString() : u" \\fI"_s + plain(option.value) + u"\\fR"_s;
    return entry(names.join(u", "_s) + value, option.explanation);
}

// Options of the same commands stand together, in the order of the first of them.
QString options(const Manual &manual)
{
    QString text = section(u"OPTIONS"_s);
    QList<QStringList> written;
    for (const ManualOption &first : manual.options) {
        if (written.contains(first.commands))
            continue;
        written << first.commands;
        if (!manual.commands.isEmpty())
            text += u".SS "_s + titleOf(first.commands, manual.commands.size()) + u'\n';
        for (const ManualOption &option : manual.options) {
            if (option.commands == first.commands)
                text += optionEntry(option);
        }
    }
    return text;
}

QString paragraphs(const QStringList &all)
{
    QStringList texts;
    for (const QString &paragraph : all)
        texts << plain(paragraph) + u'\n';
    return texts.join(u".PP\n"_s);
}

QString examples(const QList<ManualEntry> &all)
{
    QStringList texts;
    for (const ManualEntry &example : all)
        texts << plain(example.explanation) + u"\n.PP\n.RS 4\n.EX\n"_s + plain(example.term) + u"\n.EE\n.RE\n"_s;
    return section(u"EXAMPLES"_s) + texts.join(u".PP\n"_s);
}

QString seeAlso(const QStringList &programs)
{
    QStringList names;
    for (const QString &program : programs)
        names << bold(program) + u"(1)"_s;
    return section(u"SEE ALSO"_s) + names.join(u", "_s) + u'\n';
}

} // namespace

QString manPage(const Manual &manual)
{
    // No word is hyphenated: many of them are typed.
    QString text = u".nr HY 0\n.TH %1 1 %2 \"Enrow Desk %3\" \"User Commands\"\n"_s.arg(
        plain(manual.program.toUpper()), QStringLiteral(ENROW_VERSION_DATE), QStringLiteral(ENROW_VERSION));
    text += section(u"NAME"_s) + plain(manual.program) + u" \\- "_s + plain(manual.summary) + u'\n';
    text += section(u"SYNOPSIS"_s);
    for (const QString &line : manual.synopses)
        text += synopsis(line, !manual.commands.isEmpty());
    text += section(u"DESCRIPTION"_s) + paragraphs(manual.description) + entries(manual.listed);
    if (!manual.commands.isEmpty()) {
        text += section(u"COMMANDS"_s);
        for (const ManualCommand &command : manual.commands)
            text += entry(bold(command.name), command.explanation);
    }
    text += options(manual) + section(u"FILES"_s, manual.files) + section(u"ENVIRONMENT"_s, manual.environment);
    text += section(u"EXIT STATUS"_s, manual.exitStatus);
    return text + examples(manual.examples) + seeAlso(manual.seeAlso);
}

} // namespace enrow
