// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchKind.h"

#include <QList>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace enrow
{

class CreditBar;
class CreditText;
class KindTable;
class MessageLine;
struct CreditSummary;

// Shows what the selected batches cost, whether that adds up, and apart from it what they found.
class CreditPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CreditPanel(QWidget *parent = nullptr);

    // kinds: those of the batches in the summary, as far as they are known, in any order; they choose the words.
    // A summary of no batches shows what to do next.
    void setSummary(const CreditSummary &summary, const QList<BatchKind> &kinds);

private:
    struct Line {
        QLabel *name;
        QLabel *value;
    };

    QWidget *buildHeader();
    QWidget *buildFigures();
    Line addLine(QGridLayout &grid);
    void showCost(const CreditSummary &summary, const CreditText &text);
    void showKinds(const CreditSummary &summary, const CreditText &text);
    void showFigures(const CreditText &text);
    void showRemarks(const CreditSummary &summary, const QList<BatchKind> &kinds);

    QLabel *m_scope;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll; // with the figures
    MessageLine *m_stillOpen;
    QLabel *m_headline;
    QLabel *m_refund;
    CreditBar *m_bar;
    KindTable *m_kinds;
    QVBoxLayout *m_remarkLayout;
    std::vector<MessageLine *> m_remarks; // what fits together, and what does not
    std::vector<Line> m_lines;            // in the order of allCreditFigures
    MessageLine *m_arrival;               // what of the rows is missing
};

} // namespace enrow
