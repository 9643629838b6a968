// SPDX-License-Identifier: MIT
#include "desktop/batches/BatchStatePage.h"

#include "common/Format.h"
#include "desktop/batches/BatchCard.h"
#include "desktop/batches/StateButtons.h"
#include "desktop/batches/SupportText.h"
#include "desktop/common/BalancedText.h"
#include "desktop/common/ErrorText.h"
#include "desktop/common/Icons.h"
#include "desktop/common/KindText.h"
#include "desktop/common/TypeScale.h"
#include "desktop/common/VisibleText.h"
#include "store/BatchStore.h"
#include "store/PollTrouble.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace enrow
{

namespace
{

constexpr int stateSymbolSide = 40;
constexpr int widestPage = 480; // pixels, of the bar
constexpr int aroundPage = 24;
constexpr int progressHeight = 10;

Icon iconFor(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return Icon::Pause;
    case Tone::Active: return Icon::Batches;
    case Tone::Positive: return Icon::Check;
    case Tone::Caution: return Icon::Warning;
    case Tone::Negative: return Icon::Error;
    }
    return Icon::Info;
}

bool isRunning(const Batch &batch)
{
    const bool isAsked = batch.poll.state == PollState::Waiting || batch.poll.state == PollState::Fetching;
    return isAsked && !passingTrouble(batch.poll);
}

// What the card leaves unsaid of a batch that has no rows.
QString outlookOf(const Batch &batch)
{
    switch (batch.poll.state) {
    case PollState::Waiting:
    case PollState::Fetching:
    case PollState::BackingOff: return BatchStatePage::tr("Results appear here as soon as the batch is completed.");
    case PollState::WaitingForKey:
        return BatchStatePage::tr("Results appear here once there is an API key that Enrow accepts.");
    case PollState::Paused:
        if (!batch.fromFile.isEmpty())
            return BatchStatePage::tr("This batch was opened from a file. Refresh it to ask Enrow.");
        return BatchStatePage::tr("This batch is not being watched. It continues at Enrow.");
    case PollState::Done:
        return batch.head.status == BatchStatus::Completed ? BatchStatePage::tr("This batch returned no rows.")
                                                           : QString();
    case PollState::Stopped: return {};
    }
    return {};
}

// Two digits of it: more would be untrue a second later.
qint64 rounded(qint64 figure)
{
    qint64 unit = 1;
    while (figure / unit >= 100)
        unit *= 10;
    return (figure + unit / 2) / unit * unit;
}

QString speedOf(const Batch &batch, Clock::Steady now)
{
    const auto speed = batch.rate.perSecond(now);
    const qint64 perMinute = speed ? qRound64(*speed * 60) : 0;
    if (perMinute <= 0)
        return {};
    const qint64 rows = rounded(perMinute);
    return BatchStatePage::tr("about %1 rows a minute", nullptr, Format::pluralOf(rows)).arg(Format::number(rows));
}

} // namespace

BatchStatePage::BatchStatePage(const BatchStore &store, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_clock(clock)
    , m_name(new QLabel)
    , m_kind(new QLabel)
    , m_symbol(new QLabel)
    , m_headline(new QLabel)
    , m_sentence(new QLabel)
    , m_outlook(new QLabel)
    , m_progress(new QProgressBar)
    , m_facts(new QLabel)
    , m_buttons(new StateButtons)
{
    m_headline->setFont(headlineFont(m_headline->font()));
    m_symbol->setAlignment(Qt::AlignCenter);
    m_name->setFont(headingFont(m_name->font()));
    m_kind->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_name, m_kind, m_headline, m_sentence, m_outlook, m_facts}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setWordWrap(true);
    }
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(progressHeight);
    m_progress->setAccessibleName(tr("Progress"));
    arrange();
    connectButtons();
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_describe.setSingleShot(true);
    connect(&m_describe, &QTimer::timeout, this, &BatchStatePage::describe);
    connect(&store, &BatchStore::changed, this, [this](int row) {
        if (isVisible() && m_keys.contains(m_store.at(row).key))
            m_describe.start(0);
    });
    connect(&store, &BatchStore::removed, &m_describe, [this] { m_describe.start(0); });
}

