// SPDX-License-Identifier: MIT
#include "cli/StandardStreams.h"

#include <fcntl.h>
#include <io.h>
#include <windows.h>
// After it.
#include <winternl.h>

namespace enrow
{

namespace
{

constexpr int outDescriptor = 1;
constexpr int messagesDescriptor = 2;

HANDLE handleOf(int descriptor)
{
    return reinterpret_cast<HANDLE>(::_get_osfhandle(descriptor));
}

bool isConsole(int descriptor)
{
    DWORD mode = 0;
    return ::GetConsoleMode(handleOf(descriptor), &mode) != 0;
}

// FILE_PIPE_LOCAL_INFORMATION of ntifs.h.
struct PipeInformation {
    ULONG type, configuration, mostInstances, instances;
    ULONG inboundQuota, readDataAvailable, outboundQuota, writeQuotaAvailable;
    ULONG state, end;
};

} // namespace

StandardStreams::StandardStreams()
{
    // Else each line end in the data would become two characters.
    for (const int descriptor : {outDescriptor, messagesDescriptor})
        ::_setmode(descriptor, _O_BINARY);
    // What the programs say is UTF-8. The code page is the console's, and not only this program's.
    if (isConsole(outDescriptor) || isConsole(messagesDescriptor)) {
        m_formerCodePage = ::GetConsoleOutputCP();
        ::SetConsoleOutputCP(CP_UTF8);
    }
    m_out.open(outDescriptor, QIODevice::WriteOnly | QIODevice::Unbuffered);
    m_messages.open(messagesDescriptor, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

StandardStreams::~StandardStreams()
{
    if (m_formerCodePage != 0)
        ::SetConsoleOutputCP(m_formerCodePage);
}

bool StandardStreams::readerIsGone() const
{
    constexpr auto aboutPipes = static_cast<FILE_INFORMATION_CLASS>(24); // FilePipeLocalInformation
    constexpr ULONG connected = 3;                                       // FILE_PIPE_CONNECTED_STATE
    PipeInformation pipe = {};
    IO_STATUS_BLOCK status = {};
    return ::GetFileType(handleOf(outDescriptor)) == FILE_TYPE_PIPE &&
           ::NtQueryInformationFile(handleOf(outDescriptor), &status, &pipe, sizeof pipe, aboutPipes) == 0 &&
           pipe.state != connected;
}

bool StandardStreams::outIsTerminal() const
{
    return isConsole(outDescriptor);
}

bool StandardStreams::messagesAreTerminal() const
{
    return isConsole(messagesDescriptor);
}

} // namespace enrow
