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
// added all the same. Hidden while there are none. Escape closes it.
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
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStringList chosen() const;
    void addChosen();
    void refresh();

    QLabel *m_text;
    QListWidget *m_list; // shown where there are several
    QPushButton *m_add;
    Qt::CheckState m_pressed = Qt::Unchecked; // of the word under the mouse, when its button went down
    int m_further = 0;
};

} // namespace enrow
