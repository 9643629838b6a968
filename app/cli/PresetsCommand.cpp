// SPDX-License-Identifier: MIT
#include "cli/PresetsCommand.h"

#include "cli/CliText.h"
#include "cli/Sentences.h"
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace enrow
{

PresetsCommand::PresetsCommand(const CliContext &context, PresetsOptions options)
    : m_options(std::move(options))
    , m_folder(presetFolderIn(m_options.folder.isEmpty() ? context.dataFolder : m_options.folder))
    , m_out(context)
    , m_console(context.messages, context.messagesAreTerminal)
    , m_jobs(1)
{
}

void PresetsCommand::start()
{
    m_reading = m_jobs.run(
        this, [folder = m_folder](const std::stop_token &) { return folder.read(QLocale::system()); },
        [this](const PresetFolder::Found &own) { report(own); });
}

void PresetsCommand::report(const PresetFolder::Found &own)
{
    for (const auto &[path, error] : own.problems)
        m_console.say(u"%1: %2"_s.arg(path, sentenceAboutReading(error)));
    std::vector<ExportPreset> presets = builtInPresets(QLocale::system());
    presets.insert(presets.end(), own.presets.begin(), own.presets.end());
    const ExportPreset *const shown = presetNamed(m_options.show, presets);
    if (!m_options.show.isEmpty() && !shown) {
        m_console.say(CliText::tr("there is no preset '%1'").arg(m_options.show));
        emit finished(int(ExitCode::Usage));
        return;
    }
    QByteArray text;
    if (shown)
        text = writePreset(*shown);
    for (size_t i = 0; !shown && i < presets.size(); ++i)
        text += listed(presets[i]);
    emit finished(int(m_out.conclude(m_out.write(text), m_console)));
}

QByteArray PresetsCommand::listed(const ExportPreset &preset) const
{
    if (m_options.json)
        return QJsonDocument::fromJson(writePreset(preset)).toJson(QJsonDocument::Compact) + '\n';
    return u"%1\t%2\n"_s.arg(preset.name, preset.shownTitle()).toUtf8();
}

} // namespace enrow
