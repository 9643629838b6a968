// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace enrow
{

// Says what was just done and offers to undo it, until it is dismissed or something else is said.
class UndoBar : public QWidget
{
    Q_OBJECT

public:
    explicit UndoBar(QWidget *parent = nullptr);

    void offer(const QString &text);

signals:
    void undoRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
};

} // namespace enrow
