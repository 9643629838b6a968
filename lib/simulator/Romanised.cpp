// SPDX-License-Identifier: MIT
#include "simulator/Romanised.h"

#include <QHash>

namespace enrow
{

using namespace Qt::StringLiterals;

namespace
{

// Letters that Unicode does not decompose into an ASCII letter and accents.
QLatin1StringView transliteration(QChar letter)
{
    static const QHash<QChar, QLatin1StringView> table{
        {u'ß', "ss"_L1}, {u'æ', "ae"_L1}, {u'ø', "o"_L1},  {u'œ', "oe"_L1}, {u'ł', "l"_L1},  {u'đ', "d"_L1},
        {u'ı', "i"_L1},  {u'þ', "th"_L1}, {u'ð', "d"_L1},  {u'α', "a"_L1},  {u'β', "v"_L1},  {u'γ', "g"_L1},
        {u'δ', "d"_L1},  {u'ε', "e"_L1},  {u'ζ', "z"_L1},  {u'η', "i"_L1},  {u'θ', "th"_L1}, {u'ι', "i"_L1},
        {u'κ', "k"_L1},  {u'λ', "l"_L1},  {u'μ', "m"_L1},  {u'ν', "n"_L1},  {u'ξ', "x"_L1},  {u'ο', "o"_L1},
        {u'π', "p"_L1},  {u'ρ', "r"_L1},  {u'σ', "s"_L1},  {u'ς', "s"_L1},  {u'τ', "t"_L1},  {u'υ', "y"_L1},
        {u'φ', "f"_L1},  {u'χ', "ch"_L1}, {u'ψ', "ps"_L1}, {u'ω', "o"_L1},  {u'а', "a"_L1},  {u'б', "b"_L1},
        {u'в', "v"_L1},  {u'г', "g"_L1},  {u'д', "d"_L1},  {u'е', "e"_L1},  {u'ж', "zh"_L1}, {u'з', "z"_L1},
        {u'и', "i"_L1},  {u'і', "i"_L1},  {u'к', "k"_L1},  {u'л', "l"_L1},  {u'м', "m"_L1},  {u'н', "n"_L1},
        {u'о', "o"_L1},  {u'п', "p"_L1},  {u'р', "r"_L1},  {u'с', "s"_L1},  {u'т', "t"_L1},  {u'у', "u"_L1},
        {u'ф', "f"_L1},  {u'х', "kh"_L1}, {u'ц', "ts"_L1}, {u'ч', "ch"_L1}, {u'ш', "sh"_L1}, {u'щ', "sht"_L1},
        {u'ъ', "a"_L1},  {u'ы', "y"_L1},  {u'ь', ""_L1},   {u'э', "e"_L1},  {u'ю', "yu"_L1}, {u'я', "ya"_L1},
        {u'є', "ye"_L1},
    };
    return table.value(letter);
}

bool isAsciiLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

} // namespace

QString romanised(const QString &text, QChar separator)
{
    const QString letters = text.toLower().normalized(QString::NormalizationForm_KD);
    QString result;
    bool separates = false;
    for (const QChar c : letters) {
        if (c.isSpace() || c == u'-' || c == u'_') {
            separates = !result.isEmpty();
            continue;
        }
        const QString ascii = isAsciiLetterOrDigit(c) ? QString(c) : QString(transliteration(c));
        if (ascii.isEmpty())
            continue;
        if (std::exchange(separates, false))
            result += separator;
        result += ascii;
    }
    return result;
}

} // namespace enrow
