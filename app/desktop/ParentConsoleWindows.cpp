// SPDX-License-Identifier: MIT
#include "desktop/ParentConsole.h"

#include <io.h>
#include <windows.h>

namespace enrow
{

void ParentConsole::join()
{
    // What leads to a file or a pipe is there already.
    if (::GetStdHandle(STD_OUTPUT_HANDLE) || ::AttachConsole(ATTACH_PARENT_PROCESS) == 0)
        return;
    for (std::FILE *stream : {stdout, stderr})
        (void)std::freopen("CONOUT$", "w", stream);
}

void ParentConsole::print(std::FILE *stream, const QString &line)
{
    const QString text = line + u'\n';
    const auto handle = reinterpret_cast<HANDLE>(::_get_osfhandle(::_fileno(stream)));
    const std::wstring wide = text.toStdWString();
    if (::WriteConsoleW(handle, wide.data(), DWORD(wide.size()), nullptr, nullptr) == 0) // it is no console
        std::fputs(text.toUtf8().constData(), stream);
}

} // namespace enrow
