// SPDX-License-Identifier: MIT
#include "simulator/SimulatorData.h"

#include <QFile>

// The linker drops resources of a static library unless they are asked for by name, outside any namespace.
static void loadSimulatorData()
{
    Q_INIT_RESOURCE(simulator);
}

namespace enrow
{

QByteArray simulatorData(const char *name)
{
    loadSimulatorData();
    QFile file(QStringLiteral(":/simulator/") + QLatin1StringView(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s in the program", name);
    return file.readAll();
}

} // namespace enrow
