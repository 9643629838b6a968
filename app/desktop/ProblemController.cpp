// SPDX-License-Identifier: MIT
#include "desktop/ProblemController.h"

#include "desktop/KeyController.h"
#include "desktop/MainWindow.h"
#include "desktop/RunningTitle.h"
#include "desktop/settings/ProblemDialog.h"
#include "desktop/settings/ProblemReport.h"
#include "settings/Settings.h"
#include "store/BatchStore.h"

namespace enrow
{

ProblemController::ProblemController(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    connect(&m_parts.window, &MainWindow::reportRequested, this, &ProblemController::open);
}

void ProblemController::open()
{
    ProblemFacts facts;
    if (m_parts.origin != ApiOrigin::production())
        facts.server = QStringLiteral("another one"); // its name may be that of a company
    facts.theme = QString::fromLatin1(nameOf(m_parts.theme()));
    facts.notifications = m_parts.settings.notifications();
    facts.keys = m_parts.keys.count();
    facts.keysOutliveRun = m_parts.keys.outliveRun();
    facts.batches = m_parts.store.count();
    facts.running = RunningTitle::running(m_parts.store);
    facts.archive = m_parts.archive;
    facts.settings = m_parts.settingsFile;
    auto *dialog = new ProblemDialog(problemReport(facts), &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace enrow
