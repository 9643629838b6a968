// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

#include <vector>

namespace enrow
{

// The list itself. The current batch stays in view when the list becomes smaller.
class BatchListView : public QListView
{
    Q_OBJECT

public:
    explicit BatchListView(QWidget *parent = nullptr);

    // Selects these rows alone, makes the first of them the current one and shows it. None are an error.
    void selectRows(std::vector<int> rows);

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace enrow
