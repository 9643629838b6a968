// SPDX-License-Identifier: MIT
#include "desktop/AutomaticExportBar.h"

#include "desktop/AutomaticExports.h"

#include <QToolButton>

namespace enrow
{

AutomaticExportBar::AutomaticExportBar(AutomaticExports &exports, QWidget *parent)
    : MessageBar(Tone::Caution, parent)
{
    connect(addButton(tr("Try again")), &QToolButton::clicked, &exports, &AutomaticExports::tryAgain);
    connect(addButton(tr("Preferences…")), &QToolButton::clicked, this, &AutomaticExportBar::preferencesRequested);
    connect(addCloseButton(), &QToolButton::clicked, &exports, &AutomaticExports::giveUp);
    hide();
    connect(&exports, &AutomaticExports::failuresChanged, this, [this, &exports] { show(exports); });
}

void AutomaticExportBar::show(const AutomaticExports &exports)
{
    setHidden(exports.failures().isEmpty());
    if (exports.failures().isEmpty())
        return;
    const AutomaticExports::Failure &first = exports.failures().front();
    const auto others = int(exports.failures().size()) - 1;
    setText(
        others == 0
            ? tr("“%1” was not exported. %2").arg(first.batch, first.reason)
            : tr("“%1” and %Ln other batches were not exported. %2", nullptr, others).arg(first.batch, first.reason));
}

} // namespace enrow
