// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace enrow
{

// Turns SIGINT and SIGTERM, on Windows Ctrl+C and Ctrl+Break, into a Qt signal. One object a program.
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
