// SPDX-License-Identifier: MIT
#include "desktop/credits/CreditPanel.h"

#include "credits/CreditSummary.h"
#include "desktop/common/EmptyPage.h"
#include "desktop/common/Format.h"
#include "desktop/common/MessageLine.h"
#include "desktop/common/RowsText.h"
#include "desktop/credits/CreditBar.h"
#include "desktop/credits/CreditText.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace enrow
{

namespace
{

constexpr size_t mostMismatches = 5;
constexpr qsizetype longestValue = 14; // characters; the whole of a longer one is its tooltip
constexpr int margin = 10;

QFont strongFont(const QWidget &widget)
{
    QFont font = widget.font();
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

CreditPanel::CreditPanel(QWidget *parent)
    : QWidget(parent)
    , m_scope(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_scroll(new QScrollArea(m_stack))
    , m_stillOpen(new MessageLine(this))
    , m_bar(new CreditBar(this))
{
    setAccessibleName(tr("Credits"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Figures of the selected batches"));
    m_scroll->setWidget(buildFigures());
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(new EmptyPage(Icon::Credits, tr("No figures yet"),
                                      tr("What the selected batches found and what they cost appears here."), m_stack));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    layout->addWidget(m_stack, 1);
    m_stack->setCurrentIndex(1);
}

QWidget *CreditPanel::buildHeader()
{
    auto *header = new QWidget(this);
    auto *title = new QLabel(tr("Credits"), header);
    title->setFont(strongFont(*title));
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(margin, 10, margin, 8);
    layout->addWidget(title);
    layout->addStretch(1);
    m_scope->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_scope);
    return header;
}

QWidget *CreditPanel::buildFigures()
{
    auto *figures = new QWidget(this);
    auto *layout = new QVBoxLayout(figures);
    layout->setContentsMargins(margin, 4, margin, margin);
    layout->setSpacing(12);
    layout->addWidget(m_stillOpen);
    auto *found = new QGridLayout;
    auto *cost = new QGridLayout;
    for (const CreditFigure figure : allCreditFigures)
        m_lines.push_back(addLine(figure < CreditFigure::Initial ? *found : *cost, figure == CreditFigure::Final));
    layout->addLayout(found);
    auto *line = new QFrame(figures);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    layout->addWidget(line);
    layout->addLayout(cost);
    layout->addWidget(m_bar);
    m_remarkLayout = new QVBoxLayout;
    m_remarkLayout->setSpacing(8);
    layout->addLayout(m_remarkLayout);
    layout->addStretch(1);
    return figures;
}

CreditPanel::Line CreditPanel::addLine(QGridLayout &grid, bool strong)
{
    grid.setHorizontalSpacing(8);
    grid.setVerticalSpacing(7);
    grid.setColumnStretch(0, 1);
    const Line line{new QLabel(this), new QLabel(this)};
    line.name->setWordWrap(true);
    line.name->setForegroundRole(strong ? QPalette::WindowText : QPalette::PlaceholderText);
    line.value->setAlignment(Qt::AlignRight | Qt::AlignTop);
    line.value->setTextFormat(Qt::PlainText); // it can be the server's words
    line.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (strong) {
        for (QLabel *label : {line.name, line.value})
            label->setFont(strongFont(*label));
    }
    const int row = grid.rowCount();
    grid.addWidget(line.name, row, 0);
    grid.addWidget(line.value, row, 1);
    return line;
}

void CreditPanel::setSummary(const CreditSummary &summary, const QList<BatchKind> &kinds)
{
    const CreditText text(summary, kinds);
    m_scope->setText(text.scope());
    m_stack->setCurrentIndex(summary.batches > summary.outside ? 0 : 1);
    if (const QString open = text.stillOpen(); open != m_stillOpen->text())
        m_stillOpen->say(Tone::Active, open);
    showFigures(text);
    showShares(summary, text);
    showRemarks(summary, text);
    // The longest word and the longest amount stay whole, beside the bar that scrolls.
    m_scroll->setMinimumWidth(m_scroll->widget()->minimumSizeHint().width() +
                              m_scroll->verticalScrollBar()->sizeHint().width());
}

void CreditPanel::showFigures(const CreditText &text)
{
    for (const CreditFigure figure : allCreditFigures) {
        const auto [name, value] = m_lines[size_t(figure)];
        name->setText(text.name(figure));
        const QString whole = text.value(figure);
        value->setText(Format::shortened(whole, longestValue));
        value->setToolTip(value->text() == whole ? QString() : whole.toHtmlEscaped());
        value->setAccessibleName(QStringLiteral("%1: %2").arg(name->text(), whole));
        name->setVisible(text.shows(figure));
        value->setVisible(text.shows(figure));
    }
}

// A bar of parts that make no whole would show something untrue.
void CreditPanel::showShares(const CreditSummary &summary, const CreditText &text)
{
    const std::optional<Credits> initial = summary.initial.amount();
    const std::optional<Credits> refunded = summary.refunded.amount();
    const std::optional<Credits> final = summary.final.amount();
    const bool addsUp = initial && refunded && final && *initial - *refunded == *final;
    m_bar->setVisible(addsUp && text.shows(CreditFigure::Refunded));
    if (addsUp)
        m_bar->setAmounts(*final, *refunded, text.refunded());
}

void CreditPanel::showRemarks(const CreditSummary &summary, const CreditText &text)
{
    const size_t shown = std::min(summary.mismatches.size(), mostMismatches);
    QStringList sentences{RowsText::sentence(summary.arrival)};
    for (size_t i = 0; i < shown; ++i)
        sentences += text.mismatch(summary.mismatches[i]);
    sentences += text.furtherMismatches(shown);
    sentences.removeAll(QString());
    while (m_remarks.size() < size_t(sentences.size())) {
        m_remarks.push_back(new MessageLine(this));
        m_remarkLayout->addWidget(m_remarks.back());
    }
    for (size_t i = 0; i < m_remarks.size(); ++i) {
        const QString sentence = sentences.value(qsizetype(i));
        if (sentence != m_remarks[i]->text())
            m_remarks[i]->say(Tone::Caution, sentence);
    }
}

} // namespace enrow
