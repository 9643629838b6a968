// SPDX-License-Identifier: MIT
#include "desktop/DesktopOptions.h"

#include "common/Languages.h"
#include "common/ReasonText.h"
#include "pasted/BatchIdFinder.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

QString languageCodes()
{
    return Languages::codes().join(", "_L1);
}

QCommandLineOption helpOption()
{
    return {{u"h"_s, u"help"_s}, DesktopOptions::tr("print this help")};
}

QCommandLineOption versionOption()
{
    return {{u"v"_s, u"version"_s}, DesktopOptions::tr("print the version")};
}

QCommandLineOption demoOption()
{
    return {u"demo"_s, DesktopOptions::tr("show simulated data; needs no API key and remembers nothing")};
}

QCommandLineOption baseUrlOption()
{
    return {u"base-url"_s,
            DesktopOptions::tr("another server than https://api.enrow.io; plain http only to this machine"), u"URL"_s};
}

QCommandLineOption dataFolderOption()
{
    return {u"data-dir"_s,
            DesktopOptions::tr("the folder of the batches and their results, instead of the person's own"), u"DIR"_s};
}

QCommandLineOption languageOption()
{
    return {u"language"_s,
            DesktopOptions::tr("show the window in this language: %1", "codes of languages").arg(languageCodes()),
            u"CODE"_s};
}

// A word that could be an ID is one, even where a file of the current folder is called so.
bool isFile(const QString &argument)
{
    return (QDir::fromNativeSeparators(argument).contains(u'/') || argument.contains(u'.')) &&
           QFileInfo::exists(argument);
}

Error refused(const QString &why)
{
    return Error{ErrorKind::InvalidInput, why, 0, {}};
}

// The words that are no options are batches or files.
Result<DesktopOptions> withArguments(DesktopOptions options, const QStringList &arguments)
{
    BatchIdFinder finder;
    for (const QString &argument : arguments) {
        if (isFile(argument))
            options.files.append(QFileInfo(argument).absoluteFilePath());
        else if (QDir::isAbsolutePath(argument))
            return refused(DesktopOptions::tr("There is no file %1").arg(argument));
        else
            finder.readTyped(argument);
    }
    const BatchIds &found = finder.found();
    if (!found.rejected.isEmpty())
        return refused(DesktopOptions::tr("This is no batch ID: %1").arg(found.rejected.first().text));
    if (!found.unlikely.isEmpty())
        return refused(DesktopOptions::tr("This does not look like a batch ID: %1").arg(found.unlikely.first()));
    options.batches = found.batches;
    return options;
}

} // namespace

Result<DesktopOptions> DesktopOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(all());
    if (!parser.parse(arguments))
        return refused(parser.errorText());

    DesktopOptions options;
    options.showHelp = parser.isSet(helpOption());
    options.showVersion = parser.isSet(versionOption());
    options.demo = parser.isSet(demoOption());
    if (parser.isSet(baseUrlOption())) {
        const Result<ApiOrigin> origin = ApiOrigin::parse(parser.value(baseUrlOption()));
        if (!origin)
            return refused("--base-url: "_L1 + ReasonText::of(origin.error()));
        options.origin = origin.value();
    }
    if (options.demo && options.origin)
        return refused(tr("--demo brings its own server; leave out --base-url."));
    options.dataFolder = parser.value(dataFolderOption());
    if (parser.isSet(dataFolderOption()) && options.dataFolder.isEmpty())
        return refused(tr("--data-dir needs the name of a folder."));
    options.language = parser.value(languageOption());
    if (parser.isSet(languageOption()) && !Languages::isOne(options.language))
        return refused(tr("--language must be one of %1.", "codes of languages").arg(languageCodes()));
    if (options.demo && parser.isSet(dataFolderOption()))
        return refused(tr("--demo remembers nothing; leave out --data-dir."));

    return withArguments(std::move(options), parser.positionalArguments());
}

QList<QCommandLineOption> DesktopOptions::all()
{
    return {helpOption(), versionOption(), demoOption(), baseUrlOption(), dataFolderOption(), languageOption()};
}

QString DesktopOptions::helpText()
{
    QString text = tr("Usage: %1").arg("enrow-desk [options] [BATCH-ID|FILE...]"_L1) + u'\n' +
                   tr("Follows Enrow batches, shows their results and exports them.") + "\n\n"_L1 + tr("Options:") +
                   u'\n';
    for (const QCommandLineOption &option : all()) {
        QStringList names;
        for (const QString &name : option.names())
            names.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
        const QString value = option.valueName().isEmpty() ? QString() : u' ' + option.valueName();
        text += u"  %1%2\n"_s.arg((names.join(u", "_s) + value).leftJustified(20), option.description());
    }
    return text + u'\n' + tr("The API key is read from ENROW_API_KEY, or asked for.") + u'\n';
}

} // namespace enrow
