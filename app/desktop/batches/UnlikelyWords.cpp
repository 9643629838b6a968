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
constexpr int aroundWord = 8; // pixels

} // namespace

UnlikelyWords::UnlikelyWords(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_add->setToolTip(tr("Add these words as batch IDs"));
    auto *close = new QToolButton(this);
    close->setIcon(iconOf(Icon::Close));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this list (Esc)"));
    close->setAccessibleName(tr("Close the list of words"));
    connect(m_list, &QListWidget::itemChanged, this, &UnlikelyWords::refresh);
    // The whole line is the check box. A click at the box itself has changed it already.
    connect(m_list, &QListWidget::itemPressed, this,
            [this](const QListWidgetItem *item) { m_pressed = item->checkState(); });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        if (item->checkState() == m_pressed)
            item->setCheckState(m_pressed == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
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
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const QString &word : words) {
            auto *item = new QListWidgetItem(word, m_list);
            item->setSizeHint({0, m_list->fontMetrics().height() + aroundWord});
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            // Nothing is chosen before the person does, where there is a choice.
            item->setCheckState(words.size() == 1 ? Qt::Checked : Qt::Unchecked);
        }
        m_list->setCurrentRow(0);
    }
    const int lines = qMin(linesShown, m_list->count());
    m_list->setFixedHeight(lines * qMax(m_list->sizeHintForRow(0), 1) + 2 * m_list->frameWidth());
    refresh();
    setVisible(!words.isEmpty());
}

QStringList UnlikelyWords::chosen() const
{
    QStringList words;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            words.append(m_list->item(row)->text());
    }
    return words;
}

void UnlikelyWords::refresh()
{
    const int count = m_list->count();
    QString text =
        count == 1 ? tr("“%1” does not look like a batch ID and was not added.").arg(m_list->item(0)->text().left(40))
                   : tr("%1 words do not look like batch IDs and were not added. Tick those that are IDs.")
                         .arg(Format::number(count + m_further));
    if (m_further > 0)
        text += u' ' + tr("The first %1 are listed.").arg(Format::number(count));
    m_text->setText(text);
    m_list->setAccessibleName(text);
    m_list->setVisible(count > 1);
    const qsizetype added = chosen().size();
    m_add->setText(count == 1   ? tr("Add it an&yway")
                   : added == 1 ? tr("Add 1 batch")
                   : added > 1  ? tr("Add %1 batches").arg(Format::number(added))
                                : tr("Add batches"));
    m_add->setEnabled(added > 0);
    m_add->setAccessibleDescription(text);
}

void UnlikelyWords::addChosen()
{
    const QStringList added = chosen();
    QStringList left;
    for (int row = 0; row < m_list->count(); ++row) {
        if (const QListWidgetItem *item = m_list->item(row); item->checkState() != Qt::Checked)
            left.append(item->text());
    }
    setWords(left, m_further);
    emit addRequested(added);
}

void UnlikelyWords::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace enrow
