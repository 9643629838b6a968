// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QObject;
class QProcessEnvironment;

namespace enrow
{

// The bus of the session, before anything connects to it: libdbus, and with it Qt, blocks its caller for as long as a
// bus takes to greet, which may be for ever.
namespace SessionBus
{

// Asks the bus at that address, a list as in the D-Bus specification, whether it greets a new client. `done` is called
// once, never before this returns, unless the context dies; with false if a bus is there and says nothing for
// SecretService::patience. True also where there is none, or it refuses, or the address is of another kind than a UNIX
// socket: then connecting tells at once, or nothing is known.
void askWhetherItGreets(const QString &address, QObject *context, std::function<void(bool)> done);

// Asks this session's bus, and keeps the program off it where it says nothing: Qt connects to it unasked, for
// accessibility, menus and file dialogs. From then on the environment names a place where nobody is, for which
// askWhetherItGreets() answers false. To be done before the application of the windows is made.
void avoidIfSilent(QObject *context, std::function<void()> done);

// The address that libdbus takes; empty if it would look further.
QString addressIn(const QProcessEnvironment &environment);

} // namespace SessionBus

} // namespace enrow
