// SPDX-License-Identifier: MIT
#include "workbook/FormatCode.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

constexpr qsizetype longestCode = 1'000; // Excel takes 255
constexpr size_t mostSections = 4;

// Reads one code from its start to its end.
class CodeParser
{
public:
    explicit CodeParser(const QString &code)
        : m_code(code.left(longestCode))
    {
    }

    std::vector<FormatSection> parse()
    {
        m_sections.emplace_back();
        while (m_place < m_code.size())
            takeNext();
        endSection();
        return std::move(m_sections);
    }

private:
    FormatSection &section() { return m_sections.back(); }
    bool startsWith(QLatin1StringView word) const
    {
        return QStringView(m_code).sliced(m_place).startsWith(word, Qt::CaseInsensitive);
    }
    void add(FormatPiece piece, const QString &text) { section().tokens.push_back({piece, text.toStdString()}); }

    void takeNext()
    {
        const QChar c = m_code[m_place];
        if (c == u';') {
            ++m_place;
            endSection();
            m_sections.emplace_back();
        } else if (c == u'"') {
            takeQuoted();
        } else if (c == u'\\' || c == u'_' || c == u'*') { // as it is; as wide as it is; as often as it fits
            if (c == u'\\')
                add(FormatPiece::Literal, m_code.mid(m_place + 1, 1));
            m_place += 2;
        } else if (c == u'[') {
            takeBrackets();
        } else if (!takeWord() && !takeDateLetters(c)) {
            takeOfNumber(c);
        }
    }

    void takeQuoted()
    {
        const qsizetype end = m_code.indexOf(u'"', m_place + 1);
        const qsizetype stop = end < 0 ? m_code.size() : end;
        add(FormatPiece::Literal, m_code.sliced(m_place + 1, stop - m_place - 1));
        m_place = stop + 1;
    }

    // [Red], [$€-407], [h], [>=100]
    void takeBrackets()
    {
        const qsizetype end = m_code.indexOf(u']', m_place);
        const qsizetype stop = end < 0 ? m_code.size() : end;
        const QString inside = m_code.sliced(m_place + 1, stop - m_place - 1);
        m_place = stop + 1;
        static const QRegularExpression condition(u"^(=|<>|<=|>=|<|>)\\s*(-?[0-9.]+)$"_s);
        if (inside.startsWith(u'$')) {
            add(FormatPiece::Literal, inside.sliced(1).section(u'-', 0, 0));
        } else if (const auto match = condition.match(inside); match.hasMatch()) {
            section().condition = {match.captured(1).toStdString(), match.captured(2).toDouble()};
        } else if (!inside.isEmpty() && inside.count(inside[0], Qt::CaseInsensitive) == inside.size()) {
            const QChar letter = inside[0].toLower();
            if (letter == u'h')
                addOfDate(FormatPiece::AllHours, inside.size());
            else if (letter == u'm')
                addOfDate(FormatPiece::AllMinutes, inside.size());
            else if (letter == u's')
                addOfDate(FormatPiece::AllSeconds, inside.size());
        }
    }

    bool takeWord()
    {
        if (startsWith("general"_L1)) {
            add(FormatPiece::General, {});
            m_place += 7;
        } else if (startsWith("am/pm"_L1)) {
            add(FormatPiece::HalfOfDay, u"AM"_s);
            section().isDate = true;
            m_place += 5;
        } else if (startsWith("a/p"_L1)) {
            add(FormatPiece::HalfOfDay, u"A"_s);
            section().isDate = true;
            m_place += 3;
        } else {
            return false;
        }
        return true;
    }

    bool takeDateLetters(QChar c)
    {
        static const QString letters = u"ymdhs"_s;
        static constexpr std::array pieces{FormatPiece::Year, FormatPiece::Month, FormatPiece::Day, FormatPiece::Hour,
                                           FormatPiece::Second};
        const qsizetype which = letters.indexOf(c.toLower());
        if (which < 0)
            return takeSubSecond(c);
        const qsizetype begin = m_place;
        while (m_place < m_code.size() && m_code[m_place].toLower() == c.toLower())
            ++m_place;
        addOfDate(pieces[size_t(which)], m_place - begin);
        return true;
    }

