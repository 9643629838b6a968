// SPDX-License-Identifier: MIT
#pragma once

#include "core/ApiOrigin.h"
#include "desktop/common/Theme.h"

#include <QObject>

#include <functional>

namespace enrow
{

class BatchStore;
class KeyController;
class MainWindow;
class Settings;

// Shows what a person can send with a report of a problem, when the window is asked for it.
class ProblemController : public QObject
{
    Q_OBJECT

public:
    // What it tells of; all of it outlives the controller.
    struct Parts {
        MainWindow &window;
        const BatchStore &store;
        const Settings &settings;
        const KeyController &keys;
        ApiOrigin origin;
        std::function<ThemeChoice()> theme; // that is in use
        QString archive;                    // the file
        QString settingsFile;
    };

    explicit ProblemController(Parts parts, QObject *parent = nullptr);

private:
    void open();

    const Parts m_parts;
};

} // namespace enrow
