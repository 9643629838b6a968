// SPDX-License-Identifier: MIT
#include "cli/UsageText.h"

using namespace Qt::StringLiterals;

namespace enrow
{

QString fetchUsage()
{
    return u"Usage: enrow-batch fetch [--kind KIND] [--wait [--timeout SECONDS]] [--format csv|json] [--output FILE] "
           "[--force] [--columns a,b,c] [--only valid|invalid] [--delimiter C] [--no-formula-guard] [--refresh] "
           "[--no-archive] [--data-dir DIR] [--base-url URL] ID..."_s;
}

QString statusUsage()
{
    return u"Usage: enrow-batch status [--json] [--kind KIND] [--no-archive] [--data-dir DIR] [--base-url URL] ID..."_s;
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
           u'\n' + statusUsage() + u'\n' + listUsage() + u'\n' + removeUsage() + uR"(

The API key is read from the environment variable ENROW_API_KEY, else from the
keychain, where enrow-desk keeps it.
Data goes to standard output, everything else to standard error.

What fetch gets is kept in the archive that enrow-desk has too. A batch that is
completed there is not asked for again, and needs no key.
list prints the batches in the archive, remove takes some out of it for good.

Options of fetch and status:
  --no-archive         read and write no archive: ask the server about every batch
  --base-url URL       another server; plain http only to this machine

Options of several commands:
  --kind KIND          auto (the default), email-finder, email-verifier or phone-finder
  --data-dir DIR       the folder of the archive, instead of the person's own
  -h, --help           this page
  --version            the version

Options of fetch:
  --wait               wait until the batches are done
  --timeout SECONDS    wait no longer than that
  --format csv|json    csv (the default), or json: the replies as they came
  --output FILE        write a file instead of standard output; it appears whole or not at all
  --force              replace the file if it exists
  --columns a,b,c      these columns in this order
  --only valid|invalid only the rows with, or without, a result
  --delimiter C        the character between cells; \t or tab for a tab
  --no-formula-guard   leave cells as they are that a spreadsheet would run as formulas
  --refresh            ask the server for batches that are completed in the archive too

Options of status and list:
  --json               one JSON object a batch, one a line

Exit codes: 0 done, 2 usage, 3 still running, 4 the batch failed, 5 key refused or missing, 6 no such batch,
7 not enough credits, 8 network or server gave up, 9 unreadable reply, 10 file or archive. With several IDs the highest.
)"_s;
}

} // namespace enrow
