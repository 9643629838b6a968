// SPDX-License-Identifier: MIT
#include "desktop/credits/CreditPanel.h"

#include "common/Format.h"
#include "credits/CreditSummary.h"
#include "desktop/common/Icons.h"
#include "desktop/common/MessageLine.h"
#include "desktop/common/RowsText.h"
#include "desktop/common/Rule.h"
#include "desktop/common/TypeScale.h"
#include "desktop/credits/CreditBar.h"
#include "desktop/credits/CreditRemarks.h"
#include "desktop/credits/CreditText.h"
#include "desktop/credits/KindTable.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace enrow
{

namespace
{

constexpr size_t mostMismatches = 5;
constexpr int leastWidth = 220;
constexpr int leastUnfolded = 140; // pixels, where there is little room: the batches keep more of it
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

// The long sentences are what the short one is about.
void sayShort(MessageLine &line, Tone tone, const QString &sentence, const QString &details)
{
    const QString more = details == sentence ? QString() : details;
    line.setToolTip(more);
    line.setAccessibleDescription(more);
    say(line, tone, sentence);
}

// Stands over what scrolls, inside its edge.
class FocusRing : public QWidget
{
public:
    explicit FocusRing(QWidget *around)
        : QWidget(around)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setObjectName(QStringLiteral("focusRing"));
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(focusColor(palette()), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 4, 4);
    }
};

} // namespace

CreditPanel::CreditPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(createTitle(tr("Credits"), this))
    , m_scope(new QLabel(this))
    , m_brief(new QLabel(this))
    , m_toggle(new QToolButton(this))
    , m_noFigures(createText(this))
    , m_stack(new QStackedWidget(this))
    , m_scroll(new QScrollArea(m_stack))
    , m_ring(new FocusRing(m_scroll))
    , m_notCounted(new MessageLine(this))
    , m_headline(createText(this))
    , m_copyExact(new QAction(iconOf(Icon::Copy), tr("Copy the exact amount"), this))
    , m_refund(createText(this))
    , m_bar(new CreditBar(this))
    , m_kinds(new KindTable(this))
    , m_remarkLayout(new QVBoxLayout)
    , m_fits(new MessageLine(this))
    , m_arrival(new MessageLine(this))
{
    setAccessibleName(tr("Credits"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Figures of the selected batches"));
    m_scroll->setWidget(buildFigures());
    m_scroll->installEventFilter(this);
    m_scroll->viewport()->installEventFilter(this);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &CreditPanel::followScrolling);
    followScrolling();
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(buildEmpty());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = buildHeader();
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    m_stack->setCurrentIndex(1);
}

// What does not scroll needs no keyboard.
void CreditPanel::followScrolling()
{
    const bool scrolls = m_scroll->verticalScrollBar()->maximum() > 0;
    m_scroll->setFocusPolicy(scrolls ? Qt::StrongFocus : Qt::NoFocus);
    if (!scrolls)
        m_scroll->clearFocus();
}

bool CreditPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_brief) {
        if (event->type() == QEvent::MouseButtonRelease)
            m_toggle->click();
        return QWidget::eventFilter(watched, event);
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut || event->type() == QEvent::Resize) {
        m_ring->setGeometry(m_scroll->viewport()->geometry());
        m_ring->raise();
        m_ring->setVisible(m_scroll->hasFocus());
    }
    return QWidget::eventFilter(watched, event);
}

QWidget *CreditPanel::buildHeader()
{
    auto *header = new QWidget(this);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(margin, 4, margin, 8);
    layout->addWidget(m_title);
    layout->addWidget(m_brief, 1);
    m_scope->setForegroundRole(QPalette::PlaceholderText);
    m_scope->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    layout->addWidget(m_scope, 1);
    m_brief->hide();
    m_brief->setTextFormat(Qt::PlainText);
    m_brief->setMinimumWidth(1); // what it says is cut to the room that there is
    m_brief->setCursor(Qt::PointingHandCursor);
    m_brief->installEventFilter(this); // a click on it does as the arrow does
    m_toggle->setAutoRaise(true);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_toggle->hide();
    connect(m_toggle, &QToolButton::clicked, this, [this] {
        m_isUnfolded = !m_isUnfolded;
        fold();
    });
    layout->addWidget(m_toggle);
    return header;
}

QWidget *CreditPanel::buildEmpty()
{
    auto *page = new QWidget(m_stack);
    page->setObjectName(QStringLiteral("noFigures"));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(margin, 4, margin, margin);
    m_noFigures->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_noFigures);
    layout->addStretch(1);
    return page;
}

void CreditPanel::setCollapsible(bool collapsible)
{
    if (collapsible == m_isCollapsible)
        return;
    m_isCollapsible = collapsible; // who opened it finds it open again
    m_toggle->setVisible(collapsible);
    fold();
}

