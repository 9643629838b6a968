// SPDX-License-Identifier: MIT
#include "desktop/batches/UnlikelyWords.h"

#include "common/Format.h"
#include "pasted/BatchIdShape.h"

#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace enrow
{

namespace
{

constexpr int aroundWord = 8;          // pixels, above and below
constexpr int besideWord = 20;         // to the next one
constexpr int widestWord = 320;        // what is longer is shortened in its middle
constexpr qsizetype longestNamed = 40; // characters
constexpr int fewestLines = 3;         // before it scrolls
constexpr int partOfWindow = 4;        // at most this part of its height

// With what is wrong with it, as far as that is known.
QString shown(const QString &word)
{
    return isPartOfBatchId(word) ? UnlikelyWords::tr("%1 (only part of an ID)").arg(word) : word;
}

// Of one that is alone.
QString sentenceOf(const QString &word)
{
    const QString named = word.left(longestNamed);
    return isPartOfBatchId(word)
               ? UnlikelyWords::tr("“%1” is only part of a batch ID and was not added. Copy the whole ID.").arg(named)
               : UnlikelyWords::tr("“%1” does not look like a batch ID and was not added.").arg(named);
}

QString wordOf(const QListWidgetItem *item)
{
    return item->data(Qt::UserRole).toString();
}

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
    // As many beside each other as there is room for.
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(true);
    m_list->setResizeMode(QListView::Adjust);
    m_add->setToolTip(tr("Add these words as batch IDs"));
    connect(m_list, &QListWidget::itemChanged, this, &UnlikelyWords::refresh);
    // All of its place is the check box. A click at the box itself has changed it already.
    connect(m_list, &QListWidget::itemPressed, this,
            [this](const QListWidgetItem *item) { m_pressed = item->checkState(); });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        if (item->checkState() == m_pressed)
            item->setCheckState(m_pressed == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    connect(m_add, &QPushButton::clicked, this, &UnlikelyWords::addChosen);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    grid->addWidget(m_text, 0, 0);
    grid->addWidget(m_add, 0, 1);
    grid->addWidget(m_list, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    setTabOrder(m_list, m_add);
    setVisible(false);
}

void UnlikelyWords::setWords(const QStringList &words, int further)
{
    m_further = further;
    const QSize place = placeOf(words);
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const QString &word : words) {
            auto *item = new QListWidgetItem(shown(word), m_list);
            item->setData(Qt::UserRole, word);
            item->setSizeHint(place);
            item->setToolTip(word.toHtmlEscaped());
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            // Nothing is chosen before the person does, where there is a choice.
            item->setCheckState(words.size() == 1 ? Qt::Checked : Qt::Unchecked);
        }
        m_list->setCurrentRow(0);
    }
    refresh();
    setVisible(!words.isEmpty());
    fitHeight();
}

// One for all, as the widest of them needs it.
QSize UnlikelyWords::placeOf(const QStringList &words) const
{
    int wide = 0;
    for (const QString &word : words)
        wide = std::max(wide, m_list->fontMetrics().horizontalAdvance(shown(word)));
    const int box = m_list->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, m_list);
    return {std::min(wide, widestWord) + box + besideWord, m_list->fontMetrics().height() + aroundWord};
}

// All words, as far as they leave the rest of the window its room.
void UnlikelyWords::fitHeight()
{
    if (m_list->count() < 2)
        return;
    const int line = m_list->item(0)->sizeHint().height();
    const int most = std::max(fewestLines * line, window()->height() / partOfWindow / line * line);
    m_list->doItemsLayout(); // they are where they fitted into the former width until then
    const QRect last = m_list->visualItemRect(m_list->item(m_list->count() - 1));
    const int all = last.bottom() + 1 + m_list->verticalScrollBar()->value();
    const int high = std::clamp(all, line, most) + 2 * m_list->frameWidth();
    if (high != m_list->height() || m_list->minimumHeight() != high)
        m_list->setFixedHeight(high);
}

QStringList UnlikelyWords::chosen() const
{
    QStringList words;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            words.append(wordOf(m_list->item(row)));
    }
    return words;
}

void UnlikelyWords::refresh()
{
    const int count = m_list->count();
    QString text = count == 1 ? sentenceOf(wordOf(m_list->item(0)))
                              : tr("%1 words do not look like batch IDs and were not added. Tick those that are IDs.")
                                    .arg(Format::number(count + m_further));
    if (m_further > 0)
        text += u' ' + tr("The first %1 are listed.").arg(Format::number(count));
    m_text->setText(text);
    m_list->setAccessibleName(text);
    m_list->setVisible(count > 1);
    const qsizetype added = chosen().size();
    m_add->setText(count == 1   ? tr("Add it an&yway")
                   : added == 0 ? tr("Add batches")
                                : tr("Add %1 batches", nullptr, Format::pluralOf(added)).arg(Format::number(added)));
    m_add->setEnabled(added > 0);
    m_add->setAccessibleDescription(text);
}

void UnlikelyWords::addChosen()
{
    const QStringList added = chosen();
    QStringList left;
    for (int row = 0; row < m_list->count(); ++row) {
        if (const QListWidgetItem *item = m_list->item(row); item->checkState() != Qt::Checked)
            left.append(wordOf(item));
    }
    setWords(left, m_further);
    emit addRequested(added);
}

void UnlikelyWords::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

} // namespace enrow
