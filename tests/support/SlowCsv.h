// SPDX-License-Identifier: MIT
#pragma once

#include "export/FormulaGuard.h"
#include "results/ResultView.h"

#include <QByteArray>

#include <vector>

namespace enrow::test
{

// A second writer of CSV, cell by cell and byte by byte, written apart from the exporter to be compared with it.
class SlowCsv
{
public:
    SlowCsv(char delimiter, bool formulaGuard)
        : m_delimiter(delimiter)
        , m_guard(formulaGuard)
    {
    }

    // A cell's text as a reader gets it back.
    QByteArray guarded(QByteArray text) const
    {
        const std::string cell = text.toStdString();
        if (m_guard && runsAsFormula(cell))
            text = QByteArray::fromStdString(enrow::guarded(cell));
        return text.replace('\0', "\xef\xbf\xbd");
    }

    QByteArray record(const QList<QByteArray> &cells) const
    {
        QByteArray line;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            QByteArray text = guarded(cells[i]);
            bool quotes = (text.isEmpty() && cells.size() == 1) || (m_guard && runsInside(cells[i].toStdString()));
            for (const char c : {m_delimiter, '"', '\r', '\n'})
                quotes = quotes || text.contains(c);
            line += i == 0 ? QByteArray() : QByteArray(1, m_delimiter);
            line += quotes ? '"' + text.replace("\"", "\"\"") + '"' : text;
        }
        return line + "\r\n";
    }

    static QList<QByteArray> cellsOf(const ResultView &view, uint32_t place, const std::vector<ColumnId> &columns)
    {
        QList<QByteArray> cells;
        for (const ColumnId column : columns) {
            const std::string_view text = view.set()->value(view.set()->locate(view.rowAt(place)), column);
            cells.append(QByteArray(text.data(), qsizetype(text.size())));
        }
        return cells;
    }

private:
    char m_delimiter;
    bool m_guard;
};

} // namespace enrow::test
