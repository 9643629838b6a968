// SPDX-License-Identifier: MIT
#include "desktop/Launch.h"

#include "core/PrivateFiles.h"
#include "desktop/AppContext.h"
#include "desktop/DemoMode.h"
#include "desktop/SampleWindow.h"
#include "desktop/SingleInstance.h"
#include "desktop/common/ErrorText.h"
#include "desktop/common/Languages.h"
#include "desktop/common/MessageBar.h"
#include "settings/Settings.h"

#include <QApplication>
#include <QSettings>

#include <cstdio>
#include <optional>

namespace enrow
{

namespace
{

int refuse(const QString &sentence)
{
    std::fprintf(stderr, "enrow-desk: %s\n", sentence.toLocal8Bit().constData());
    return 1;
}

void chooseLanguage(QApplication &application, const QString &option, const QString &settingsFile)
{
    QSettings file(settingsFile, QSettings::IniFormat);
    Languages::speak(application,
                     Languages::chosenFrom(option, Settings(file).language(), QLocale::system().uiLanguages()));
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

int launch(QApplication &application, const DesktopOptions &options)
{
    PrivateFiles::closePersonalFolders();
    std::optional<DemoMode> demo;
    if (options.demo)
        demo.emplace();
    const Result<AppSetup> setup = demo ? demo->start() : AppSetup::from(options);
    if (!setup)
        return refuse(setup.error().detail);

    chooseLanguage(application, options.language, setup->settingsFile);

    // Ends after the context: whoever comes next finds everything saved.
    SingleInstance instance({setup->dataFolder, setup->origin, setup->key});
    if (!demo) {
        const SingleInstance::Role role = instance.join(options.batches, options.files);
        if (role == SingleInstance::Role::Unanswered)
            return refuse(QStringLiteral("it is running already, and that window does not answer."));
        if (role == SingleInstance::Role::Second)
            return 0;
    }

    AppContext context(application, setup.value());
    SampleWindow samples(application);
    if (demo) {
        context.window().addMessage(demo->createBanner());
        QObject::connect(&*demo, &DemoMode::addRequested, &context, &AppContext::addBatches);
        QObject::connect(&context, &AppContext::samplesRequested, &context,
                         [&context] { context.addBatches(DemoMode::batches()); });
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
