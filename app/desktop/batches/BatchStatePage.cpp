// SPDX-License-Identifier: MIT
#include "desktop/batches/BatchStatePage.h"

#include "desktop/batches/BatchActions.h"
#include "desktop/batches/BatchCard.h"
#include "desktop/batches/KindMenu.h"
#include "desktop/common/Format.h"
#include "desktop/common/Icons.h"
#include "desktop/common/KindText.h"
#include "desktop/common/TypeScale.h"
#include "store/BatchStore.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace enrow
{

namespace
{

constexpr int stateSymbolSide = 40;
constexpr int widestText = 600; // pixels; longer lines are hard to read
constexpr int progressHeight = 10;
constexpr std::chrono::seconds tick{1};

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
    return batch.poll.state == PollState::Waiting || batch.poll.state == PollState::Fetching;
}

// True for one that is not known as what it was taken for.
bool mayBeOfAnotherKind(const Batch &batch)
{
    if (batch.poll.state != PollState::Stopped || batch.holdsResults() || !batch.poll.error)
        return false;
    const ErrorKind error = batch.poll.error->kind;
    return error == ErrorKind::UnknownBatch || error == ErrorKind::BadRequest || error == ErrorKind::NotInPlan;
}

// What the card leaves unsaid of a batch that has no rows.
QString outlookOf(const Batch &batch)
{
    switch (batch.poll.state) {
    case PollState::Waiting:
    case PollState::Fetching:
    case PollState::BackingOff:
        return BatchStatePage::tr("The results appear here by themselves as soon as the batch is completed.");
    case PollState::WaitingForKey:
        return BatchStatePage::tr("Enrow is asked for the results as soon as there is an API key that it accepts.");
    case PollState::Paused:
        if (!batch.fromFile.isEmpty())
            return BatchStatePage::tr("What is known of this batch is from a file. Refresh it to ask Enrow.");
        return BatchStatePage::tr("This batch is not watched: nothing is asked about it. The batch itself goes on at "
                                  "Enrow.");
    case PollState::Done:
        return batch.head.status == BatchStatus::Completed ? BatchStatePage::tr("This batch brought no rows.")
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
    return perMinute > 0 ? BatchStatePage::tr("about %1 rows a minute").arg(Format::number(rounded(perMinute)))
                         : QString();
}

QPushButton *buttonIn(QHBoxLayout *row, Icon icon, const QString &text)
{
    auto *button = new QPushButton(iconOf(icon), text);
    button->setAutoDefault(false);
    row->addWidget(button);
    return button;
}

} // namespace

BatchStatePage::BatchStatePage(const BatchStore &store, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_clock(clock)
    , m_symbol(new QLabel)
    , m_headline(new QLabel)
    , m_sentence(new QLabel)
    , m_progress(new QProgressBar)
    , m_facts(new QLabel)
{
    m_headline->setFont(headlineFont(m_headline->font()));
    m_symbol->setAlignment(Qt::AlignCenter);
    for (QLabel *label : {m_headline, m_sentence, m_facts}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setWordWrap(true);
    }
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(progressHeight);
    m_progress->setAccessibleName(tr("Progress"));
    arrange();
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
    auto *buttons = new QWidget;
    buildButtons(buttons);

    auto *page = new QWidget;
    page->setMaximumWidth(widestText);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(8, 16, 8, 16);
    column->setSpacing(12);
    column->addStretch(2);
    for (QWidget *part : std::initializer_list<QWidget *>{m_symbol, m_headline, m_progress, m_facts, m_sentence})
        column->addWidget(part);
    column->addWidget(buttons, 0, Qt::AlignHCenter);
    column->addStretch(3);
    auto *middle = new QHBoxLayout(this);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addStretch(1);
    middle->addWidget(page, 100);
    middle->addStretch(1);
}

// What helps in this state, and below it what always makes sense: one row would be wider than the page in a small
// window.
void BatchStatePage::buildButtons(QWidget *rows)
{
    auto *layout = new QVBoxLayout(rows);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(8);
    const auto addRow = [layout] {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addStretch(1);
        layout->addLayout(row);
        return row;
    };
    QHBoxLayout *helping = addRow();
    m_enterKey = buttonIn(helping, Icon::Key, tr("Enter API key…"));
    m_kind = buttonIn(helping, Icon::Verify, tr("Change kind"));
    m_stop = buttonIn(helping, Icon::Pause, tr("Stop watching"));
    m_resume = buttonIn(helping, Icon::Resume, tr("Watch again"));
    helping->addStretch(1);
    QHBoxLayout *further = addRow();
    m_refresh = buttonIn(further, Icon::Refresh, tr("Refresh"));
    m_copy = buttonIn(further, Icon::Copy, tr("Copy ID"));
    further->addSpacing(8); // from what takes nothing away
    m_remove = buttonIn(further, Icon::Remove, tr("Remove"));
    for (QPushButton *helps : {m_enterKey, m_resume})
        helps->setDefault(true);
    further->addStretch(1);
    connect(m_enterKey, &QPushButton::clicked, this, &BatchStatePage::keyRequested);
    connect(m_refresh, &QPushButton::clicked, this, [this] { emit refreshRequested(m_keys); });
    connect(m_stop, &QPushButton::clicked, this, [this] { emit pauseRequested(m_keys); });
    connect(m_resume, &QPushButton::clicked, this, [this] { emit resumeRequested(m_keys); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeRequested(m_keys); });
    connect(m_copy, &QPushButton::clicked, this, &BatchStatePage::copyIds);
    buildKinds();
}

void BatchStatePage::buildKinds()
{
    auto *menu = new KindMenu(m_kind);
    connect(menu, &KindMenu::chosen, this, [this](std::optional<BatchKind> kind) { emit kindChosen(m_keys, kind); });
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        const Batch *only = m_keys.size() == 1 ? m_store.find(m_keys.first()) : nullptr;
        if (only)
            menu->offerOtherThan(only->ref.kind);
        else
            menu->offerAll();
    });
    m_kind->setMenu(menu);
    m_kind->setToolTip(tr("Ask for this ID as a batch of another kind"));
}

