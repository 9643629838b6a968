// SPDX-License-Identifier: MIT
#include "benchmarks/WindowProgram.h"

#include "benchmarks/BenchData.h"

using namespace Qt::StringLiterals;

namespace enrow::bench
{

ChildRun runWindowProgram(const BenchData &data, const QString &program, const QStringList &arguments)
{
    QStringList variables{u"XDG_CONFIG_HOME="_s + data.filePath(u"config"_s),
                          u"XDG_DATA_HOME="_s + data.filePath(u"local"_s), u"ENROW_API_KEY=benchmark"_s,
                          u"LC_ALL=C.UTF-8"_s};
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        variables.append(u"QT_QPA_PLATFORM=offscreen"_s);
    return runProgram(program, arguments, variables);
}

QString benchWindow()
{
    return QStringLiteral(ENROW_BENCH_WINDOW);
}

QString benchSmallest()
{
    return QStringLiteral(ENROW_BENCH_SMALLEST);
}

} // namespace enrow::bench
