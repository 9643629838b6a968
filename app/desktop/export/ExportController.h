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
    // The format of the first export unless the person chooses; later ones are as the last one.
    void setFormat(const ExportFormat &format) { m_format = &format; }
    // The same for how a table in text is written.
    void setText(const CsvFormat &text) { m_text = text; }
    const CsvFormat &text() const { return m_text; }

public slots:
    // Asks what to export and where. Does nothing while the action is not enabled.
    void start();

signals:
    void folderChanged(const QString &folder);
    void formatChosen(const enrow::ExportFormat &format, const enrow::CsvFormat &text);

private:
    // Rows written so far; told by the worker, read by the timer.
    using Written = std::atomic<quint64>;

    // One export that was asked for.
    struct Order {
        std::shared_ptr<const ResultView> view;
        const ExportFormat *format = nullptr;
        CsvFormat text;
        QString path;
        QString rowsRemark;
    };

    void askPath(const ExportDialog &dialog, const std::shared_ptr<const ResultView> &view, const QString &rowsRemark);
    void askWhere(const Order &order);
    void write(const Order &order, IfFileExists ifExists);
    void finish(const Order &order, const Result<ExportOutcome> &result);
    static QString remarkOn(const Order &order, const ExportOutcome &outcome);
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
    const ExportFormat *m_format = exportFormats().front(); // never null
    CsvFormat m_text;
    QString m_folder;
    Order m_failed;                     // the last one that did not succeed
    QString m_path;                     // of the export that runs or ran last
    std::shared_ptr<Written> m_written; // null while no export runs
    quint64 m_total = 0;
    QElapsedTimer m_started;
    QTimer m_progressTimer;
    PendingWork m_pending;
};

} // namespace enrow
