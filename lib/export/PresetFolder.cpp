// SPDX-License-Identifier: MIT
#include "export/PresetFolder.h"

#include "core/Files.h"
#include "core/PrivateFiles.h"
#include "export/AtomicFile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace enrow
{

PresetFolder::PresetFolder(QString path)
    : m_path(std::move(path))
{
}

PresetFolder::Found PresetFolder::read(const QLocale &locale) const
{
    Found found;
    if (m_path.isEmpty())
        return found;
    const QDir folder(m_path);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (auto preset = readPresetFile(folder.filePath(name), locale))
            found.presets.push_back(std::move(preset.value()));
        else
            found.problems.push_back({folder.filePath(name), preset.error()});
    }
    std::ranges::sort(found.presets, [](const ExportPreset &one, const ExportPreset &other) {
        return one.name.compare(other.name, Qt::CaseInsensitive) < 0;
    });
    return found;
}

// Names hold what no file system takes, and some tell no case apart.
QString PresetFolder::pathFor(const QString &name) const
{
    const QByteArray bytes = name.normalized(QString::NormalizationForm_C).toCaseFolded().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(16);
    return QDir(m_path).filePath(u"preset-%1.json"_s.arg(QLatin1StringView(hash)));
}

Result<void> PresetFolder::save(const ExportPreset &preset) const
{
    if (!isPresetName(preset.name))
        return refusal({QT_TRANSLATE_NOOP("enrow::Reason", "a preset cannot have that name")});
    if (presetNamed(preset.name, builtInPresets(QLocale::c())))
        return refusal({QT_TRANSLATE_NOOP("enrow::Reason", "a built-in preset has that name")});
    const QString path = pathFor(preset.name);
    // A file that is there keeps its rights when it is replaced.
    if (m_path.isEmpty())
        return because(ErrorKind::FileFailed, {QT_TRANSLATE_NOOP("enrow::Reason", "there is no folder %1"), {m_path}});
    if (auto made = PrivateFiles::makeFolder(m_path); !made)
        return made;
    static_cast<void>(PrivateFiles::makeFile(path)); // where that fails, writing says why
    return writeFileAtomically(path, IfFileExists::Replace, [json = writePreset(preset)](QIODevice &device) {
        return writeBytes(device, json.constData(), json.size());
    });
}

bool PresetFolder::remove(const QString &name) const
{
    const QString path = pathFor(name);
    return m_path.isEmpty() || !QFile::exists(path) || QFile::remove(path);
}

QString presetFolderIn(const QString &dataFolder)
{
    return dataFolder.isEmpty() ? QString() : QDir(dataFolder).filePath(u"presets"_s);
}

Result<ExportPreset> readPresetFile(const QString &path, const QLocale &locale)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Files::failure(file.errorString());
    const QByteArray bytes = file.read(longestPreset + 1);
    return file.error() == QFileDevice::NoError ? readPreset(bytes, locale) : Files::failure(file.errorString());
}

const ExportPreset *presetNamed(const QString &name, const std::vector<ExportPreset> &presets)
{
    const auto found = std::ranges::find_if(
        presets, [&name](const ExportPreset &preset) { return preset.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == presets.end() ? nullptr : &*found;
}

} // namespace enrow
