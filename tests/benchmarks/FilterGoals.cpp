// SPDX-License-Identifier: MIT
#include "benchmarks/GoalGroups.h"
#include "results/ResultView.h"

#include <QJsonArray>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace enrow::bench
{

namespace
{

using Set = std::shared_ptr<const ResultSet>;
using Sort = std::vector<ResultQuery::SortKey>;

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
std::shared_ptr<const ResultView> type(const Set &set, qsizetype letters, const Sort &sort, const ResultView *former)
{
    auto view = runQuery(set, {{}, typedWord.first(letters), sort}, {}, former);
    if (!view)
        qFatal("a filter was stopped");
    return view;
}

// Of each letter of the word, typed into a table in that order.
std::vector<Comparison> compareTyping(const Set &set, const Sort &sort, const Contender &reference, int runs)
{
    std::vector<Comparison> keystrokes;
    std::shared_ptr<const ResultView> former = type(set, 0, sort, nullptr);
    for (qsizetype letters = 1; letters <= typedWord.size(); ++letters) {
        keystrokes.push_back(alternate({[&] { (void)type(set, letters, sort, former.get()); }}, reference, runs));
        former = type(set, letters, sort, former.get());
    }
    return keystrokes;
}

Comparison meanOf(const std::vector<Comparison> &all)
{
    Comparison mean;
    for (const Comparison &one : all) {
        mean.value += one.value / double(all.size());
        mean.reference += one.reference / double(all.size());
    }
    return mean;
}

const Comparison &slowestOf(const std::vector<Comparison> &all)
{
    return *std::max_element(all.begin(), all.end(), [](const Comparison &left, const Comparison &right) {
        return left.value.cpu() < right.value.cpu();
    });
}

// What each letter takes.
QJsonArray eachOf(const std::vector<Comparison> &keystrokes)
{
    QJsonArray each;
    for (const Comparison &keystroke : keystrokes)
        each.append(keystroke.value.cpu());
    return each;
}

void compareFirstKeystroke(Bench &bench, const Contender &reference)
{
    Set fresh;
    const Contender value{[&] { (void)type(fresh, 1, {}, nullptr); }, [&] { fresh = bench.data.freshSet(); }};
    bench.report(measuredBy("N1"_L1, alternate(value, reference, bench.runs), cpuOf));
}

} // namespace

void measureFiltering(Bench &bench)
{
    if (!bench.isWanted("G5"_L1) && !bench.isWanted("N1"_L1) && !bench.isWanted("N2"_L1))
        return;
    const Set &set = bench.data.set();
    const std::string text = textOf(*set);
    const void *volatile found = nullptr;
    // Another byte than 0xff that UTF-8 never uses: nothing ends the search before the text does.
    const Contender reference{[&] { found = std::memchr(text.data(), 0xfe, text.size()); }};
    if (bench.isWanted("N1"_L1))
        compareFirstKeystroke(bench, reference);
    if (bench.isWanted("G5"_L1)) {
        const std::vector<Comparison> keystrokes = compareTyping(set, {}, reference, bench.runs);
        bench.report(measuredBy("G5"_L1, meanOf(keystrokes), cpuOf));
        Measured worst = measuredValue("G5.ms"_L1, slowestOf(keystrokes).value.cpu());
        worst.more.insert("each_ms"_L1, eachOf(keystrokes));
        worst.cost = slowestOf(keystrokes).value;
        bench.report(worst);
    }
    if (bench.isWanted("N2"_L1)) {
        const Sort byName{{ColumnId::SearchedFullName}}; // which every row has
        const std::vector<Comparison> keystrokes = compareTyping(set, byName, reference, bench.runs);
        Measured worst = measuredBy("N2"_L1, slowestOf(keystrokes), cpuOf);
        worst.more.insert("each_ms"_L1, eachOf(keystrokes));
        bench.report(worst);
    }
}

} // namespace enrow::bench
