// SPDX-License-Identifier: MIT
#pragma once

#include "core/ApiOrigin.h"
#include "core/BatchKind.h"

#include <QStringView>
#include <QUrl>

namespace enrow
{

// The addresses of the API's endpoints on a server.
namespace Endpoint
{

// Where the state and the results of a batch are read. Every byte of the ID that is not an unreserved character
// (RFC 3986: letters, digits, "-._~") is percent-encoded as UTF-8 and arrives that way.
QUrl batch(const ApiOrigin &origin, BatchKind kind, QStringView id);

// Where the balance of the account is read.
QUrl account(const ApiOrigin &origin);

} // namespace Endpoint

} // namespace enrow
