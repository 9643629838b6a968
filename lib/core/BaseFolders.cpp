// SPDX-License-Identifier: MIT
#include "core/BaseFolders.h"

#include <QByteArray>

namespace enrow
{

void ignoreRelativeBaseFolders()
{
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"}) {
        if (!qgetenv(name).startsWith('/'))
            qunsetenv(name);
    }
}

} // namespace enrow
