// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <functional>
#include <stop_token>

class QObject;

namespace enrow
{

// Questions to the Secret Service of the session, which holds the keyrings, past QtKeychain.
// See the Secret Service API of freedesktop.org, interfaces Service and Collection.
namespace SecretService
{

// How long a service that works takes at most for a question that asks nothing of the person.
constexpr std::chrono::seconds patience{5};

// Asks whether the default keyring is locked: QtKeychain reports a key in a locked keyring as one that is not there.
// `done` is called once, never before this returns, unless the context dies; with false if there is no such service
// or no such keyring, or it does not answer within `patience`. A service that is not running is not started.
void askIfLocked(QObject *context, std::function<void(bool)> done);

// Asks the service again and again whether it lives, until stop is requested or the context dies. Calls `silent` once,
// never before this returns, where an answer takes longer than `patience`: QtKeychain waits for a hung service for more
// than a minute. A service that waits for the person to unlock a keyring answers. One that is not there is not watched.
void watch(QObject *context, std::stop_token stop, std::function<void()> silent);

} // namespace SecretService

} // namespace enrow
