// SPDX-License-Identifier: MIT
#include "lists/ListReader.h"

#include "core/Files.h"

#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

constexpr size_t readAtOnce = 1 << 18;

} // namespace

ListReader::ListReader(QIODevice &device, const ListDialect &dialect)
    : m_device(device)
    , m_dialect(dialect)
    , m_scanner(dialect)
{
}

void ListReader::rewind()
{
    m_buffer.clear();
    m_place = 0;
    m_isAll = false;
    m_hasBegun = false;
    m_bytesRead = 0;
}

Result<const ListRow *> ListReader::next()
{
    if (!m_hasBegun) {
        if (!m_device.seek(0))
            return Files::failure(m_device.errorString());
        while (!m_isAll && m_buffer.size() < m_dialect.prologueSize) {
            if (auto read = readMore(); !read)
                return read.error();
        }
        m_place = std::min(m_dialect.prologueSize, m_buffer.size());
        m_prologue = m_buffer.substr(0, m_place);
        m_hasBegun = true;
    }
    for (;;) {
        const std::string_view left = std::string_view(m_buffer).substr(m_place);
        if (!left.empty() && m_scanner.scan(left, m_isAll, m_row)) {
            m_place += m_row.bytes().size();
            m_bytesRead += m_row.bytes().size();
            return &m_row;
        }
        if (m_isAll)
            return nullptr;
        if (left.size() > longestRow)
            return refusal({QT_TRANSLATE_NOOP("enrow::Reason", "it has a row of more than 64 MiB")});
        if (auto read = readMore(); !read)
            return read.error();
    }
}

// As much again as there is, so that a long row is not scanned too often.
Result<void> ListReader::readMore()
{
    m_buffer.erase(0, m_place);
    m_place = 0;
    const size_t before = m_buffer.size();
    m_buffer.resize(before + std::max(readAtOnce, before));
    const qint64 read = m_device.read(m_buffer.data() + before, qint64(m_buffer.size() - before));
    m_buffer.resize(before + size_t(std::max<qint64>(read, 0)));
    if (read < 0)
        return Files::failure(m_device.errorString());
    m_isAll = read == 0;
    return {};
}

} // namespace enrow
