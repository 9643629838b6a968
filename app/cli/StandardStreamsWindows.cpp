// SPDX-License-Identifier: MIT
#include "cli/StandardStreams.h"

#include <cstdlib>
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

// The console's, which others have too; 0: it was not changed. Nothing else can be reached where the program ends at
// once.
UINT formerCodePage = 0;

void giveBackCodePage()
{
    if (formerCodePage != 0)
        ::SetConsoleOutputCP(formerCodePage);
}

// The last handler that is asked before the system ends the program, by a second Ctrl+C for example.
BOOL WINAPI beforeEnd(DWORD)
{
    giveBackCodePage();
    return FALSE;
}

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
    // What the program says is UTF-8.
    if (isConsole(outDescriptor) || isConsole(messagesDescriptor)) {
        formerCodePage = ::GetConsoleOutputCP();
        ::SetConsoleCtrlHandler(beforeEnd, TRUE);
        ::SetConsoleOutputCP(CP_UTF8);
    }
    m_out.open(outDescriptor, QIODevice::WriteOnly | QIODevice::Unbuffered);
    m_messages.open(messagesDescriptor, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

StandardStreams::~StandardStreams()
{
    giveBackCodePage();
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

void StandardStreams::endProgram(int exitCode)
{
    giveBackCodePage();
    std::_Exit(exitCode);
}

} // namespace enrow
