// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace enrow
{

// Whether each batch that completes is written to a file, and how, as a person wants it.
struct AutomaticExport {
    bool isOn = false;
    QString preset; // the name of one; empty: all columns as CSV
    QString folder; // an absolute path; with any other nothing can be exported

    friend bool operator==(const AutomaticExport &, const AutomaticExport &) = default;
};

} // namespace enrow
