// SPDX-License-Identifier: MIT
#include "desktop/Launch.h"

#include "common/Languages.h"
#include "common/ReasonText.h"
#include "core/PrivateFiles.h"
#include "core/ProgramArguments.h"
#ifdef Q_OS_LINUX
#include "credentials/SessionBus.h"
#endif
#include "desktop/AppContext.h"
#include "desktop/DemoMode.h"
#include "desktop/ParentConsole.h"
#include "desktop/SampleWindow.h"
#include "desktop/SingleInstance.h"
#include "desktop/common/ErrorText.h"
#include "desktop/common/MessageBar.h"
#include "settings/Settings.h"

#include <QApplication>
#include <QSettings>

#include <optional>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

int refuse(const QString &sentence, int exitCode = 1)
{
    ParentConsole::print(stderr, u"enrow-desk: "_s + sentence);
    return exitCode;
}

// What the command line asks for; an exit code where that is said already.
std::variant<DesktopOptions, int> optionsFrom(const Result<QStringList> &arguments)
{
    const Result<DesktopOptions> options =
        arguments ? DesktopOptions::parse(arguments.value()) : Result<DesktopOptions>(arguments.error());
    if (!options)
        return refuse(ReasonText::of(options.error()), 2);
    if (options->showHelp || options->showVersion) {
        ParentConsole::print(stdout, options->showHelp ? DesktopOptions::helpText()
                                                       : u"enrow-desk "_s + QLatin1StringView(ENROW_VERSION));
        return 0;
    }
    return options.value();
}

// What programs that are started later hand over.
void takeOver(SingleInstance &instance, AppContext &context)
{
    QObject::connect(&instance, &SingleInstance::activated, &context,
                     [&context](const auto &batches, const auto &files) {
                         context.addBatches(batches);
                         context.openFiles(files);
                         SingleInstance::bringToFront(context.window());
                     });
}

} // namespace

void chooseLanguage(QCoreApplication &application, const QString &option, bool isRemembered)
{
    QSettings file(AppSetup::personalSettings(), QSettings::IniFormat);
    const QString preference = isRemembered ? Settings(file).language() : QString();
    Languages::speak(application, Languages::chosenFrom(option, preference, Languages::ofSystem()));
}

std::variant<DesktopOptions, int> beforeWindows(int argc, char *argv[])
{
    const Result<QStringList> arguments = programArguments(argc, argv);
    QCoreApplication application(argc, argv);
    chooseLanguage(application, arguments ? Languages::givenIn(arguments.value()) : QString());
    auto options = optionsFrom(arguments);
#ifdef Q_OS_LINUX
    if (std::holds_alternative<DesktopOptions>(options)) {
        SessionBus::avoidIfSilent(&application, &QCoreApplication::quit);
        QCoreApplication::exec();
    }
#endif
    return options;
}

int launch(QApplication &application, const DesktopOptions &options)
{
    PrivateFiles::closePersonalFolders();
    std::optional<DemoMode> demo;
    if (options.demo)
        demo.emplace();
    Result<AppSetup> setup = demo ? demo->start() : AppSetup::from(options);
    if (!setup)
        return refuse(ReasonText::of(setup.error()));
    setup->language = options.language;
    setup->jobsGiveWay = true;

    // Ends after the context: whoever comes next finds everything saved.
    SingleInstance instance({setup->dataFolder, setup->origin, setup->key});
    if (!demo) {
        const SingleInstance::Role role = instance.join(options.batches, options.files);
        if (role == SingleInstance::Role::Unanswered)
            return refuse(QCoreApplication::translate("enrow::Launch",
                                                      "it is running already, and that window does not answer."));
        if (role == SingleInstance::Role::Second)
            return 0;
    }

    AppContext context(application, setup.value());
    SampleWindow samples(application);
    if (demo) {
        context.window().addMessage(DemoMode::createBanner());
        context.addBatches(DemoMode::batches());
    } else {
        QObject::connect(&context, &AppContext::samplesRequested, &samples, [&context, &samples] {
            if (const Result<void> opened = samples.open(context.theme()); !opened)
                context.window().notify(ErrorText::sentence(opened.error()));
        });
    }
    takeOver(instance, context);
    context.window().show();
    context.addBatches(options.batches);
    context.openFiles(options.files);
    return QApplication::exec();
}

} // namespace enrow
