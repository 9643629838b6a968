// SPDX-License-Identifier: MIT
#include "api/ProxyChoice.h"
#include "api/TrustedCertificates.h"
#include "common/ReasonText.h"
#include "credentials/CoreDumps.h"
#include "desktop/FreedMemory.h"
#include "desktop/Launch.h"
#include "desktop/ParentConsole.h"
#include "desktop/common/Theme.h"

#include <QApplication>
#include <QProcessEnvironment>

#include <variant>

using namespace enrow;

int main(int argc, char *argv[])
{
    // Before a key is read. Where the system refuses, the program is as good as others are.
    (void)switchOffCoreDumps();
    giveBackFreedMemory();
    ParentConsole::join();
    QApplication::setApplicationName(QStringLiteral("enrow-desk"));
    QApplication::setOrganizationName(QStringLiteral("EnrowDesk"));
    const auto asked = beforeWindows(argc, argv);
    if (const int *const exitCode = std::get_if<int>(&asked))
        return *exitCode;
    const DesktopOptions &options = std::get<DesktopOptions>(asked);

    learnOfDarkDesktop();
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Enrow Desk"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.enrowdesk.EnrowDesk"));
    chooseLanguage(application, options.language, !options.demo);

    const auto environment = QProcessEnvironment::systemEnvironment();
    QNetworkProxyFactory::setApplicationProxyFactory(new ProxyChoice(environment));
    if (const Reason problem = trustCertificatesOf(environment); !problem.isEmpty())
        ParentConsole::print(stderr, QStringLiteral("enrow-desk: ") + ReasonText::of(problem));
    return launch(application, options);
}