    bool takeSubSecond(QChar c)
    {
        const auto &tokens = section().tokens;
        const bool isAfterSeconds = !tokens.empty() && (tokens.back().piece == FormatPiece::Second ||
                                                        tokens.back().piece == FormatPiece::AllSeconds);
        if (c != u'.' || !isAfterSeconds || m_code.mid(m_place + 1, 1) != u"0"_s)
            return false;
        const qsizetype begin = ++m_place;
        while (m_place < m_code.size() && m_code[m_place] == u'0')
            ++m_place;
        add(FormatPiece::SubSecond, QString(m_place - begin, u'0'));
        return true;
    }

    void addOfDate(FormatPiece piece, qsizetype length)
    {
        add(piece, QString(length, u'x'));
        section().isDate = true;
    }

    void takeOfNumber(QChar c)
    {
        ++m_place;
        if (c == u'0' || c == u'#' || c == u'?') {
            add(FormatPiece::Digit, c);
        } else if (c == u'.') {
            add(FormatPiece::Point, c);
        } else if (c == u',') {
            takeComma();
        } else if (c == u'%') {
            section().powerOfTen += 2;
            add(FormatPiece::Literal, c);
        } else if (c == u'/') {
            section().isFraction = section().count(FormatPiece::Digit) > 0;
            add(FormatPiece::Literal, c);
        } else if (c.toUpper() == u'E' && m_place < m_code.size() &&
                   (m_code[m_place] == u'+' || m_code[m_place] == u'-')) {
            add(FormatPiece::Exponent, m_code[m_place++] == u'+' ? u"+"_s : QString());
        } else if (c != u'@') { // the text itself, which is no number
            add(FormatPiece::Literal, c);
        }
    }

    // Between digits it asks for thousands, after them it divides by a thousand.
    void takeComma()
    {
        const auto &tokens = section().tokens;
        const QChar next = m_place < m_code.size() ? m_code[m_place] : QChar();
        if (tokens.empty() || tokens.back().piece != FormatPiece::Digit)
            add(FormatPiece::Literal, u","_s);
        else if (next == u'0' || next == u'#' || next == u'?')
            section().hasThousands = true;
        else {
            section().powerOfTen -= 3;
            while (m_place < m_code.size() && m_code[m_place] == u',') {
                section().powerOfTen -= 3;
                ++m_place;
            }
        }
    }

    // An m beside hours or seconds is a minute. In a date commas, points and digits are as they stand.
    void endSection()
    {
        if (!section().isDate)
            return;
        std::vector<FormatToken *> ofDate;
        for (FormatToken &token : section().tokens) {
            if (token.piece == FormatPiece::Digit || token.piece == FormatPiece::Point)
                token.piece = FormatPiece::Literal;
            else if (token.piece >= FormatPiece::Year && token.piece != FormatPiece::SubSecond)
                ofDate.push_back(&token);
        }
        for (size_t i = 0; i < ofDate.size(); ++i) {
            if (ofDate[i]->piece != FormatPiece::Month || ofDate[i]->text.size() > 2)
                continue;
            const bool isAfterHours =
                i > 0 && (ofDate[i - 1]->piece == FormatPiece::Hour || ofDate[i - 1]->piece == FormatPiece::AllHours);
            const bool isBeforeSeconds = i + 1 < ofDate.size() && (ofDate[i + 1]->piece == FormatPiece::Second ||
                                                                   ofDate[i + 1]->piece == FormatPiece::AllSeconds);
            if (isAfterHours || isBeforeSeconds)
                ofDate[i]->piece = FormatPiece::Minute;
        }
    }

    const QString m_code;
    qsizetype m_place = 0;
    std::vector<FormatSection> m_sections;
};

} // namespace

bool FormatCondition::holds(double number) const
{
    if (comparison == "=")
        return number == value;
    if (comparison == "<>")
        return number != value;
    if (comparison == "<")
        return number < value;
    if (comparison == "<=")
        return number <= value;
    return comparison == ">" ? number > value : number >= value;
}

bool FormatSection::showsNumbers() const
{
    return isDate || count(FormatPiece::Digit) > 0 || count(FormatPiece::General) > 0;
}

int FormatSection::count(FormatPiece piece) const
{
    return int(std::ranges::count(tokens, piece, &FormatToken::piece));
}

std::vector<FormatSection> parseFormatCode(const QString &code)
{
    if (code.trimmed().compare("general"_L1, Qt::CaseInsensitive) == 0)
        return {};
    std::vector<FormatSection> sections = CodeParser(code).parse();
    if (sections.size() > mostSections)
        sections.resize(mostSections);
    return sections;
}

} // namespace enrow
