// SPDX-License-Identifier: MIT
#include "desktop/common/Toasts.h"

#include "desktop/common/EscapeKey.h"
#include "desktop/common/MessageBar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <chrono>

namespace enrow
{

namespace
{

using namespace std::chrono_literals;

constexpr auto readingTime = 10s;
constexpr auto choosingTime = 30s; // for a button
constexpr auto glanceTime = 3s;    // for a word or two
constexpr int shortest = 20;       // characters; more are read
constexpr int widest = 900;        // pixels
constexpr int narrowest = 280;
constexpr int toPaneEdge = 16;  // pixels
constexpr int toGroundEdge = 4; // pixels, over a status bar
constexpr int clearOfStatusBar = 40;
constexpr int between = 8; // pixels, of messages, and to a row that is not to be covered

// Of what is wrong a person decides when it goes.
bool goesByItself(const MessageBar *message)
{
    return message->tone() == Tone::Neutral || message->tone() == Tone::Positive;
}

// Beside the button that closes it.
bool hasChoice(const MessageBar *message)
{
    return message->findChildren<QAbstractButton *>().size() > 1;
}

bool tellsOfWork(const MessageBar *message)
{
    return message->tone() == Tone::Active;
}

} // namespace

Toasts::Toasts(QWidget *ground, QWidget *pane)
    : QWidget(ground)
    , m_ground(ground)
    , m_pane(pane)
    , m_list(pane->findChild<QAbstractItemView *>())
    , m_notice(new MessageBar(Tone::Neutral))
    , m_going(new QTimer(this))
{
    hide();
    m_notice->addCloseButton();
    add(m_notice);
    m_going->setSingleShot(true);
    m_going->setInterval(readingTime);
    connect(m_going, &QTimer::timeout, this, &Toasts::goUnlessLookedAt);
    for (QWidget *widget : {ground, pane})
        widget->installEventFilter(this);
    if (m_list) {
        connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &Toasts::place);
        connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &Toasts::place);
    }
    connect(new EscapeKey(this), &EscapeKey::pressed, this, &Toasts::close);
    qApp->installEventFilter(this); // commands are given elsewhere
}

void Toasts::add(MessageBar *message)
{
    message->hide();
    message->setParent(this);
    message->setRaised();
    m_messages.append(message);
    message->installEventFilter(this);
}

void Toasts::tell(const QString &sentence)
{
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        follow(m_notice, true);
    emit toldChanged(sentence);
}

QString Toasts::told() const
{
    return m_notice->isHidden() ? QString() : m_notice->text();
}

bool Toasts::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    auto *message = qobject_cast<MessageBar *>(watched);
    const bool isMessage = message && m_messages.contains(message);
    const QEvent::Type type = event->type();
    if (isMessage && (type == QEvent::ShowToParent || type == QEvent::HideToParent))
        follow(message, type == QEvent::ShowToParent);
    const bool isGround = widget && (widget == m_ground || widget == m_pane);
    const bool moves = type == QEvent::Resize || type == QEvent::Move || type == QEvent::Show || type == QEvent::Hide;
    if (isGround && moves)
        place();
    if (isMessage && type == QEvent::LayoutRequest) {
        place();
        if (!tellsOfWork(message) && message->text() != m_read)
            m_going->start(); // it says something else now, which is to be read as well
        m_read = message->text();
    }
    if (!isHidden())
        goForCommand(watched, *event);
    return QWidget::eventFilter(watched, event);
}

void Toasts::childEvent(QChildEvent *event)
{
    if (event->removed())
        m_messages.removeIf([event](const QObject *message) { return message == event->child(); });
    QWidget::childEvent(event);
}

QList<MessageBar *> Toasts::shown() const
{
    QList<MessageBar *> messages = m_messages;
    messages.removeIf([](const MessageBar *message) { return message->isHidden(); });
    return messages;
}

