// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

class QCoreApplication;

namespace enrow
{

// A language that the programs speak.
struct Language {
    QString code;    // ISO 639-1: "nl"
    QString ownName; // "Nederlands"
};

// The languages of the programs, one of which is chosen at the start.
class Languages
{
public:
    // English, in which the sources are written, first.
    static const QList<Language> &all();
    static bool isOne(const QString &code);
    // "en", "de".
    static QStringList codes();

    // What --language says among the arguments of a program, which need not be a language; empty if they do not have
    // it.
    static QString givenIn(const QStringList &arguments);
    // Those of the system in the person's order: "nl-BE", "fr". None where it asks for no language (C or POSIX), as
    // scripts do.
    static QStringList ofSystem();

    // The first of these that the program speaks: what the command line says, what the person has chosen in the
    // preferences (both may be empty), and the languages of the system, as ofSystem() gives them; else English.
    static QString chosenFrom(const QString &option, const QString &preference, const QStringList &ofSystem);

    // How numbers and times are written in sentences of that language: as the system writes them if that is its
    // language, else as its country does. For the screen; files follow the system itself.
    static QLocale localeOf(const QString &code, const QLocale &system = QLocale::system());

    // From here on the program speaks that language, Qt's own buttons too. Call it before there are
    // windows, once for each application object.
    static void speak(QCoreApplication &application, const QString &code);
};

} // namespace enrow
