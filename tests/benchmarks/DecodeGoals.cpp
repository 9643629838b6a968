// SPDX-License-Identifier: MIT
#include "benchmarks/GoalGroups.h"

#include <algorithm>

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

// What the machine of the goals takes to parse a byte of the samples.
constexpr double millisecondsOfAByte = 125 / 281.6e6;

} // namespace

double slownessOf(const BenchData &data, int runs)
{
    DomParse domParse;
    const Contender parse{[&] { domParse(data.replies()); }};
    const Comparison twice = alternate(parse, parse, (runs + 1) / 2);
    return std::min(twice.value.cpu(), twice.reference.cpu()) / (millisecondsOfAByte * double(data.replyBytes()));
}

void measureDecoding(Bench &bench)
{
    if (!bench.isWanted("G1"_L1))
        return;
    DomParse domParse;
    const Contender reference{[&] { domParse(bench.data.replies()); }};
    std::vector<std::shared_ptr<const ResultChunk>> chunks;
    const Contender value{[&] { chunks = bench.data.decode(); }, [&] { chunks.clear(); }};
    bench.report(measuredBy("G1"_L1, alternate(value, reference, bench.runs), cpuOf));
}

} // namespace enrow::bench
