// SPDX-License-Identifier: MIT
#include "desktop/common/ControlShapes.h"

#include "desktop/common/Tone.h"

#include <QPainter>

#include <algorithm>

namespace enrow
{

namespace
{

constexpr qreal corner = 4;
constexpr qreal ringWidth = 2;
constexpr qreal handleWidth = 5;

QColor mixed(const QColor &ground, const QColor &ink, qreal share)
{
    const auto part = [share](float from, float to) { return float(from + (to - from) * share); };
    return QColor::fromRgbF(part(ground.redF(), ink.redF()), part(ground.greenF(), ink.greenF()),
                            part(ground.blueF(), ink.blueF()));
}

// Where the middle of a line of that width lies which touches the edge from inside.
QRectF inside(const QRectF &rect, qreal lineWidth)
{
    const qreal half = lineWidth / 2;
    return rect.adjusted(half, half, -half, -half);
}

QRectF squareWithin(const QRectF &rect)
{
    const qreal side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    return square;
}

} // namespace

ControlShapes::ControlShapes(QPainter &painter, const QStyleOption &option)
    : m_painter(painter)
    , m_option(option)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
}

ControlShapes::~ControlShapes()
{
    m_painter.restore();
}

QColor ControlShapes::color(QPalette::ColorRole role) const
{
    return m_option.palette.color(has(QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled, role);
}

QColor ControlShapes::edge() const
{
    return has(QStyle::State_Enabled) ? outlineColor(m_option.palette) : lineColor(m_option.palette);
}

bool ControlShapes::isOnHighlight() const
{
    return has(QStyle::State_Selected) && has(QStyle::State_Enabled); // in a menu or a list
}

void ControlShapes::paintField()
{
    const bool focused = has(QStyle::State_HasFocus) && has(QStyle::State_Enabled);
    const qreal width = focused ? ringWidth : 1;
    m_painter.setPen(QPen(focused ? focusColor(m_option.palette) : edge(), width));
    m_painter.setBrush(color(QPalette::Base));
    m_painter.drawRoundedRect(inside(m_option.rect, width), corner, corner);
}

void ControlShapes::paintButton(bool filled)
{
    const bool enabled = has(QStyle::State_Enabled);
    const bool isOn = has(QStyle::State_On) && enabled && !filled; // told by its edge, which is seen in either theme
    const QColor ground = filled ? color(QPalette::Highlight)
                                 : mixed(color(QPalette::Button), color(QPalette::Highlight), isOn ? 0.2 : 0);
    const QColor ink = color(filled ? QPalette::HighlightedText : QPalette::ButtonText);
    const qreal share = !enabled ? 0 : has(QStyle::State_Sunken) ? 0.16 : has(QStyle::State_MouseOver) ? 0.07 : 0;
    m_painter.setBrush(mixed(ground, ink, share));
    m_painter.setPen((filled && enabled) || isOn ? focusColor(m_option.palette) : edge());
    m_painter.drawRoundedRect(inside(m_option.rect, 1), corner, corner);
}

void ControlShapes::paintFlatButton()
{
    const bool isDown = has(QStyle::State_Sunken) || has(QStyle::State_On);
    if (!isDown && !(has(QStyle::State_MouseOver) && has(QStyle::State_Enabled)))
        return;
    QColor tint = color(QPalette::WindowText);
    tint.setAlphaF(isDown ? 0.16F : 0.08F);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(tint);
    m_painter.drawRoundedRect(m_option.rect, corner, corner);
}

void ControlShapes::paintMark(const QPolygonF &line)
{
    m_painter.setPen(QPen(color(QPalette::HighlightedText), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(line);
}

void ControlShapes::paintCheckBox()
{
    const QRectF box = squareWithin(m_option.rect);
    const bool marked = has(QStyle::State_On) || has(QStyle::State_NoChange);
    const QColor line = isOnHighlight() ? color(QPalette::HighlightedText)
                        : marked        ? focusColor(m_option.palette)
                                        : outlineColor(m_option.palette);
    m_painter.setPen(has(QStyle::State_Enabled) ? line : edge());
    m_painter.setBrush(color(marked ? QPalette::Highlight : QPalette::Base));
    m_painter.drawRoundedRect(inside(box, 1), 3, 3);
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (has(QStyle::State_On))
        paintMark({{at(0.25, 0.52), at(0.43, 0.70), at(0.76, 0.32)}});
    else if (marked)
        paintMark({{at(0.28, 0.5), at(0.72, 0.5)}});
}

void ControlShapes::paintRadioButton()
{
    const QRectF box = squareWithin(m_option.rect);
    const bool on = has(QStyle::State_On);
    const QColor line = isOnHighlight() ? color(QPalette::HighlightedText)
                        : on            ? focusColor(m_option.palette)
                                        : outlineColor(m_option.palette);
    m_painter.setPen(has(QStyle::State_Enabled) ? line : edge());
    m_painter.setBrush(color(on ? QPalette::Highlight : QPalette::Base));
    m_painter.drawEllipse(inside(box, 1));
    if (!on)
        return;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color(QPalette::HighlightedText));
    m_painter.drawEllipse(box.center(), box.width() * 0.2, box.height() * 0.2);
}

void ControlShapes::paintChevron(const QRectF &place, bool up, bool onAccent)
{
    const QPointF middle = place.center();
    const qreal high = up ? -2 : 2;
    const QColor ink = color(onAccent ? QPalette::HighlightedText : QPalette::ButtonText);
    m_painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.drawPolyline(
        QPolygonF({middle + QPointF(-4, -high), middle + QPointF(0, high), middle + QPointF(4, -high)}));
}

// Faint, as it only says where one is; what is taken hold of is seen as well as any control.
void ControlShapes::paintScrollHandle(const QColor &ground, const QRect &handle, bool horizontal)
{
    if (!has(QStyle::State_Enabled))
        return;
    const bool active = has(QStyle::State_MouseOver) || has(QStyle::State_Sunken);
    const qreal width = active ? handleWidth + 2 : handleWidth;
    QRectF bar(0, 0, horizontal ? handle.width() - 4 : width, horizontal ? width : handle.height() - 4);
    bar.moveCenter(QRectF(handle).center());
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(mixed(ground, color(QPalette::WindowText), active ? 0.7 : 0.48));
    m_painter.drawRoundedRect(bar, width / 2, width / 2);
}

void ControlShapes::paintTrough()
{
    m_painter.setPen(edge());
    m_painter.setBrush(color(QPalette::Base));
    const QRectF trough = inside(m_option.rect, 1);
    const qreal radius = std::min(trough.height() / 2, corner);
    m_painter.drawRoundedRect(trough, radius, radius);
}

void ControlShapes::paintProgress(const QRect &done)
{
    if (done.isEmpty())
        return;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(toneColors(Tone::Active, m_option.palette).solid); // as the bars of the list
    const qreal radius = std::min(m_option.rect.height() / 2.0, corner);
    m_painter.drawRoundedRect(done, radius, radius);
}

void ControlShapes::paintTab()
{
    if (has(QStyle::State_MouseOver) && !has(QStyle::State_Selected))
        paintFlatButton();
    if (has(QStyle::State_HasFocus))
        paintFocusRing(m_option.rect, false);
    if (!has(QStyle::State_Selected))
        return;
    const QRect &tab = m_option.rect;
    m_painter.fillRect(QRect(tab.left() + 4, tab.bottom() - 1, tab.width() - 8, 2), focusColor(m_option.palette));
}

void ControlShapes::paintHeaderSection()
{
    const QRect &section = m_option.rect;
    const bool active = has(QStyle::State_MouseOver) || has(QStyle::State_Sunken);
    const QColor ground = color(QPalette::Window);
    m_painter.fillRect(section, active ? mixed(ground, color(QPalette::WindowText), 0.06) : ground);
    const QColor line = lineColor(m_option.palette);
    m_painter.fillRect(QRect(section.left(), section.bottom(), section.width(), 1), line);
    const int end = m_option.direction == Qt::RightToLeft ? section.left() : section.right();
    m_painter.fillRect(QRect(end, section.top() + 6, 1, section.height() - 12), line);
}

void ControlShapes::paintHeaderEnd()
{
    const QRect &end = m_option.rect;
    m_painter.fillRect(end, color(QPalette::Window));
    m_painter.fillRect(QRect(end.left(), end.bottom(), end.width(), 1), lineColor(m_option.palette));
}

void ControlShapes::paintFocusRing(const QRect &rect, bool onAccent)
{
    const qreal inset = onAccent ? 3 : 0;
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(onAccent ? color(QPalette::HighlightedText) : focusColor(m_option.palette), ringWidth));
    const qreal radius = onAccent ? 2 : corner;
    m_painter.drawRoundedRect(inside(QRectF(rect).adjusted(inset, inset, -inset, -inset), ringWidth), radius, radius);
}

} // namespace enrow
