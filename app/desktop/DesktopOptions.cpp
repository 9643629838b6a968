// SPDX-License-Identifier: MIT
#include "desktop/DesktopOptions.h"

#include "desktop/common/Languages.h"
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
    QStringList codes;
    for (const Language &language : Languages::all())
        codes.append(language.code);
    return codes.join(u", "_s);
}

const QCommandLineOption &helpOption()
{
    static const QCommandLineOption option({u"h"_s, u"help"_s}, u"print this help"_s);
    return option;
}

const QCommandLineOption &versionOption()
{
    static const QCommandLineOption option({u"v"_s, u"version"_s}, u"print the version"_s);
    return option;
}

const QCommandLineOption &demoOption()
{
    static const QCommandLineOption option(u"demo"_s, u"show simulated data; needs no API key and remembers nothing"_s);
    return option;
}

const QCommandLineOption &baseUrlOption()
{
    static const QCommandLineOption option(
        u"base-url"_s, u"another server than https://api.enrow.io; plain http only to this machine"_s, u"URL"_s);
    return option;
}

const QCommandLineOption &dataFolderOption()
{
    static const QCommandLineOption option(
        u"data-dir"_s, u"the folder of the batches and their results, instead of the person's own"_s, u"DIR"_s);
    return option;
}

const QCommandLineOption &languageOption()
{
    static const QCommandLineOption option(u"language"_s,
                                           u"show the window in this language: %1"_s.arg(languageCodes()), u"CODE"_s);
    return option;
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
            return refused(u"There is no file %1"_s.arg(argument));
        else
            finder.readTyped(argument);
    }
    const BatchIds &found = finder.found();
    if (!found.rejected.isEmpty())
        return refused(u"This is no batch ID: "_s + found.rejected.first().text);
    if (!found.unlikely.isEmpty())
        return refused(u"This does not look like a batch ID: "_s + found.unlikely.first());
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
            return refused(u"--base-url: "_s + origin.error().detail);
        options.origin = origin.value();
    }
    if (options.demo && options.origin)
        return refused(u"--demo brings its own server; leave out --base-url."_s);
    options.dataFolder = parser.value(dataFolderOption());
    if (parser.isSet(dataFolderOption()) && options.dataFolder.isEmpty())
        return refused(u"--data-dir needs the name of a folder."_s);
    options.language = parser.value(languageOption());
    if (parser.isSet(languageOption()) && !Languages::isOne(options.language))
        return refused(u"--language must be one of %1."_s.arg(languageCodes()));
    if (options.demo && parser.isSet(dataFolderOption()))
        return refused(u"--demo remembers nothing; leave out --data-dir."_s);

    return withArguments(std::move(options), parser.positionalArguments());
}

QList<QCommandLineOption> DesktopOptions::all()
{
    return {helpOption(), versionOption(), demoOption(), baseUrlOption(), dataFolderOption(), languageOption()};
}

QString DesktopOptions::helpText()
{
    QString text = u"Usage: enrow-desk [options] [BATCH-ID|FILE...]\n"
                   "Follows Enrow batches, shows their results and exports them.\n\nOptions:\n"_s;
    for (const QCommandLineOption &option : all()) {
        QStringList names;
        for (const QString &name : option.names())
            names.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
        const QString value = option.valueName().isEmpty() ? QString() : u' ' + option.valueName();
        text += u"  %1%2\n"_s.arg((names.join(u", "_s) + value).leftJustified(20), option.description());
    }
    return text + u"\nThe API key is read from ENROW_API_KEY, or asked for.\n"_s;
}

} // namespace enrow
