// SPDX-License-Identifier: MIT
#include "desktop/export/ExportButton.h"

#include "common/Format.h"
#include "desktop/common/Icons.h"
#include "desktop/common/VisibleText.h"
#include "desktop/export/ExportController.h"
#include "desktop/export/FormatText.h"

#include <QAction>
#include <QMenu>

namespace enrow
{

namespace
{

constexpr qsizetype longestTitle = 40; // characters

} // namespace

ExportButton::ExportButton(ExportController &exports, QWidget *parent)
    : QPushButton(parent)
    , m_exports(exports)
{
    setIcon(iconOf(Icon::Export));
    setDefault(true); // filled: it is what all the rest is for
    setToolTip(exports.action()->toolTip());
    auto *menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill(menu); });
    connect(&exports, &ExportController::offerChanged, this, &ExportButton::follow);
    connect(exports.action(), &QAction::enabledChanged, this, &ExportButton::follow);
    fill(menu);
    follow();
}

void ExportButton::fill(QMenu *menu)
{
    menu->clear();
    for (const QStringView name : {u"csv-spreadsheet", u"xlsx"}) {
        if (const ExportFormat *format = exportFormatNamed(name))
            menu->addAction(FormatText::name(*format), this, [this, format] { m_exports.exportAs(*format); });
    }
    if (const ExportPreset &last = m_exports.preset(); !last.name.isEmpty())
        menu->addAction(
            visibleText(Format::shortened(last.shownTitle(), longestTitle)).replace(u'&', QStringLiteral("&&")), this,
            [this] { m_exports.exportAgain(); });
    menu->addSeparator();
    const QString keys = m_exports.action()->shortcut().toString(QKeySequence::NativeText);
    menu->addAction(tr("&Options…") + u'\t' + keys, &m_exports, &ExportController::start);
}

void ExportButton::follow()
{
    const auto rows = qint64(m_exports.rowsOffered());
    setText(rows == 0 ? tr("Export") : tr("Export %1 rows", nullptr, Format::pluralOf(rows)).arg(Format::number(rows)));
    setEnabled(m_exports.action()->isEnabled());
}

} // namespace enrow
