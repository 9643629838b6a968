// SPDX-License-Identifier: MIT
#include "simulator/PostLimit.h"

namespace enrow
{

bool PostLimit::admits(const QByteArray &key, const QByteArray &path, std::chrono::milliseconds now)
{
    auto &times = m_admitted[{key, path}];
    while (!times.empty() && now - times.front() >= std::chrono::seconds(1))
        times.pop_front();
    if (times.size() >= mostInOneSecond)
        return false;
    times.push_back(now);
    return true;
}

} // namespace enrow
