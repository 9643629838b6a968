// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchKey.h"
#include "core/BatchKind.h"
#include "core/Clock.h"

#include <QList>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;

namespace enrow
{

class BatchStore;
class StateButtons;
struct Batch;
struct BatchCard;

// Stands where the rows would be, of batches that have none: names them, says in whole sentences how they are and why,
// how far the one that runs is, and has the buttons that help.
class BatchStatePage : public QWidget
{
    Q_OBJECT

public:
    // Both must outlive it.
    BatchStatePage(const BatchStore &store, const Clock &clock, QWidget *parent = nullptr);

    // Follows these batches from now on.
    void setBatches(const QList<BatchKey> &keys);
    // The name of the key that batches without a name of one are asked with.
    void setCurrentKey(std::function<QString()> name) { m_currentKey = std::move(name); }

public slots:
    // The clock tells another moment.
    void showMoment() { describe(); }

signals:
    // Whether it is seen and has the button for the key.
    void offersKeyChanged(bool offers);
    void keyRequested();
    void refreshRequested(const QList<enrow::BatchKey> &keys);
    void kindChosen(const QList<enrow::BatchKey> &keys, std::optional<enrow::BatchKind> kind);
    void pauseRequested(const QList<enrow::BatchKey> &keys);
    void resumeRequested(const QList<enrow::BatchKey> &keys);
    void removeRequested(const QList<enrow::BatchKey> &keys);
    void notice(const QString &sentence); // what was just done

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void connectButtons();
    void describe();
    void describeOne(const Batch &batch);
    void describeMany(const QList<const Batch *> &batches);
    void showProgress(const Batch &batch, const BatchCard &card);
    void balance();
    void copyIds();
    void copyDetails();
    QString sentenceOf(const Batch &batch) const;

    const BatchStore &m_store;
    const Clock &m_clock;
    QList<BatchKey> m_keys;
    std::function<QString()> m_currentKey = [] { return QString(); }; // its name
    QTimer m_describe;                                                // once for many changes
    QLabel *m_name;
    QLabel *m_kind;
    QLabel *m_symbol;
    QLabel *m_headline;
    QLabel *m_sentence;
    QLabel *m_outlook; // what comes next
    QProgressBar *m_progress;
    QLabel *m_facts;
    StateButtons *m_buttons;
};

} // namespace enrow
