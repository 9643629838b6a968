// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace enrow
{

// What the window shows while there are no batches: the two steps to the first results, and a way to look around
// without a key.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    // Whether the first step is done.
    void setHasKey(bool hasKey);
    // Whether it offers to look around; at first it does.
    void setOffersSamples(bool offers);

signals:
    void keyRequested();
    void pasteRequested();
    void samplesRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Step {
        QWidget *row;
        QLabel *mark;
        QLabel *title;
        QLabel *advice;
        QPushButton *button;
    };
    void arrange(QWidget *page);
    QWidget *createStep(Step &step, const QString &title, const QString &advice, const QString &action);
    void takeColors();

    Step m_key{};
    Step m_ids{};
    Step m_samples{};
    bool m_hasKey = false;
};

} // namespace enrow