void BatchStatePage::setBatches(const QList<BatchKey> &keys)
{
    m_keys = keys;
    m_describe.start(0);
}

void BatchStatePage::setSaidAbove(const QString &sentence)
{
    m_saidAbove = sentence;
    m_describe.start(0);
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
    offer(batches);
    if (batches.size() == 1)
        describeOne(*batches.first());
    else
        describeMany(batches);
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_facts->setVisible(!m_facts->text().isEmpty());
    setAccessibleName(m_headline->text());
    setAccessibleDescription(m_facts->text() + u' ' + m_sentence->text());
}

void BatchStatePage::describeOne(const Batch &batch)
{
    const BatchCard card = BatchCard::of(batch, m_clock);
    const Icon symbol = isRunning(batch) && card.tone == Tone::Neutral ? Icon::Search : iconFor(card.tone);
    m_symbol->setPixmap(
        tintedPixmap(symbol, toneColors(card.tone, palette()).solid, stateSymbolSide, devicePixelRatioF()));
    m_headline->setText(card.status);
    QStringList sentences{BatchCard::explanation(batch, m_clock), outlookOf(batch)};
    sentences.removeAll(QString());
    sentences.removeAll(m_saidAbove);
    m_sentence->setText(sentences.join(QStringLiteral("\n\n")));
    showProgress(batch, card);
    if (card.countsDown)
        m_describe.start(tick);
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
    QStringList facts{card.figures, hasBar ? speedOf(batch, m_clock.steady()) : QString(), card.schedule};
    facts.removeAll(QString());
    m_facts->setText(facts.join(QStringLiteral(" \u00b7 ")));
}

void BatchStatePage::describeMany(const QList<const Batch *> &batches)
{
    m_symbol->setPixmap(
        tintedPixmap(Icon::Batches, palette().color(QPalette::PlaceholderText), stateSymbolSide, devicePixelRatioF()));
    m_symbol->show();
    m_progress->hide();
    m_headline->setText(tr("%Ln batches without results", nullptr, int(batches.size())));
    const qsizetype running =
        std::count_if(batches.begin(), batches.end(), [](const Batch *batch) { return isRunning(*batch); });
    QStringList lines;
    if (running > 0)
        lines.append(tr("Still running: %1. Their results appear here by themselves.").arg(Format::number(running)));
    QStringList states; // each once, with what is in the way
    for (const Batch *batch : batches) {
        const BatchCard card = BatchCard::of(*batch, m_clock);
        if (!isRunning(*batch) && !states.contains(card.status))
            states.append(card.status);
    }
    lines.append(states.mid(0, 5));
    m_facts->clear();
    m_sentence->setText(lines.join(u'\n'));
}

void BatchStatePage::offer(const QList<const Batch *> &batches)
{
    const auto any = [&batches](auto condition) {
        return std::any_of(batches.begin(), batches.end(), [&](const Batch *batch) { return condition(*batch); });
    };
    m_enterKey->setVisible(any([](const Batch &batch) { return batch.poll.state == PollState::WaitingForKey; }));
    m_resume->setVisible(any(BatchActions::canWatchAgain));
    m_stop->setVisible(!m_resume->isVisibleTo(this) && any(BatchActions::canStop));
    m_kind->setVisible(any(mayBeOfAnotherKind));
    m_refresh->setDefault(any([](const Batch &batch) { return batch.poll.state == PollState::Stopped; }));
    m_copy->setText(batches.size() == 1 ? tr("Copy ID") : tr("Copy IDs"));
}

void BatchStatePage::copyIds()
{
    QStringList ids;
    for (const BatchKey key : std::as_const(m_keys)) {
        if (const Batch *batch = m_store.find(key))
            ids.append(batch->ref.id);
    }
    QGuiApplication::clipboard()->setText(ids.join(u'\n'));
}

void BatchStatePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_describe.start(0);
}

void BatchStatePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    describe();
}

} // namespace enrow
