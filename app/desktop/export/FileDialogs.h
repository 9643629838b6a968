// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <functional>

class QObject;
class QWidget;

namespace enrow
{

// Asks a person about files without waiting for the answer; handed in, so that a test can answer.
class FileDialogs
{
public:
    struct SaveRequest {
        QString title;
        QString path;         // what is proposed: folder and name
        QString filter;       // "CSV file (*.csv)"
        QStringList suffixes; // without the dot; a name that ends in none of them gets the first
    };

    struct OpenRequest {
        QString title;
        QString folder; // where to begin
        QString filter;
    };

    virtual ~FileDialogs() = default;

    // Where to begin: the folder while it exists, else that of documents, else the person's own.
    static QString folderThatExists(const QString &folder = {});

    // Where to save. Answers once, unless the context dies before: an absolute path with one of the suffixes, or an
    // empty one where the person gave up. Does not ask whether to replace a file: that is asked when it turns out to be
    // there.
    void askSavePath(QWidget *parent, const SaveRequest &request, QObject *context,
                     std::function<void(const QString &path)> answer);

    // The same, and asks at once whether to replace a file that is there; who says no is asked again where to save.
    void askFinalPath(QWidget *parent, const SaveRequest &request, QObject *context,
                      std::function<void(const QString &path)> answer);

    // Which file to read. Answers once, unless the context dies before: an absolute path, or an empty one where the
    // person gave up.
    virtual void askOpenPath(QWidget *parent, const OpenRequest &request, QObject *context,
                             std::function<void(const QString &path)> answer) = 0;

    // The same for several files; none where the person gave up.
    virtual void askOpenPaths(QWidget *parent, const OpenRequest &request, QObject *context,
                              std::function<void(const QStringList &paths)> answer) = 0;

    // In which folder to save. Answers once, unless the context dies before: an absolute path, or an empty one where
    // the person gave up.
    virtual void askFolder(QWidget *parent, const QString &title, const QString &folder, QObject *context,
                           std::function<void(const QString &path)> answer) = 0;

    // Whether to replace a file that already exists. Answers once, unless the context dies before.
    virtual void askReplace(QWidget *parent, const QString &path, QObject *context,
                            std::function<void(bool replace)> answer) = 0;

private:
    // askSavePath(), but for the suffix: the path is as the person typed it.
    virtual void openSaveDialog(QWidget *parent, const SaveRequest &request, QObject *context,
                                std::function<void(const QString &path)> answer) = 0;
};

} // namespace enrow
