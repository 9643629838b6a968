// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>
#include <QUrl>

namespace enrow
{

// A line edit that leaves what is pasted or dropped to others while it is empty, and long texts always: laying out one
// of some megabytes takes it many seconds, and cutting one at QLineEdit's own limit takes it minutes, while the window
// stands still. Files are left to the window.
class PasteField : public QLineEdit
{
    Q_OBJECT

public:
    // The longest text that is put into the field, in characters.
    static constexpr qsizetype longestShown = 512 * 1024;

    using QLineEdit::QLineEdit;

signals:
    // A text was pasted or dropped while the field was empty, or a longer one; the field is as it was.
    void pasted(const QString &text);
    // Files, or links, were pasted.
    void filesPasted(const QList<QUrl> &urls);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    bool leaveToOthers(const QMimeData *given);
};

} // namespace enrow
