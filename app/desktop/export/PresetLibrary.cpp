// SPDX-License-Identifier: MIT
#include "desktop/export/PresetLibrary.h"

#include "common/Format.h"
#include "export/AtomicFile.h"
#include "jobs/JobQueue.h"

#include <QIODevice>

#include <algorithm>

namespace enrow
{

PresetLibrary::PresetLibrary(JobQueue &jobs, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_folder(folder)
    , m_presets(builtInPresets(QLocale::system()))
    , m_builtIn(m_presets.size())
{
}

bool PresetLibrary::isOwn(const QString &name) const
{
    const ExportPreset *const preset = presetNamed(name, m_presets);
    return preset && size_t(preset - m_presets.data()) >= m_builtIn;
}

template <typename Work>
void PresetLibrary::change(const QString &name, Work work)
{
    struct Outcome {
        Result<void> done;
        PresetFolder::Found own;
    };
    m_jobs.post(
        this,
        [folder = m_folder, work = std::move(work), locale = QLocale::system()] {
            const Result<void> done = work(folder);
            return Outcome{done, folder.read(locale)};
        },
        [this, name](const Outcome &outcome) {
            take(outcome.own);
            if (!outcome.done)
                emit failed(outcome.done.error());
            emit changed(outcome.done ? name : QString());
        });
}

void PresetLibrary::take(const PresetFolder::Found &own)
{
    m_presets.resize(m_builtIn);
    m_presets.insert(m_presets.end(), own.presets.begin(), own.presets.end());
}

void PresetLibrary::read()
{
    change({}, [](const PresetFolder &) { return Result<void>(); });
}

void PresetLibrary::save(const ExportPreset &preset)
{
    change(preset.name, [preset](const PresetFolder &folder) { return folder.save(preset); });
}

void PresetLibrary::rename(const QString &name, const QString &newName)
{
    const ExportPreset *const found = presetNamed(name, m_presets);
    if (!found)
        return;
    ExportPreset renamed = *found;
    renamed.name = newName;
    renamed.title.clear();
    const bool isSame = name.compare(newName, Qt::CaseInsensitive) == 0;
    change(newName, [renamed, name, isSame](const PresetFolder &folder) {
        auto saved = folder.save(renamed);
        if (saved && !isSame)
            folder.remove(name);
        return saved;
    });
}

void PresetLibrary::remove(const QString &name)
{
    change({}, [name](const PresetFolder &folder) {
        return folder.remove(name) ? Result<void>() : Result<void>(Error{ErrorKind::FileFailed, name, 0, {}});
    });
}

void PresetLibrary::importFrom(const QString &path)
{
    m_jobs.post(
        this, [path, locale = QLocale::system()] { return readPresetFile(path, locale); },
        [this](const Result<ExportPreset> &preset) {
            if (preset)
                save(preset.value());
            else
                emit failed(preset.error());
        });
}

void PresetLibrary::exportTo(const QString &path, const ExportPreset &preset)
{
    change({}, [path, json = writePreset(preset)](const PresetFolder &) {
        return writeFileAtomically(path, IfFileExists::Replace, [&json](QIODevice &device) {
            return writeBytes(device, json.constData(), json.size());
        });
    });
}

} // namespace enrow
