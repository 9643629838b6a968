// SPDX-License-Identifier: MIT
#include "text/DistinctTexts.h"
#include "text/RadixSort.h"
#include "text/TextScan.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <random>
#include <string>
#include <thread>
#include <vector>

// Works on the same rows from several threads, for ThreadSanitizer, which ends the program where they are in each
// other's way. Knows no Qt, because ThreadSanitizer does not know Qt's locks. Exits with 1 where a thread gets another
// answer than one alone.

namespace
{

using namespace enrow;

// What the threads share: made once, then only read.
struct Shared {
    std::string text;
    std::vector<std::string_view> words;
    std::vector<KeyedPlace> items;
};

struct Answer {
    std::vector<size_t> hits;
    std::vector<uint32_t> numbers;
    std::vector<uint32_t> order;

    friend bool operator==(const Answer &, const Answer &) = default;
};

Shared makeShared()
{
    constexpr size_t size = 20'000;
    std::mt19937_64 random(1);
    Shared made;
    for (size_t at = 0; at < size; ++at)
        made.text += "abc"[random() % 3];
    made.text.append(TextScan::padding, '\0');
    for (uint32_t place = 0; place < 10'000; ++place) {
        made.words.push_back(std::string_view(made.text).substr(random() % size, 8));
        made.items.push_back({random() % 1000, random() % 3, place});
    }
    return made;
}

Answer work(const Shared &shared)
{
    Answer answer;
    const std::string_view text(shared.text.data(), shared.text.size() - TextScan::padding);
    for (const ScanPath path : scanPaths()) {
        TextScan("abc", path).visitHits(text, [&](size_t place) {
            answer.hits.push_back(place);
            return place + 1;
        });
    }
    DistinctTexts distinct;
    for (const std::string_view word : shared.words)
        answer.numbers.push_back(distinct.add(word));
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
