// SPDX-License-Identifier: MIT
#include "cli/Cli.h"
#include "cli/SignalWatch.h"
#include "cli/StandardStreams.h"
#include "credentials/CoreDumps.h"

#include <QCoreApplication>

using namespace enrow;

int main(int argc, char *argv[])
{
    // Before the key is read. Where the system refuses, the program is as good as others are.
    (void)switchOffCoreDumps();
    // Before Qt opens anything: a stream that was closed must not become a socket.
    StandardStreams streams;
    const QCoreApplication app(argc, argv);
    const SystemClock clock;
    const CliContext context{qEnvironmentVariable("ENROW_API_KEY"), streams.out(), streams.messages(),
                             streams.messagesAreTerminal(), clock};

    Cli cli(context, QCoreApplication::arguments().sliced(1));
    QObject::connect(&cli, &Cli::finished, &app, &QCoreApplication::exit);
    const SignalWatch signalWatch;
    QObject::connect(&signalWatch, &SignalWatch::caught, &cli, &Cli::interrupt);
    cli.start();
    return QCoreApplication::exec();
}
