// SPDX-License-Identifier: MIT
#include "export/RowLinesWriter.h"

#include "export/AtomicFile.h"
#include "export/RowWalk.h"

#include <string>

namespace enrow
{

namespace
{

constexpr size_t bytesAtOnce = size_t(1) << 20;

// As RFC 8259 wants it: quotes, backslashes and control characters are written otherwise.
void putText(std::string_view text, std::string &out)
{
    constexpr std::string_view digits = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = uint8_t(c);
        if (c == '"' || c == '\\')
            (out += '\\') += c;
        else if (c == '\n')
            out += "\\n";
        else if (c == '\r')
            out += "\\r";
        else if (c == '\t')
            out += "\\t";
        else if (byte < 0x20)
            ((out += "\\u00") += digits[byte >> 4]) += digits[byte & 15];
        else
            out += c;
    }
    out += '"';
}

// What stands before the value of each column: {"index": and then ,"email":
std::vector<std::string> keysOf(const std::vector<ExportColumn> &columns)
{
    std::vector<std::string> keys;
    for (const ExportColumn &column : columns) {
        std::string key = keys.empty() ? "{" : ",";
        putText(column.heading().toStdString(), key);
        keys.push_back(key + ':');
    }
    return keys;
}

void putRow(const std::vector<std::string> &keys, std::span<const std::string_view> cells, std::string &out)
{
    for (size_t i = 0; i < keys.size(); ++i) {
        out += keys[i];
        if (cells[i].empty())
            out += "null";
        else
            putText(cells[i], out);
    }
    out += "}\n";
}

} // namespace

Result<ExportOutcome> writeRowLines(const ResultView &view, const std::vector<ExportColumn> &chosen, QIODevice &device,
                                    std::stop_token stop, const ExportProgress &progress)
{
    const std::vector<ExportColumn> columns = chosen.empty() ? exportColumns(view.set()->columns()) : chosen;
    const std::vector<std::string> keys = keysOf(columns);
    RowCells cells(*view.set(), columns);
    RowWalk walk(view, cells);
    ExportOutcome outcome;
    std::string block;
    for (bool more = true; more;) {
        if (stop.stop_requested())
            return Error{ErrorKind::Cancelled, {}, 0, {}};
        const std::span<const RowAddress> rows = walk.next();
        for (const RowAddress row : rows)
            putRow(keys, cells.read(row), block);
        outcome.rows += rows.size();
        more = !rows.empty();
        if (more && block.size() < bytesAtOnce)
            continue;
        if (auto written = writeBytes(device, block.data(), qint64(block.size())); !written)
            return written.error();
        outcome.bytes += qint64(block.size());
        block.clear();
        if (progress)
            progress(outcome.rows);
    }
    return outcome;
}

} // namespace enrow
