// SPDX-License-Identifier: MIT
#include "core/Reason.h"

namespace enrow
{

QString Reason::filled(const QString &words) const
{
    switch (values.size()) {
    case 0: return words;
    case 1: return words.arg(values[0]);
    }
    return words.arg(values[0], values[1]);
}

} // namespace enrow
