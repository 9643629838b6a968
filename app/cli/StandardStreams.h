// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>

namespace enrow
{

// The program's standard output and error as devices that report every failure: nothing is buffered, and a closed pipe
// is an error of the write rather than the end of the program.
class StandardStreams
{
public:
    StandardStreams();
    ~StandardStreams();
    Q_DISABLE_COPY_MOVE(StandardStreams)

    QFile &out() { return m_out; }
    QFile &messages() { return m_messages; }
    bool outIsTerminal() const;
    bool messagesAreTerminal() const;
    // True if standard output is a pipe whose other end is closed.
    bool readerIsGone() const;

    // Ends the program without any destructor, on whichever thread. The terminal is left as it was found.
    [[noreturn]] static void endProgram(int exitCode);

private:
    QFile m_out;
    QFile m_messages;
};

} // namespace enrow
