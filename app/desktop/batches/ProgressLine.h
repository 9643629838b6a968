// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>
#include <QStringList>

namespace enrow
{

struct ListProgress;

// How far all batches are that run, on one line: as much of it as there is room for. All of it is in the tooltip.
class ProgressLine : public QLabel
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    void setProgress(const ListProgress &progress);

    // "Running: 2 batches · 6,651 of 9,000 · about 17 min left", as far as it is known, and shorter ones after it;
    // empty if nothing runs.
    static QStringList textsOf(const ListProgress &progress);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showWhatFits();

    QStringList m_texts;
};

} // namespace enrow
