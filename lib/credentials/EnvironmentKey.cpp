// SPDX-License-Identifier: MIT
#include "credentials/EnvironmentKey.h"

namespace enrow
{

QString takeEnvironmentKey()
{
    constexpr auto name = "ENROW_API_KEY";
    const QString text = qEnvironmentVariable(name);
    qunsetenv(name);
    return text;
}

} // namespace enrow
