// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QObject;

namespace enrow
{

// Asks the Secret Service of the session whether its default keyring is locked: QtKeychain reports a key in a locked
// keyring as one that is not there. `done` is called once, never before this returns, unless the context dies; with
// false where there is no such service or no such keyring.
// See the Secret Service API of freedesktop.org, interfaces Service and Collection.
void askIfKeyringIsLocked(QObject *context, std::function<void(bool)> done);

} // namespace enrow
