// SPDX-License-Identifier: MIT
#include "results/SearchExpression.h"

#include <algorithm>
#include <numeric>

namespace enrow
{

using namespace Qt::StringLiterals;

namespace
{

bool isQuote(QChar c)
{
    return c == u'"' || c == QChar(0x201c) || c == QChar(0x201d) || c == QChar(0x201e);
}

QString plainName(QStringView name)
{
    QString plain;
    for (const QChar c : name) {
        if (c != u'-' && c != u'_')
            plain += c.toLower();
    }
    return plain;
}

std::optional<ColumnId> columnCalled(QStringView name)
{
    const QString plain = plainName(name);
    // On the screen a column has its title.
    for (const ResultColumn &column : mergedColumns()) {
        if (plain == plainName(QString::fromLatin1(column.title)))
            return column.id;
    }
    for (const ResultColumn &column : screenColumns()) {
        if (!plain.isEmpty() && plain == plainName(QString(column.name)))
            return column.id;
    }
    return std::nullopt;
}

// Not the scheme of an address, nor a time of day.
bool looksLikeColumn(QStringView name, QStringView after)
{
    return name.size() > 1 && name.front().isLetter() && !after.startsWith("//"_L1) &&
           std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetter() || c == u'_' || c == u'-'; });
}

// Reads terms from the front of what is left.
class TermReader
{
public:
    explicit TermReader(QStringView text)
        : m_rest(text)
    {
        skipBlanks();
    }

    bool isAtEnd() const { return m_rest.isEmpty(); }

    bool isAtOr() const { return m_rest.startsWith("OR"_L1) && (m_rest.size() == 2 || m_rest[2].isSpace()); }

    void skipOr()
    {
        m_rest = m_rest.sliced(2);
        skipBlanks();
    }

    // The term that begins here; nothing if it is no condition. Not at the end.
    std::optional<SearchExpression::Term> read(QStringList &unknown)
    {
        const bool isNegated = m_rest.front() == u'-';
        m_rest = m_rest.sliced(isNegated ? 1 : 0);
        if (isAtEnd() || m_rest.front().isSpace()) {
            skipBlanks();
            return std::nullopt;
        }
        const std::optional<ColumnId> column = columnAhead();
        if (column) {
            m_rest = m_rest.sliced(m_rest.indexOf(u':') + 1);
            skipBlanks();
            if (isAtEnd() || isAtOr() || columnAhead())
                return std::nullopt;
        } else if (const QStringView name = nameAhead(); looksLikeColumn(name, m_rest.sliced(name.size() + 1))) {
            unknown.append(name.toString());
        }
        SearchWord word(isQuote(m_rest.front()) ? takePhrase() : takeWord());
        skipBlanks();
        if (word.isEmpty())
            return std::nullopt;
        return SearchExpression::Term{isNegated, column, std::move(word)};
    }

private:
    void skipBlanks()
    {
        while (!m_rest.isEmpty() && m_rest.front().isSpace())
            m_rest = m_rest.sliced(1);
    }

    qsizetype sizeUntil(bool (*isEnd)(QChar)) const
    {
        return std::find_if(m_rest.begin(), m_rest.end(), isEnd) - m_rest.begin();
    }

    // What stands before a colon that comes before any blank; empty if there is none.
    QStringView nameAhead() const
    {
        const qsizetype size = sizeUntil([](QChar c) { return c == u':' || c.isSpace() || isQuote(c); });
        return size < m_rest.size() && m_rest[size] == u':' ? m_rest.first(size) : QStringView();
    }

    std::optional<ColumnId> columnAhead() const { return columnCalled(nameAhead()); }

    QString takeWord()
    {
        const qsizetype size = sizeUntil([](QChar c) { return c.isSpace(); });
        const QString word = m_rest.first(size).toString();
        m_rest = m_rest.sliced(size);
        return word;
    }

    QString takePhrase()
    {
        m_rest = m_rest.sliced(1);
        const qsizetype size = sizeUntil(isQuote);
        const QString phrase = m_rest.first(size).toString();
        m_rest = m_rest.sliced(std::min(size + 1, m_rest.size()));
        return phrase;
    }

