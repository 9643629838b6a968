// SPDX-License-Identifier: MIT
#include "desktop/export/ExportStrip.h"

#include "desktop/common/ErrorText.h"
#include "desktop/common/Format.h"
#include "desktop/common/Icons.h"
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

constexpr int iconSize = 16;
constexpr int progressWidth = 160;

} // namespace

ExportStrip::ExportStrip(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_figures(new QLabel)
    , m_progress(new QProgressBar)
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    setAccessibleName(tr("Export"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_figures->setTextFormat(Qt::PlainText);
    m_progress->setMaximumWidth(progressWidth);
    m_progress->setAccessibleName(tr("Export progress"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 6, 4);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_figures);
    row->addWidget(m_progress);
    m_cancel = addButton(tr("&Cancel"), tr("Stop the export; the file stays as it was"));
    m_openFile = addButton(tr("&Open file"), tr("Open it in the program for this kind of file"));
    m_openFolder = addButton(tr("O&pen folder"), tr("Open the folder that the file is in"));
    m_close = addButton({}, tr("Close this line"));
    m_close->setIcon(iconOf(Icon::Close));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close"));
    connect(m_cancel, &QToolButton::clicked, this, &ExportStrip::cancelRequested);
    connect(m_openFile, &QToolButton::clicked, this, &ExportStrip::openFileRequested);
    connect(m_openFolder, &QToolButton::clicked, this, &ExportStrip::openFolderRequested);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

QToolButton *ExportStrip::addButton(const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setAccessibleDescription(toolTip);
    button->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(button);
    return button;
}

void ExportStrip::showProgress(const QString &fileName, quint64 rows, quint64 total, quint64 rowsPerSecond)
{
    QString figures;
    if (rowsPerSecond > 0) {
        //: How many rows are written, and how many a second: "120,000 of 1,000,000 rows, 400,000 rows/s"
        figures = tr("%1 of %2 rows, %3 rows/s")
                      .arg(Format::number(qint64(rows)), Format::number(qint64(total)),
                           Format::number(qint64(rowsPerSecond)));
    }
    enter(Phase::Running, tr("Writing “%1”…").arg(fileName), figures);
    m_progress->setValue(total == 0 ? 0 : int(rows * 100 / total));
}

void ExportStrip::showDone(const QString &fileName, quint64 rows, const QString &remark)
{
    const QString written = rows == 1 ? tr("Wrote 1 row to “%1”.").arg(fileName)
                                      : tr("Wrote %1 rows to “%2”.").arg(Format::number(qint64(rows)), fileName);
    enter(Phase::Done, remark.isEmpty() ? written : tr("%1 %2", "two sentences").arg(written, remark));
}

void ExportStrip::showFailure(const QString &fileName, const Error &error)
{
    enter(Phase::Failed, tr("“%1” was not written. %2").arg(fileName, ErrorText::sentence(error)));
}

void ExportStrip::enter(Phase phase, const QString &text, const QString &figures)
{
    const bool running = phase == Phase::Running;
    const bool done = phase == Phase::Done;
    const Icon icon = running ? Icon::Export : done ? Icon::Check : Icon::Error;
    m_icon->setPixmap(iconOf(icon).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    m_text->setText(visibleText(text));
    m_figures->setText(figures);
    m_figures->setHidden(figures.isEmpty());
    setAccessibleDescription(figures.isEmpty() ? text : text + u' ' + figures);
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
    m_openFile->setVisible(done);
    m_openFolder->setVisible(done);
    m_close->setVisible(!running);
    show();
}

void ExportStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QFrame::keyPressEvent(event);
        return;
    }
    if (m_cancel->isVisible())
        emit cancelRequested();
    else
        hide();
}

} // namespace enrow
