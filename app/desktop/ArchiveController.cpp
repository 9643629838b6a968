// SPDX-License-Identifier: MIT
#include "desktop/ArchiveController.h"

#include "common/Format.h"
#include "common/ReasonText.h"
#include "desktop/MainWindow.h"
#include "desktop/common/BatchName.h"
#include "desktop/common/ErrorText.h"
#include "desktop/common/MessageBar.h"
#include "desktop/export/FileDialogs.h"
#include "settings/Settings.h"
#include "store/ArchiveSync.h"

#include <QDate>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace enrow
{

namespace
{

QString backupFilter()
{
    return ArchiveController::tr("Backup of Enrow Desk (*.sqlite)");
}

// The archive itself is not to blame for what a backup is.
QString whyNotRestored(const Error &error)
{
    if (error.kind == ErrorKind::ArchiveDamaged)
        return ArchiveController::tr("This file is no backup of Enrow Desk, or it is damaged (%1).")
            .arg(ReasonText::of(error));
    if (error.kind == ErrorKind::ArchiveTooNew)
        return ArchiveController::tr("A newer Enrow Desk wrote this backup (%1). Update this program.")
            .arg(ReasonText::of(error));
    return ErrorText::sentence(error);
}

// The first few of them.
QString listed(const QStringList &names)
{
    constexpr qsizetype mostNamed = 3;
    return QStringList(names.mid(0, mostNamed)).join(QStringLiteral(", ")) +
           (names.size() > mostNamed ? QStringLiteral(", …") : QString());
}

// The window offers no other place for the archive.
QString whyNotSaved(const Error &error)
{
    if (error.kind == ErrorKind::ReadOnly)
        return ArchiveController::tr("Its place is read-only. Allow writing there, or start Enrow Desk "
                                     "with --data-dir and another folder.");
    if (error.kind == ErrorKind::TimedOut)
        return ArchiveController::tr("Its place does not respond, as when a network drive is gone.");
    return ErrorText::sentence(error);
}

} // namespace

ArchiveController::ArchiveController(const Parts &parts, const QString &path)
    : m_parts(parts)
    , m_path(QDir::toNativeSeparators(path))
    , m_state(new MessageBar(Tone::Negative))
    , m_news(new MessageBar(Tone::Caution))
{
    buildBars();
    parts.window.installEventFilter(this);
    connect(&parts.archive, &ArchiveSync::opened, this, &ArchiveController::takeOpening);
    connect(&parts.archive, &ArchiveSync::movedAsideFound, this, &ArchiveController::tellMoved);
    connect(&parts.archive, &ArchiveSync::openFailed, this, &ArchiveController::showClosed);
    connect(&parts.archive, &ArchiveSync::problemChanged, this, &ArchiveController::showProblem);
    connect(&parts.archive, &ArchiveSync::removedElsewhere, this, &ArchiveController::tellRemovals);
    connect(&parts.archive, &ArchiveSync::returnedElsewhere, this, &ArchiveController::forgetGone);
    connect(&parts.window, &MainWindow::backUpRequested, this, &ArchiveController::askWhereToBackUp);
    connect(&parts.window, &MainWindow::restoreRequested, this, &ArchiveController::askWhatToRestore);
}

void ArchiveController::buildBars()
{
    for (MessageBar *bar : {m_state, m_news}) {
        bar->hide();
        m_parts.window.addMessage(bar);
    }
    connect(m_state->addButton(tr("Try a&gain"), tr("Tries the archive again now")), &QToolButton::clicked,
            &m_parts.archive, &ArchiveSync::tryAgain);
    connect(m_news->addButton(tr("Clo&se"), tr("Closes this message")), &QToolButton::clicked, this,
            &ArchiveController::closeNews);
}

void ArchiveController::takeOpening(const ArchiveOpening &opening)
{
    if (opening.readOnly) {
        m_reason = whyNotSaved(*opening.readOnly);
        m_state->setText(tr("The batches of the archive %1 are shown, but it cannot be changed. %2 Changes are kept "
                            "only until the program ends. Saving is retried automatically.")
                             .arg(m_path, m_reason));
    }
    if (opening.readOnly || m_closed)
        m_state->setVisible(opening.readOnly.has_value());
    m_closed = opening.readOnly.has_value();
    if (!opening.movedAside.isEmpty()) {
        m_moved.append(opening.movedAside);
        showNews(tr("The archive could not be read (%1), so a new one was started. The old one was moved unchanged to "
                    "%2. If you have a backup, restore it from the File menu; otherwise add the batches again.")
                     .arg(ReasonText::of(opening.fault), QDir::toNativeSeparators(opening.movedAside)));
    }
    tellPlace(opening.place);
    tellDamagedEntries();
}

void ArchiveController::tellPlace(ArchivePlace place)
{
    switch (place) {
    case ArchivePlace::Kept: return;
    case ArchivePlace::Deleted:
        showNews(tr("The archive %1 was deleted while the program ran. What the archive held was saved to a new one.")
                     .arg(m_path));
        return;
    case ArchivePlace::Replaced:
        showNews(tr("Another file took the place of the archive %1 while the program ran. What the archive held "
                    "was added to that file.")
                     .arg(m_path));
        return;
    }
}

void ArchiveController::tellDamagedEntries()
{
    QStringList damaged;
    for (int row = 0; row < m_parts.batches.count(); ++row) {
        const Batch &batch = m_parts.batches.at(row);
        if (batch.entry != EntryState::Whole)
            damaged.append(batchName(batch.label, batch.head, batch.ref.id));
    }
    const bool isNews = damaged != m_damaged && !damaged.isEmpty();
    m_damaged = damaged;
    if (!isNews)
        return;
    showNews(tr("The archive entries of some batches are damaged: %1. Their figures were read again from their "
                "results, or will be requested again. Check their labels and notes.")
                 .arg(listed(damaged)));
}

QString ArchiveController::namesOf(const QList<BatchKey> &keys) const
{
    QStringList names;
    for (const BatchKey key : keys) {
        if (const Batch *batch = m_parts.batches.find(key))
            names.append(batchName(batch->label, batch->head, batch->ref.id));
    }
    return listed(names);
}

bool ArchiveController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close && watched == &m_parts.window && !m_quits) {
        if (const QList<BatchKey> unsaved = m_parts.archive.unsaved(); !unsaved.isEmpty()) {
            event->ignore();
            askWhetherToQuit(unsaved);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void ArchiveController::askWhetherToQuit(const QList<BatchKey> &unsaved)
{
    auto *box = new QMessageBox(&m_parts.window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(tr("Quit without saving?"));
    box->setTextFormat(Qt::PlainText);
    const QString names = namesOf(unsaved);
    box->setText(tr("%1 batches are not saved: %2", nullptr, Format::pluralOf(unsaved.size()))
                     .arg(Format::number(unsaved.size()), names));
    box->setInformativeText(tr("Their latest changes are lost if the program ends now. %1").arg(m_reason));
    const QPushButton *quit = box->addButton(tr("&Quit anyway"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QDialog::finished, this, [this, box, quit] {
        if (box->clickedButton() != quit)
            return;
        m_quits = true;
        m_parts.window.close();
    });
    box->open();
}

// What the person has just worked with is never given up.
void ArchiveController::tellRemovals(const QList<BatchKey> &keys, bool cameBack)
{
    if (!cameBack) {
        m_gone += keys;
        tellGone();
        return;
    }
    forgetGone(keys);
    if (const QString names = namesOf(keys); !names.isEmpty())
        showNews(tr("Another window or program had removed from the archive: %1. They changed here, so they are back "
                    "in the archive. Remove them here if you do not want them.",
                    "names of batches")
                     .arg(names));
}

void ArchiveController::forgetGone(const QList<BatchKey> &keys)
{
    m_gone.removeIf([&keys](BatchKey key) { return keys.contains(key); });
    tellGone();
}

// In one sentence about all that are gone now: what was said of others is true no more.
void ArchiveController::tellGone()
{
    QStringList news = m_news->isHidden() ? QStringList() : m_news->text().split(u'\n');
    news.removeAll(std::exchange(m_goneText, {}));
    m_news->setText(news.join(u'\n'));
    m_news->setHidden(news.isEmpty());
    const QString names = namesOf(m_gone);
    if (names.isEmpty())
        return;
    m_goneText = tr("Another window or program removed from the archive: %1. What was removed stays in this list only "
                    "until the program ends. Rename a batch to keep it; its results are then requested again.",
                    "names of batches")
                     .arg(names);
    showNews(m_goneText);
}

// Also those of earlier runs, until the person closed the message: what was moved then may not have been told.
void ArchiveController::tellMoved(const QStringList &paths)
{
    const QStringList told = m_parts.settings.archivesTold() + m_moved;
    QStringList fresh;
    for (const QString &path : paths) {
        if (!told.contains(path))
            fresh.append(QDir::toNativeSeparators(path));
    }
    m_moved = paths;
    if (!fresh.isEmpty())
        showNews(tr("An archive that could not be read was moved unchanged to %1. If batches are missing here, "
                    "restore a backup from the File menu, or add them again.")
                     .arg(fresh.join(QStringLiteral(", "))));
}

void ArchiveController::showClosed(const Error &error)
{
    m_closed = true;
    m_reason = whyNotSaved(error);
    QString text = tr("Batches are kept only until the program ends, since the archive %1 cannot be opened. %2")
                       .arg(m_path, m_reason);
    if (error.kind != ErrorKind::ArchiveTooNew)
        text += u' ' + tr("Opening it is retried automatically.");
    m_state->setText(text);
    m_state->show();
}

void ArchiveController::showProblem(const std::optional<Error> &problem)
{
    if (m_closed)
        return;
    if (problem) {
        m_reason = whyNotSaved(*problem);
        m_state->setText(tr("The latest changes are not in the archive %1 yet and would be lost if the program ended "
                            "now. %2 Saving is retried automatically.")
                             .arg(m_path, m_reason));
    }
    m_state->setVisible(problem.has_value());
}

// What was not read yet stays above what is new.
void ArchiveController::showNews(const QString &text)
{
    const bool isUnread = !m_news->isHidden() && !m_news->text().contains(text);
    m_news->setText(isUnread ? m_news->text() + u'\n' + text : text);
    m_news->show();
}

void ArchiveController::closeNews()
{
    m_news->hide();
    m_gone.clear();
    m_goneText.clear();
    m_parts.settings.setArchivesTold(m_moved);
}

void ArchiveController::askWhereToBackUp()
{
    const QString name =
        QStringLiteral("enrow-desk-%1.sqlite").arg(QDate::currentDate().toString(Qt::ISODate)); // sorts by its date
    const FileDialogs::SaveRequest request{tr("Back up all batches"),
                                           QDir(FileDialogs::folderThatExists()).filePath(name),
                                           backupFilter(),
                                           {QStringLiteral("sqlite"), QStringLiteral("sqlite3"), QStringLiteral("db")}};
    m_parts.dialogs.askFinalPath(&m_parts.window, request, this, [this](const QString &target) {
        if (!target.isEmpty())
            backUp(target);
    });
}

void ArchiveController::backUp(const QString &target)
{
    m_parts.archive.backUp(target, this, [this, target](const Result<void> &done) {
        const QString path = QDir::toNativeSeparators(target);
        if (done)
            m_parts.window.notify(tr("All batches and their results are backed up in %1").arg(path));
        else
            showNews(tr("The backup could not be written to %1. %2").arg(path, ErrorText::sentence(done.error())));
    });
}

void ArchiveController::askWhatToRestore()
{
    const FileDialogs::OpenRequest request{tr("Restore a backup"), FileDialogs::folderThatExists(), backupFilter()};
    m_parts.dialogs.askOpenPath(&m_parts.window, request, this, [this](const QString &backup) {
        if (backup.isEmpty())
            return;
        if (m_parts.batches.count() == 0)
            restore(backup);
        else
            offer(backup);
    });
}

void ArchiveController::offer(const QString &backup)
{
    auto *box = new QMessageBox(&m_parts.window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(tr("Replace all batches?"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("The backup “%1” replaces all batches of the list.").arg(QFileInfo(backup).fileName()));
    box->setInformativeText(
        tr("The current archive is kept in a file next to it, which can be restored in the same way."));
    const QPushButton *replace = box->addButton(tr("&Replace"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QDialog::finished, this, [this, box, replace, backup] {
        if (box->clickedButton() == replace)
            restore(backup);
    });
    box->open();
}

void ArchiveController::restore(const QString &backup)
{
    m_parts.archive.restore(backup, this, [this, backup](const Result<QString> &keptBefore) {
        const QString path = QDir::toNativeSeparators(backup);
        if (!keptBefore)
            showNews(tr("Nothing was restored from %1, and nothing was changed. %2")
                         .arg(path, whyNotRestored(keptBefore.error())));
        else if (keptBefore->isEmpty())
            m_parts.window.notify(tr("The batches of %1 are restored").arg(path));
        else
            showNews(tr("The batches of %1 are restored. What the archive held before is in %2, which can be restored "
                        "in the same way.")
                         .arg(path, QDir::toNativeSeparators(keptBefore.value())));
    });
}

} // namespace enrow
