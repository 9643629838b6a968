// SPDX-License-Identifier: MIT
#include "cli/UsageText.h"

#include "cli/ExitCode.h"

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

constexpr auto introduction = QLatin1StringView(R"(

The API key is read from the environment variable ENROW_API_KEY, else from the
keychain, where enrow-desk keeps it.
Data goes to standard output, everything else to standard error.

An ID may be pasted text that holds some: a link, a reply, a mail. - reads such
a text from standard input, @FILE from a file. A single word is an ID as it is.

What fetch gets is kept in the archive that enrow-desk has too, each batch as
soon as it is done. A batch that is completed there is not asked for again, and
needs no key.
list prints the batches in the archive, remove takes some out of it for good.

)");

constexpr auto optionText = QLatin1StringView(R"(Options of fetch and status:
  --timeout SECONDS    wait no longer than that; without it and without --wait: 10 seconds
  --no-archive         read and write no archive: ask the server about every batch
  --base-url URL       another server; plain http only to this machine

Options of several commands:
  --kind KIND          auto (the default), email-finder, email-verifier or phone-finder
  --data-dir DIR       the folder of the archive, instead of the person's own
  -h, --help           this page
  --version            the version

Options of fetch:
  --wait               wait until the batches are done
  --format FORMAT      csv (the default); json: the reply as it came, several as one array;
                       jsonl: one reply a line
  --output FILE        write a file instead of standard output; it appears whole or not at all
  --force              replace the file if it exists
  --columns a,b,c      these columns in this order
  --only GROUP         valid, invalid or other: only the rows with a result, without one, or
                       of which the server says neither
  --delimiter C        the character between cells; \t or tab for a tab
  --no-formula-guard   leave cells as they are that a spreadsheet would run as formulas
  --refresh            ask the server for batches that are completed in the archive too

Options of status and list:
  --json               one JSON object a batch, one a line

)");

QString exitCodeText()
{
    QString text;
    for (const ExitCodeMeaning &code : exitCodeMeanings())
        text += u"  %1  %2\n"_s.arg(int(code.code), 3).arg(code.meaning);
    return text + u"  %1+N  ended by signal N\n"_s.arg(exitCodeOfSignals);
}

} // namespace

QString fetchUsage()
{
    return u"Usage: enrow-batch fetch [--kind KIND] [--wait] [--timeout SECONDS] [--format csv|json|jsonl] [--output "
           u"FILE] "
           "[--force] [--columns a,b,c] [--only valid|invalid|other] [--delimiter C] [--no-formula-guard] [--refresh] "
           "[--no-archive] [--data-dir DIR] [--base-url URL] ID..."_s;
}

QString statusUsage()
{
    return u"Usage: enrow-batch status [--json] [--kind KIND] [--timeout SECONDS] [--no-archive] [--data-dir DIR] [--base-url URL] ID..."_s;
}

QString listUsage()
{
    return u"Usage: enrow-batch list [--json] [--data-dir DIR]"_s;
}

QString removeUsage()
{
    return u"Usage: enrow-batch remove [--kind KIND] [--data-dir DIR] ID..."_s;
}

QString helpText()
{
    return u"enrow-batch fetches the results of Enrow batches and tells how far they are.\n\n"_s + fetchUsage() +
           u'\n' + statusUsage() + u'\n' + listUsage() + u'\n' + removeUsage() + introduction + optionText +
           u"Exit codes; with several batches the highest:\n"_s + exitCodeText();
}

} // namespace enrow
