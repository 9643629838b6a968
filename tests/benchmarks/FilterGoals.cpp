// SPDX-License-Identifier: MIT
#include "benchmarks/GoalGroups.h"
#include "benchmarks/UsualWay.h"
#include "results/ResultView.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace enrow::bench
{

namespace
{

const QString typedWord = u"moreau"_s;

// The texts of all rows one after the other.
std::string textOf(const ResultSet &set)
{
    std::string all;
    for (const ResultBatch &batch : set.batches())
        all += batch.chunk->textsOfAllRows();
    return all;
}

// What is seen once so many letters of the word are typed; former: what was seen one letter before.
std::shared_ptr<const ResultView> type(const std::shared_ptr<const ResultSet> &set, qsizetype letters,
                                       const ResultView *former)
{
    auto view = runQuery(set, {{}, typedWord.first(letters), {}}, {}, former);
    if (!view)
        qFatal("a filter was stopped");
    return view;
}

} // namespace

void measureFiltering(Bench &bench)
{
    if (!bench.isWanted("G5"_L1) && !bench.isWanted("N1"_L1))
        return;
    const std::shared_ptr<const ResultSet> &set = bench.data.set();
    const std::string text = textOf(*set);
    const void *volatile found = nullptr;
    // Another byte than 0xff that UTF-8 never uses: nothing ends the search before the text does.
    const Contender reference{[&] { found = std::memchr(text.data(), 0xfe, text.size()); }};

    std::vector<Cost> keystrokes;
    std::vector<Cost> references;
    std::shared_ptr<const ResultView> former;
    for (qsizetype letters = 1; letters <= typedWord.size(); ++letters) {
        const Comparison comparison =
            alternate({[&] { (void)type(set, letters, former.get()); }}, reference, bench.runs);
        former = type(set, letters, former.get());
        keystrokes.push_back(comparison.value);
        references.push_back(comparison.reference);
    }
    Cost mean;
    for (const Cost &keystroke : keystrokes)
        mean += keystroke / double(keystrokes.size());
    const Cost slowest = *std::max_element(keystrokes.begin(), keystrokes.end(),
                                           [](const Cost &a, const Cost &b) { return a.user < b.user; });

    bench.report(measuredBy("N1"_L1, {keystrokes.front(), references.front()}, userOf));
    Measured typing = measuredBy("G5"_L1, {mean, medianOf(references)}, userOf);
    typing.more.insert("text_mb"_L1, double(text.size()) / 1e6);
    UsualWay usual(*set);
    typing.more.insert("usual_way_rows"_L1, usual.rows());
    typing.more.insert("usual_way_user_ms"_L1, usual.type(typedWord).user);
    bench.report(typing);
    Measured worst = measuredValue("G5.ms"_L1, slowest.user);
    worst.cost = slowest;
    bench.report(worst);
}

} // namespace enrow::bench