    QStringView m_rest;
};

// Whether a word without a column can be seen in a value of this one.
bool canHoldAny(ColumnId column)
{
    return isTextOfRow(column) || columnOf(column).isMerged();
}

// How many letters must be put in, taken out or changed.
size_t distance(const QString &from, const QString &to)
{
    std::vector<size_t> row(size_t(to.size()) + 1);
    std::iota(row.begin(), row.end(), size_t(0));
    for (const QChar letter : from) {
        size_t diagonal = row[0]++;
        for (size_t at = 1; at < row.size(); ++at) {
            const size_t changed = diagonal + (letter == to[qsizetype(at) - 1] ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({row[at] + 1, row[at - 1] + 1, changed});
        }
    }
    return row.back();
}

} // namespace

SearchExpression::SearchExpression(const QString &text)
{
    TermReader reader(text);
    bool joins = false;   // an OR stands between the next term and a former one
    bool begins = true;   // an OR that comes first is a word
    bool follows = false; // a term stands right before
    while (!reader.isAtEnd()) {
        if (!begins && reader.isAtOr()) {
            reader.skipOr();
            joins = joins || follows;
            continue;
        }
        begins = false;
        std::optional<Term> term = reader.read(m_unknown);
        follows = term.has_value();
        if (!term)
            continue;
        if (!joins)
            m_clauses.emplace_back();
        m_clauses.back().push_back(std::move(*term));
        joins = false;
    }
}

std::vector<ColumnId> SearchExpression::columns() const
{
    std::vector<ColumnId> named;
    for (const Clause &clause : m_clauses) {
        for (const Term &term : clause) {
            if (term.column)
                named.push_back(*term.column);
        }
    }
    return named;
}

std::vector<SearchWord> SearchExpression::wordsIn(ColumnId column) const
{
    std::vector<SearchWord> words;
    for (const Clause &clause : m_clauses) {
        for (const Term &term : clause) {
            if (!term.isNegated && (term.column ? *term.column == column : canHoldAny(column)))
                words.push_back(term.word);
        }
    }
    return words;
}

bool SearchExpression::Term::implies(const Term &other) const
{
    if (isNegated != other.isNegated)
        return false;
    if (isNegated) // the other way round: who has that word has this one
        return Term{false, other.column, other.word}.implies({false, column, word});
    // A word in a column of the row's texts is one in any of them.
    if (column && mustBegin(*column) && other.column == column)
        return other.word.isAtStartOf(word.typed().toStdString());
    const bool isWithin = column == other.column || (!other.column && isTextOfRow(*column));
    return isWithin && word.implies(other.word);
}

bool SearchExpression::implies(const SearchExpression &other) const
{
    const auto clauseImplies = [](const Clause &clause, const Clause &wanted) {
        return std::all_of(clause.begin(), clause.end(), [&wanted](const Term &term) {
            return std::any_of(wanted.begin(), wanted.end(), [&term](const Term &its) { return term.implies(its); });
        });
    };
    return std::all_of(other.m_clauses.begin(), other.m_clauses.end(), [&](const Clause &wanted) {
        return std::any_of(m_clauses.begin(), m_clauses.end(),
                           [&](const Clause &clause) { return clauseImplies(clause, wanted); });
    });
}

std::optional<ColumnId> likelyColumn(const QString &name, std::span<const ColumnId> columns)
{
    const QString wanted = plainName(name);
    std::optional<ColumnId> nearest;
    size_t least = std::max<size_t>(1, (size_t(wanted.size()) + 1) / 3) + 1;
    size_t shortest = 100;
    for (const ColumnId column : columns) {
        const QString its = plainName(QString(columnOf(column).name));
        const bool isPart =
            its.contains(wanted) || QString::fromLatin1(columnOf(column).title).contains(wanted, Qt::CaseInsensitive);
        if (isPart && size_t(its.size()) <= shortest) {
            shortest = size_t(its.size());
            nearest = column;
            least = 0;
        }
        if (!isPart && distance(wanted, its) < least) {
            least = distance(wanted, its);
            nearest = column;
        }
    }
    return nearest;
}

} // namespace enrow
