// SPDX-License-Identifier: MIT
#include "results/ResultChunkBuilder.h"
#include "text/DistinctTexts.h"
#include "text/RadixSort.h"
#include "text/TextScan.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>
#include <random>
#include <string>
#include <thread>
#include <vector>

// Works on the same rows from several threads, for ThreadSanitizer, which ends the program where they are in each
// other's way. Uses nothing of Qt that locks, because ThreadSanitizer does not know Qt's locks. Exits with 1 where a
// thread gets another answer than one alone.

namespace
{

using namespace enrow;

// What the threads share: made once, then only read, as the results of a batch are.
struct Shared {
    std::shared_ptr<const ResultChunk> rows;
    std::vector<KeyedPlace> items;
};

struct Answer {
    std::vector<size_t> hits;
    std::vector<std::string> texts;
    std::vector<uint32_t> numbers;
    std::vector<uint32_t> order;
    uint32_t valid = 0;

    friend bool operator==(const Answer &, const Answer &) = default;
};

Shared makeShared()
{
    std::mt19937_64 random(1);
    ResultChunkBuilder builder(BatchKind::EmailFinder);
    Shared made;
    for (uint32_t place = 0; place < 5000; ++place) {
        std::array<std::string, 3> texts;
        for (std::string &text : texts) {
            for (size_t length = random() % 20; length > 0; --length)
                text += "abc"[random() % 3];
        }
        builder.set(ColumnId::Email, texts[0]);
        builder.set(ColumnId::Company, texts[1]);
        builder.set(ColumnId::Custom, texts[2]);
        builder.setQualification(random() % 2 ? "valid" : "invalid");
        builder.endRow();
        made.items.push_back({random() % 1000, random() % 3, place});
    }
    made.rows = builder.finish();
    return made;
}

Answer work(const Shared &shared)
{
    const ResultChunk &rows = *shared.rows;
    Answer answer;
    for (const ScanPath path : scanPaths()) {
        TextScan("abc", path).visitHits(rows.textsOfAllRows(), [&](size_t place) {
            answer.hits.push_back(place);
            return place + 1;
        });
    }
    DistinctTexts distinct;
    std::array<std::string_view, columnCount> texts;
    for (uint32_t row = 0; row < rows.rowCount(); ++row) {
        rows.readTexts(row, texts);
        answer.numbers.push_back(distinct.add(texts[size_t(slotOf(rows.kind(), ColumnId::Company))]));
        answer.texts.emplace_back(rows.text(row, ColumnId::Custom)) += rows.text(row, ColumnId::Qualification);
    }
    answer.valid = rows.count(QualificationGroup::Valid);
    std::vector<KeyedPlace> items = shared.items;
    std::vector<KeyedPlace> scratch;
    sortByKey(items, scratch);
    std::transform(items.begin(), items.end(), std::back_inserter(answer.order),
                   [](const KeyedPlace &item) { return item.place; });
    return answer;
}

} // namespace

int main()
{
    const Shared shared = makeShared();
    std::array<Answer, 4> answers;
    {
        std::vector<std::jthread> threads;
        for (Answer &answer : answers)
            threads.emplace_back([&] { answer = work(shared); });
    }
    const Answer alone = work(shared);
    const bool same =
        std::all_of(answers.begin(), answers.end(), [&](const Answer &answer) { return answer == alone; });
    std::puts(same ? "all threads agree" : "threads got different answers");
    return same ? 0 : 1;
}
