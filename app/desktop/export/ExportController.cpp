// SPDX-License-Identifier: MIT
#include "desktop/export/ExportController.h"

#include "desktop/common/Format.h"
#include "desktop/common/Icons.h"
#include "desktop/export/ExportDialog.h"
#include "desktop/export/ExportStrip.h"
#include "desktop/export/FileDialogs.h"
#include "desktop/export/FormatText.h"
#include "export/ExportName.h"
#include "jobs/JobQueue.h"

#include <QAction>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QWidget>

#include <algorithm>
#include <chrono>

namespace enrow
{

namespace
{

using namespace std::chrono_literals;

constexpr auto progressInterval = 100ms;

} // namespace

ExportController::ExportController(JobQueue &jobs, FileDialogs &dialogs, Opener opener, ExportStrip &strip,
                                   QWidget &window, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_dialogs(dialogs)
    , m_opener(std::move(opener))
    , m_strip(strip)
    , m_window(window)
    , m_action(new QAction(iconOf(Icon::Export), tr("&Export…"), this))
{
    m_action->setShortcut(QKeySequence(tr("Ctrl+E")));
    m_action->setToolTip(
        tr("Save the results as a file (%1)").arg(m_action->shortcut().toString(QKeySequence::NativeText)));
    m_progressTimer.setInterval(progressInterval);
    connect(m_action, &QAction::triggered, this, &ExportController::start);
    connect(&m_progressTimer, &QTimer::timeout, this, &ExportController::showProgress);
    connect(&m_strip, &ExportStrip::cancelRequested, this, &ExportController::cancel);
    connect(&m_strip, &ExportStrip::otherPlaceRequested, this, [this] { askWhere(m_failed); });
    connect(&m_strip, &ExportStrip::openFileRequested, this, [this] { m_opener(QUrl::fromLocalFile(m_path)); });
    connect(&m_strip, &ExportStrip::openFolderRequested, this,
            [this] { m_opener(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath())); });
    updateAction();
}

ExportController::~ExportController() = default;

void ExportController::setView(std::shared_ptr<const ResultView> view)
{
    m_view = std::move(view);
    updateAction();
}

void ExportController::updateAction()
{
    m_action->setEnabled(!m_written && m_view && m_view->set()->rowCount() > 0);
}

void ExportController::start()
{
    if (!m_action->isEnabled())
        return;
    // The view of this moment: what arrives while the dialog is open is not what the person saw and counted.
    const std::shared_ptr<const ResultView> view = m_view;
    auto *dialog = new ExportDialog(view->rowCount(), view->set()->rowCount(), *m_format, m_text, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, view, remark = m_rowsRemark] { askPath(*dialog, view, remark); });
    dialog->open();
}

void ExportController::askPath(const ExportDialog &dialog, const std::shared_ptr<const ResultView> &view,
                               const QString &rowsRemark)
{
    m_format = &dialog.format();
    m_text = dialog.text();
    emit formatChosen(*m_format, m_text);
    CsvFormat text = m_format->usual(Format::locale());
    if (m_format->takesDelimiter())
        text.delimiter = m_text.delimiter;
    if (m_format->takesFormulaGuard())
        text.formulaGuard = m_text.formulaGuard;
    askWhere(
        {dialog.allRows() ? std::make_shared<const ResultView>(view->set()) : view, m_format, text, {}, rowsRemark});
}

void ExportController::askWhere(const Order &order)
{
    const ExportFormat &format = *order.format;
    const QString name =
        suggestedExportName(order.view->set()->batches(), QDate::currentDate(), QString(format.suffix()));
    const FileDialogs::SaveRequest request{tr("Export"), QDir(FileDialogs::folderThatExists(m_folder)).filePath(name),
                                           FormatText::filter(format), FormatText::suffixes(format)};
    m_dialogs.askSavePath(&m_window, request, this, [this, order](const QString &path) {
        if (path.isEmpty() || m_written)
            return;
        Order placed = order;
        placed.path = path;
        write(placed, IfFileExists::Refuse);
    });
}

void ExportController::write(const Order &order, IfFileExists ifExists)
{
    m_path = order.path;
    m_total = order.view->rowCount();
    m_written = std::make_shared<Written>(0);
    updateAction();
    // A short export is over before its progress would have been read.
    m_progressTimer.start();
    m_started.start();
    m_pending = m_jobs.run(
        this,
        [order, ifExists, written = m_written](std::stop_token stop) {
            return exportFile({order.view, {}, false, {}}, *order.format, order.text, order.path, ifExists, stop,
                              [&written](quint64 rows) { written->store(rows, std::memory_order_relaxed); });
        },
        [this, order](const Result<ExportOutcome> &result) { finish(order, result); });
}

void ExportController::showProgress()
{
    const quint64 rows = m_written->load(std::memory_order_relaxed);
    const auto milliseconds = quint64(std::max<qint64>(m_started.elapsed(), 1));
    m_strip.showProgress(QFileInfo(m_path).fileName(), rows, m_total, rows * 1000 / milliseconds);
}

void ExportController::finish(const Order &order, const Result<ExportOutcome> &result)
{
    m_progressTimer.stop();
    m_written.reset();
    updateAction();
    const QString name = QFileInfo(order.path).fileName();
    if (result.ok()) {
        m_strip.showDone(name, result->rows, remarkOn(order, result.value()));
        // Not before: the folder of an export that failed is no place to propose.
        rememberFolder(QFileInfo(order.path).absolutePath());
    } else if (result.error().kind == ErrorKind::FileExists) {
        m_strip.hide();
        m_dialogs.askReplace(&m_window, order.path, this, [this, order](bool replace) {
            if (replace && !m_written)
                write(order, IfFileExists::Replace);
        });
    } else {
        m_failed = order;
        m_strip.showFailure(name, result.error());
    }
}

QString ExportController::remarkOn(const Order &order, const ExportOutcome &outcome)
{
    QStringList sentences{order.rowsRemark};
    if (outcome.cutCells > 0)
        sentences.append(tr("Cells with more text than Excel takes, cut at its end: %1")
                             .arg(Format::number(qint64(outcome.cutCells))));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

void ExportController::rememberFolder(const QString &folder)
{
    if (folder == m_folder)
        return;
    m_folder = folder;
    emit folderChanged(folder);
}

void ExportController::cancel()
{
    m_pending.cancel();
    m_progressTimer.stop();
    m_written.reset();
    m_strip.hide();
    updateAction();
}

} // namespace enrow
