// SPDX-License-Identifier: MIT
#include "desktop/common/Toasts.h"

#include "desktop/common/MessageBar.h"

#include <QApplication>
#include <QKeyEvent>

#include <algorithm>
#include <chrono>

namespace enrow
{

namespace
{

using namespace std::chrono_literals;

constexpr auto readingTime = 8s;
constexpr int widest = 640; // pixels
constexpr int atEdges = 16; // pixels, to the edges of the pane

// Of what is wrong a person decides when it goes.
bool goesByItself(const QWidget *message)
{
    const auto *bar = qobject_cast<const MessageBar *>(message);
    return bar && (bar->tone() == Tone::Neutral || bar->tone() == Tone::Positive);
}

} // namespace

Toasts::Toasts(QWidget *ground, QWidget *pane)
    : QWidget(ground)
    , m_ground(ground)
    , m_pane(pane)
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
    qApp->installEventFilter(this); // Esc goes to where the focus is
}

void Toasts::add(QWidget *message)
{
    message->hide();
    message->setParent(this);
    if (auto *bar = qobject_cast<MessageBar *>(message))
        bar->setRaised();
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
    const bool isMessage = widget && m_messages.contains(widget);
    const QEvent::Type type = event->type();
    if (isMessage && (type == QEvent::ShowToParent || type == QEvent::HideToParent))
        follow(widget, type == QEvent::ShowToParent);
    const bool isGround = widget && (widget == m_ground || widget == m_pane);
    const bool moves = type == QEvent::Resize || type == QEvent::Move || type == QEvent::Show || type == QEvent::Hide;
    if (!isHidden() && ((isMessage && type == QEvent::LayoutRequest) || (isGround && moves)))
        place();
    // The field or list that has the focus may do something of its own about it.
    if (type == QEvent::KeyPress && widget && widget->window() == window() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        close();
    return QWidget::eventFilter(watched, event);
}

void Toasts::childEvent(QChildEvent *event)
{
    if (event->removed())
        m_messages.removeIf([event](const QObject *message) { return message == event->child(); });
    QWidget::childEvent(event);
}

void Toasts::follow(QWidget *message, bool shown)
{
    if (shown) {
        for (QWidget *other : std::as_const(m_messages)) {
            if (other != message)
                other->hide();
        }
        place();
        show();
        m_going->start();
    } else if (std::all_of(m_messages.cbegin(), m_messages.cend(),
                           [](const QWidget *one) { return one->isHidden(); })) {
        hide();
    }
}

void Toasts::place()
{
    const auto shown =
        std::find_if(m_messages.cbegin(), m_messages.cend(), [](const QWidget *one) { return !one->isHidden(); });
    if (shown == m_messages.cend())
        return;
    const QRect all = m_ground->rect();
    const QRect pane =
        m_pane->isVisibleTo(m_ground) ? QRect(m_pane->mapTo(m_ground, QPoint()), m_pane->size()) & all : all;
    (*shown)->ensurePolished();
    const int most = std::min(widest, pane.width() - 2 * atEdges);
    const int width = std::clamp((*shown)->sizeHint().width(), std::min(most, 280), most);
    const int height = (*shown)->hasHeightForWidth() ? (*shown)->heightForWidth(width) : (*shown)->sizeHint().height();
    setGeometry(pane.center().x() - width / 2, all.bottom() - atEdges - height, width, height);
    (*shown)->setGeometry(rect());
    raise(); // a stack puts the page that it shows on top
}

void Toasts::goUnlessLookedAt()
{
    const QWidget *focus = QApplication::focusWidget();
    if (underMouse() || (focus && isAncestorOf(focus))) {
        m_going->start();
        return;
    }
    for (QWidget *message : std::as_const(m_messages)) {
        if (!message->isHidden() && goesByItself(message))
            message->hide();
    }
}

void Toasts::close()
{
    for (QWidget *message : std::as_const(m_messages))
        message->hide();
}

} // namespace enrow
