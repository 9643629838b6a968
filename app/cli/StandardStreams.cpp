// SPDX-License-Identifier: MIT
#include "cli/StandardStreams.h"

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace enrow
{

namespace
{

// Where a stream was closed by the parent, the next file or socket would take its number and receive the data.
void keepNumbersTaken()
{
    for (int descriptor = 0; descriptor <= STDERR_FILENO; ++descriptor) {
        // Read-only, so that writing to a stream that is closed stays an error.
        if (fcntl(descriptor, F_GETFD) == -1) [[maybe_unused]]
            const int taken = ::open("/dev/null", O_RDONLY);
    }
}

} // namespace

StandardStreams::StandardStreams()
{
    keepNumbersTaken();
    std::signal(SIGPIPE, SIG_IGN);
    m_out.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered);
    m_messages.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

StandardStreams::~StandardStreams() = default;

bool StandardStreams::readerIsGone() const
{
    pollfd out{STDOUT_FILENO, POLLOUT, 0};
    return ::poll(&out, 1, 0) > 0 && (out.revents & (POLLERR | POLLHUP)) != 0;
}

bool StandardStreams::outIsTerminal() const
{
    return isatty(STDOUT_FILENO) == 1;
}

bool StandardStreams::messagesAreTerminal() const
{
    return isatty(STDERR_FILENO) == 1;
}

void StandardStreams::endProgram(int exitCode)
{
    std::_Exit(exitCode);
}

} // namespace enrow
