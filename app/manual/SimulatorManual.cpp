// SPDX-License-Identifier: MIT
#include "manual/CommonEntries.h"
#include "manual/Manuals.h"
#include "simulator/DemoBatches.h"
#include "simulator/SimulatorCommandLine.h"

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

Proposal valuesOfSimulatorOption(const QCommandLineOption &option)
{
    if (option.names().contains("dialect"_L1))
        return Proposal::of(dialectNames());
    return option.names().contains("fault"_L1) ? Proposal::of(faultNames()) : Proposal();
}

} // namespace

Manual manualOfSimulator()
{
    Manual manual;
    manual.program = u"enrow-simulator"_s;
    manual.summary = u"a local stand-in for the Enrow API"_s;
    manual.synopses = {u"enrow-simulator [options]"_s};
    manual.description = {
        u"enrow-simulator answers as the API of Enrow does, with batches to play with. It costs nothing, needs no "
        "account, and listens on 127.0.0.1: it is reached from this machine only. It keeps everything in memory, and "
        "forgets it at the end."_s,
        u"It prints its URL, for the option --base-url of enrow-desk and enrow-batch, and runs until it is stopped "
        "with Ctrl+C. These batches are there from the start:"_s};
    for (const DemoBatch &batch : demoBatches())
        manual.listed << ManualEntry{batch.id, batch.description};
    for (const QCommandLineOption &option : simulatorOptions())
        manual.options << manualOptionOf(option, valuesOfSimulatorOption(option));
    manual.exitStatus = {{u"0"_s, u"it was stopped"_s},
                         {u"1"_s, u"the port cannot be used"_s},
                         {u"2"_s, u"the command line is wrong"_s}};
    manual.examples = {
        {u"enrow-simulator --port 8765"_s, u"Start it at a port of your choice:"_s},
        {u"enrow-desk --base-url http://127.0.0.1:8765 --data-dir /tmp/try-enrow"_s,
         u"Then open the window on it, with a place of its own for what it keeps. The key is demo-key:"_s},
        {u"enrow-simulator --fault drop:3"_s, u"Close the next three connections without an answer:"_s},
    };
    manual.seeAlso = {u"enrow-batch"_s, u"enrow-desk"_s};
    return manual;
}

} // namespace enrow
