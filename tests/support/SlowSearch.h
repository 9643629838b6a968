// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <string_view>

// What TextFold and SearchWord promise, in its plainest form.
namespace enrow::test
{

inline QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

// A letter of a text: what it is after folding, and how it was written but for its case, with its marks.
struct SlowLetter {
    QString folded;
    QString written;
};

inline QList<SlowLetter> slowLetters(const QString &text)
{
    using namespace Qt::StringLiterals;
    static const QHash<QString, QString> spellings{
        {u"ß"_s, u"ss"_s}, {u"æ"_s, u"ae"_s}, {u"œ"_s, u"oe"_s}, {u"ø"_s, u"o"_s}, {u"ł"_s, u"l"_s}, {u"đ"_s, u"d"_s},
        {u"ð"_s, u"d"_s},  {u"þ"_s, u"th"_s}, {u"ħ"_s, u"h"_s},  {u"ŧ"_s, u"t"_s}, {u"ı"_s, u"i"_s}};
    QList<SlowLetter> letters;
    for (const char32_t codePoint : text.normalized(QString::NormalizationForm_KD).toUcs4()) {
        const char32_t simple = QChar::toCaseFolded(codePoint);
        const QString written = QString::fromUcs4(&simple, 1);
        switch (QChar::category(codePoint)) {
        case QChar::Mark_NonSpacing:
            if (!letters.isEmpty())
                letters.last().written += written;
            break;
        case QChar::Other_Format: break;
        default: letters.append({spellings.value(written, written), written});
        }
    }
    return letters;
}

inline QString slowlyFolded(const QString &text)
{
    static QHash<QString, QString> known;
    QString &folded = known[text];
    if (folded.isEmpty()) {
        for (const SlowLetter &letter : slowLetters(text))
            folded += letter.folded;
    }
    return folded;
}

inline bool slowlyIsIn(const QString &text, const QString &word, bool atStart = false)
{
    if (!slowlyFolded(text).contains(slowlyFolded(word)))
        return false;
    struct Unit {
        QChar unit;
        QString written; // at the first unit of a letter
    };
    const auto unitsOf = [](const QString &of) {
        static QHash<QString, QList<Unit>> known;
        QList<Unit> &units = known[of];
        if (!units.isEmpty())
            return units;
        for (const SlowLetter &letter : slowLetters(of)) {
            for (qsizetype unit = 0; unit < letter.folded.size(); ++unit)
                units.append({letter.folded[unit], unit == 0 ? letter.written : QString()});
        }
        return units;
    };
    const QList<Unit> units = unitsOf(text);
    QList<Unit> wanted = unitsOf(word);
    // Nothing more is asked by a letter that was written as it is folded.
    qsizetype at = 0;
    for (const SlowLetter &letter : slowLetters(word)) {
        if (letter.written == letter.folded)
            wanted[at].written.clear();
        at += letter.folded.size();
    }
    const qsizetype last = atStart ? 0 : units.size();
    for (qsizetype start = 0; !wanted.isEmpty() && start <= last && start + wanted.size() <= units.size(); ++start) {
        bool fits = true;
        for (qsizetype unit = 0; fits && unit < wanted.size(); ++unit) {
            const Unit &its = units[start + unit];
            const Unit &asked = wanted[unit];
            fits = its.unit == asked.unit && (asked.written.isEmpty() || asked.written == its.written);
        }
        if (fits)
            return true;
    }
    return false;
}

} // namespace enrow::test
