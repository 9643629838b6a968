// SPDX-License-Identifier: MIT
#include "desktop/batches/UnlikelyWords.h"

#include "desktop/common/Format.h"
#include "desktop/common/Icons.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

namespace enrow
{

namespace
{

constexpr int linesShown = 4;

} // namespace

UnlikelyWords::UnlikelyWords(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(tr("Add an&yway"), this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_add->setToolTip(tr("Take the selected words for batch IDs"));
    auto *close = new QToolButton(this);
    close->setIcon(iconOf(Icon::Close));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this list (Esc)"));
    close->setAccessibleName(tr("Close the list of words"));
    connect(m_list, &QListWidget::itemSelectionChanged, this, &UnlikelyWords::refresh);
    connect(m_add, &QPushButton::clicked, this, &UnlikelyWords::addChosen);
    connect(close, &QToolButton::clicked, this, &UnlikelyWords::closed);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    grid->addWidget(m_text, 0, 0);
    grid->addWidget(m_add, 0, 1);
    grid->addWidget(close, 0, 2);
    grid->addWidget(m_list, 1, 0, 1, 3);
    grid->setColumnStretch(0, 1);
    setTabOrder(m_list, m_add);
    setTabOrder(m_add, close);
    setVisible(false);
}

void UnlikelyWords::setWords(const QStringList &words, int further)
{
    m_further = further;
    m_list->clear();
    m_list->addItems(words);
    // Nothing is chosen before the person does, where there is a choice.
    m_list->setCurrentRow(0, words.size() == 1 ? QItemSelectionModel::Select : QItemSelectionModel::NoUpdate);
    const int lines = qMin(linesShown, m_list->count());
    m_list->setFixedHeight(lines * qMax(m_list->sizeHintForRow(0), 1) + 2 * m_list->frameWidth());
    refresh();
    setVisible(!words.isEmpty());
}

void UnlikelyWords::refresh()
{
    const int count = m_list->count();
    QString text =
        count == 1 ? tr("“%1” does not look like a batch ID and was not added.").arg(m_list->item(0)->text().left(40))
                   : tr("%1 words do not look like batch IDs and were not added. Select those that are IDs.")
                         .arg(Format::number(count + m_further));
    if (m_further > 0)
        text += u' ' + tr("The first %1 are listed.").arg(Format::number(count));
    m_text->setText(text);
    m_list->setAccessibleName(text);
    m_list->setVisible(count > 1);
    m_add->setEnabled(!m_list->selectedItems().isEmpty());
    m_add->setAccessibleDescription(text);
}

void UnlikelyWords::addChosen()
{
    QStringList chosen;
    QStringList left;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        (item->isSelected() ? chosen : left).append(item->text());
    }
    setWords(left, m_further);
    emit addRequested(chosen);
}

void UnlikelyWords::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace enrow
