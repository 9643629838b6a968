// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchKind.h"

#include <QList>
#include <QWidget>

#include <vector>

class QAction;
class QGridLayout;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QToolButton;
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

public slots:
    // In a small window there is one line of it, and the rest on demand.
    void setCollapsible(bool collapsible);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line {
        QLabel *name;
        QLabel *value;
    };

    QWidget *buildHeader();
    QWidget *buildEmpty();
    void fold();
    void showBrief();
    QWidget *buildFigures();
    Line addLine(QGridLayout &grid);
    void followScrolling();
    void showCost(const CreditSummary &summary, const CreditText &text);
    void showKinds(const CreditSummary &summary);
    void showFigures(const CreditText &text);
    void showRemarks(const CreditSummary &summary, const CreditText &text, const QList<BatchKind> &kinds);

    QWidget *m_header;
    QLabel *m_title;
    QLabel *m_scope;
    QLabel *m_brief; // in place of both while the rest is hidden
    QToolButton *m_toggle;
    QStringList m_briefs; // the longest first
    bool m_isCollapsible = false;
    bool m_isUnfolded = false; // where it is collapsible
    QLabel *m_noFigures;       // what is said in their place
    QStackedWidget *m_stack;
    QScrollArea *m_scroll; // with the figures
    QWidget *m_ring;       // over them, while they have the keyboard
    MessageLine *m_notCounted;
    QLabel *m_headline;
    QAction *m_copyExact; // the headline is rounded
    QLabel *m_refund;
    CreditBar *m_bar;
    KindTable *m_kinds;
    QVBoxLayout *m_remarkLayout;
    MessageLine *m_fits;
    std::vector<MessageLine *> m_remarks; // what does not fit together
    std::vector<Line> m_lines;            // in the order of allCreditFigures
    MessageLine *m_arrival;               // what of the rows is missing
};

} // namespace enrow
