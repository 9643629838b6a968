// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>

#include <utility>
#include <vector>

class QLabel;

namespace enrow
{

// A line for each kind of batch with what was paid and what is refunded, and the total of all. If the width is too
// small for a name beside its amounts, the amounts stand below it.
class KindTable : public QWidget
{
    Q_OBJECT

public:
    struct Line {
        QString name;
        QString paid;
        QString refunded;
    };

    explicit KindTable(QWidget *parent = nullptr);

    // The last line is the total. Without lines the table is hidden.
    void setLines(const std::vector<Line> &lines);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(width, Places::OnlyMeasured); }
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row {
        QLabel *name;
        QLabel *paid;
        QLabel *refunded;
    };

    enum class Places : quint8 { Taken, OnlyMeasured };

    Row addRow();
    int arrange(int width, Places places) const;
    std::pair<int, int> amountWidths() const;
    int nameWidth() const;

    QWidget *m_rule;         // above the total
    std::vector<Row> m_rows; // the first holds the titles; those not needed are hidden
    size_t m_shown = 0;
};

} // namespace enrow
