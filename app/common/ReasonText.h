// SPDX-License-Identifier: MIT
#pragma once

#include "core/ApiKey.h"
#include "core/BatchIds.h"
#include "core/Error.h"

#include <QCoreApplication>

namespace enrow
{

// Why something that was given cannot be used, as a part of a sentence: "it is empty".
class ReasonText
{
    Q_DECLARE_TR_FUNCTIONS(enrow::ReasonText)

public:
    // A reason of our own in the language of the program.
    static QString of(const Reason &reason);
    // That of an error, else the server's or system's own words as they came.
    static QString of(const Error &error);
    // Why a text cannot be a batch ID, to follow the text and a colon: "it is longer than 200 characters".
    static QString of(BatchIdProblem problem);
    // The same for an API key.
    static QString of(ApiKeyProblem problem);
};

} // namespace enrow
