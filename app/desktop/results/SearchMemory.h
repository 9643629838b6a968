// SPDX-License-Identifier: MIT
#pragma once

#include "results/ResultSet.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <set>

namespace enrow
{

// Lets go of the folded texts of rows that were searched: when nobody has searched for a while, or memory is short.
// Until then they make every further search quick; afterwards the next one makes them anew.
class SearchMemory : public QObject
{
    Q_OBJECT

public:
    // Bytes of memory that are to be had; nothing where that is not known.
    using Reading = std::function<std::optional<uint64_t>()>;

    static constexpr uint64_t scarce = uint64_t(512) << 20; // bytes; with less than this, memory is short
    static constexpr std::chrono::seconds betweenLooks{10};
    static constexpr int looksUntilIdle = 30;

    explicit SearchMemory(Reading available, QObject *parent = nullptr);

    // The set is about to be searched.
    void searched(const ResultSet &set);

public slots:
    // Looks whether it is time; called every betweenLooks while there is something to let go of.
    void look();

private:
    const Reading m_available;
    QTimer *const m_timer;
    int m_looks = 0; // since the last search
    std::set<std::weak_ptr<const ResultChunk>, std::owner_less<>> m_chunks;
};

} // namespace enrow
