// SPDX-License-Identifier: MIT
#include "cli/RowsProgress.h"

#include "cli/Console.h"
#include "cli/Sentences.h"

using namespace Qt::StringLiterals;

namespace enrow
{

RowsProgress::RowsProgress(Console &console)
    : m_console(console)
{
    m_timer.setInterval(500);
    m_timer.callOnTimeout([this] { show(); });
}

std::function<void(quint64, quint64)> RowsProgress::start(const QString &work, quint64 all)
{
    m_work = work;
    m_rows = std::make_shared<Rows>();
    m_rows->all = all;
    m_timer.start();
    return [rows = m_rows](quint64 done, quint64 known) {
        rows->done.store(done, std::memory_order_relaxed);
        rows->all.store(known, std::memory_order_relaxed);
    };
}

void RowsProgress::stop()
{
    m_timer.stop();
    m_console.clearProgress();
}

void RowsProgress::show() const
{
    const quint64 done = m_rows->done.load(std::memory_order_relaxed);
    const quint64 all = m_rows->all.load(std::memory_order_relaxed);
    if (done == 0)
        return; // some work counts no rows
    const QString rows = rowsText(qint64(all > 0 ? all : done));
    m_console.showProgress(all > 0 ? u"%1: %2 of %3"_s.arg(m_work, numberText(qint64(done)), rows)
                                   : u"%1: %2"_s.arg(m_work, rows));
}

} // namespace enrow
