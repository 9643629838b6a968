// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace enrow
{

// A line edit that leaves long texts to others: laying out one of some megabytes takes it many seconds, and cutting one
// at QLineEdit's own limit takes it minutes, while the window stands still.
class PasteField : public QLineEdit
{
    Q_OBJECT

public:
    // The longest text that is put into the field, in characters.
    static constexpr qsizetype longestShown = 512 * 1024;

    using QLineEdit::QLineEdit;

signals:
    // A longer text was pasted or dropped; the field is as it was.
    void longTextPasted(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    bool pasteLongText();
};

} // namespace enrow
