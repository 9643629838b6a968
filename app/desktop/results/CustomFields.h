// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace enrow
{

// The fields that a person gave a row, as one line to be read: "owner: Ann · tags: fair, south" for
// {"owner":"Ann","tags":["fair","south"]}, in the order in which they came. A text that is no JSON object, or one that
// is empty, is returned as it is.
QString readableFields(const QString &custom);

} // namespace enrow
