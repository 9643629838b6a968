// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace enrow
{

// Brings the signals that end a program (Ctrl+C, kill; on Windows also a console that is closed) into the event loop.
// The second one ends the program at once, as it would have without this. One object a program.
class SignalWatch : public QObject
{
    Q_OBJECT

public:
    SignalWatch();
    ~SignalWatch() override;

signals:
    void caught(int signal);
};

} // namespace enrow
