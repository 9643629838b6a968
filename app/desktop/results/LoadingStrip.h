// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/results/LoadingProgress.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace enrow
{

// One line that says how far the batches are read, while that takes noticeable time.
class LoadingStrip : public QWidget
{
    Q_OBJECT

public:
    // Reading that ends before that time is not worth a line that comes and goes.
    static constexpr std::chrono::milliseconds patience{200};

    explicit LoadingStrip(QWidget *parent = nullptr);

    void setProgress(const LoadingProgress &progress);

    // What is said of batches that cannot be read while others can; empty if there are none.
    static QString unreadable(const LoadingProgress &progress);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    QProgressBar *m_bar;
    QTimer m_appear;
};

} // namespace enrow
