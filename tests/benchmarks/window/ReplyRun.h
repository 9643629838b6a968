// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>

namespace enrow::bench
{

// How long it takes from the moment a reply of 5,000 rows leaves a server in this process until the real window has
// painted its rows, for that many replies: the way through the network of this machine is part of it. Milliseconds.
QJsonObject runReplies(int replies);

} // namespace enrow::bench
