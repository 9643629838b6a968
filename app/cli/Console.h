// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QIODevice;

namespace enrow
{

// Talks to the person on standard error: sentences, and on a terminal one line of progress that is always cleared.
class Console
{
public:
    Q_DISABLE_COPY_MOVE(Console)

    // The device outlives this.
    Console(QIODevice &device, bool isTerminal);
    ~Console();

    // One line, after the name of the program. Control characters, which a server may have sent, do not get through.
    void say(const QString &sentence);
    // The same without the name, for the usage line.
    void print(const QString &line);

    // Replaces the line of progress; nothing if the device is no terminal.
    void showProgress(const QString &text);
    void clearProgress();

private:
    QIODevice &m_device;
    const bool m_isTerminal;
    QString m_progress; // the line that is shown; empty if there is none
};

// The text without characters that a terminal would obey: each becomes U+FFFD.
QString withoutControls(QString text);

} // namespace enrow