void CreditPanel::fold()
{
    const bool isFolded = m_isCollapsible && !m_isUnfolded;
    m_toggle->setIcon(iconOf(isFolded ? Icon::Expand : Icon::Collapse));
    m_toggle->setAccessibleName(isFolded ? tr("Show the credits") : tr("Hide the credits"));
    m_toggle->setToolTip(m_toggle->accessibleName());
    m_title->setHidden(isFolded);
    m_scope->setHidden(isFolded);
    m_brief->setVisible(isFolded);
    m_stack->setHidden(isFolded);
    m_stack->setMinimumHeight(m_isCollapsible ? leastUnfolded : 0);
    setMaximumHeight(isFolded ? m_header->sizeHint().height() : QWIDGETSIZE_MAX);
    // A splitter gives no room back by itself.
    if (auto *splitter = qobject_cast<QSplitter *>(parentWidget()); splitter && splitter->orientation() == Qt::Vertical)
        splitter->setSizes({splitter->height(), 0});
    showBrief();
}

void CreditPanel::showBrief()
{
    const int room = width() - 2 * margin - m_toggle->sizeHint().width() - m_header->layout()->spacing();
    QString shown;
    for (const QString &brief : std::as_const(m_briefs)) {
        shown = brief;
        if (m_brief->fontMetrics().horizontalAdvance(brief) < room)
            break;
    }
    m_brief->setText(shown);
    m_brief->setToolTip(m_briefs.value(0));
}

void CreditPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showBrief();
}

QWidget *CreditPanel::buildFigures()
{
    auto *figures = new QWidget(this);
    auto *layout = new QVBoxLayout(figures);
    layout->setContentsMargins(margin, 4, margin, margin);
    layout->setSpacing(8);
    m_headline->setFont(headlineFont(m_headline->font()));
    m_headline->addAction(m_copyExact);
    connect(m_copyExact, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_copyExact->data().toString()); });
    auto *headlines = new QVBoxLayout;
    headlines->setSpacing(2);
    headlines->addWidget(m_headline);
    headlines->addWidget(m_refund);
    layout->addLayout(headlines);
    layout->addWidget(m_bar);
    layout->addWidget(m_notCounted);
    layout->addWidget(m_kinds);
    auto *cost = new QGridLayout;
    layout->addLayout(cost);
    m_remarkLayout->setSpacing(8);
    m_remarkLayout->addWidget(m_fits);
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
    m_noFigures->setText(summary.batches == 0 ? tr("What the selected batches cost and found appears here.")
                                              : tr("Enrow has not reported yet what this costs."));
    showCost(summary, text);
    m_briefs = text.briefs();
    showBrief();
    showKinds(summary);
    showFigures(text);
    showRemarks(summary, text, kinds);
    // The longest word and the longest amount stay whole, beside the bar that scrolls.
    m_scroll->setMinimumWidth(std::max(leastWidth, m_scroll->widget()->minimumSizeHint().width() +
                                                       m_scroll->verticalScrollBar()->sizeHint().width()));
}

void CreditPanel::showCost(const CreditSummary &summary, const CreditText &text)
{
    m_headline->setText(text.headline());
    m_headline->setToolTip(summary.final.asItCame().toHtmlEscaped());
    const bool isRounded = !summary.final.asItCame().isEmpty();
    m_copyExact->setData(summary.final.asItCame());
    m_headline->setContextMenuPolicy(isRounded ? Qt::ActionsContextMenu : Qt::DefaultContextMenu);
    m_refund->setText(text.refund());
    m_refund->setVisible(!text.refund().isEmpty());
    // A bar of parts that make no whole would show something untrue.
    m_bar->setVisible(text.hasParts());
    if (text.hasParts())
        m_bar->setParts(text.parts());
}

void CreditPanel::showKinds(const CreditSummary &summary)
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
    m_kinds->setLines(lines);
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

void CreditPanel::showRemarks(const CreditSummary &summary, const CreditText &text, const QList<BatchKind> &kinds)
{
    const CreditRemarks remarks(summary, kinds);
    sayShort(*m_notCounted, Tone::Neutral, remarks.notCounted(), remarks.stillOpen());
    // What is still to come is no good news yet.
    const Tone tone = text.owesRefund() ? Tone::Neutral : Tone::Positive;
    sayShort(*m_fits, tone, remarks.fits(), remarks.whatFits().join(u'\n'));
    say(*m_arrival, Tone::Caution, RowsText::sentence(summary.arrival));
    const size_t shown = std::min(summary.mismatches.size(), mostMismatches);
    QStringList sentences;
    for (size_t i = 0; i < shown; ++i)
        sentences += remarks.mismatch(summary.mismatches[i]);
    sentences += remarks.furtherMismatches(shown);
    sentences.removeAll(QString());
    while (m_remarks.size() < size_t(sentences.size())) {
        m_remarks.push_back(new MessageLine(this));
        m_remarkLayout->addWidget(m_remarks.back());
    }
    for (size_t i = 0; i < m_remarks.size(); ++i)
        say(*m_remarks[i], Tone::Caution, sentences.value(qsizetype(i)));
}

} // namespace enrow
