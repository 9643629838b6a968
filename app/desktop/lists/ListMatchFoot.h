// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace enrow
{

// What stands under a list that is matched: how far the work is, and the buttons.
class ListMatchFoot : public QWidget
{
    Q_OBJECT

public:
    explicit ListMatchFoot(QWidget *parent = nullptr);

    QPushButton *saveButton() const { return m_save; }
    // Without a list there is nothing to save. Other lists may wait for their turn.
    void setLists(bool hasList, bool hasNext);
    // Something is done that can be stopped.
    void setBusy(bool isBusy);
    // all: 0 while that is not known.
    void showProgress(quint64 rows, quint64 all);
    // Not while a file is written.
    void setNextEnabled(bool isEnabled);
    // What can be done with a file that was written; gives the focus to what is likely next.
    void offerFile();
    void withdrawFile();

signals:
    void stopRequested();
    void openFileRequested();
    void openFolderRequested();
    void nextRequested();
    void saveRequested();
    void closeRequested();

private:
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QPushButton *m_openFile;
    QPushButton *m_openFolder;
    QPushButton *m_next;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace enrow
