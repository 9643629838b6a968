// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace enrow
{

struct BatchHead;

// What a batch is called on the screen: the person's label, else the name that its `custom` gives it, else the short
// ID. With a mark for what turns the direction of text.
QString batchName(const QString &label, const BatchHead &head, const QString &id);

} // namespace enrow
