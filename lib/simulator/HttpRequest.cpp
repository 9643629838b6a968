// SPDX-License-Identifier: MIT
#include "simulator/HttpRequest.h"

namespace enrow
{

QByteArray HttpRequest::path() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? target : target.left(mark);
}

QString HttpRequest::queryValue(QByteArrayView name) const
{
    const qsizetype mark = target.indexOf('?');
    if (mark < 0)
        return {};
    const QList<QByteArray> parts = target.mid(mark + 1).split('&');
    for (QByteArray part : parts) {
        part.replace('+', ' ');
        const qsizetype equals = part.indexOf('=');
        if (equals >= 0 && QByteArray::fromPercentEncoding(part.left(equals)) == name)
            return QString::fromUtf8(QByteArray::fromPercentEncoding(part.mid(equals + 1)));
    }
    return {};
}

QByteArray HttpRequest::header(QByteArrayView lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

} // namespace enrow
