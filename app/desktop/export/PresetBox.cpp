// SPDX-License-Identifier: MIT
#include "desktop/export/PresetBox.h"

#include "desktop/common/ErrorText.h"
#include "desktop/common/VisibleText.h"
#include "desktop/export/FileDialogs.h"
#include "desktop/export/PresetLibrary.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QSignalBlocker>
#include <QToolButton>

namespace enrow
{

namespace
{

constexpr int leastShown = 12; // characters

} // namespace

PresetBox::PresetBox(PresetLibrary &library, FileDialogs &dialogs, std::function<ExportPreset()> current,
                     QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_dialogs(dialogs)
    , m_current(std::move(current))
    , m_box(new QComboBox)
{
    m_box->setAccessibleName(tr("Preset"));
    m_box->setPlaceholderText(tr("Own choice"));
    m_box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(leastShown);
    auto *manage = new QToolButton;
    manage->setText(tr("Manage"));
    manage->setAccessibleName(tr("Manage presets"));
    manage->setToolTip(tr("Save, rename, remove, load and share presets"));
    manage->setPopupMode(QToolButton::InstantPopup);
    manage->setMenu(makeMenu());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box, 1);
    row->addWidget(manage);
    fill();
    connect(m_box, &QComboBox::activated, this, &PresetBox::choose);
    connect(&m_library, &PresetLibrary::failed, this, &PresetBox::tell);
    connect(&m_library, &PresetLibrary::changed, this, [this](const QString &name) {
        if (!name.isEmpty())
            m_name = name;
        fill();
    });
}

QMenu *PresetBox::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->addAction(tr("Save as…"), this, [this] {
        askName(tr("Save as preset"), m_library.isOwn(m_name) ? m_name : QString(), [this](const QString &name) {
            ExportPreset preset = m_current();
            preset.name = name;
            preset.title.clear();
            preset.program.clear(); // whatever it began with, it is the person's own
            preset.note.clear();
            m_library.save(preset);
        });
    });
    m_rename = menu->addAction(tr("Rename…"), this, [this] {
        askName(tr("Rename preset"), m_name, [this](const QString &name) { m_library.rename(m_name, name); });
    });
    m_remove = menu->addAction(tr("Remove"), this, [this] { m_library.remove(std::exchange(m_name, QString())); });
    menu->addSeparator();
    menu->addAction(tr("Load from file…"), this, [this] {
        m_dialogs.askOpenPath(this, {tr("Preset"), FileDialogs::folderThatExists(), tr("Preset (*.json)")}, this,
                              [this](const QString &path) {
                                  if (!path.isEmpty())
                                      m_library.importFrom(path);
                              });
    });
    menu->addAction(tr("Save to file…"), this, &PresetBox::askExportPath);
    connect(menu, &QMenu::aboutToShow, this, &PresetBox::updateActions);
    return menu;
}

void PresetBox::askExportPath()
{
    const QDir folder(FileDialogs::folderThatExists());
    const FileDialogs::SaveRequest request{
        tr("Preset"), folder.filePath(QStringLiteral("preset.json")), tr("Preset (*.json)"), {QStringLiteral("json")}};
    m_dialogs.askFinalPath(this, request, this, [this](const QString &path) {
        ExportPreset preset = m_current();
        if (preset.name.isEmpty())
            preset.name = tr("Export");
        if (!path.isEmpty())
            m_library.exportTo(path, preset);
    });
}

void PresetBox::updateActions()
{
    m_rename->setEnabled(m_library.isOwn(m_name));
    m_remove->setEnabled(m_library.isOwn(m_name));
}

// Asks again, with the reason, for a name that cannot be given.
void PresetBox::askName(const QString &title, const QString &name, std::function<void(const QString &)> answer,
                        const QString &problem)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(problem.isEmpty() ? tr("Name") : problem);
    dialog->setTextValue(name);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, title, answer](const QString &text) {
        const QString given = text.trimmed();
        if (const QString why = problemOf(given); why.isEmpty())
            answer(given);
        else
            askName(title, given, answer, why);
    });
    dialog->open();
}

QString PresetBox::problemOf(const QString &name) const
{
    if (name.isEmpty())
        return tr("Enter a name.");
    if (!isPresetName(name))
        return tr("This name is too long. Enter a shorter one.");
    const bool isBuiltIn = presetNamed(name, m_library.presets()) && !m_library.isOwn(name);
    return isBuiltIn ? tr("“%1” is a preset of Enrow Desk. Enter another name.").arg(visibleText(name)) : QString();
}

void PresetBox::tell(const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Preset"), tr("The preset could not be read or saved."),
                                QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(ErrorText::writeSentence(error));
    box->open();
}

void PresetBox::fill()
{
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    m_box->addItem(tr("No preset"), QString());
    bool hasOwn = false;
    for (const ExportPreset &preset : m_library.presets()) {
        if (!hasOwn && m_library.isOwn(preset.name)) {
            m_box->insertSeparator(m_box->count());
            hasOwn = true;
        }
        m_box->addItem(visibleText(preset.shownTitle()), preset.name);
    }
    showChosen();
}

void PresetBox::choose()
{
    m_name = m_box->currentData().toString();
    if (m_name.isEmpty())
        emit noneChosen();
    else if (const ExportPreset *const preset = presetNamed(m_name, m_library.presets()))
        emit chosen(*preset);
}

QString PresetBox::name() const
{
    return m_name;
}

void PresetBox::show(const ExportPreset &preset)
{
    m_name = preset.name;
    m_isPlain = preset.plan.isPlain();
    showChosen();
}

void PresetBox::showChosen()
{
    const QSignalBlocker quiet(m_box);
    int row = m_isPlain ? 0 : -1;
    for (int i = 1; i < m_box->count(); ++i) {
        if (!m_name.isEmpty() && m_box->itemData(i).toString().compare(m_name, Qt::CaseInsensitive) == 0)
            row = i;
    }
    m_box->setCurrentIndex(row);
}

} // namespace enrow
