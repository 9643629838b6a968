// SPDX-License-Identifier: MIT
#include "desktop/settings/ProblemReport.h"

#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// In English, for whoever reads the report.
QString yesOrNo(bool value)
{
    return value ? u"yes"_s : u"no"_s;
}

QStringList versions()
{
    return {u"Enrow Desk: " ENROW_VERSION ""_s,
            u"Qt: %1 (built with %2)"_s.arg(QLatin1StringView(qVersion()), QLatin1StringView(QT_VERSION_STR)),
            u"System: %1, %2 %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                                           QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture())};
}

QString screen()
{
    const QScreen *primary = QGuiApplication::primaryScreen();
    if (!primary)
        return QGuiApplication::platformName();
    return u"%1, %2 x %3 at %4 %"_s.arg(QGuiApplication::platformName())
        .arg(primary->size().width())
        .arg(primary->size().height())
        .arg(qRound(primary->devicePixelRatio() * 100));
}

} // namespace

QString withoutPerson(const QString &path, const QString &home)
{
    const QString clean = QDir::cleanPath(path);
    const QString person = QDir::cleanPath(home);
    const QString name = person.section(u'/', -1);
    if (name.isEmpty())
        return clean;
    QString rest = clean;
    if (clean == person || clean.startsWith(person + u'/'))
        rest = u'~' + clean.sliced(person.size());
    QStringList parts = rest.split(u'/');
    parts.replaceInStrings(name, u"~"_s, Qt::CaseInsensitive);
    return parts.join(u'/');
}

QString problemReport(const ProblemFacts &facts)
{
    const QString home = QDir::homePath();
    const QStringList lines =
        versions() + QStringList{
                         u"Screen: "_s + screen(),
                         u"Locale: "_s + QLocale().name(),
                         u"Server: "_s + (facts.server.isEmpty() ? u"Enrow's"_s : facts.server),
                         u"Theme: "_s + facts.theme,
                         u"Notifications: "_s + yesOrNo(facts.notifications),
                         u"Keys: %1, kept in a keychain: %2"_s.arg(facts.keys).arg(yesOrNo(facts.keysOutliveRun)),
                         u"Batches: %1, running: %2"_s.arg(facts.batches).arg(facts.running),
                         u"Archive: "_s + withoutPerson(facts.archive, home),
                         u"Settings: "_s + withoutPerson(facts.settings, home),
                     };
    return lines.join(u'\n') + u'\n';
}

} // namespace enrow
