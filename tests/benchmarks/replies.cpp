// SPDX-License-Identifier: MIT
#include "benchmarks/ReplyServer.h"
#include "benchmarks/SampleReplies.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <cstdio>

using namespace enrow::bench;
using namespace Qt::StringLiterals;

namespace
{

constexpr int rowsOfABatch = 5000;

int write(const QDir &folder, int rows)
{
    SampleReplies samples;
    for (int first = 0; first < rows; first += rowsOfABatch) {
        const int batch = first / rowsOfABatch;
        QFile file(folder.filePath(SampleReplies::idOf(batch) + u".json"_s));
        const QByteArray reply = samples.reply(batch, std::min(rowsOfABatch, rows - first));
        if (!file.open(QIODevice::WriteOnly) || file.write(reply) != reply.size()) {
            std::fprintf(stderr, "bench_replies: cannot write %s\n", qPrintable(file.fileName()));
            return 1;
        }
    }
    return 0;
}

int serve(const QDir &folder)
{
    ReplyServer server;
    for (const QFileInfo &entry : folder.entryInfoList({u"*.json"_s}, QDir::Files)) {
        QFile file(entry.filePath());
        if (file.open(QIODevice::ReadOnly))
            server.add(entry.completeBaseName(), file.readAll());
    }
    if (!server.start())
        return 1;
    std::puts(qPrintable(server.baseUrl()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

// The replies that the benchmark measures with, for other programs:
//   bench_replies write FOLDER ROWS    writes a file ID.json for each batch of 5,000 rows
//   bench_replies serve FOLDER         prints a URL at which such files are served as the API does, until it is ended
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QDir folder(arguments.value(2));
    if (arguments.size() == 4 && arguments[1] == "write"_L1 && arguments[3].toInt() > 0)
        return write(folder, arguments[3].toInt());
    if (arguments.size() == 3 && arguments[1] == "serve"_L1)
        return serve(folder);
    std::fputs("Usage: bench_replies write FOLDER ROWS | serve FOLDER\n", stderr);
    return 2;
}
