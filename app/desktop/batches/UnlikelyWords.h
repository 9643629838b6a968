// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace enrow
{

// Lists the words of a paste that do not look like batch IDs, each with a check box, so that those which are can be
// added all the same. Hidden while there are none. It is as high as its words need, up to a part of the window.
class UnlikelyWords : public QWidget
{
    Q_OBJECT

public:
    explicit UnlikelyWords(QWidget *parent = nullptr);

    // further: how many more words there are that are not listed.
    void setWords(const QStringList &words, int further);

signals:
    // These words are batch IDs, the person says; they are off the list.
    void addRequested(const QStringList &words);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QStringList chosen() const;
    void addChosen();
    void refresh();
    void fitHeight();
    QSize placeOf(const QStringList &words) const;

    QLabel *m_text;
    QListWidget *m_list; // shown where there are several
    QPushButton *m_add;
    Qt::CheckState m_pressed = Qt::Unchecked; // of the word under the mouse, when its button went down
    int m_further = 0;
};

} // namespace enrow
