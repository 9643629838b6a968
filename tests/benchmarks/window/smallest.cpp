// SPDX-License-Identifier: MIT
#include "benchmarks/window/PaintWatch.h"

#include <QApplication>
#include <QTableWidget>

// The smallest Qt program with a table: what the start of the real one is compared with.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const enrow::bench::PaintWatch firstPaint(application, enrow::bench::printTimeAndQuit);
    QTableWidget table(100, 8);
    table.resize(1240, 780);
    table.show();
    return QApplication::exec();
}
