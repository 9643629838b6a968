// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

class QCoreApplication;

namespace enrow
{

// A language that the windows speak.
struct Language {
    QString code;    // ISO 639-1: "nl"
    QString ownName; // "Nederlands"
};

// The languages of the windows, one of which is chosen at the start.
class Languages
{
public:
    // English, in which the sources are written, first.
    static const QList<Language> &all();
    static bool isOne(const QString &code);

    // The first of these that the program speaks: what the command line says, what the person has chosen in the
    // preferences (both may be empty), and the languages of the system in the person's order ("nl-BE", "fr"); else
    // English.
    static QString chosenFrom(const QString &option, const QString &preference, const QStringList &ofSystem);

    // How numbers and times are written in sentences of that language: as the system writes them if that is its
    // language, else as its country does. For the screen; files follow the system itself.
    static QLocale localeOf(const QString &code, const QLocale &system = QLocale::system());

    // From here on the program speaks that language, Qt's own buttons too. Before there are windows, and once.
    static void speak(QCoreApplication &application, const QString &code);
};

} // namespace enrow
