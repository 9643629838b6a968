// SPDX-License-Identifier: MIT
#include "desktop/AppSetup.h"

#include "credentials/EnvironmentKey.h"

#include <QCoreApplication>
#include <QSettings>
#include <QStandardPaths>

namespace enrow
{

Result<AppSetup> AppSetup::from(const DesktopOptions &options)
{
    AppSetup setup;
    setup.settingsFile = QSettings(QSettings::IniFormat, QSettings::UserScope, QCoreApplication::organizationName(),
                                   QCoreApplication::applicationName())
                             .fileName();
    if (options.origin)
        setup.origin = *options.origin;
    setup.dataFolder = options.dataFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                                    : options.dataFolder;
    const QString text = takeEnvironmentKey();
    if (text.trimmed().isEmpty())
        return setup;
    const Result<ApiKey> key = ApiKey::parse(text);
    if (!key)
        return Error{
            ErrorKind::InvalidInput, QStringLiteral("ENROW_API_KEY is no API key: ") + key.error().detail, 0, {}};
    setup.key = key.value();
    return setup;
}

} // namespace enrow
