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

    bool isEmpty() const { return *text == '\0'; }
    QString inEnglish() const { return filled(QString::fromUtf8(text)); }
    // A translation of the text, with the values in it.
    QString filled(const QString &words) const;

    friend bool operator==(const Reason &one, const Reason &other)
    {
        return qstrcmp(one.text, other.text) == 0 && one.values == other.values;
    }
};

} // namespace enrow
