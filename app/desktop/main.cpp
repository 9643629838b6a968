// SPDX-License-Identifier: MIT
#include "api/ProxyChoice.h"
#include "api/TrustedCertificates.h"
#include "core/ProgramArguments.h"
#include "credentials/CoreDumps.h"
#ifdef Q_OS_LINUX
#include "credentials/SessionBus.h"
#endif
#include "desktop/DesktopOptions.h"
#include "desktop/FreedMemory.h"
#include "desktop/Launch.h"
#include "desktop/ParentConsole.h"

#include <QApplication>
#include <QProcessEnvironment>

#include <cstdio>

using namespace enrow;

int main(int argc, char *argv[])
{
    // Before a key is read. Where the system refuses, the program is as good as others are.
    (void)switchOffCoreDumps();
    giveBackFreedMemory();
    speakAtParentConsole();
    // Before the application, which needs a display.
    const Result<QStringList> arguments = programArguments(argc, argv);
    const Result<DesktopOptions> options =
        arguments ? DesktopOptions::parse(arguments.value()) : Result<DesktopOptions>(arguments.error());
    if (!options) {
        std::fprintf(stderr, "enrow-desk: %s\n", options.error().detail.toLocal8Bit().constData());
        return 2;
    }
    if (options->showHelp || options->showVersion) {
        std::puts(options->showHelp ? DesktopOptions::helpText().toLocal8Bit().constData()
                                    : "enrow-desk " ENROW_VERSION);
        return 0;
    }

#ifdef Q_OS_LINUX
    {
        QCoreApplication beforeWindows(argc, argv);
        SessionBus::avoidIfSilent(&beforeWindows, &QCoreApplication::quit);
        QCoreApplication::exec();
    }
#endif
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("enrow-desk"));
    QApplication::setOrganizationName(QStringLiteral("EnrowDesk"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Enrow Desk"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.enrowdesk.EnrowDesk"));

    const auto environment = QProcessEnvironment::systemEnvironment();
    QNetworkProxyFactory::setApplicationProxyFactory(new ProxyChoice(environment));
    if (const QString problem = trustCertificatesOf(environment); !problem.isEmpty())
        std::fprintf(stderr, "enrow-desk: %s\n", problem.toLocal8Bit().constData());
    return launch(application, options.value());
}
