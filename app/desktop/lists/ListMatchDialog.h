// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/common/Tone.h"
#include "desktop/lists/ListMatchWork.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QUrl;

namespace enrow
{

class EmptyPage;
class ListMatchForm;
class MessageLine;

// A person's own list, back with results: asks for the list, then shows how it is read and what comes of it before
// anything is written. Of several lists one comes after the other. It does not wait: everything heavy is a job.
class ListMatchDialog : public QDialog
{
    Q_OBJECT

public:
    ListMatchDialog(const ListOffer &offer, const ListTools &tools, QWidget *parent = nullptr);
    ~ListMatchDialog() override;

    // Where the next list is looked for, and a file is saved.
    void setFolder(const QString &folder) { m_folder = folder; }
    const QString &folder() const { return m_folder; }

    void openList(const QString &path) { openLists({path}); }
    // The first one; the others wait until the person goes on to them.
    void openLists(const QStringList &paths);

signals:
    void folderChanged(const QString &folder);

private:
    QWidget *makeSummary();
    QWidget *makeButtons();
    void connectForm();
    void connectWork();

    void chooseFile();
    void openDropped(const QList<QUrl> &urls);
    void openNext();
    void showStart(const QString &title, const QString &advice);
    void showPage(bool hasList);
    void showStep(ListMatchWork::Step step);
    void showProgress(quint64 rows, quint64 all);
    void showList();
    void showCount();
    void stop();
    void showFailure(const Error &error);
    void showIdle(const std::optional<JoinObstacle> &obstacle);
    void askWhere();
    void conclude(const QString &path, const Result<MergeReport> &report);

    QString listName() const;
    QStringList remarks() const;
    // What is called new was not compared with all results.
    bool isHalfCompared() const { return rows() == MergeRows::New && m_work.hasUncompared(); }
    QString numbers(const MergeReport &report) const;
    MergeRows rows() const;
    QString nameProposed() const;
    void say(Tone tone, const QString &headline, const QStringList &lines = {});

    const ListOffer m_offer;
    const ListTools m_tools;
    ListMatchWork m_work;
    QString m_folder;
    QString m_written; // the file that was written last
    QStringList m_waiting;
    qsizetype m_lists = 0; // that were given together

    QStackedWidget *m_pages;
    EmptyPage *m_empty; // while there is no list
    ListMatchForm *m_form;
    MessageLine *m_headline;
    QLabel *m_details;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QPushButton *m_showInFolder;
    QPushButton *m_next;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace enrow
