// SPDX-License-Identifier: MIT
#include "desktop/export/FileDialogs.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace enrow
{

namespace
{

// A dot in a name does not make a suffix of what stands after it: "leads 2026.06".
QString withSuffix(QString path, const QStringList &suffixes)
{
    const auto hasSuffix = [&path](const QString &suffix) { return path.endsWith(u'.' + suffix, Qt::CaseInsensitive); };
    if (path.isEmpty() || suffixes.isEmpty() || std::any_of(suffixes.begin(), suffixes.end(), hasSuffix))
        return path;
    while (path.endsWith(u'.'))
        path.chop(1);
    return path + u'.' + suffixes.front();
}

} // namespace

QString FileDialogs::folderThatExists(const QString &folder)
{
    for (const QString &each : {folder, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)}) {
        if (!each.isEmpty() && QFileInfo(each).isDir())
            return each;
    }
    return QDir::homePath();
}

void FileDialogs::askSavePath(QWidget *parent, const SaveRequest &request, QObject *context,
                              std::function<void(const QString &path)> answer)
{
    openSaveDialog(parent, request, context,
                   [suffixes = request.suffixes, answer = std::move(answer)](const QString &path) {
                       answer(withSuffix(path, suffixes));
                   });
}

void FileDialogs::askFinalPath(QWidget *parent, const SaveRequest &request, QObject *context,
                               std::function<void(const QString &path)> answer)
{
    askSavePath(parent, request, context, [=, this](const QString &path) {
        if (path.isEmpty() || !QFileInfo::exists(path)) {
            answer(path);
            return;
        }
        askReplace(parent, path, context, [=, this](bool replace) {
            SaveRequest again = request;
            again.path = path;
            if (replace)
                answer(path);
            else
                askFinalPath(parent, again, context, answer);
        });
    });
}

} // namespace enrow
