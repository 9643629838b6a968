// SPDX-License-Identifier: MIT
#include "api/ProxyChoice.h"
#include "api/TrustedCertificates.h"
#include "cli/Cli.h"
#include "cli/ExitCode.h"
#include "cli/SignalWatch.h"
#include "cli/StandardStreams.h"
#include "common/Languages.h"
#include "common/ReasonText.h"
#include "core/PrivateFiles.h"
#include "core/ProgramArguments.h"
#include "credentials/CoreDumps.h"
#include "credentials/EnvironmentKey.h"
#include "credentials/SystemKeyStore.h"
#include "settings/Settings.h"

#include <QCoreApplication>
#include <QProcessEnvironment>
#include <QSettings>
#include <QStandardPaths>

#include <cstdlib>

using namespace enrow;

namespace
{

// The key that was chosen in the window.
QString currentKeyName()
{
    QSettings file(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("EnrowDesk"),
                   QStringLiteral("enrow-desk"));
    const QString name = Settings(file).currentKeyName();
    return name.isEmpty() ? defaultKeyName() : name;
}

// The option decides, else the system. The language chosen in the window does not count here.
void speakTo(QCoreApplication &app, const Result<QStringList> &arguments)
{
    const QString option = arguments ? Languages::givenIn(arguments.value()) : QString();
    Languages::speak(app, Languages::chosenFrom(option, {}, Languages::ofSystem()));
}

void prepareNetwork(QFile &messages)
{
    const auto environment = QProcessEnvironment::systemEnvironment();
    QNetworkProxyFactory::setApplicationProxyFactory(new ProxyChoice(environment));
    if (const Reason problem = trustCertificatesOf(environment); !problem.isEmpty())
        messages.write("enrow-batch: " + ReasonText::of(problem).toUtf8() + '\n');
}

// Everything that the program does. What is not destroyed here the system takes back.
int run(int &argc, char *argv[])
{
    // Before the key is read. Where the system refuses, the program is as good as others are.
    (void)switchOffCoreDumps();
    // Before Qt opens anything: a stream that was closed must not become a socket.
    StandardStreams streams;
    // Newer Qt warns where the locale has another encoding than UTF-8, which changes nothing for this program.
    const QtMessageHandler usual =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    // Never destroyed: its end would wait for a look-up of a name that nobody answers.
    auto *const app = new QCoreApplication(argc, argv);
    qInstallMessageHandler(usual);
    // Those of the window, which decide where the archive lies that both have.
    QCoreApplication::setOrganizationName(QStringLiteral("EnrowDesk"));
    QCoreApplication::setApplicationName(QStringLiteral("enrow-desk"));
    const Result<QStringList> arguments = programArguments(argc, argv);
    speakTo(*app, arguments);
    PrivateFiles::closePersonalFolders();
    prepareNetwork(streams.messages());
    const SystemClock clock;
    CliContext context{takeEnvironmentKey(),
                       streams.out(),
                       streams.messages(),
                       streams.messagesAreTerminal(),
                       clock,
                       {},
                       [](const ApiOrigin &origin) { return std::make_unique<SystemKeyStore>(origin); },
                       currentKeyName(),
                       QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)};
    context.giveUp = [&streams](const QString &sentence) {
        streams.messages().write("enrow-batch: " + sentence.toUtf8() + '\n');
        StandardStreams::endProgram(int(ExitCode::FileFailed));
    };
    context.outIsTerminal = streams.outIsTerminal();
    context.readerIsGone = [&streams] { return streams.readerIsGone(); };
    Cli cli(context, parseProgramArguments(arguments));
    QObject::connect(&cli, &Cli::finished, app, &QCoreApplication::exit);
    const SignalWatch signalWatch;
    QObject::connect(&signalWatch, &SignalWatch::caught, &cli, &Cli::interrupt);
    cli.start();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    // Without the destructors of what is static, which would wait for such a look-up too.
    std::_Exit(run(argc, argv));
}
