// SPDX-License-Identifier: MIT
#include "common/Languages.h"
#include "desktop/DesktopOptions.h"
#include "manual/CommonEntries.h"
#include "manual/Manuals.h"

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

Proposal valuesOfDeskOption(const QCommandLineOption &option)
{
    if (option.valueName() == "DIR"_L1)
        return {Proposal::Kind::Folders};
    return option.names().contains("language"_L1) ? Proposal::of(Languages::codes()) : Proposal();
}

} // namespace

Manual manualOfDesk()
{
    Manual manual;
    manual.program = u"enrow-desk"_s;
    manual.summary = u"follow Enrow batches, read their results and export them"_s;
    manual.synopses = {u"enrow-desk [options] [BATCH-ID|FILE...]"_s};
    manual.description = {
        u"enrow-desk opens a window with your Enrow batches: how far they are, their results in a table that sorts and "
        "filters, what was charged and refunded, and files to export. The batches that are named are added. A file "
        "is opened as if it were dropped on the window: a saved reply, a list of your own, a backup. It is an "
        "unofficial client, not affiliated with Enrow."_s,
        u"The API key is asked for once and kept in the keychain of the desktop."_s,
        u"Started again, it hands its batches and files to the window that is open. With another --data-dir, "
        "--base-url or ENROW_API_KEY it opens a window of its own."_s,
        u"F1 shows the keys of the window, and how to search, on one page."_s};
    for (const QCommandLineOption &option : DesktopOptions::all())
        manual.options << manualOptionOf(option, valuesOfDeskOption(option));
    manual.files = sharedFiles();
    manual.environment = sharedEnvironment();
    manual.arguments.kind = Proposal::Kind::Files;
    manual.exitStatus = {{u"0"_s, u"the window was closed, or another one took over what was given"_s},
                         {u"1"_s, u"the window could not be opened"_s},
                         {u"2"_s, u"the command line is wrong"_s}};
    manual.examples = {
        {u"enrow-desk --demo"_s, u"Look around with simulated data, without a key:"_s},
        {u"enrow-desk 3d4cb64e-i64d-41e8-a686-736751004a32"_s, u"Add a batch, and show it:"_s},
        {u"enrow-desk results.json leads.csv"_s, u"Open a saved reply, and a list to match:"_s},
        {u"enrow-desk --language nl"_s, u"Open the window in Dutch:"_s},
    };
    manual.seeAlso = {u"enrow-batch"_s, u"enrow-simulator"_s};
    return manual;
}

} // namespace enrow
