// SPDX-License-Identifier: MIT
#include "desktop/results/FieldValue.h"

#include "desktop/results/HitMarks.h"

#include <QEvent>
#include <QTextDocument>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace enrow
{

namespace
{

constexpr qsizetype longestMeasured = 1000; // characters, more than a line of any window

} // namespace

FieldValue::FieldValue(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    document()->setDocumentMargin(1);
    // Beside its label whatever direction the value is written in.
    QTextOption option = document()->defaultTextOption();
    option.setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    document()->setDefaultTextOption(option);
    viewport()->setAutoFillBackground(false);
    fitHeight();
}

void FieldValue::setValue(const QString &text)
{
    if (toPlainText() == text)
        return;
    setPlainText(text);
    m_textWidth = fontMetrics().size(0, text.left(longestMeasured)).width();
    updateGeometry();
    fitHeight();
}

void FieldValue::setInk(const QColor &color)
{
    QPalette colors;
    colors.setColor(QPalette::Text, color);
    setPalette(colors);
}

void FieldValue::mark(std::span<const SearchWord> words)
{
    QList<ExtraSelection> marks;
    for (const Hit &hit : hitsIn(toPlainText(), words)) {
        ExtraSelection mark{QTextCursor(document()), {}};
        mark.cursor.setPosition(int(hit.start));
        mark.cursor.setPosition(int(hit.start + hit.length), QTextCursor::KeepAnchor);
        mark.format.setBackground(hitGround(palette()));
        marks.append(mark);
    }
    setExtraSelections(marks);
}

QSize FieldValue::sizeHint() const
{
    // The cursor takes a little beside the text.
    return {m_textWidth + fontMetrics().averageCharWidth(), height()};
}

QSize FieldValue::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 8), height()};
}

void FieldValue::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

void FieldValue::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
    if (event->type() != QEvent::PaletteChange)
        return;
    QList<ExtraSelection> marks = extraSelections();
    for (ExtraSelection &mark : marks)
        mark.format.setBackground(hitGround(palette()));
    setExtraSelections(marks);
}

// For what it stands in: there is nothing to scroll here.
void FieldValue::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void FieldValue::fitHeight()
{
    setFixedHeight(int(std::ceil(document()->size().height())));
}

} // namespace enrow
