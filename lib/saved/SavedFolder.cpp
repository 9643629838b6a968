// SPDX-License-Identifier: MIT
#include "saved/SavedFolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <array>
#include <filesystem>

namespace enrow
{

namespace
{

constexpr std::array packedSuffixes{QLatin1StringView(".gz"), QLatin1StringView(".zst")};
constexpr std::array suffixes{QLatin1StringView(".json"), QLatin1StringView(".jsonl"), QLatin1StringView(".ndjson")};

bool isCalledAsReply(QStringView name)
{
    for (const QLatin1StringView packed : packedSuffixes) {
        if (name.endsWith(packed, Qt::CaseInsensitive))
            name.chop(packed.size());
    }
    return std::any_of(suffixes.begin(), suffixes.end(),
                       [name](QLatin1StringView suffix) { return name.endsWith(suffix, Qt::CaseInsensitive); });
}

// By trying: QDir shows one that may not be read as an empty one.
bool isReadable(const QString &folder)
{
    std::error_code error;
    const std::filesystem::directory_iterator entries(QFile::encodeName(folder).toStdString(), error);
    return !error;
}

class FolderWalk
{
public:
    FolderWalk(const SavedFolder::Limits &limits, std::stop_token stop)
        : m_limits(limits)
        , m_stop(std::move(stop))
    {
    }

    void take(const QString &path)
    {
        if (QFileInfo(path).isDir())
            look(QDir(path), 1);
        else
            add(QFileInfo(path));
    }

    SavedFolder found;

private:
    void look(const QDir &folder, int depth)
    {
        const QString place = folder.canonicalPath();
        if (place.isEmpty() || !isReadable(place)) {
            found.unreadable.append(folder.path());
            return;
        }
        if (m_folders.contains(place))
            return;
        if (depth > m_limits.depth) {
            found.isTooDeep = true;
            return;
        }
        m_folders.insert(place);
        const auto entries =
            folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::DirsLast);
        for (const QFileInfo &entry : entries) {
            if (found.isTooMany || m_stop.stop_requested())
                return;
            if (entry.isDir())
                look(QDir(entry.filePath()), depth + 1);
            else if (isCalledAsReply(entry.fileName()))
                add(entry);
            else
                ++found.passedOver;
        }
    }

    void add(const QFileInfo &file)
    {
        const QString place = file.canonicalFilePath();
        if (!place.isEmpty() && m_files.contains(place))
            return;
        if (found.files.size() == m_limits.files) {
            found.isTooMany = true;
            return;
        }
        m_files.insert(place);
        found.files.append(file.filePath());
    }

    const SavedFolder::Limits m_limits;
    const std::stop_token m_stop;
    QSet<QString> m_folders; // by their places without links
    QSet<QString> m_files;
};

} // namespace

SavedFolder SavedFolder::in(const QStringList &paths, const Limits &limits, const std::stop_token &stop)
{
    FolderWalk walk(limits, stop);
    for (const QString &path : paths)
        walk.take(path);
    return std::move(walk.found);
}

} // namespace enrow
