// SPDX-License-Identifier: MIT
#include "cli/UsageText.h"

#include "cli/ExitCode.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

constexpr auto introduction =
    QLatin1StringView(R"(The API key is read from the environment variable ENROW_API_KEY, else from the
keychain, where enrow-desk keeps it.
Data goes to standard output, everything else to standard error.

An ID may be pasted text that holds some: a link, a reply, a mail. - reads such
a text from standard input, @FILE from a file. A single word is an ID as it is.

merge writes a list that you searched or verified back, with columns for the
results: every row of it in its order, every byte unchanged. merge --only-new writes
the rows that you have not paid for yet, and asks no server.

What fetch and merge get is kept in the archive that enrow-desk has too, each batch as
soon as it is done. A batch that is completed there is not asked for again, and
needs no key.
list prints the batches in the archive, remove takes some out of it for good.
import takes replies that were saved as files into the archive, from folders too,
packed (.gz, .zst) or not, and asks no server. - is standard input.
presets prints how tables are written for other programs, and show one of them.)");

QString exitCodeText()
{
    QString text;
    for (const ExitCodeMeaning &code : exitCodeMeanings())
        text += u"  %1  %2\n"_s.arg(int(code.code), 3).arg(code.meaning);
    return text + u"  %1+N  ended by signal N\n"_s.arg(exitCodeOfSignals);
}

} // namespace

QString usageOf(CommandWord command)
{
    return u"Usage: "_s + synopsisOf(command);
}

QString wholeUsage()
{
    QStringList lines;
    for (const CommandWord command : allCommandWords)
        lines << usageOf(command);
    return lines.join(u'\n');
}

QStringList introductionParagraphs()
{
    QStringList paragraphs = QString(introduction).split(u"\n\n"_s);
    for (QString &paragraph : paragraphs)
        paragraph = paragraph.simplified();
    return paragraphs;
}

QString helpText()
{
    return u"enrow-batch fetches the results of Enrow batches and tells how far they are.\n\n"_s + wholeUsage() +
           u"\n\n"_s + introduction + u"\n\n"_s + optionsText() + u"Exit codes; with several batches the highest:\n"_s +
           exitCodeText();
}

} // namespace enrow
