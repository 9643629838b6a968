// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/export/FileDialogs.h"

#include <QStringList>

#include <optional>

namespace enrow
{

// Answers at once what the test says, and remembers what was asked.
class FakeFileDialogs final : public FileDialogs
{
public:
    QString path;                       // the answer to where; empty gives up
    QString openPath;                   // the answer to what; empty gives up
    QStringList openPaths;              // the answer to which files
    QString folder;                     // the answer to in which folder; empty gives up
    std::optional<QString> pathInstead; // the answer to where, once a file is not to be replaced
    bool replace = false;               // the answer to whether

    QList<SaveRequest> asked;
    QStringList askedToReplace;
    QString openFolder; // where the last question about what to read began

    void askOpenPath(QWidget *, const OpenRequest &request, QObject *,
                     std::function<void(const QString &path)> answer) override
    {
        openFolder = request.folder;
        answer(openPath);
    }

    void askOpenPaths(QWidget *, const OpenRequest &request, QObject *,
                      std::function<void(const QStringList &paths)> answer) override
    {
        openFolder = request.folder;
        answer(openPaths);
    }

    void askFolder(QWidget *, const QString &, const QString &, QObject *,
                   std::function<void(const QString &path)> answer) override
    {
        answer(folder);
    }

    void askReplace(QWidget *, const QString &existing, QObject *, std::function<void(bool replace)> answer) override
    {
        askedToReplace.append(existing);
        if (!replace && pathInstead)
            path = *pathInstead;
        answer(replace);
    }

private:
    void openSaveDialog(QWidget *, const SaveRequest &request, QObject *,
                        std::function<void(const QString &path)> answer) override
    {
        asked.append(request);
        answer(path);
    }
};

} // namespace enrow
