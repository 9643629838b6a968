// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>

#include <chrono>
#include <deque>

namespace enrow
{

// Counts POST requests: an endpoint takes at most ten from one key within any second.
class PostLimit
{
public:
    static constexpr int mostInOneSecond = 10;

    // Whether one more is taken, in real time. One that is refused does not count.
    bool admits(const QByteArray &key, const QByteArray &path, std::chrono::milliseconds now);

private:
    QHash<std::pair<QByteArray, QByteArray>, std::deque<std::chrono::milliseconds>> m_admitted;
};

} // namespace enrow
