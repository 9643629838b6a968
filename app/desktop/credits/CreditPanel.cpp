// SPDX-License-Identifier: MIT
#include "desktop/credits/CreditPanel.h"

#include "credits/CreditSummary.h"
#include "desktop/common/EmptyPage.h"
#include "desktop/common/Format.h"
#include "desktop/common/MessageLine.h"
#include "desktop/common/RowsText.h"
#include "desktop/common/Rule.h"
#include "desktop/common/TypeScale.h"
#include "desktop/credits/CreditBar.h"
#include "desktop/credits/CreditRemarks.h"
#include "desktop/credits/CreditText.h"
#include "desktop/credits/KindTable.h"

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
constexpr int leastWidth = 220;
constexpr int margin = 12;

QLabel *createText(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText); // it can hold the server's words
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *createTitle(const QString &text, QWidget *parent)
{
    auto *title = new QLabel(text, parent);
    title->setFont(headingFont(title->font()));
    return title;
}

void say(MessageLine &line, Tone tone, const QString &sentence)
{
    if (sentence != line.text() || tone != line.tone())
        line.say(tone, sentence);
}

} // namespace

CreditPanel::CreditPanel(QWidget *parent)
    : QWidget(parent)
    , m_scope(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_scroll(new QScrollArea(m_stack))
    , m_stillOpen(new MessageLine(this))
    , m_headline(createText(this))
    , m_refund(createText(this))
    , m_bar(new CreditBar(this))
    , m_kinds(new KindTable(this))
    , m_remarkLayout(new QVBoxLayout)
    , m_arrival(new MessageLine(this))
{
    setAccessibleName(tr("Credits"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Figures of the selected batches"));
    m_scroll->setWidget(buildFigures());
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(new EmptyPage(Icon::Credits, tr("No figures yet"),
                                     tr("What the selected batches cost and what they found appears here."), m_stack));

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
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(margin, 4, margin, 8);
    layout->addWidget(createTitle(tr("Credits"), header));
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
    layout->setSpacing(8);
    m_headline->setFont(headlineFont(m_headline->font()));
    auto *headlines = new QVBoxLayout;
    headlines->setSpacing(2);
    headlines->addWidget(m_headline);
    headlines->addWidget(m_refund);
    layout->addLayout(headlines);
    layout->addWidget(m_stillOpen);
    layout->addWidget(m_bar);
    layout->addWidget(m_kinds);
    auto *cost = new QGridLayout;
    layout->addLayout(cost);
    m_remarkLayout->setSpacing(8);
    layout->addLayout(m_remarkLayout);
    layout->addSpacing(8);
    layout->addWidget(new Rule(figures));
    layout->addSpacing(4);
    layout->addWidget(createTitle(tr("Results"), figures));
    auto *found = new QGridLayout;
    for (const CreditFigure figure : allCreditFigures)
        m_lines.push_back(addLine(figure == CreditFigure::CostPerFound ? *cost : *found));
    layout->addLayout(found);
    layout->addWidget(m_arrival);
    layout->addStretch(1);
    return figures;
}

CreditPanel::Line CreditPanel::addLine(QGridLayout &grid)
{
    grid.setHorizontalSpacing(8);
    grid.setVerticalSpacing(6);
    grid.setColumnStretch(0, 1);
    const Line line{new QLabel(this), new QLabel(this)};
    line.name->setWordWrap(true);
    line.name->setForegroundRole(QPalette::PlaceholderText);
    line.value->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    line.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
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
    showCost(summary, text);
    showKinds(summary, text);
    showFigures(text);
    showRemarks(summary, kinds);
    // The longest word and the longest amount stay whole, beside the bar that scrolls.
    m_scroll->setMinimumWidth(std::max(leastWidth, m_scroll->widget()->minimumSizeHint().width() +
                                                       m_scroll->verticalScrollBar()->sizeHint().width()));
}

void CreditPanel::showCost(const CreditSummary &summary, const CreditText &text)
{
    m_headline->setText(text.headline());
    m_headline->setToolTip(summary.final.asItCame().toHtmlEscaped());
    m_refund->setText(text.refund());
    m_refund->setVisible(!text.refund().isEmpty());
    // A bar of parts that make no whole would show something untrue.
    m_bar->setVisible(text.hasParts());
    if (text.hasParts())
        m_bar->setParts({*summary.final.amount(), text.paidPart()}, {*summary.refunded.amount(), text.refundedPart()});
}

void CreditPanel::showKinds(const CreditSummary &summary, const CreditText &text)
{
    std::vector<KindTable::Line> lines;
    if (summary.byKind.size() > 1) {
        KindTotal total{};
        for (const KindTotal &each : summary.byKind) {
            lines.push_back(
                {CreditText::shortName(each.kind), Format::credits(each.paid), Format::credits(each.refunded)});
            total.paid += each.paid;
            total.refunded += each.refunded;
        }
        lines.push_back({tr("Total"), Format::credits(total.paid), Format::credits(total.refunded)});
    }
    m_kinds->setLines(text.paidTitle(), lines);
}

void CreditPanel::showFigures(const CreditText &text)
{
    for (const CreditFigure figure : allCreditFigures) {
        const auto [name, value] = m_lines[size_t(figure)];
        name->setText(text.name(figure));
        value->setText(text.value(figure));
        value->setAccessibleName(QStringLiteral("%1: %2").arg(name->text(), value->text()));
        name->setVisible(text.shows(figure));
        value->setVisible(text.shows(figure));
    }
}

void CreditPanel::showRemarks(const CreditSummary &summary, const QList<BatchKind> &kinds)
{
    const CreditRemarks remarks(summary, kinds);
    say(*m_stillOpen, Tone::Active, remarks.stillOpen());
    say(*m_arrival, Tone::Caution, RowsText::sentence(summary.arrival));
    const QStringList fitting = remarks.whatFits();
    const size_t shown = std::min(summary.mismatches.size(), mostMismatches);
    QStringList sentences = fitting;
    for (size_t i = 0; i < shown; ++i)
        sentences += remarks.mismatch(summary.mismatches[i]);
    sentences += remarks.furtherMismatches(shown);
    sentences.removeAll(QString());
    while (m_remarks.size() < size_t(sentences.size())) {
        m_remarks.push_back(new MessageLine(this));
        m_remarkLayout->addWidget(m_remarks.back());
    }
    for (size_t i = 0; i < m_remarks.size(); ++i)
        say(*m_remarks[i], qsizetype(i) < fitting.size() ? Tone::Positive : Tone::Caution,
            sentences.value(qsizetype(i)));
}

} // namespace enrow
