// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace enrow
{

// One command of the program. Dropping it stops its work and leaves no half-written file.
class Command : public QObject
{
    Q_OBJECT

public:
    // Once.
    virtual void start() = 0;

signals:
    // Exactly once, never from within start().
    void finished(int exitCode);
};

} // namespace enrow
