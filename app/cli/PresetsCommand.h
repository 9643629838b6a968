// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CliContext.h"
#include "cli/Command.h"
#include "cli/Console.h"
#include "cli/DataOutput.h"
#include "cli/Options.h"
#include "export/PresetFolder.h"
#include "jobs/JobQueue.h"

namespace enrow
{

// `presets`: prints the presets of exports, those of the program and the person's own, or one of them as JSON.
class PresetsCommand final : public Command
{
    Q_OBJECT

public:
    PresetsCommand(const CliContext &context, PresetsOptions options);

    void start() override;

private:
    void report(const PresetFolder::Found &own);
    QByteArray listed(const ExportPreset &preset) const;

    const PresetsOptions m_options;
    const PresetFolder m_folder;
    const DataOutput m_out;
    Console m_console;
    JobQueue m_jobs;
    PendingWork m_reading;
};

} // namespace enrow
