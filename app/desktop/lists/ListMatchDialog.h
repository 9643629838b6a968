// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/common/Tone.h"
#include "desktop/lists/ListMatchWork.h"

#include <QDialog>

class QStackedWidget;
class QUrl;

namespace enrow
{

class ListDropPage;
class ListMatchFoot;
class ListMatchForm;
class ListSummary;

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
    void connectForm();
    void connectFoot();
    void connectWork();

    void chooseFile();
    void openDropped(const QList<QUrl> &urls);
    void openNext();
    void showPage(bool hasList);
    void showStep(ListMatchWork::Step step);
    void showList();
    void showCount();
    void stop();
    void showFailure(const Error &error);
    void showIdle();
    void askWhere();
    void conclude(const QString &path, const Result<MergeReport> &report);

    QString listName() const;
    // What is in the way of results that may be expected.
    std::vector<JoinObstacle> obstacles() const;
    // Whether somebody may be among the new ones who was searched before.
    bool hasUncompared() const;
    QStringList remarks() const;
    QString numbers(const MergeReport &report) const;
    // What is said of the rows in any case, and as a caution where the person should look first.
    QStringList details(const MergeReport &report) const;
    Tone toneOf(const MergeReport &report, Tone otherwise) const;
    MergeRows rows() const;
    QString nameProposed() const;
    // Makes the dialog higher where that shows more of it.
    void say(Tone tone, const QString &headline, const QStringList &lines = {});

    const ListOffer m_offer;
    const ListTools m_tools;
    ListMatchWork m_work;
    QString m_folder;
    QString m_written; // the file that was written last
    QStringList m_waiting;
    bool m_hadList = false;
    qsizetype m_lists = 0; // that were given together

    QStackedWidget *m_pages;
    ListDropPage *m_empty; // while there is no list
    ListMatchForm *m_form;
    ListSummary *m_summary;
    ListMatchFoot *m_foot;
};

} // namespace enrow
