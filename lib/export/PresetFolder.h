// SPDX-License-Identifier: MIT
#pragma once

#include "export/ExportPreset.h"

#include <QStringList>

namespace enrow
{

// A person's own presets: a file each in a folder that is for its owner alone.
class PresetFolder
{
public:
    // Need not be there yet. Empty: nothing is kept.
    explicit PresetFolder(QString path);

    struct Found {
        std::vector<ExportPreset> presets;               // by name, without case
        std::vector<std::pair<QString, Error>> problems; // of files that are no presets: path and reason
    };
    Found read(const QLocale &locale) const;

    // Takes the place of one of the same name, whatever the case. InvalidInput for a name that isPresetName() refuses
    // and for that of one that comes with the program; else the errors of writeFileAtomically().
    Result<void> save(const ExportPreset &preset) const;

    // True unless it is still there.
    bool remove(const QString &name) const;

private:
    QString pathFor(const QString &name) const;

    const QString m_path;
};

// The folder for presets in the folder of the archive; empty where that is.
QString presetFolderIn(const QString &dataFolder);

// Reads a preset from a file that a person names. FileFailed with the system's reason, or the errors of readPreset().
Result<ExportPreset> readPresetFile(const QString &path, const QLocale &locale);

// The preset with that name, whatever the case; null for any other text.
const ExportPreset *presetNamed(const QString &name, const std::vector<ExportPreset> &presets);

} // namespace enrow
