// SPDX-License-Identifier: MIT
#include "api/ReplyDecoder.h"
#include "benchmarks/GoalGroups.h"
#include "core/Clock.h"
#include "jobs/JobQueue.h"
#include "store/ArchiveSync.h"
#include "store/ArchivedResults.h"

#include <QEventLoop>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace enrow::bench
{

namespace
{

// The part of the program that opens the archive and brings back the results of all batches.
class History
{
public:
    explicit History(const QString &file)
        : m_thread(file, 5s)
        , m_archive(m_store, m_thread, m_clock)
        , m_results(m_store, m_thread, m_jobs, decodeBatchReply)
    {
        QObject::connect(&m_archive, &ArchiveSync::opened, &m_store, [this] {
            m_missing = m_store.count();
            m_results.load(m_store.keys());
        });
        QObject::connect(&m_store, &BatchStore::changed, &m_store, [this](int, BatchChanges changes) {
            if (changes.testFlag(BatchChange::Results) && --m_missing == 0)
                m_untilAllCame.quit();
        });
    }

    void open()
    {
        m_archive.open();
        m_untilAllCame.exec();
    }

private:
    const SystemClock m_clock;
    JobQueue m_jobs;
    BatchStore m_store;
    ArchiveQueue m_thread;
    ArchiveSync m_archive;
    ArchivedResults m_results;
    QEventLoop m_untilAllCame;
    int m_missing = 0;
};

void decodeFile(const QString &path, std::vector<std::shared_ptr<const ResultChunk>> &chunks)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    const auto reply = decodeBatchReply(BatchKind::EmailFinder, file.readAll());
    chunks.push_back(reply->chunk);
}

void compareOpening(Bench &bench)
{
    std::unique_ptr<History> history;
    const QString file = bench.data.archiveFile();
    const Contender value{[&] {
                              history = std::make_unique<History>(file);
                              history->open();
                          },
                          [&] { history.reset(); }};
    std::vector<std::shared_ptr<const ResultChunk>> chunks;
    const Contender reference{[&] {
                                  for (const QString &path : bench.data.replyFiles())
                                      decodeFile(path, chunks);
                              },
                              [&] { chunks.clear(); }};
    (void)bench.data.replyFiles();
    bench.report(measuredBy("G13"_L1, alternate(value, reference, bench.runs), wallOf));
}

} // namespace

void measureHistory(Bench &bench)
{
    if (bench.isWanted("G13"_L1))
        compareOpening(bench);
    if (bench.isWanted("G14"_L1))
        bench.report(measuredValue("G14"_L1, double(QFile(bench.data.archiveFile()).size()) / 1e6,
                                   double(bench.data.replyBytes()) / 1e6));
}

} // namespace enrow::bench
