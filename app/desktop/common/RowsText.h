// SPDX-License-Identifier: MIT
#pragma once

#include "core/RowArrival.h"

#include <QCoreApplication>

namespace enrow
{

// What a person reads where the rows of a completed batch are not those that its reply announces.
class RowsText
{
    Q_DECLARE_TR_FUNCTIONS(enrow::RowsText)

public:
    // "2 rows of 5,000 came."; empty where there is no doubt.
    static QString sentence(const BatchHead &head);
    // The same of several batches: "1 of 3 batches brought other rows than announced: 4,998 missing."
    static QString sentence(const RowArrival &arrival);
};

} // namespace enrow
