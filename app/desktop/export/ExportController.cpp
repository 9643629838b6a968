// SPDX-License-Identifier: MIT
#include "desktop/export/ExportController.h"

#include "common/Format.h"
#include "desktop/common/Icons.h"
#include "desktop/export/ExportDialog.h"
#include "desktop/export/ExportStrip.h"
#include "desktop/export/FileDialogs.h"
#include "desktop/export/FormatText.h"
#include "desktop/export/PresetLibrary.h"
#include "jobs/JobQueue.h"

#include <QAction>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QWidget>

#include <algorithm>
#include <chrono>
#include <utility>

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
    , m_presets(new PresetLibrary(jobs, {}, this))
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
    emit offerChanged();
}

quint64 ExportController::rowsOffered() const
{
    return m_view ? m_view->rowCount() : 0;
}

void ExportController::exportAs(const ExportFormat &format)
{
    if (!m_action->isEnabled())
        return;
    ExportPreset preset;
    preset.plan.format = &format;
    preset.plan.text = format.usual(QLocale::system());
    preset.plan.text.formulaGuard = m_text.formulaGuard;
    askWhere({m_view, preset, {}, m_rowsRemark});
}

void ExportController::exportAgain()
{
    if (m_action->isEnabled())
        askWhere({m_view, m_preset, {}, m_rowsRemark});
}

void ExportController::updateAction()
{
    m_action->setEnabled(!m_written && m_view && m_view->set()->rowCount() > 0);
}

void ExportController::setPresetFolder(const QString &folder)
{
    delete m_presets;
    m_presets = new PresetLibrary(m_jobs, folder, this);
}

void ExportController::setFormat(const ExportFormat &format)
{
    m_preset.plan.format = &format;
    m_preset.plan.text.byteOrderMark = format.usual(QLocale::system()).byteOrderMark;
}

void ExportController::setText(const CsvFormat &text)
{
    m_text = text;
    if (!m_preset.name.isEmpty())
        return;
    m_preset.plan.text.delimiter = text.delimiter;
    m_preset.plan.text.formulaGuard = text.formulaGuard;
}

// The view of this moment: what arrives while the dialog is open is not what the person saw and counted.
ExportOffer ExportController::offer() const
{
    ExportOffer offer{m_view, nullptr, {}, m_rowsRemark};
    const TableState table = m_tableState ? m_tableState() : TableState();
    offer.shownColumns = table.shownColumns;
    offer.text = m_text;
    if (m_replySource) {
        offer.firstReply = [source = m_replySource, key = m_view->set()->batches().front().key](
                               QObject *context, const std::function<void(const QByteArray &)> &done) {
            source({key}, context, [done](const Result<ExportRun::Replies> &replies) {
                const bool isThere = replies && !replies.value().empty() && replies.value().front();
                done(isThere ? *replies.value().front() : QByteArray());
            });
        };
    }
    std::vector<uint32_t> rows;
    for (const uint32_t place : table.selectedPlaces) {
        if (place < m_view->rowCount())
            rows.push_back(m_view->rowAt(place));
    }
    // A row that is merely the current one is not meant.
    if (rows.size() > 1)
        offer.selected = std::make_shared<const ResultView>(m_view->set(), m_view->query(), std::move(rows));
    return offer;
}

void ExportController::start()
{
    if (!m_action->isEnabled())
        return;
    forgetChoice();
    auto *dialog = new ExportDialog(offer(), m_preset, {m_jobs, m_dialogs, *m_presets}, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::saveRequested, this, [this, dialog, remark = m_rowsRemark] {
        askWhere({dialog->rows(), dialog->chosen(), {}, remark}, dialog);
    });
    connect(dialog, &QDialog::rejected, this, [this, dialog] { keep(dialog->chosen()); });
    dialog->open();
}

// The next dialog starts with it, also after one that was closed: choosing may have been work.
void ExportController::keep(const ExportPreset &preset)
{
    m_preset = preset;
    m_preset.plan.suppress.reset(); // a list is for the export that it was chosen for
}

void ExportController::take(const ExportDialog &dialog)
{
    keep(dialog.chosen());
    emit presetChosen(m_preset);
    if (const std::optional<CsvFormat> text = dialog.textChosen()) {
        m_text = *text;
        emit textChosen(m_text);
    }
}

// Where the person will not replace what is there: everything is as they chose it.
void ExportController::returnToChoice(const ExportRun::Order &order)
{
    if (m_choice)
        std::exchange(m_choice, nullptr)->open();
    else
        askWhere(order);
}

void ExportController::forgetChoice()
{
    if (m_choice)
        std::exchange(m_choice, nullptr)->deleteLater();
}

