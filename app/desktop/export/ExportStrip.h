// SPDX-License-Identifier: MIT
#pragma once

#include "core/Error.h"
#include "desktop/common/MessageBar.h"

class QLabel;
class QProgressBar;
class QToolButton;

namespace enrow
{

// Tells how an export is going and how it ended; hidden while there is nothing to tell.
class ExportStrip : public MessageBar
{
    Q_OBJECT

public:
    explicit ExportStrip(QWidget *parent = nullptr);

    // What it says of a long name is its beginning and end.
    void showProgress(const QString &fileName, quint64 rows, quint64 total);
    // remark: what else the person should know of the rows, in one sentence; may be empty.
    void showDone(const QString &fileName, quint64 rows, const QString &remark);
    // The same of several files in a folder.
    void showDone(qsizetype files, const QString &folderName, quint64 rows, const QString &remark);
    void showFailure(const QString &fileName, const Error &error);

signals:
    void cancelRequested();
    void openFileRequested();
    void otherPlaceRequested(); // of one that failed
    void openFolderRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void enter(Tone phase, const QString &text, const QString &figures = {});

    QLabel *m_figures; // while it runs
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QToolButton *m_openFile;
    QToolButton *m_otherPlace;
    QToolButton *m_openFolder;
    QToolButton *m_close;
};

} // namespace enrow
