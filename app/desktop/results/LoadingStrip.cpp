// SPDX-License-Identifier: MIT
#include "desktop/results/LoadingStrip.h"

#include "common/Format.h"
#include "desktop/common/Tone.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>

namespace enrow
{

LoadingStrip::LoadingStrip(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_bar(new QProgressBar)
{
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(fontMetrics().height() / 2);
    m_bar->setAccessibleName(tr("Loading batches"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(8, 5, 8, 4);
    setAutoFillBackground(true); // it lies over rows
    line->addWidget(m_text);
    line->addWidget(m_bar, 1);
    m_appear.setSingleShot(true);
    m_appear.setInterval(patience);
    connect(&m_appear, &QTimer::timeout, this, &QWidget::show);
    hide();
}

void LoadingStrip::setProgress(const LoadingProgress &progress)
{
    m_text->setText(tr("Loading %1 of %2 batches", nullptr, Format::pluralOf(progress.all))
                        .arg(Format::number(progress.read), Format::number(progress.all)));
    m_bar->setRange(0, progress.all);
    m_bar->setValue(progress.read + progress.unreadable);
    m_bar->setAccessibleDescription(m_text->text());
    if (progress.isOver()) {
        m_appear.stop();
        hide();
    } else if (!isVisible() && !m_appear.isActive()) {
        m_appear.start();
    }
}

// Where nothing at all can be read, that is said in the place of the rows.
QString LoadingStrip::unreadable(const LoadingProgress &progress)
{
    if (!progress.isOver() || progress.unreadable == 0 || progress.read == 0)
        return {};
    return tr("%1 of %2 batches cannot be read. Refresh them to get them from Enrow again.", nullptr,
              Format::pluralOf(progress.unreadable))
        .arg(Format::number(progress.unreadable), Format::number(progress.all));
}

void LoadingStrip::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1, lineColor(palette()));
}

} // namespace enrow
