// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace enrow
{

// Why something that was given cannot be used, as a part of a sentence: "it has more than %1 parts". The text is marked
// by QT_TRANSLATE_NOOP("enrow::Reason", …), so that a program can say it in another language.
struct Reason {
    const char *text = "";
    QStringList values = {}; // for %1 and %2
    QString place = {};      // what it is about, in no language: "columns[0].header"; empty: the whole

    bool isEmpty() const { return *text == '\0'; }
    QString inEnglish() const { return filled(QString::fromUtf8(text)); }
    // A translation of the text, with the values in it and the place before it.
    QString filled(const QString &words) const;

    friend bool operator==(const Reason &one, const Reason &other)
    {
        return qstrcmp(one.text, other.text) == 0 && one.values == other.values && one.place == other.place;
    }
};

} // namespace enrow
