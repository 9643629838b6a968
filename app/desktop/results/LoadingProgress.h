// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>

namespace enrow
{

// How far reading the results of the chosen batches from the archive is, in batches; read and unreadable ones are among
// all, and all but those are still to come.
struct LoadingProgress {
    int read = 0;       // in memory, whether they had to be read or not
    int unreadable = 0; // the archive does not give them
    int all = 0;        // those that have results

    bool isOver() const { return read + unreadable == all; }

    friend bool operator==(const LoadingProgress &, const LoadingProgress &) = default;
};

} // namespace enrow

Q_DECLARE_METATYPE(enrow::LoadingProgress)
