// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/Simulator.h"

#include <QCommandLineOption>
#include <QStringList>

#include <variant>

namespace enrow
{

// What enrow-simulator was asked to do.
struct SimulatorCommand {
    quint16 port = 0;
    SimulatorOptions options;
    QList<FaultRule> faults;
};

// A text to print instead: help or the version on standard output (exit code 0), a usage error on standard error (2).
struct SimulatorMessage {
    QString text;
    int exitCode = 0;
};

// Every option that it takes.
QList<QCommandLineOption> simulatorOptions();

// Reads the arguments, the program's name first.
std::variant<SimulatorCommand, SimulatorMessage> readCommandLine(const QStringList &arguments);

} // namespace enrow
