// SPDX-License-Identifier: MIT
#pragma once

#include "core/AutomaticExport.h"

#include <QObject>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QHBoxLayout;

namespace enrow
{

class PathField;

// What a person can choose.
struct PresetChoice {
    QString name;
    QString title;
};

// The rows of a form that say whether batches are exported when they complete, how, and into which folder.
class AutomaticExportRows : public QObject
{
    Q_OBJECT

public:
    // Adds its rows to the form, whose widget must outlive it.
    AutomaticExportRows(const AutomaticExport &plan, QFormLayout &form, QObject *parent);

    // One that is chosen and not among them stays, and is said to be gone.
    void setPresets(const QList<PresetChoice> &presets);
    void setFolder(const QString &folder);
    AutomaticExport plan() const;

signals:
    void changed();
    void folderRequested();

private:
    void offer();

    QFormLayout &m_form;
    QCheckBox *m_on;
    QComboBox *m_preset;
    PathField *m_folder;
    QHBoxLayout *m_how;
    QString m_path; // of the folder, as the system has it
};

} // namespace enrow
