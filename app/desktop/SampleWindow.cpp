// SPDX-License-Identifier: MIT
#include "desktop/SampleWindow.h"

#include "desktop/AppContext.h"
#include "desktop/SingleInstance.h"
#include "desktop/common/MessageBar.h"

namespace enrow
{

SampleWindow::SampleWindow(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
{
}

SampleWindow::~SampleWindow() = default;

Result<void> SampleWindow::open(ThemeChoice theme)
{
    if (m_context) {
        SingleInstance::bringToFront(m_context->window());
        return {};
    }
    m_demo = std::make_unique<DemoMode>();
    Result<AppSetup> setup = m_demo->start();
    if (!setup)
        return setup.error();
    setup->title = tr("Sample data \u2013 Enrow Desk");
    setup->theme = theme;
    m_context = std::make_unique<AppContext>(m_application, setup.value());
    m_context->window().addMessage(DemoMode::createBanner());
    // The window is in the middle of closing.
    connect(&m_context->window(), &MainWindow::closed, this, &SampleWindow::close, Qt::QueuedConnection);
    m_context->window().show();
    m_context->addBatches(DemoMode::batches());
    return {};
}

void SampleWindow::close()
{
    m_context.reset();
    m_demo.reset();
}

} // namespace enrow