void Toasts::follow(MessageBar *message, bool isShown)
{
    if (isShown) {
        for (MessageBar *other : shown()) {
            if (other != message && !tellsOfWork(other) && !tellsOfWork(message))
                other->hide();
        }
        m_messages.removeOne(message);
        m_messages.append(message);
        m_read = message->text();
        m_going->start(message->text().size() <= shortest && message == m_notice ? glanceTime
                       : hasChoice(message)                                      ? choosingTime
                                                                                 : readingTime);
    }
    setHidden(shown().isEmpty());
    place();
}

QRect Toasts::paneOnGround() const
{
    const QRect all = m_ground->rect();
    return m_pane->isVisibleTo(m_ground) ? QRect(m_pane->mapTo(m_ground, QPoint()), m_pane->size()) & all : all;
}

void Toasts::place()
{
    if (isHidden())
        return;
    const QRect pane = paneOnGround();
    const int most = std::min(widest, pane.width() - 2 * toPaneEdge);
    int wide = std::min(most, narrowest);
    for (MessageBar *message : shown()) {
        message->ensurePolished();
        wide = std::clamp(message->oneLineWidth(), wide, most);
    }
    int high = 0;
    for (MessageBar *message : shown()) {
        const int height = message->hasHeightForWidth() ? message->heightForWidth(wide) : message->sizeHint().height();
        message->setGeometry(0, high == 0 ? 0 : high + between, wide, height);
        high = message->geometry().bottom() + 1;
    }
    const int bottom = reachesEdge(pane) ? m_ground->rect().bottom() - toGroundEdge : pane.bottom() - toPaneEdge;
    const QRect place(pane.center().x() - wide / 2, bottom - high, wide, high);
    setGeometry(place.translated(0, clearOfCurrentRow(place) - place.top()));
    raise(); // else what was made later covers it
}

// Over a status bar a message hides less of the last row. What else is below the pane is not covered.
bool Toasts::reachesEdge(const QRect &pane) const
{
    return m_ground->rect().bottom() - pane.bottom() <= 2 * fontMetrics().height();
}

// Where the top of the place is then.
int Toasts::clearOfCurrentRow(QRect place) const
{
    const QModelIndex current = m_list ? m_list->currentIndex() : QModelIndex();
    if (!current.isValid() || !m_list->isVisible())
        return place.top();
    const QRect seen = m_list->visualRect(current);
    const QRect row(m_list->viewport()->mapTo(m_ground, QPoint(0, seen.top())),
                    QSize(m_ground->width(), seen.height()));
    const int above = row.top() - between - place.height();
    const bool covers = row.bottom() >= place.top() && row.top() <= place.bottom();
    if (!covers)
        return place.top();
    const int rows = m_list->viewport()->mapTo(m_ground, QPoint()).y(); // above them are the headings
    return above >= rows ? above : m_ground->rect().bottom() - clearOfStatusBar - place.height();
}

void Toasts::goUnlessLookedAt()
{
    const QWidget *focus = QApplication::focusWidget();
    if (underMouse() || (focus && isAncestorOf(focus))) {
        m_going->start();
        return;
    }
    hideWhatGoes();
}

void Toasts::hideWhatGoes()
{
    for (MessageBar *message : shown()) {
        if (goesByItself(message))
            message->hide();
    }
}

// Before the command is carried out, which may have something to tell itself.
void Toasts::goForCommand(const QObject *receiver, const QEvent &event)
{
    const auto *widget = qobject_cast<const QWidget *>(receiver);
    const QEvent::Type type = event.type();
    const bool isPress = type == QEvent::MouseButtonRelease || type == QEvent::KeyPress;
    const bool isMenu = qobject_cast<const QMenu *>(widget) && isPress;
    const bool isButton = qobject_cast<const QAbstractButton *>(widget) && type == QEvent::MouseButtonPress &&
                          widget->window() == window();
    if ((type == QEvent::Shortcut || isMenu || isButton) && !(widget && isAncestorOf(widget)))
        hideWhatGoes();
}

void Toasts::close()
{
    for (MessageBar *message : shown()) {
        if (!tellsOfWork(message))
            message->hide();
    }
}

} // namespace enrow
