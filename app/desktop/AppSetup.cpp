// SPDX-License-Identifier: MIT
#include "desktop/AppSetup.h"

#include "common/ReasonText.h"
#include "credentials/EnvironmentKey.h"

#include <QCoreApplication>
#include <QSettings>
#include <QStandardPaths>

namespace enrow
{

Result<AppSetup> AppSetup::from(const DesktopOptions &options)
{
    AppSetup setup;
    setup.settingsFile = personalSettings();
    if (options.origin)
        setup.origin = *options.origin;
    setup.dataFolder = options.dataFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                                    : options.dataFolder;
    const QString text = takeEnvironmentKey();
    if (text.trimmed().isEmpty())
        return setup;
    if (const auto problem = problemWithApiKey(text))
        return Error{
            ErrorKind::InvalidInput, tr("ENROW_API_KEY is no API key: %1").arg(ReasonText::of(*problem)), 0, {}};
    const Result<ApiKey> key = ApiKey::parse(text);
    setup.key = key.value();
    return setup;
}

QString AppSetup::personalSettings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QCoreApplication::organizationName(),
                     QCoreApplication::applicationName())
        .fileName();
}

} // namespace enrow
