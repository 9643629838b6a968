// SPDX-License-Identifier: MIT
#pragma once

#include "export/ExportPreset.h"

#include <QObject>

namespace enrow
{

class AutomaticExports;
class ExportController;
class ResultTable;
class Settings;

// Remembers between starts how and where a person exported and what is still to be exported, and lets the table follow
// what exports do with formulas.
class ExportMemory : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        Settings &settings;
        ExportController &exports;
        AutomaticExports &automatic;
        ResultTable &table;
    };

    // All parts must outlive it.
    explicit ExportMemory(const Parts &parts, QObject *parent = nullptr);

private:
    void restore();
    void remember(const ExportPreset &preset);

    Parts m_parts;
};

} // namespace enrow
