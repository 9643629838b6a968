// SPDX-License-Identifier: MIT
#include "desktop/lists/ListMatchFoot.h"

#include "common/Format.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace enrow
{

namespace
{

constexpr int barWidth = 160; // pixels
constexpr int gapOfFoot = 8;  // pixels

} // namespace

ListMatchFoot::ListMatchFoot(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar)
    , m_stop(new QPushButton(tr("S&top")))
    , m_openFile(new QPushButton(tr("&Open file")))
    , m_openFolder(new QPushButton(tr("Show in fo&lder")))
    , m_next(new QPushButton(tr("Ne&xt list")))
    , m_save(new QPushButton(tr("&Save as…")))
    , m_close(new QPushButton(tr("Close")))
{
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setFixedWidth(barWidth);
    m_bar->setTextVisible(false);
    m_next->setToolTip(tr("Goes on to the next of the lists that you dropped"));
    connect(m_stop, &QPushButton::clicked, this, &ListMatchFoot::stopRequested);
    connect(m_openFile, &QPushButton::clicked, this, &ListMatchFoot::openFileRequested);
    connect(m_openFolder, &QPushButton::clicked, this, &ListMatchFoot::openFolderRequested);
    connect(m_next, &QPushButton::clicked, this, &ListMatchFoot::nextRequested);
    connect(m_save, &QPushButton::clicked, this, &ListMatchFoot::saveRequested);
    connect(m_close, &QPushButton::clicked, this, &ListMatchFoot::closeRequested);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gapOfFoot);
    row->addWidget(m_bar);
    row->addWidget(m_stop);
    row->addStretch(1);
    for (QPushButton *button : {m_openFile, m_openFolder, m_next, m_save, m_close})
        row->addWidget(button);
    for (QPushButton *button : {m_stop, m_openFile, m_openFolder, m_next, m_close})
        button->setAutoDefault(false);
    setBusy(false);
    withdrawFile();
}

void ListMatchFoot::setLists(bool hasList, bool hasNext)
{
    m_save->setVisible(hasList);
    m_close->setVisible(hasList);
    m_next->setVisible(hasNext);
    setVisible(hasList || hasNext);
}

void ListMatchFoot::setBusy(bool isBusy)
{
    m_bar->setRange(0, 0);
    m_bar->setVisible(isBusy);
    m_stop->setVisible(isBusy);
    if (isBusy)
        show();
}

void ListMatchFoot::showProgress(quint64 rows, quint64 all)
{
    if (all == 0)
        return;
    m_bar->setRange(0, 100);
    m_bar->setValue(Format::percent(qint64(rows), qint64(all)));
}

void ListMatchFoot::setNextEnabled(bool isEnabled)
{
    m_next->setEnabled(isEnabled);
}

void ListMatchFoot::offerFile()
{
    m_openFile->show();
    m_openFolder->show();
    (m_next->isHidden() ? m_openFile : m_next)->setFocus();
}

void ListMatchFoot::withdrawFile()
{
    m_openFile->hide();
    m_openFolder->hide();
}

} // namespace enrow
