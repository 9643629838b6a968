// SPDX-License-Identifier: MIT
#pragma once

#include "core/Result.h"
#include "lists/RowScanner.h"

class QIODevice;

namespace enrow
{

// Reads the rows of a list one after the other, in memory that grows with the longest row alone.
class ListReader
{
public:
    static constexpr size_t longestRow = 64 << 20; // bytes

    // The device is open, can be sought in and outlives this. It is read from its start.
    ListReader(QIODevice &device, const ListDialect &dialect);

    // The next row, the header being one as others; null at the end. Valid until the next call. FileFailed with the
    // system's reason; InvalidInput with the reason for a row that is longer than longestRow.
    Result<const ListRow *> next();

    // Goes back to the first row.
    void rewind();

    // The bytes before the first row, once that was read.
    std::string_view prologue() const { return m_prologue; }
    // The bytes of the file that rows were made of so far.
    quint64 bytesRead() const { return m_bytesRead; }

private:
    Result<void> readMore();

    QIODevice &m_device;
    const ListDialect m_dialect;
    const RowScanner m_scanner;
    std::string m_prologue;
    std::string m_buffer;
    size_t m_place = 0; // of the next row in the buffer
    bool m_isAll = false;
    bool m_hasBegun = false;
    quint64 m_bytesRead = 0;
    ListRow m_row;
};

} // namespace enrow
