// SPDX-License-Identifier: MIT
#include "common/Languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// What Qt says of a command line. Its own catalogues do not have it in every language, and need not be there.
[[maybe_unused]] constexpr const char *wordsOfQt[] = {
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown option '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown options: %1."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Missing value after '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unexpected value after '%1'."),
};

void load(QCoreApplication &application, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

const QList<Language> &Languages::all()
{
    static const QList<Language> languages{
        {u"en"_s, u"English"_s},  {u"de"_s, u"Deutsch"_s},  {u"es"_s, u"Español"_s},
        {u"fr"_s, u"Français"_s}, {u"it"_s, u"Italiano"_s}, {u"nl"_s, u"Nederlands"_s},
    };
    return languages;
}

bool Languages::isOne(const QString &code)
{
    return std::ranges::any_of(all(), [&code](const Language &language) { return language.code == code; });
}

QStringList Languages::codes()
{
    QStringList codes;
    for (const Language &language : all())
        codes << language.code;
    return codes;
}

QString Languages::givenIn(const QStringList &arguments)
{
    QString code;
    for (qsizetype i = 0; i < arguments.size() && arguments[i] != "--"_L1; ++i) {
        if (arguments[i] == "--language"_L1)
            code = arguments.value(i + 1);
        else if (arguments[i].startsWith("--language="_L1))
            code = arguments[i].section(u'=', 1);
    }
    return code;
}

QStringList Languages::ofSystem()
{
    for (const char *const name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray locale = qgetenv(name);
        if (locale.isEmpty())
            continue;
        // Before LANGUAGE, which Qt would take in any case.
        const QByteArray language = locale.split('.').constFirst();
        if (language == "C" || language == "POSIX")
            return {};
        break;
    }
    return QLocale::system().uiLanguages();
}

QString Languages::chosenFrom(const QString &option, const QString &preference, const QStringList &ofSystem)
{
    for (const QString &wish : QStringList{option, preference} + ofSystem) {
        const QString code = wish.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (isOne(code))
            return code;
    }
    return all().front().code;
}

QLocale Languages::localeOf(const QString &code, const QLocale &system)
{
    const QLocale::Language language = QLocale::codeToLanguage(code);
    const bool isLatin = system.zeroDigit() == QStringView(u"0");
    return system.language() == language && isLatin ? system : QLocale(language, system.territory());
}

void Languages::speak(QCoreApplication &application, const QString &code)
{
    QLocale::setDefault(localeOf(code));
    load(application, u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(application, u"enrow_"_s + code, u":/translations"_s);
}

} // namespace enrow
