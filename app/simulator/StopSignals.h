// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace enrow
{

// Turns SIGINT and SIGTERM into a Qt signal. One object a program; on Windows it does nothing, and Ctrl+C ends the
// program the hard way.
class StopSignals : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

signals:
    void stopRequested();

private:
    int m_readEnd = -1;
};

} // namespace enrow
