// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

#include <vector>

class QTimer;

namespace enrow
{

// The list itself. The current batch stays in view when the list becomes smaller. It is pointed at while the pointer is
// over it and for a moment after, so that nobody clicks on a row that has just come there.
class BatchListView : public QListView
{
    Q_OBJECT

public:
    explicit BatchListView(QWidget *parent = nullptr);

    // Selects these rows alone, makes the first of them the current one and shows it. None are an error.
    void selectRows(std::vector<int> rows);

signals:
    void pointedAt(bool isPointedAt);

protected:
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QTimer *m_after; // the pointer has left
};

} // namespace enrow
