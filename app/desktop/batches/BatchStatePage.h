// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchKey.h"
#include "core/BatchKind.h"
#include "core/Clock.h"

#include <QList>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace enrow
{

class BatchStore;
struct Batch;
struct BatchCard;

// Stands where the rows would be, of batches that have none: says in whole sentences how they are and why, how far the
// one that runs is, and has the buttons that help.
class BatchStatePage : public QWidget
{
    Q_OBJECT

public:
    // Both must outlive it.
    BatchStatePage(const BatchStore &store, const Clock &clock, QWidget *parent = nullptr);

    // Follows these batches from now on.
    void setBatches(const QList<BatchKey> &keys);
    // A sentence that stands at the top of the window: the page does not repeat it.
    void setSaidAbove(const QString &sentence);

signals:
    void keyRequested();
    void refreshRequested(const QList<enrow::BatchKey> &keys);
    void kindChosen(const QList<enrow::BatchKey> &keys, std::optional<enrow::BatchKind> kind);
    void pauseRequested(const QList<enrow::BatchKey> &keys);
    void resumeRequested(const QList<enrow::BatchKey> &keys);
    void removeRequested(const QList<enrow::BatchKey> &keys);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void buildButtons(QWidget *rows);
    void buildKinds();
    void describe();
    void describeOne(const Batch &batch);
    void describeMany(const QList<const Batch *> &batches);
    void showProgress(const Batch &batch, const BatchCard &card);
    void offer(const QList<const Batch *> &batches);
    void copyIds();

    const BatchStore &m_store;
    const Clock &m_clock;
    QList<BatchKey> m_keys;
    QString m_saidAbove;
    QTimer m_describe; // once for many changes; each second while something counts down
    QLabel *m_symbol;
    QLabel *m_headline;
    QLabel *m_sentence;
    QProgressBar *m_progress;
    QLabel *m_facts;
    QPushButton *m_enterKey;
    QPushButton *m_refresh;
    QPushButton *m_kind;
    QPushButton *m_stop;
    QPushButton *m_resume;
    QPushButton *m_remove;
    QPushButton *m_copy;
};

} // namespace enrow
