// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace enrow
{

// The replies that Enrow's reference prints as its examples, byte for byte.

QString seedSearchId();
QByteArray seedSearchReply(); // GET /email/find/bulk

QString seedVerificationId();
QByteArray seedVerificationReply(); // GET /email/verify/bulk

} // namespace enrow
