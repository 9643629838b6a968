// SPDX-License-Identifier: MIT
#include "desktop/settings/AutomaticExportRows.h"

#include "desktop/common/PathField.h"
#include "desktop/common/VisibleText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <utility>

namespace enrow
{

AutomaticExportRows::AutomaticExportRows(const AutomaticExport &plan, QFormLayout &form, QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_on(new QCheckBox(tr("Export each batch when it completes")))
    , m_preset(new QComboBox)
    , m_folder(new PathField)
    , m_how(new QHBoxLayout)
    , m_path(plan.folder)
{
    m_on->setChecked(plan.isOn);
    m_preset->setAccessibleName(tr("Preset of automatic exports"));
    m_preset->addItem(plan.preset, plan.preset);
    m_folder->setAccessibleName(tr("Folder of automatic exports"));
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose the folder of automatic exports"));
    m_how->setSpacing(8);
    m_preset->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a title can be long
    m_how->addWidget(m_preset, 1);
    m_how->addWidget(new QLabel(tr("Folder")));
    m_how->addWidget(m_folder, 1);
    m_how->addWidget(choose);
    form.addRow(tr("Automatic"), m_on);
    form.addRow(tr("Preset"), m_how);
    setFolder(plan.folder);
    setPresets({});
    offer();
    connect(m_on, &QCheckBox::toggled, this, &AutomaticExportRows::offer);
    connect(m_on, &QCheckBox::toggled, this, &AutomaticExportRows::changed);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &AutomaticExportRows::changed);
    connect(choose, &QPushButton::clicked, this, &AutomaticExportRows::folderRequested);
}

void AutomaticExportRows::offer()
{
    m_form.setRowVisible(m_how, m_on->isChecked());
}

void AutomaticExportRows::setPresets(const QList<PresetChoice> &presets)
{
    const QSignalBlocker quiet(m_preset);
    const QString chosen = m_preset->currentData().toString();
    m_preset->clear();
    m_preset->addItem(tr("No preset: all columns as CSV"), QString());
    for (const PresetChoice &preset : presets)
        m_preset->addItem(visibleText(preset.title), preset.name);
    if (m_preset->findData(chosen) < 0)
        m_preset->addItem(presets.isEmpty() ? visibleText(chosen) : tr("%1 (gone)").arg(visibleText(chosen)), chosen);
    m_preset->setCurrentIndex(m_preset->findData(chosen));
}

void AutomaticExportRows::setFolder(const QString &folder)
{
    m_folder->setPath(folder);
    if (folder == std::exchange(m_path, folder))
        return;
    emit changed();
}

AutomaticExport AutomaticExportRows::plan() const
{
    return {m_on->isChecked(), m_preset->currentData().toString(), m_path};
}

} // namespace enrow
