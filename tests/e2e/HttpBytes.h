// SPDX-License-Identifier: MIT
#pragma once

#include "support/FaultyServer.h"

namespace enrow::test
{

inline const QByteArray chunked = "Transfer-Encoding: chunked\r\n";

inline QByteArray http(int status, const QByteArray &body = {}, const QByteArray &headers = {})
{
    return FaultyServer::http(status, body, headers);
}

} // namespace enrow::test
