// SPDX-License-Identifier: MIT
#include "core/ProgramArguments.h"

#include <windows.h>
// After it.
#include <shellapi.h>

namespace enrow
{

Result<QStringList> programArguments(int, const char *const *)
{
    int count = 0;
    wchar_t **texts = ::CommandLineToArgvW(::GetCommandLineW(), &count);
    QStringList arguments;
    for (int i = 0; i < count; ++i)
        arguments << QString::fromWCharArray(texts[i]);
    ::LocalFree(texts);
    return arguments;
}

} // namespace enrow
