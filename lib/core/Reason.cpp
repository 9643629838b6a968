// SPDX-License-Identifier: MIT
#include "core/Reason.h"

namespace enrow
{

QString Reason::filled(const QString &words) const
{
    QString sentence = words;
    if (values.size() == 1)
        sentence = words.arg(values[0]);
    else if (values.size() > 1)
        sentence = words.arg(values[0], values[1]);
    return place.isEmpty() ? sentence : place + QStringLiteral(": ") + sentence;
}

} // namespace enrow
