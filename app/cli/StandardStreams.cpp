// SPDX-License-Identifier: MIT
#include "cli/StandardStreams.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace enrow
{

namespace
{

constexpr int outDescriptor = 1;
constexpr int messagesDescriptor = 2;

// Where a stream was closed by the parent, the next file or socket would take its number and receive the data.
void keepNumbersTaken()
{
#ifdef Q_OS_UNIX
    for (int descriptor = 0; descriptor <= messagesDescriptor; ++descriptor) {
        // Read-only, so that writing to a stream that is closed stays an error.
        if (fcntl(descriptor, F_GETFD) == -1) [[maybe_unused]]
            const int taken = ::open("/dev/null", O_RDONLY);
    }
#endif
}

bool isTerminal(int descriptor)
{
#ifdef Q_OS_UNIX
    return isatty(descriptor) == 1;
#else
    return _isatty(descriptor) != 0;
#endif
}

} // namespace

StandardStreams::StandardStreams()
{
    keepNumbersTaken();
#ifdef Q_OS_UNIX
    std::signal(SIGPIPE, SIG_IGN);
#endif
    m_out.open(outDescriptor, QIODevice::WriteOnly | QIODevice::Unbuffered);
    m_messages.open(messagesDescriptor, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

bool StandardStreams::readerIsGone() const
{
#ifdef Q_OS_UNIX
    pollfd out{outDescriptor, POLLOUT, 0};
    return ::poll(&out, 1, 0) > 0 && (out.revents & (POLLERR | POLLHUP)) != 0;
#else
    return false;
#endif
}

bool StandardStreams::outIsTerminal() const
{
    return isTerminal(outDescriptor);
}

bool StandardStreams::messagesAreTerminal() const
{
    return isTerminal(messagesDescriptor);
}

} // namespace enrow
