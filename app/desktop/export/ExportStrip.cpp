// SPDX-License-Identifier: MIT
#include "desktop/export/ExportStrip.h"

#include "common/Format.h"
#include "desktop/common/ErrorText.h"
#include "desktop/common/VisibleText.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace enrow
{

namespace
{

constexpr int progressWidth = 100;
constexpr qsizetype longestName = 30; // characters

// The phases of an export.
constexpr Tone running = Tone::Active;
constexpr Tone done = Tone::Positive;
constexpr Tone failed = Tone::Negative;

// Its beginning and its end, where the suffix is.
QString shortName(const QString &name)
{
    return name.size() <= longestName ? name : name.left(longestName / 2) + u'…' + name.right(longestName / 2 - 1);
}

} // namespace

ExportStrip::ExportStrip(QWidget *parent)
    : MessageBar(running, parent)
    , m_figures(new QLabel)
    , m_progress(new QProgressBar)
{
    m_figures->setTextFormat(Qt::PlainText);
    m_progress->setMaximumWidth(progressWidth);
    m_progress->setAccessibleName(tr("Export progress"));
    row()->addWidget(m_figures);
    row()->addWidget(m_progress);
    m_cancel = addButton(tr("&Cancel"), tr("Stop the export; the file stays as it was"));
    m_openFile = addButton(tr("&Open file"), tr("Open it in the program for this kind of file"));
    m_openFolder = addButton(tr("Show in folder"), tr("Open the folder that the file is in"));
    m_otherPlace =
        addButton(tr("Choose another place…"), tr("Save the same rows under another name or in another folder"));
    m_close = addCloseButton();
    connect(m_cancel, &QToolButton::clicked, this, &ExportStrip::cancelRequested);
    connect(m_openFile, &QToolButton::clicked, this, &ExportStrip::openFileRequested);
    connect(m_otherPlace, &QToolButton::clicked, this, &ExportStrip::otherPlaceRequested);
    connect(m_openFolder, &QToolButton::clicked, this, &ExportStrip::openFolderRequested);
    hide();
}

void ExportStrip::showProgress(const QString &fileName, quint64 rows, quint64 total)
{
    const QString figures = tr("%1 of %2 rows", nullptr, Format::pluralOf(qint64(total)))
                                .arg(Format::number(qint64(rows)), Format::number(qint64(total)));
    enter(running, tr("Writing “%1”…").arg(shortName(fileName)), figures);
    m_progress->setValue(total == 0 ? 0 : int(rows * 100 / total));
}

void ExportStrip::showDone(const QString &fileName, quint64 rows, const QString &remark)
{
    const QString written = tr("Wrote %1 rows to “%2”.", nullptr, Format::pluralOf(qint64(rows)))
                                .arg(Format::number(qint64(rows)), shortName(fileName));
    enter(done, remark.isEmpty() ? written : tr("%1 %2", "two sentences").arg(written, remark));
}

void ExportStrip::showDone(qsizetype files, const QString &folderName, quint64 rows, const QString &remark)
{
    const QString written = tr("Wrote %1 rows to %2 files in “%3”.", nullptr, Format::pluralOf(qint64(rows)))
                                .arg(Format::number(qint64(rows)), Format::number(files), folderName);
    enter(done, remark.isEmpty() ? written : tr("%1 %2", "two sentences").arg(written, remark));
    m_openFile->hide();
}

void ExportStrip::showFailure(const QString &fileName, const Error &error)
{
    enter(failed, tr("“%1” was not written. %2").arg(fileName, ErrorText::writeSentence(error)));
}

void ExportStrip::enter(Tone phase, const QString &text, const QString &figures)
{
    setTone(phase);
    setText(visibleText(text));
    setAccessibleName(tr("Export"));
    setAccessibleDescription(figures.isEmpty() ? text : text + u' ' + figures);
    m_figures->setText(figures);
    m_figures->setHidden(figures.isEmpty());
    m_progress->setVisible(phase == running);
    m_cancel->setVisible(phase == running);
    m_openFile->setVisible(phase == done);
    m_openFolder->setVisible(phase == done);
    m_otherPlace->setVisible(phase == failed);
    m_close->setVisible(phase != running);
    show();
}

void ExportStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        MessageBar::keyPressEvent(event);
        return;
    }
    if (m_cancel->isVisible())
        emit cancelRequested();
    else
        hide();
}

} // namespace enrow
