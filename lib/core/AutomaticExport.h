// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace enrow
{

// Whether each batch that completes is written to a file, and how, as a person wants it.
struct AutomaticExport {
    bool isOn = false;
    QString preset; // the name of one; empty: all columns as CSV
    QString folder; // an absolute path; nothing is exported where it is empty

    friend bool operator==(const AutomaticExport &, const AutomaticExport &) = default;
};

} // namespace enrow
