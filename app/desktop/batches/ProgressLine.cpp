// SPDX-License-Identifier: MIT
#include "desktop/batches/ProgressLine.h"

#include "desktop/common/Format.h"
#include "store/ListProgress.h"

#include <algorithm>

namespace enrow
{

ProgressLine::ProgressLine(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

QStringList ProgressLine::textsOf(const ListProgress &progress)
{
    const int running = progress.count(BatchGroup::Running);
    if (running == 0)
        return {};
    const QString count = Format::number(running);
    if (!progress.amounts)
        return {tr("%1 running", "a number of batches").arg(count)};
    const QString finished = Format::number(progress.amounts->finished);
    const QString requested = Format::number(progress.amounts->requested);
    const QString amounts = tr("%1 of %2", "rows finished of rows requested").arg(finished, requested);
    if (!progress.timeLeft)
        return {tr("%1 running, %2 of %3", "a number of batches, rows finished of rows requested")
                    .arg(count, finished, requested),
                amounts};
    const QString left = Format::timeLeft(*progress.timeLeft);
    return {
        tr("%1 running, %2 of %3, %4",
           "a number of batches, rows finished of rows requested, and how much time is left")
            .arg(count, finished, requested, left),
        tr("%1 of %2, %3", "rows finished of rows requested, and how much time is left").arg(finished, requested, left),
        amounts};
}

void ProgressLine::setProgress(const ListProgress &progress)
{
    QStringList texts = textsOf(progress);
    if (texts == m_texts)
        return;
    m_texts = std::move(texts);
    setToolTip(m_texts.value(0));
    setAccessibleName(m_texts.value(0));
    showWhatFits();
}

QSize ProgressLine::sizeHint() const
{
    return {m_texts.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_texts.first()) + 2, fontMetrics().height()};
}

QSize ProgressLine::minimumSizeHint() const
{
    return {0, fontMetrics().height()};
}

void ProgressLine::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    showWhatFits();
}

void ProgressLine::showWhatFits()
{
    const auto fits = [this](const QString &text) { return fontMetrics().horizontalAdvance(text) <= width(); };
    const auto longest = std::find_if(m_texts.cbegin(), m_texts.cend(), fits);
    const QString shortest = m_texts.isEmpty() ? QString() : m_texts.last();
    setText(longest == m_texts.cend() ? fontMetrics().elidedText(shortest, Qt::ElideRight, width()) : *longest);
}

} // namespace enrow
