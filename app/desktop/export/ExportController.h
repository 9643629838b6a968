// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/export/ExportOffer.h"
#include "desktop/export/ExportRun.h"
#include "jobs/PendingWork.h"

#include <QObject>
#include <QPointer>
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
class PresetLibrary;

// Leads through an export: what, where, the writing on a worker, and how it ended. One export at a time.
class ExportController : public QObject
{
    Q_OBJECT

public:
    // Shows a file or folder in the desktop's own program.
    using Opener = std::function<void(const QUrl &url)>;

    // What of the table is selected, and how it is arranged.
    struct TableState {
        std::vector<uint32_t> selectedPlaces; // in the view
        std::vector<ColumnId> shownColumns;
    };

    // Brings the replies of batches as they came, and calls the last one back unless the context dies.
    using ReplySource = std::function<void(const std::vector<BatchKey> &, QObject *,
                                           std::function<void(const Result<ExportRun::Replies> &)>)>;

    // window: the parent of the dialogs. strip: shows progress and outcome; both must outlive the controller.
    ExportController(JobQueue &jobs, FileDialogs &dialogs, Opener opener, ExportStrip &strip, QWidget &window,
                     QObject *parent = nullptr);
    ~ExportController() override;

    // "Export…", Ctrl+E; enabled while there are rows and no export runs.
    QAction *action() const { return m_action; }

    // What the table shows; null for nothing.
    void setView(std::shared_ptr<const ResultView> view);
    // Asked when an export begins; absent: nothing is selected.
    void setTableState(std::function<TableState()> state) { m_tableState = std::move(state); }
    // Absent: replies cannot be exported.
    void setReplySource(ReplySource source) { m_replySource = std::move(source); }
    // Where the person's own presets are; none unless it is set.
    void setPresetFolder(const QString &folder);
    PresetLibrary &presets() { return *m_presets; }

    // What the person is told of rows of these batches that did not come, in one sentence; empty for nothing.
    void setRowsRemark(const QString &wrong, const QString &toCome = {})
    {
        m_rowsRemark = QStringLiteral("%1 %2").arg(wrong, toCome).trimmed();
    }

    // Where the first export starts; later ones start where the last one that succeeded went.
    void setFolder(const QString &folder) { m_folder = folder; }
    // What the first export starts with; later ones start with what the last one was.
    void setPreset(const ExportPreset &preset) { m_preset = preset; }
    const ExportPreset &preset() const { return m_preset; }
    // Of the next export, with what is usual in such files.
    void setFormat(const ExportFormat &format);
    // How many rows are shown, which an export has unless the person chooses others.
    quint64 rowsOffered() const;
    // Saves the rows that are shown, with all columns, and asks for nothing but the place.
    void exportAs(const ExportFormat &format);
    // The same, as the last export was.
    void exportAgain();
    // How a table in text is written unless the person or a preset says it.
    void setText(const CsvFormat &text);
    const CsvFormat &text() const { return m_text; }

public slots:
    // Asks what to export and where. Does nothing while the action is not enabled.
    void start();

signals:
    void offerChanged(); // rowsOffered() is another number
    void folderChanged(const QString &folder);
    void presetChosen(const enrow::ExportPreset &preset);
    // A person chose how tables in text are written, other than by a preset.
    void textChosen(const enrow::CsvFormat &text);

private:
    // Rows written so far; told by the worker, read by the timer.
    using Written = std::atomic<quint64>;

    ExportOffer offer() const;
    void keep(const ExportPreset &preset);
    void take(const ExportDialog &dialog);
    void returnToChoice(const ExportRun::Order &order);
    void forgetChoice();
    void askWhere(const ExportRun::Order &order, ExportDialog *dialog = nullptr);
    void place(const ExportRun::Order &order, const QString &path);
    void collect(const ExportRun::Order &order);
    void write(const ExportRun::Order &order, IfFileExists ifExists);
    void fail(const ExportRun::Order &order, const Error &error);
    void finish(const ExportRun::Order &order, const ExportRun::Ending &ending);
    void showDone(const ExportRun::Order &order, const ExportRun::Ending &ending);
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
    PresetLibrary *m_presets;
    std::function<TableState()> m_tableState;
    ReplySource m_replySource;
    QPointer<ExportDialog> m_choice; // hidden until it is known that its file does not exist yet
    std::shared_ptr<const ResultView> m_view;
    QString m_rowsRemark;
    ExportPreset m_preset; // of the last export
    CsvFormat m_text;
    QString m_folder;
    ExportRun::Order m_failed;          // the last one that did not succeed
    QString m_path;                     // of the export that runs or ran last
    std::shared_ptr<Written> m_written; // null while no export runs
    quint64 m_total = 0;
    QTimer m_progressTimer;
    PendingWork m_pending;
};

} // namespace enrow
