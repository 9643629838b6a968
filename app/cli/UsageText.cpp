// SPDX-License-Identifier: MIT
#include "cli/UsageText.h"

#include "cli/CliText.h"
#include "cli/ExitCode.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

QString exitCodeText()
{
    const auto line = [](const QString &code, const char *meaning) {
        return wrapped(CliText::tr(meaning), 7).replace(0, 5, code.rightJustified(5));
    };
    QString text;
    for (const ExitCodeMeaning &code : exitCodeMeanings())
        text += line(QString::number(int(code.code)), code.meaning);
    return text + line(u"%1+N"_s.arg(exitCodeOfSignals), meaningOfSignals);
}

} // namespace

QString usageOf(CommandWord command)
{
    return CliText::tr("Usage: %1").arg(synopsisOf(command));
}

QString wholeUsage()
{
    QStringList lines;
    for (const CommandWord command : allCommandWords)
        lines << usageOf(command);
    return lines.join(u'\n');
}

QString purpose()
{
    return CliText::tr("enrow-batch fetches the results of Enrow batches and tells how far they are.");
}

QStringList introductionParagraphs()
{
    return {
        CliText::tr("The API key is read from the environment variable ENROW_API_KEY, else from the keychain, where "
                    "enrow-desk keeps it. Data goes to standard output, everything else to standard error."),
        CliText::tr("An ID may be pasted text that holds some: a link, a reply, a mail. - reads such a text from "
                    "standard input, @FILE from a file. A single word is an ID as it is."),
        CliText::tr("merge writes a list that you searched or verified back, with columns for the results: every row "
                    "of it in its order, every byte unchanged. merge --only-new writes the rows that you have not paid "
                    "for yet, and asks no server."),
        CliText::tr("What fetch and merge get is kept in the archive that enrow-desk has too, each batch as soon as it "
                    "is done. A batch that is completed there is not asked for again, and needs no key."),
        CliText::tr("list prints the batches in the archive, remove takes some out of it for good. import takes "
                    "replies that were saved as files into the archive, from folders too, packed (.gz, .zst) or not, "
                    "and asks no server. - is standard input. presets prints how tables are written for other "
                    "programs, and show one of them."),
    };
}

QString helpText()
{
    QString text = wrapped(purpose(), 0) + u'\n' + wholeUsage() + "\n\n"_L1;
    for (const QString &paragraph : introductionParagraphs())
        text += wrapped(paragraph, 0) + u'\n';
    return text + optionsText() + CliText::tr("Exit codes; with several batches the highest:") + u'\n' + exitCodeText();
}

} // namespace enrow
