// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace enrow
{

class Console;

// Tells on a terminal, twice a second, how far work on another thread is: "writing: 512,000 of 1,000,000 rows".
class RowsProgress
{
public:
    // The console outlives this.
    explicit RowsProgress(Console &console);

    // Begins to tell of work that is called this. The work calls what it returns, from its own thread, also after
    // stop(). all: 0 if it is not known yet.
    std::function<void(quint64 rows, quint64 all)> start(const QString &work, quint64 all = 0);
    void stop();

private:
    struct Rows {
        std::atomic<quint64> done = 0;
        std::atomic<quint64> all = 0;
    };
    void show() const;

    Console &m_console;
    QString m_work;
    std::shared_ptr<Rows> m_rows;
    QTimer m_timer;
};

} // namespace enrow
