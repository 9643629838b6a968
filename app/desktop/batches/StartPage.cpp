// SPDX-License-Identifier: MIT
#include "desktop/batches/StartPage.h"

#include "desktop/common/Icons.h"
#include "desktop/common/Tone.h"
#include "desktop/common/TypeScale.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace enrow
{

namespace
{

constexpr int stepMarkSide = 28;
constexpr int stepSymbolSide = 16;
constexpr int columnWidth = 560;

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QPixmap emptyMark(qreal scale)
{
    QPixmap mark(QSize(stepMarkSide, stepMarkSide) * scale);
    mark.setDevicePixelRatio(scale);
    mark.fill(Qt::transparent);
    return mark;
}

void drawCircle(QPainter &painter, const QColor &color)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5));
    painter.drawEllipse(QRectF(1, 1, stepMarkSide - 2, stepMarkSide - 2));
}

// A symbol in a circle, as the numbers beside it.
QPixmap symbolMark(Icon symbol, const QColor &color, qreal scale)
{
    QPixmap mark = emptyMark(scale);
    QPainter painter(&mark);
    drawCircle(painter, color);
    constexpr int edge = (stepMarkSide - stepSymbolSide) / 2;
    painter.drawPixmap(edge, edge, tintedPixmap(symbol, color, stepSymbolSide, scale));
    return mark;
}

// A number in a circle.
QPixmap numberMark(int number, QFont font, const QColor &color, qreal scale)
{
    QPixmap mark = emptyMark(scale);
    QPainter painter(&mark);
    drawCircle(painter, color);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.drawText(QRectF(0, 0, stepMarkSide, stepMarkSide), Qt::AlignCenter, QString::number(number));
    return mark;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
{
    auto *page = new QWidget;
    page->setMaximumWidth(columnWidth);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(0);
    auto *headline = plainLabel(tr("Follow your Enrow batches"));
    headline->setFont(headlineFont(headline->font()));
    column->addStretch(2);
    column->addWidget(headline);
    column->addSpacing(8);
    column->addWidget(plainLabel(tr("See what they found and what they cost, and export the results.")));
    column->addSpacing(24);
    column->addWidget(createStep(m_key, tr("Enter your API key"),
                                 tr("You find it in your Enrow account. It is tested before it is saved."),
                                 tr("API key…")));
    column->addWidget(
        createStep(m_ids, tr("Paste batch IDs"),
                   tr("Press Ctrl+V anywhere in this window, or drop text or a file. The batch ID is the “id” that "
                      "Enrow returned when the batch was started. Links, tables and whole e-mails work too."),
                   tr("Paste")));
    column->addWidget(
        createStep(m_samples, tr("Or look around first"),
                   tr("Simulated batches in a separate window. Nothing is charged, and nothing is saved."),
                   tr("Try with sample data")));
    column->addStretch(3);
    connect(m_key.button, &QPushButton::clicked, this, &StartPage::keyRequested);
    connect(m_ids.button, &QPushButton::clicked, this, &StartPage::pasteRequested);
    connect(m_samples.button, &QPushButton::clicked, this, &StartPage::samplesRequested);

    arrange(page);
    setAccessibleName(tr("Start"));
    setHasKey(false);
}

void StartPage::arrange(QWidget *page)
{
    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(page, 100);
    row->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(middle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

QWidget *StartPage::createStep(Step &step, const QString &title, const QString &advice, const QString &action)
{
    step.mark = new QLabel;
    step.mark->setFixedSize(stepMarkSide, stepMarkSide);
    step.mark->setAlignment(Qt::AlignCenter);
    step.title = plainLabel(title);
    step.title->setFont(headingFont(step.title->font()));
    step.advice = plainLabel(advice);
    step.button = new QPushButton(action);
    step.button->setAutoDefault(false);
    step.button->setAccessibleDescription(advice);
    step.row = new QWidget;
    auto *grid = new QGridLayout(step.row);
    grid->setContentsMargins(0, 12, 0, 12);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->addWidget(step.mark, 0, 0, Qt::AlignTop);
    grid->addWidget(step.title, 0, 1);
    grid->addWidget(step.advice, 1, 1);
    grid->addWidget(step.button, 0, 2, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(2, step.button->fontMetrics().horizontalAdvance(tr("Try with sample data")) + 32);
    return step.row;
}

void StartPage::setOffersSamples(bool offers)
{
    m_samples.row->setVisible(offers);
}

void StartPage::setHasKey(bool hasKey)
{
    m_hasKey = hasKey;
    m_key.title->setText(hasKey ? tr("API key ready") : tr("Enter your API key"));
    m_key.advice->setText(hasKey ? tr("It is used for the batches that you add.")
                                 : tr("You find it in your Enrow account. It is tested before it is saved."));
    m_key.button->setAccessibleDescription(m_key.advice->text());
    m_key.button->setText(hasKey ? tr("Change…") : tr("API key…"));
    m_key.button->setDefault(!hasKey); // the next step, in the accent colour
    m_ids.button->setDefault(hasKey);
    takeColors();
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeColors();
}

// A step that is done has a check mark; the others have their numbers, and the last one, which is none, a symbol.
void StartPage::takeColors()
{
    const qreal scale = devicePixelRatioF();
    const QColor quiet = palette().color(QPalette::PlaceholderText);
    const QColor done = toneColors(Tone::Positive, palette()).text;
    m_key.mark->setPixmap(m_hasKey ? symbolMark(Icon::Check, done, scale) : numberMark(1, font(), quiet, scale));
    m_ids.mark->setPixmap(numberMark(2, font(), quiet, scale));
    m_samples.mark->setPixmap(symbolMark(Icon::Show, quiet, scale));
}

} // namespace enrow
