// SPDX-License-Identifier: MIT
#include "simulator/SimulatorCommandLine.h"
#include "simulator/StopSignals.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const auto request = enrow::readCommandLine(QCoreApplication::arguments());
    if (const auto *message = std::get_if<enrow::SimulatorMessage>(&request)) {
        std::fputs(message->text.toUtf8().constData(), message->exitCode == 0 ? stdout : stderr);
        return message->exitCode;
    }

    const auto &command = std::get<enrow::SimulatorCommand>(request);
    enrow::Simulator simulator(command.options);
    for (const enrow::FaultRule &rule : command.faults)
        simulator.faults().add(rule);
    const enrow::StopSignals stopSignals;
    QObject::connect(&stopSignals, &enrow::StopSignals::stopRequested, &app, &QCoreApplication::quit);
    if (!simulator.start(command.port)) {
        std::fprintf(stderr, "enrow-simulator: %s\n", simulator.errorString().toUtf8().constData());
        return 1;
    }
    std::printf("%s\n", simulator.baseUrl().toString().toUtf8().constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
