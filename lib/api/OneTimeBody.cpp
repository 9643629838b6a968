// SPDX-License-Identifier: MIT
#include "api/OneTimeBody.h"

#include <algorithm>
#include <utility>

namespace enrow
{

OneTimeBody::OneTimeBody(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
    open(ReadOnly | Unbuffered);
}

qint64 OneTimeBody::readData(char *data, qint64 maxSize)
{
    if (atEnd())
        return -1;
    const qint64 size = std::min(maxSize, m_bytes.size() - m_read);
    std::copy_n(m_bytes.constData() + m_read, size, data);
    m_read += size;
    return size;
}

} // namespace enrow
