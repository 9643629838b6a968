// SPDX-License-Identifier: MIT
#include "benchmarks/window/PaintWatch.h"
#include "benchmarks/window/QuietRun.h"
#include "benchmarks/window/ReplyRun.h"
#include "benchmarks/window/SelectRun.h"
#include "benchmarks/window/WorkRun.h"
#include "desktop/DesktopOptions.h"
#include "desktop/FreedMemory.h"
#include "desktop/Launch.h"

#include <QApplication>
#include <QJsonDocument>

#include <cstdio>

using namespace enrow::bench;
using namespace Qt::StringLiterals;

namespace
{

int print(const QJsonObject &figures)
{
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}

} // namespace

// What bench_results has to measure in a program of its own:
//   bench_window start [OPTION...]    starts as enrow-desk does with these options, and ends with its first paint
//   bench_window work FOLDER BATCHES ROWS
//   bench_window select FOLDER BATCHES ROWS
//   bench_window idle FOLDER BATCHES ROWS SECONDS
//   bench_window poll BATCHES SECONDS
//   bench_window replies COUNT
// Each but the first is the function of that name.
int main(int argc, char *argv[])
{
    enrow::giveBackFreedMemory(); // as enrow-desk does
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"enrow-desk"_s);
    QApplication::setOrganizationName(u"EnrowDesk"_s);
    const QStringList arguments = QApplication::arguments();
    const QString what = arguments.value(1);
    if (what == "start"_L1) {
        const PaintWatch firstPaint(application, printTimeAndQuit);
        return enrow::launch(application, enrow::DesktopOptions::parse(arguments.mid(1)).value());
    }
    if (what == "work"_L1)
        return print(runWork(arguments.value(2), arguments.value(3).toInt(), arguments.value(4).toUInt()));
    if (what == "select"_L1)
        return print(runSelecting(arguments.value(2), arguments.value(3).toInt(), arguments.value(4).toUInt()));
    if (what == "idle"_L1)
        return print(runIdle(arguments.value(2), arguments.value(3).toInt(), arguments.value(4).toUInt(),
                             arguments.value(5).toInt()));
    if (what == "poll"_L1)
        return print(runPolls(arguments.value(2).toInt(), arguments.value(3).toInt()));
    if (what == "replies"_L1)
        return print(runReplies(arguments.value(2).toInt()));
    return 2;
}
