// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/export/FileDialogs.h"

#include <QCoreApplication>

namespace enrow
{

// Asks with the dialogs of the desktop, or of Qt where it has none.
class WidgetFileDialogs final : public FileDialogs
{
    Q_DECLARE_TR_FUNCTIONS(enrow::WidgetFileDialogs)

public:
    void askOpenPath(QWidget *parent, const OpenRequest &request, QObject *context,
                     std::function<void(const QString &path)> answer) override;
    void askOpenPaths(QWidget *parent, const OpenRequest &request, QObject *context,
                      std::function<void(const QStringList &paths)> answer) override;
    void askFolder(QWidget *parent, const QString &title, const QString &folder, QObject *context,
                   std::function<void(const QString &path)> answer) override;
    void askReplace(QWidget *parent, const QString &path, QObject *context,
                    std::function<void(bool replace)> answer) override;

private:
    void openSaveDialog(QWidget *parent, const SaveRequest &request, QObject *context,
                        std::function<void(const QString &path)> answer) override;
};

} // namespace enrow