void BatchStatePage::arrange()
{
    auto *page = new QWidget;
    page->setMaximumWidth(widestPage);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(8, 16, 8, 16);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_name, 0, Qt::AlignHCenter);
    column->addWidget(m_kind, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addWidget(m_symbol);
    column->addWidget(m_headline, 0, Qt::AlignHCenter);
    column->addWidget(m_progress);
    column->addWidget(m_facts, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addWidget(m_outlook, 0, Qt::AlignHCenter);
    column->addWidget(m_buttons, 0, Qt::AlignHCenter);
    column->addStretch(3);
    auto *ground = new QWidget;
    auto *middle = new QHBoxLayout(ground);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addStretch(1);
    middle->addWidget(page, 100);
    middle->addStretch(1);
    auto *scroll = new QScrollArea; // in a small window
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(ground);
    for (QWidget *part : {static_cast<QWidget *>(ground), scroll->viewport()}) {
        part->setBackgroundRole(QPalette::Base);
        part->setAutoFillBackground(true);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

void BatchStatePage::connectButtons()
{
    connect(m_buttons, &StateButtons::keyRequested, this, &BatchStatePage::keyRequested);
    connect(m_buttons, &StateButtons::refreshRequested, this, [this] { emit refreshRequested(m_keys); });
    connect(m_buttons, &StateButtons::pauseRequested, this, [this] { emit pauseRequested(m_keys); });
    connect(m_buttons, &StateButtons::resumeRequested, this, [this] { emit resumeRequested(m_keys); });
    connect(m_buttons, &StateButtons::removeRequested, this, [this] { emit removeRequested(m_keys); });
    connect(m_buttons, &StateButtons::copyRequested, this, &BatchStatePage::copyIds);
    connect(m_buttons, &StateButtons::detailsRequested, this, &BatchStatePage::copyDetails);
    connect(m_buttons, &StateButtons::kindChosen, this,
            [this](std::optional<BatchKind> kind) { emit kindChosen(m_keys, kind); });
}

void BatchStatePage::setBatches(const QList<BatchKey> &keys)
{
    m_keys = keys;
    m_describe.start(0);
}

// Whose key is needed, where it has a name.
QString BatchStatePage::sentenceOf(const Batch &batch) const
{
    const std::optional<Error> &error = batch.poll.error;
    if (batch.poll.state != PollState::WaitingForKey || !error)
        return BatchCard::explanation(batch, m_clock);
    return ErrorText::sentence(*error, batch.keyName.isEmpty() ? m_currentKey() : batch.keyName, batch.ref.kind);
}

void BatchStatePage::describe()
{
    QList<const Batch *> batches;
    for (const BatchKey key : std::as_const(m_keys)) {
        if (const Batch *batch = m_store.find(key))
            batches.append(batch);
    }
    if (batches.isEmpty() || !isVisible())
        return;
    m_buttons->offer(batches);
    emit offersKeyChanged(m_buttons->offersKey());
    if (batches.size() == 1)
        describeOne(*batches.first());
    else
        describeMany(batches);
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_outlook->setVisible(!m_outlook->text().isEmpty());
    m_facts->setVisible(!m_facts->text().isEmpty());
    m_kind->setVisible(!m_kind->text().isEmpty());
    balance();
    setAccessibleName(m_name->text() + u' ' + m_headline->text());
    QStringList said{m_facts->text(), m_sentence->text(), m_outlook->text()};
    said.removeAll(QString());
    setAccessibleDescription(said.join(u' '));
}

void BatchStatePage::describeOne(const Batch &batch)
{
    const BatchCard card = BatchCard::of(batch, m_clock);
    const Icon calm = isRunning(batch) ? Icon::Search : card.waitsForKey ? Icon::Key : iconFor(card.tone);
    const Icon symbol = card.tone == Tone::Neutral ? calm : iconFor(card.tone);
    m_symbol->setPixmap(
        tintedPixmap(symbol, toneColors(card.tone, palette()).solid, stateSymbolSide, devicePixelRatioF()));
    m_name->setText(visibleText(card.title));
    m_kind->setText(KindText::kind(batch.ref.kind));
    m_headline->setText(card.status);
    const QString answer = batch.poll.error ? ErrorText::answer(*batch.poll.error) : QString();
    m_sentence->setText(sentenceOf(batch));
    m_sentence->setToolTip(visibleText(answer).toHtmlEscaped());
    m_outlook->setText(outlookOf(batch));
    showProgress(batch, card);
}

void BatchStatePage::showProgress(const Batch &batch, const BatchCard &card)
{
    const bool hasBar = isRunning(batch) && batch.head.requested.value_or(0) > 0 && card.percent;
    m_symbol->setVisible(!hasBar);
    m_progress->setVisible(hasBar);
    if (hasBar) {
        m_progress->setValue(*card.percent);
        m_headline->setText(Format::percentText(*card.percent));
    }
    const QString left = card.timeLeft ? Format::timeLeft(*card.timeLeft) : QString();
    QStringList lines;
    for (QStringList facts : {QStringList{card.figures, left},
                              QStringList{hasBar ? speedOf(batch, m_clock.steady()) : QString(), card.schedule}}) {
        facts.removeAll(QString());
        lines.append(facts.join(Format::between));
    }
    lines.removeAll(QString());
    m_facts->setText(lines.join(u'\n'));
}

void BatchStatePage::describeMany(const QList<const Batch *> &batches)
{
    m_symbol->setPixmap(
        tintedPixmap(Icon::Batches, palette().color(QPalette::PlaceholderText), stateSymbolSide, devicePixelRatioF()));
    m_symbol->show();
    m_progress->hide();
    m_name->setText(tr("%Ln batches", nullptr, int(batches.size())));
    m_kind->clear();
    const qsizetype running =
        std::count_if(batches.begin(), batches.end(), [](const Batch *batch) { return isRunning(*batch); });
    m_headline->setText(running > 0 ? tr("No results yet") : tr("No results"));
    QStringList lines;
    if (running > 0)
        lines.append(tr("Still running: %1. Their results will appear here.").arg(Format::number(running)));
    QStringList states; // each once, with what is in the way
    for (const Batch *batch : batches) {
        const BatchCard card = BatchCard::of(*batch, m_clock);
        const QString state = card.waitsForKey ? sentenceOf(*batch) : card.status;
        if (!isRunning(*batch) && !states.contains(state))
            states.append(state);
    }
    lines.append(states.mid(0, 5));
    m_facts->clear();
    m_sentence->setText(lines.join(u'\n'));
    m_sentence->setToolTip({});
    m_outlook->clear();
}

// No word is left alone in the last line, whatever stands above or below.
void BatchStatePage::balance()
{
    for (QLabel *label : {m_name, m_headline, m_sentence, m_outlook, m_facts})
        balanceLines(*label, std::min(readableWidth(*label), std::max(width() - 2 * aroundPage, 1)));
}

void BatchStatePage::copyIds()
{
    QStringList ids;
    for (const BatchKey key : std::as_const(m_keys)) {
        if (const Batch *batch = m_store.find(key))
            ids.append(batch->ref.id);
    }
    QGuiApplication::clipboard()->setText(ids.join(u'\n'));
    emit notice(tr("Copied"));
}

void BatchStatePage::copyDetails()
{
    QStringList texts;
    for (const BatchKey key : std::as_const(m_keys)) {
        if (const Batch *batch = m_store.find(key))
            texts.append(supportText(*batch));
    }
    QGuiApplication::clipboard()->setText(texts.join(QStringLiteral("\n\n")));
    emit notice(tr("Copied"));
}

void BatchStatePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_describe.start(0);
}

void BatchStatePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    emit offersKeyChanged(false);
}

void BatchStatePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    balance();
}

void BatchStatePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    describe();
}

} // namespace enrow
