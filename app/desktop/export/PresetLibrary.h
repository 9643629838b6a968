// SPDX-License-Identifier: MIT
#pragma once

#include "core/Error.h"
#include "export/PresetFolder.h"

#include <QObject>

namespace enrow
{

class JobQueue;

// The presets that a person can choose: those of the program, then their own, which are kept in a folder.
class PresetLibrary : public QObject
{
    Q_OBJECT

public:
    // folder: of the person's own; empty: there are none, and none can be kept. The queue must outlive it.
    PresetLibrary(JobQueue &jobs, const QString &folder, QObject *parent = nullptr);

    const std::vector<ExportPreset> &presets() const { return m_presets; }
    bool isOwn(const QString &name) const;

    // Files are read and written on a worker; then changed() or failed().
    void read();
    void save(const ExportPreset &preset);
    void rename(const QString &name, const QString &newName);
    void remove(const QString &name);
    // Takes a preset from a file, and gives it to one.
    void importFrom(const QString &path);
    void exportTo(const QString &path, const ExportPreset &preset);

signals:
    // `name` was saved, or is empty.
    void changed(const QString &name);
    void failed(const enrow::Error &error);

private:
    template <typename Work>
    void change(const QString &name, Work work);
    void take(const PresetFolder::Found &own);

    JobQueue &m_jobs;
    const PresetFolder m_folder;
    std::vector<ExportPreset> m_presets;
    size_t m_builtIn;
};

} // namespace enrow
