// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchKind.h"

#include <QList>
#include <QWidget>

#include <optional>

class QMenu;
class QPushButton;
class QToolButton;

namespace enrow
{

struct Batch;
class KindMenu;

// What helps batches that have no rows, in one row: what helps most comes first and is filled, one more stands beside
// it, and the rest is in a menu.
class StateButtons : public QWidget
{
    Q_OBJECT

public:
    explicit StateButtons(QWidget *parent = nullptr);

    void offer(const QList<const Batch *> &batches);
    bool offersKey() const;

signals:
    void keyRequested();
    void refreshRequested();
    void pauseRequested();
    void resumeRequested();
    void copyRequested();
    void detailsRequested(); // to be copied, for the support of Enrow
    void removeRequested();
    void kindChosen(std::optional<enrow::BatchKind> kind);

private:
    void showButtons(const QList<QPushButton *> &offered, bool hasDefault);
    void fillMenu(const QList<QPushButton *> &further, qsizetype batches);

    QPushButton *m_enterKey;
    QPushButton *m_resume;
    QPushButton *m_kind;
    QPushButton *m_remove;
    QPushButton *m_refresh;
    QPushButton *m_copyDetails;
    QPushButton *m_stop;
    QToolButton *m_more;
    QMenu *m_menu;
    KindMenu *m_kinds;
};

} // namespace enrow
