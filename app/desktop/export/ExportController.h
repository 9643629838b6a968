// SPDX-License-Identifier: MIT
#pragma once

#include "export/Exporter.h"
#include "jobs/PendingWork.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

class QAction;
class QUrl;
class QWidget;

namespace enrow
{

class ExportDialog;
class ExportStrip;
class FileDialogs;
class JobQueue;

// Leads through an export: what, where, the writing on a worker, and how it ended. One export at a time.
class ExportController : public QObject
{
    Q_OBJECT

public:
    // Shows a file or folder in the desktop's own program.
    using Opener = std::function<void(const QUrl &url)>;

    // window: the parent of the dialogs. strip: shows progress and outcome; both must outlive the controller.
    ExportController(JobQueue &jobs, FileDialogs &dialogs, Opener opener, ExportStrip &strip, QWidget &window,
                     QObject *parent = nullptr);
    ~ExportController() override;

    // "Export…", Ctrl+E; enabled while there are rows and no export runs.
    QAction *action() const { return m_action; }

    // What the table shows; null for nothing.
    void setView(std::shared_ptr<const ResultView> view);

    // What the person is told of rows of these batches that did not come, in one sentence; empty for nothing.
    void setRowsRemark(const QString &sentence) { m_rowsRemark = sentence; }

    // Where the first export starts; later ones start where the last one that succeeded went.
    void setFolder(const QString &folder) { m_folder = folder; }
    // How the first export is written unless the person chooses; later ones are as the last one.
    void setFormat(const CsvFormat &format) { m_format = format; }
    const CsvFormat &format() const { return m_format; }

public slots:
    // Asks what to export and where. Does nothing while the action is not enabled.
    void start();

signals:
    void folderChanged(const QString &folder);
    void formatChosen(const enrow::CsvFormat &format);

private:
    // Rows written so far; told by the worker, read by the timer.
    using Written = std::atomic<quint64>;

    // One export that was asked for.
    struct Order {
        std::shared_ptr<const ResultView> view;
        CsvFormat format;
        QString path;
        QString rowsRemark;
    };

    void askPath(const ExportDialog &dialog, const std::shared_ptr<const ResultView> &view, const QString &rowsRemark);
    void write(const Order &order, IfFileExists ifExists);
    void finish(const Order &order, const Result<ExportOutcome> &result);
    void rememberFolder(const QString &folder);
    void cancel();
    void showProgress();
    void updateAction();

    JobQueue &m_jobs;
    FileDialogs &m_dialogs;
    Opener m_opener;
    ExportStrip &m_strip;
    QWidget &m_window;
    QAction *m_action;
    std::shared_ptr<const ResultView> m_view;
    QString m_rowsRemark;
    CsvFormat m_format;
    QString m_folder;
    QString m_path;                     // of the export that runs or ran last
    std::shared_ptr<Written> m_written; // null while no export runs
    quint64 m_total = 0;
    QElapsedTimer m_started;
    QTimer m_progressTimer;
    PendingWork m_pending;
};

} // namespace enrow
