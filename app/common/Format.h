// SPDX-License-Identifier: MIT
#pragma once

#include "core/ReportedCredits.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <chrono>

namespace enrow
{

// Numbers and times as locale() writes them. For the screen only, never for files.
class Format
{
    Q_DECLARE_TR_FUNCTIONS(enrow::Format)

public:
    // What stands between two facts of one line.
    static inline const QString between = QStringLiteral(" \u00b7 ");
    // Characters of a text that cannot be broken into lines, where the room is small.
    static constexpr qsizetype longestWord = 16;

    // The default locale: that of the language that the program speaks.
    static QLocale locale() { return {}; }

    static QString number(qint64 value);

    // "fetch and status", "fetch, merge and status".
    static QString list(const QStringList &words) { return locale().createSeparatedList(words); }

    // What tr() chooses the plural form by, of a text whose %1 is that number: neither below zero nor beyond an int.
    static int pluralOf(qint64 count);
    // The same of an amount. 0 for a part of one, and for one and a part: French takes its singular for these as for 0.
    static int pluralOf(const ReportedCredits &amount);

    // The exact amount, without a unit and without needless zeros: "1,250.5".
    static QString credits(Credits amount);

    // The same of what a reply gives; where it fits no exact amount its text as it came. A long one is rounded to a
    // thousandth if it is a number, else shortened.
    static QString credits(const ReportedCredits &amount);

    // At most so many characters, the last one an ellipsis where there were more.
    static QString shortened(const QString &text, qsizetype longest);

    // The ID itself up to 16 characters, else its beginning and end: "3d4cb64e…004a32".
    static QString shortId(const QString &id);
    // Where the ellipsis is in such a text; 0 if nothing was cut from it.
    static qsizetype cutOfShortId(const QString &text);

    // A share of one, to a tenth of a percent where that matters: 0.6667 -> "66.7%". A share that is not quite
    // 0 or 1 never reads as 0% or 100%: "<0.1%", ">99.9%".
    static QString share(double share);

    // Progress in whole percent, rounded down: 100 only when done, 0 only where nothing is. `whole` must be positive.
    static int percent(qint64 part, qint64 whole);

    // Whole percent with its sign.
    static QString percentText(int percent);

    // A time of day, with its date unless that is today: "14:03", "26/11/2026 14:03".
    static QString moment(const QDateTime &moment, const QDateTime &now);

    // The same where there is room for one of both: "14:03", "26 Nov", "26/11/2025".
    static QString day(const QDateTime &moment, const QDateTime &now);

    // A rough length of time: "a few seconds", "about 2 min", "about 1 h 5 min".
    static QString duration(std::chrono::seconds length);
    // The same with "left": "about 2 min left".
    static QString timeLeft(std::chrono::seconds length);
    // "~16 min", where there is room for no more.
    static QString shortTimeLeft(std::chrono::seconds length);

    // A countdown in exact seconds, from an hour on in whole minutes: "5 s", "1 min 5 s", "1 h 0 min". Negative lengths
    // read as "0 s".
    static QString countdown(std::chrono::seconds length);
};

} // namespace enrow
