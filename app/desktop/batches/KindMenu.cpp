// SPDX-License-Identifier: MIT
#include "desktop/batches/KindMenu.h"

#include "desktop/common/Icons.h"
#include "desktop/common/KindText.h"

namespace enrow
{

KindMenu::KindMenu(QWidget *parent)
    : QMenu(parent)
{
    for (const BatchKind kind : allBatchKinds)
        add(KindText::kind(kind), kind);
    add(tr("Detect automatically"), std::nullopt);
}

void KindMenu::add(const QString &text, std::optional<BatchKind> kind)
{
    const Icon icon = kind ? KindText::icon(kind) : Icon::Search;
    addAction(iconOf(icon), text, this, [this, kind] { emit chosen(kind); });
    m_kinds.append(kind);
}

void KindMenu::offerOtherThan(std::optional<BatchKind> kind)
{
    for (qsizetype i = 0; i < m_kinds.size(); ++i)
        actions().at(i)->setVisible(m_kinds[i] != kind);
}

void KindMenu::offerAll()
{
    for (QAction *action : actions())
        action->setVisible(true);
}

} // namespace enrow
