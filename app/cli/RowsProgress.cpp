// SPDX-License-Identifier: MIT
#include "cli/RowsProgress.h"

#include "cli/CliText.h"
#include "cli/Console.h"
#include "cli/Sentences.h"
#include "common/Format.h"

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
    const QString rows = all > 0 ? CliText::tr("%1 of %2 rows", nullptr, Format::pluralOf(qint64(all)))
                                       .arg(Format::number(qint64(done)), Format::number(qint64(all)))
                                 : rowsText(qint64(done));
    m_console.showProgress(u"%1: %2"_s.arg(m_work, rows));
}

} // namespace enrow
