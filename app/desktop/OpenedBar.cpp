// SPDX-License-Identifier: MIT
#include "desktop/OpenedBar.h"

#include "common/Format.h"
#include "desktop/common/Icons.h"
#include "desktop/common/VisibleText.h"

#include <QToolButton>

#include <algorithm>
#include <utility>

namespace enrow
{

namespace
{

using How = BatchOpening::How;

int countOf(const QList<OpenedBatch> &opened, How how)
{
    return int(
        std::count_if(opened.begin(), opened.end(), [how](const OpenedBatch &batch) { return batch.how == how; }));
}

// Nothing for none.
void addTo(QStringList &sentences, int count, const QString &sentence)
{
    if (count > 0)
        sentences.append(sentence);
}

QString sentenceAbout(const QStringList &failures)
{
    QStringList named;
    for (const QString &failure : failures.first(std::min(failures.size(), OpenedBar::mostNamed)))
        named.append(visibleText(failure));
    const QString list = named.join(QStringLiteral("; "));
    if (failures.size() <= OpenedBar::mostNamed)
        return OpenedBar::tr("Not all could be read: %1.", "%1 says of files what is wrong").arg(list);
    return OpenedBar::tr("Not all could be read: %1; and %2 more.", "%1 says of files what is wrong")
        .arg(list, Format::number(failures.size() - OpenedBar::mostNamed));
}

} // namespace

OpenedBar::OpenedBar(Batches &desk, QWidget *parent)
    : MessageBar(Tone::Neutral, parent)
    , m_desk(desk)
    , m_undo(addButton(tr("Undo"), tr("Remove the opened batches from the list again")))
{
    m_undo->setObjectName(QStringLiteral("undoOpening"));
    m_undo->setIcon(iconOf(Icon::Undo));
    m_undo->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_undo, &QToolButton::clicked, this, &OpenedBar::undo);
    addCloseButton()->setObjectName(QStringLiteral("dismissOpening"));
    hide();
    connect(&desk, &Batches::lastChanged, this, &OpenedBar::follow);
}

void OpenedBar::tell(const QList<OpenedBatch> &opened, qsizetype named, const QStringList &failures, int steps)
{
    QStringList sentences;
    const int added = countOf(opened, How::Added);
    const int completed = countOf(opened, How::Completed);
    const int there = countOf(opened, How::There);
    const int moreThere = countOf(opened, How::MoreThere);
    addTo(sentences, added, tr("Opened %Ln batches.", nullptr, added));
    addTo(sentences, completed, tr("%Ln batches of the list have their results now.", nullptr, completed));
    addTo(sentences, there, tr("%Ln were already in the list.", nullptr, there));
    addTo(sentences, moreThere,
          tr("For %Ln batches the list already holds more than the files, and keeps it.", nullptr, moreThere));
    addTo(sentences, int(named),
          tr("%Ln batches came without results: they are requested from Enrow.", nullptr, int(named)));
    if (!failures.isEmpty())
        sentences.append(sentenceAbout(failures));
    m_steps = steps;
    m_hasFailures = !failures.isEmpty();
    m_undo->setVisible(steps > 0);
    setTone(m_hasFailures ? Tone::Caution : Tone::Neutral);
    setText(sentences.join(u' '));
    setVisible(!sentences.isEmpty());
}

void OpenedBar::undo()
{
    for (int steps = std::exchange(m_steps, 0); steps > 0; --steps)
        m_desk.undo();
    hide();
}

// What failed stays to be read.
void OpenedBar::follow()
{
    m_steps = 0;
    m_undo->hide();
    setVisible(m_hasFailures && !isHidden());
}

} // namespace enrow
