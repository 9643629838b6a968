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
class MessageLine;
struct CreditSummary;

// Shows what the selected batches found and what they cost, and where the figures do not add up.
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
    Line addLine(QGridLayout &grid, bool strong);
    void showFigures(const CreditText &text);
    void showShares(const CreditSummary &summary, const CreditText &text);
    void showRemarks(const CreditSummary &summary, const CreditText &text);

    QLabel *m_scope;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll; // with the figures
    MessageLine *m_stillOpen;
    std::vector<Line> m_lines; // in the order of allCreditFigures
    CreditBar *m_bar;
    QVBoxLayout *m_remarkLayout;
    std::vector<MessageLine *> m_remarks; // what is missing, and what does not add up
};

} // namespace enrow
