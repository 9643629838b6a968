// SPDX-License-Identifier: MIT
#pragma once

#include "api/CallLimits.h"
#include "core/ApiKey.h"
#include "core/ApiOrigin.h"
#include "credentials/KeyStore.h"
#include "desktop/DesktopOptions.h"
#include "desktop/common/OpenOutside.h"
#include "desktop/common/Theme.h"
#include "desktop/export/ExportController.h"
#include "polling/PollTiming.h"

#include <QString>

#include <optional>

namespace enrow
{

// What the program is started with: where it asks, what it remembers, and how it reaches the desktop.
struct AppSetup {
    ApiOrigin origin = ApiOrigin::production();
    std::optional<ApiKey> key;        // for this run, before any that is kept
    KeyStore *keys = nullptr;         // null: the keychain of the system
    QString settingsFile;             // an INI file
    QString language;                 // that the start was given; empty: none was
    QString dataFolder;               // where the archive of batches is
    QString title;                    // of the window; empty: the name of the program
    std::optional<ThemeChoice> theme; // before the one that is remembered
    PollTiming timing;
    CallLimits limits;
    bool offersSamples = true;      // off in the window of the sample data itself
    bool asksForBalance = true;     // without being asked to; off where requests are counted
    bool jobsGiveWay = false;       // to the window, where a person waits in front of it
    FileDialogs *dialogs = nullptr; // null: those of the desktop
    ExportController::Opener opener = openOutside;

    // For a person's own use, with the key from the environment variable ENROW_API_KEY where there is one. InvalidInput
    // where that key could not be sent.
    static Result<AppSetup> from(const DesktopOptions &options);
    // The settings of that person, an INI file.
    static QString personalSettings();

    Q_DECLARE_TR_FUNCTIONS(enrow::AppSetup)
};

} // namespace enrow