// A dialog is left where there is a place, and else is as it was.
void ExportController::askWhere(const ExportRun::Order &order, ExportDialog *dialog)
{
    const ExportPlan &plan = order.preset.plan;
    QWidget *parent = dialog ? dialog : &m_window;
    const auto answer = [this, order, dialog = QPointer(dialog)](const QString &path) {
        if (path.isEmpty() || m_written)
            return;
        if (dialog) {
            take(*dialog);
            dialog->hide();
            m_window.activateWindow(); // two dialogs go at once, and some window managers would choose another program
            m_choice = dialog;
        }
        place(order, path);
    };
    const QString folder = FileDialogs::folderThatExists(m_folder);
    if (order.needsFolder()) {
        m_dialogs.askFolder(parent, tr("Export"), folder, this, answer);
        return;
    }
    const FileDialogs::SaveRequest request{tr("Export"), QDir(folder).filePath(order.fileName(QDate::currentDate())),
                                           FormatText::filter(*plan.format), FormatText::suffixes(*plan.format)};
    m_dialogs.askSavePath(parent, request, this, answer);
}

void ExportController::place(const ExportRun::Order &order, const QString &path)
{
    ExportRun::Order placed = order;
    placed.path = path;
    if (placed.preset.plan.format->holdsRows())
        write(placed, IfFileExists::Refuse);
    else
        collect(placed);
}

void ExportController::collect(const ExportRun::Order &order)
{
    std::vector<BatchKey> keys;
    for (const ResultBatch &batch : order.view->set()->batches())
        keys.push_back(batch.key);
    m_replySource(keys, this, [this, order](const Result<ExportRun::Replies> &replies) {
        if (m_written)
            return;
        if (!replies) {
            forgetChoice();
            fail(order, replies.error());
            return;
        }
        ExportRun::Order whole = order;
        whole.replies = replies.value();
        write(whole, IfFileExists::Refuse);
    });
}

void ExportController::write(const ExportRun::Order &order, IfFileExists ifExists)
{
    m_path = order.path;
    m_total = order.view->rowCount();
    m_written = std::make_shared<Written>(0);
    updateAction();
    // A short export is over before its progress would have been read.
    m_progressTimer.start();
    m_pending = m_jobs.run(
        this,
        [order, ifExists, written = m_written](const std::stop_token &stop) {
            return ExportRun::carryOut(order, ifExists, stop,
                                       [&written](quint64 rows) { written->store(rows, std::memory_order_relaxed); });
        },
        [this, order](const ExportRun::Ending &ending) { finish(order, ending); });
}

void ExportController::showProgress()
{
    const quint64 rows = m_written->load(std::memory_order_relaxed);
    m_strip.showProgress(QFileInfo(m_path).fileName(), rows, m_total);
}

void ExportController::finish(const ExportRun::Order &order, const ExportRun::Ending &ending)
{
    m_progressTimer.stop();
    m_written.reset();
    updateAction();
    const bool mayReturn = !ending.outcome && ending.outcome.error().kind == ErrorKind::FileExists;
    if (!mayReturn)
        forgetChoice();
    if (ending.outcome) {
        showDone(order, ending);
        return;
    }
    if (!mayReturn) {
        fail(order, ending.outcome.error());
        return;
    }
    m_strip.hide();
    const auto isThere = [](const QString &path) { return !checkFileTarget(path, IfFileExists::Refuse); };
    const auto there = std::find_if(ending.paths.begin(), ending.paths.end(), isThere);
    m_dialogs.askReplace(&m_window, there == ending.paths.end() ? order.path : *there, this,
                         [this, order](bool replace) {
                             if (m_written)
                                 return;
                             if (replace)
                                 write(order, IfFileExists::Replace);
                             else
                                 returnToChoice(order);
                         });
}

void ExportController::fail(const ExportRun::Order &order, const Error &error)
{
    m_failed = order;
    m_strip.showFailure(QFileInfo(order.path).fileName(), error);
}

void ExportController::showDone(const ExportRun::Order &order, const ExportRun::Ending &ending)
{
    const QString remark = ExportRun::remark(order, ending);
    m_path = ending.paths.front();
    const QFileInfo first(m_path);
    if (ending.paths.size() == 1)
        m_strip.showDone(first.fileName(), ending.outcome->rows, remark);
    else
        m_strip.showDone(ending.paths.size(), first.dir().dirName(), ending.outcome->rows, remark);
    if (!order.rowsRemark.isEmpty()) // the file has not all that was paid for
        m_strip.setTone(Tone::Caution);
    // Not before: the folder of an export that failed is no place to propose.
    rememberFolder(first.absolutePath());
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
