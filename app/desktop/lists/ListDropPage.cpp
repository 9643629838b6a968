// SPDX-License-Identifier: MIT
#include "desktop/lists/ListDropPage.h"

#include "desktop/common/Tone.h"

#include <QPainter>
#include <QPushButton>

namespace enrow
{

namespace
{

constexpr QSize leastButton(168, 36); // pixels: the one thing to do here is seen at once
constexpr qreal roundness = 10;       // pixels

} // namespace

ListDropPage::ListDropPage(QWidget *parent)
    : EmptyPage(Icon::List, parent)
{
    actionButton()->setMinimumSize(leastButton);
    say(tr("Match a list with your results"),
        tr("Adds what was found to each row, or keeps only new people.\nNothing is written before you "
           "save."));
}

void ListDropPage::refuse(const QString &sentence)
{
    setIcon(Icon::Warning);
    say(tr("Choose another list"), sentence);
}

void ListDropPage::say(const QString &title, const QString &text)
{
    setMessage(title, text, tr("&Choose a list…"), tr("or drop a CSV, TSV or Excel file here"));
}

void ListDropPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(outlineColor(palette()), 1, Qt::DashLine));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), roundness, roundness);
}

} // namespace enrow
