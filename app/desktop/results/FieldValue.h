// SPDX-License-Identifier: MIT
#pragma once

#include "text/SearchWord.h"

#include <QTextEdit>

#include <span>

namespace enrow
{

// A value that can be read, selected and copied, by keyboard as well: it looks like a label, is no wider than its text
// and as high as that needs, and breaks a long word where it must.
class FieldValue : public QTextEdit
{
    Q_OBJECT

public:
    explicit FieldValue(QWidget *parent = nullptr);

    // Plain text.
    void setValue(const QString &text);
    void setInk(const QColor &color);
    // Puts a ground behind the letters that these words find.
    void mark(std::span<const SearchWord> words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fitHeight();

    int m_textWidth = 0; // on one line
};

} // namespace enrow
