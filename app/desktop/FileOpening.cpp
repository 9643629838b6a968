// SPDX-License-Identifier: MIT
#include "desktop/FileOpening.h"

#include "common/Format.h"
#include "core/Clock.h"
#include "desktop/MainWindow.h"
#include "desktop/OpenedBar.h"
#include "desktop/batches/AddBatchBar.h"
#include "desktop/export/FileDialogs.h"
#include "jobs/JobQueue.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace enrow
{

FileOpening::FileOpening(const Parts &parts, qint64 mostBytes)
    : m_parts(parts)
    , m_mostBytes(mostBytes)
    , m_bar(new OpenedBar(parts.desk))
{
    parts.window.addToast(m_bar);
    connect(&parts.desk, &Batches::opened, this, &FileOpening::takeOpened);
    connect(&parts.desk, &Batches::done, this, [this](const BatchCommand &command) {
        if (command.kind != BatchCommand::Kind::Add || !std::exchange(m_isAdding, false))
            return;
        m_steps += command.count > 0;
        finish();
    });
}

void FileOpening::choose()
{
    const FileDialogs::OpenRequest request{
        tr("Open"), FileDialogs::folderThatExists(m_folder),
        tr("Saved replies (*.json *.jsonl *.ndjson *.json.gz *.jsonl.gz *.json.zst *.jsonl.zst)") +
            QStringLiteral(";;") + tr("Lists (*.csv *.tsv *.tab *.xlsx *.xlsm)") + QStringLiteral(";;") +
            tr("All files (*)")};
    m_parts.dialogs.askOpenPaths(&m_parts.window, request, this, [this](const QStringList &paths) {
        if (paths.isEmpty())
            return;
        m_folder = QFileInfo(paths.front()).absolutePath();
        openPaths(paths);
    });
}

void FileOpening::openPaths(const QStringList &paths)
{
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    if (!urls.isEmpty())
        open(urls);
}

void FileOpening::open(const QList<QUrl> &urls)
{
    m_waiting.append(urls);
    if (!m_isBusy)
        begin();
}

void FileOpening::begin()
{
    m_isBusy = true;
    m_opened.clear();
    m_named.clear();
    m_texts.clear();
    m_lists.clear();
    m_backups.clear();
    m_failures.clear();
    m_steps = 0;
    m_parts.jobs.post(
        this, [urls = m_waiting.takeFirst()] { return FilesGiven::in(urls); },
        [this](FilesGiven files) { take(std::move(files)); });
}

void FileOpening::goOn()
{
    if (m_files.left.isEmpty())
        return conclude();
    if (m_files.left.size() < m_files.count)
        m_parts.window.notify(
            tr("Opening files: %1 of %2")
                .arg(Format::number(m_files.count - m_files.left.size()), Format::number(m_files.count)));
    m_parts.jobs.post(
        this,
        [files = std::exchange(m_files, {}), now = m_parts.clock.wall(), most = m_mostBytes]() mutable {
            files.readRound(now, most);
            return std::move(files);
        },
        [this](FilesGiven files) { take(std::move(files)); });
}

void FileOpening::take(FilesGiven files)
{
    m_files = std::move(files);
    m_named += m_files.named;
    m_texts += m_files.texts;
    m_lists += m_files.lists;
    m_backups += m_files.backups;
    m_failures += m_files.failures;
    const std::vector<Batch> opened = std::exchange(m_files.opened, {});
    if (opened.empty())
        goOn();
    else
        m_parts.desk.open(opened); // takeOpened() follows
}

void FileOpening::takeOpened(const QList<OpenedBatch> &batches)
{
    const auto isNew = [](const OpenedBatch &batch) { return batch.how == BatchOpening::How::Added; };
    m_steps += std::any_of(batches.begin(), batches.end(), isNew);
    m_opened += batches;
    goOn();
}

void FileOpening::conclude()
{
    m_isAdding = !m_named.isEmpty();
    if (m_isAdding)
        emit addRequested(m_named); // done() follows
    else
        finish();
}

void FileOpening::finish()
{
    m_isBusy = false;
    if (m_files.count > 1)
        m_parts.window.notify({}); // how far it is
    m_bar->tell(m_opened, m_named.size(), m_failures, m_steps);
    if (!m_texts.isEmpty())
        m_parts.field.addPasted(m_texts.join(u'\n'));
    if (!m_lists.isEmpty())
        emit listsGiven(m_lists);
    if (!m_backups.isEmpty())
        emit backupGiven(m_backups.front());
    QList<BatchKey> keys;
    for (const OpenedBatch &batch : std::as_const(m_opened))
        keys.append(batch.key);
    if (!keys.isEmpty())
        emit opened(keys);
    if (!m_waiting.isEmpty())
        begin();
}

} // namespace enrow
