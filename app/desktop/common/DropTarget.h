// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QUrl>

class QMimeData;
class QWidget;

namespace enrow
{

// Lets a person drop texts, links and files on a whole window, and paste them while no text field has the keyboard.
class DropTarget : public QObject
{
    Q_OBJECT

public:
    // The window owns it.
    explicit DropTarget(QWidget *window);

    // Takes what is on the clipboard as if it had been dropped; says by a signal where that is nothing of use.
    void paste();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void textGiven(const QString &text);
    // At least one of them is a file.
    void filesGiven(const QList<QUrl> &urls);
    void nothingToPaste();

private:
    bool take(const QMimeData &given);
};

} // namespace enrow
