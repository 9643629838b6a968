// SPDX-License-Identifier: MIT
#pragma once

#include "support/SlowSearch.h"

#include <QByteArray>
#include <QHash>

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <string>
#include <string_view>
#include <vector>

namespace enrow::test
{

// The order of folded texts, whole numbers by value: negative, 0 or positive.
inline int compareFolded(std::string_view left, std::string_view right)
{
    static QHash<QByteArray, QByteArray> known; // folded
    const auto foldedOf = [](std::string_view text) {
        QByteArray &folded = known[QByteArray(text.data(), qsizetype(text.size()))];
        if (folded.isEmpty())
            folded = slowlyFolded(textOf(text)).toUtf8();
        return folded;
    };
    const QByteArray one = foldedOf(left);
    const QByteArray other = foldedOf(right);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto takeNumber = [&isDigit](const QByteArray &text, qsizetype &at) {
        const qsizetype start = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        QByteArray number = text.mid(start, at - start);
        while (number.size() > 1 && number.startsWith('0'))
            number.remove(0, 1);
        return number;
    };
    qsizetype at = 0;
    qsizetype otherAt = 0;
    while (at < one.size() && otherAt < other.size()) {
        int order = int(uint8_t(one[at])) - int(uint8_t(other[otherAt]));
        if (isDigit(one[at]) && isDigit(other[otherAt])) {
            const QByteArray number = takeNumber(one, at);
            const QByteArray otherNumber = takeNumber(other, otherAt);
            order = number.size() != otherNumber.size() ? (number.size() < otherNumber.size() ? -1 : 1)
                                                        : number.compare(otherNumber);
        } else {
            ++at;
            ++otherAt;
        }
        if (order != 0)
            return order;
    }
    return int(at < one.size()) - int(otherAt < other.size());
}

// The places of texts in that order; equal ones keep theirs when descending too.
inline std::vector<uint32_t> slowlySorted(const std::vector<std::string> &texts, bool descending)
{
    std::vector<uint32_t> places(texts.size());
    std::iota(places.begin(), places.end(), 0);
    std::stable_sort(places.begin(), places.end(), [&](uint32_t left, uint32_t right) {
        const int order = compareFolded(texts[left], texts[right]);
        return descending ? order > 0 : order < 0;
    });
    return places;
}

} // namespace enrow::test
