// SPDX-License-Identifier: MIT
#pragma once

#include <QRectF>
#include <QStyleOption>

class QPainter;

namespace enrow
{

// What controls look like: flat, with outlines that stand out in both themes.
class ControlShapes
{
public:
    // Both must outlive it.
    ControlShapes(QPainter &painter, const QStyleOption &option);
    ~ControlShapes();
    Q_DISABLE_COPY_MOVE(ControlShapes)

    // Something to type into. Where it has the focus its outline is the ring.
    void paintField();
    // filled: in the accent colour, for what Enter does and for what is switched on.
    void paintButton(bool filled);
    // Only what the mouse or a switch makes of a button without an outline.
    void paintFlatButton();
    void paintCheckBox();
    void paintRadioButton();
    void paintChevron(const QRectF &place, bool up = false, bool onAccent = false);
    void paintScrollHandle(const QColor &ground, const QRect &handle, bool horizontal);
    void paintTrough();
    void paintProgress(const QRect &done);
    void paintTab();
    void paintHeaderSection();
    // Goes on beside the last section.
    void paintHeaderEnd();
    // onAccent: round something that is filled in the accent colour.
    void paintFocusRing(const QRect &rect, bool onAccent);

private:
    bool has(QStyle::StateFlag flag) const { return m_option.state.testFlag(flag); }
    QColor color(QPalette::ColorRole role) const;
    QColor edge() const;
    bool isOnHighlight() const;
    void paintMark(const QPolygonF &line);

    QPainter &m_painter;
    const QStyleOption &m_option;
};

} // namespace enrow
