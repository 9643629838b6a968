// SPDX-License-Identifier: MIT
#include "api/ReplyDecoder.h"
#include "benchmarks/GoalGroups.h"
#include "jobs/JobQueue.h"

#include <QEventLoop>

#include <simdjson.h>

using namespace Qt::StringLiterals;

namespace enrow::bench
{

namespace
{

// Finds the structure and values of every reply, and does nothing with them.
class DomParse
{
public:
    void operator()(const std::vector<QByteArray> &replies)
    {
        for (const QByteArray &reply : replies) {
            simdjson::dom::element root;
            // The samples have the room behind their end that this asks for.
            if (m_parser.parse(reply.constData(), size_t(reply.size()), false).get(root) != simdjson::SUCCESS)
                qFatal("simdjson cannot parse a sample");
        }
    }

private:
    simdjson::dom::parser m_parser;
};

// Decodes replies as the program does: each a job, whose rows come back by the event loop.
class DecodeOnWorkers
{
public:
    explicit DecodeOnWorkers(int threads)
        : m_jobs(threads)
    {
    }

    void operator()(const std::vector<QByteArray> &replies)
    {
        QEventLoop untilAllCame;
        size_t missing = replies.size();
        std::vector<PendingWork> pending;
        for (const QByteArray &reply : replies) {
            pending.push_back(m_jobs.run(
                &untilAllCame,
                [reply](std::stop_token stop) { return decodeBatchReply(BatchKind::EmailFinder, reply, stop); },
                [this, &missing, &untilAllCame](const Result<BatchReply> &decoded) {
                    chunks.push_back(decoded->chunk);
                    if (--missing == 0)
                        untilAllCame.quit();
                }));
        }
        untilAllCame.exec();
    }

    std::vector<std::shared_ptr<const ResultChunk>> chunks;

private:
    JobQueue m_jobs;
};

} // namespace

void measureDecoding(Bench &bench)
{
    DomParse domParse;
    const Contender reference{[&] { domParse(bench.data.replies()); }};
    if (bench.isWanted("G1"_L1)) {
        std::vector<std::shared_ptr<const ResultChunk>> chunks;
        const Contender value{[&] { chunks = bench.data.decode(); }, [&] { chunks.clear(); }};
        bench.report(measuredBy("G1"_L1, alternate(value, reference, bench.runs), userOf));
    }
    if (bench.isWanted("G2"_L1)) {
        DecodeOnWorkers decode(2);
        const Contender value{[&] { decode(bench.data.replies()); }, [&] { decode.chunks.clear(); }};
        bench.report(measuredBy("G2"_L1, alternate(value, reference, bench.runs), wallOf));
    }
}

} // namespace enrow::bench
