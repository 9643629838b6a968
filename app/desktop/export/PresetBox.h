// SPDX-License-Identifier: MIT
#pragma once

#include "export/ExportPreset.h"

#include <QWidget>

#include <functional>

class QAction;
class QComboBox;
class QMenu;

namespace enrow
{

class FileDialogs;
class PresetLibrary;

// Chooses a preset, and keeps, renames, removes and passes on a person's own.
class PresetBox : public QWidget
{
    Q_OBJECT

public:
    // current: what would be kept. All outlive this.
    PresetBox(PresetLibrary &library, FileDialogs &dialogs, std::function<ExportPreset()> current,
              QWidget *parent = nullptr);

    QComboBox *box() const { return m_box; }
    // Empty for a person's own choice.
    QString name() const;
    // Shows its name without choosing it, or that it is a person's own choice.
    void show(const ExportPreset &preset);
    using QWidget::show;

signals:
    void chosen(const enrow::ExportPreset &preset);
    void noneChosen();

private:
    void fill();
    void showChosen();
    void choose();
    QMenu *makeMenu();
    void updateActions();
    void askName(const QString &title, const QString &name, std::function<void(const QString &)> answer,
                 const QString &problem = {});
    // Why a preset cannot have that name; empty if it can.
    QString problemOf(const QString &name) const;
    void askExportPath();
    void tell(const Error &error);

    PresetLibrary &m_library;
    FileDialogs &m_dialogs;
    const std::function<ExportPreset()> m_current;
    QComboBox *m_box;
    QAction *m_rename;
    QAction *m_remove;
    QString m_name;
    bool m_isPlain = true; // without a name
};

} // namespace enrow
