// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace enrow
{

// A name for people in what a batch carries as its `custom` (BatchHead::custom): the text on one line, or, of JSON, the
// first text in it that is no key. At most 200 characters; empty if there is none.
QString customName(const QString &custom);

} // namespace enrow
