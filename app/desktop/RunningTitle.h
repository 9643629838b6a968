// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace enrow
{

class BatchStore;

// Keeps the title of the window at how many batches run: "(2 running) Enrow Desk".
class RunningTitle : public QObject
{
    Q_OBJECT

public:
    // Both outlive this.
    RunningTitle(const BatchStore &store, QWidget &window, QObject *parent = nullptr);

    // How many batches are asked about because they have not ended.
    static int running(const BatchStore &store);

private:
    void show();

    const BatchStore &m_store;
    QWidget &m_window;
    const QString m_title; // of the window as it was
    QTimer m_later;        // many changes in one turn of the event loop are shown once
};

} // namespace enrow
