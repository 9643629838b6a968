// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <random>
#include <vector>

namespace enrow::bench
{

// Writes completed replies of invented e-mail searches: people with international names and their companies, about 281
// bytes of JSON a row, 30 % of them invalid, or none: every row has an address then. The same batch number always gives
// the same reply.
class SampleReplies
{
public:
    SampleReplies();

    static QString idOf(int batch);

    enum class Fill : unsigned char { Mixed, Full };

    // The reply of a batch as the API would send it, with room behind its end for parsers that read past it.
    QByteArray reply(int batch, int rows, Fill fill = Fill::Mixed);

private:
    struct Word {
        QByteArray text;
        QByteArray plain; // as part of an address
    };
    struct Company {
        QByteArray name;
        QByteArray domain; // without number and ending
    };
    struct Language {
        std::vector<Word> firstNames;
        std::vector<Word> familyNames;
        std::vector<Company> companies;
    };
    struct Person {
        QByteArray first;
        QByteArray last;
        QByteArray mailbox;
        QByteArray company;
        QByteArray domain;
    };

    static std::vector<Word> wordsOf(const QStringList &texts);
    Person person();
    void appendRow(QByteArray &json, int row, bool valid);
    void appendCustom(QByteArray &json, int row);
    size_t below(size_t bound) { return m_random() % bound; }
    template <typename Value>
    const Value &oneOf(const std::vector<Value> &values)
    {
        return values[below(values.size())];
    }

    std::vector<Language> m_latin;
    std::vector<Language> m_other;
    std::mt19937_64 m_random;
};

} // namespace enrow::bench
