// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <array>

namespace enrow
{

struct Batch;

// What a batch is to a person who looks through many.
enum class BatchGroup : quint8 {
    Running,   // it is asked about until it is done
    NeedsYou,  // it failed, or nothing goes on until the person does something
    Unwatched, // it may run, but the person stopped watching it
    Done,      // its results are there, whatever a later refresh met
};

inline constexpr std::array allBatchGroups{BatchGroup::Running, BatchGroup::NeedsYou, BatchGroup::Unwatched,
                                           BatchGroup::Done};

BatchGroup groupOf(const Batch &batch);

} // namespace enrow
