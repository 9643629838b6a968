// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/DemoMode.h"
#include "desktop/common/Theme.h"

#include <memory>

class QApplication;

namespace enrow
{

class AppContext;

// The program on simulated data in a window of its own, beside the person's: to look around without a key. Nothing of
// it is left once that window is closed.
class SampleWindow : public QObject
{
    Q_OBJECT

public:
    explicit SampleWindow(QApplication &application, QObject *parent = nullptr);
    ~SampleWindow() override;

    // Opens it with all simulated batches, or brings it to the front. Offline with the system's reason if no port can
    // be had.
    Result<void> open(ThemeChoice theme);

    // The window; null while it is closed.
    AppContext *context() const { return m_context.get(); }

private:
    void close();

    QApplication &m_application;
    std::unique_ptr<DemoMode> m_demo;
    std::unique_ptr<AppContext> m_context;
};

} // namespace enrow
