// SPDX-License-Identifier: MIT
#include "desktop/batches/ProgressLine.h"

#include "common/Format.h"
#include "desktop/common/ErrorText.h"
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
    if (progress.trouble) {
        return {ErrorText::headline(*progress.trouble) + Format::between +
                tr("%1 batches wait", nullptr, Format::pluralOf(running)).arg(Format::number(running))};
    }
    const QString all = tr("Running: %1 batches", nullptr, Format::pluralOf(running)).arg(Format::number(running));
    if (running == 1)
        return {all}; // its own row tells how far it is
    QStringList texts{all};
    if (progress.amounts)
        texts.prepend(
            all + Format::between +
            tr("%1 of %2", "rows finished of rows requested")
                .arg(Format::number(progress.amounts->finished), Format::number(progress.amounts->requested)));
    if (progress.timeLeft)
        texts.prepend(texts.first() + Format::between + Format::timeLeft(*progress.timeLeft));
    return texts;
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
