// SPDX-License-Identifier: MIT
#include "benchmarks/SampleReplies.h"

#include "simulator/Romanised.h"
#include "simulator/SampleNames.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace enrow::bench
{

namespace
{

constexpr qsizetype roomBehind = 64; // bytes; what simdjson reads past the end
constexpr qsizetype mostBytesOfARow = 600;

} // namespace

SampleReplies::SampleReplies()
{
    const auto add = [](std::span<const SampleNames> all, std::vector<Language> &languages) {
        for (const SampleNames &names : all) {
            Language language{wordsOf(names.female + names.male), wordsOf(names.family), {}};
            for (qsizetype place = 0; place < names.places.size(); ++place) {
                for (qsizetype trade = 0; trade < names.trades.size(); ++trade) {
                    const QString name = names.places[place] + u' ' + names.trades[trade];
                    const QString domain = names.companyCode.isEmpty()
                                               ? romanised(name, u'-')
                                               : u"%1-%2%3"_s.arg(names.companyCode).arg(place).arg(trade);
                    language.companies.push_back({name.toUtf8(), domain.toUtf8()});
                }
            }
            languages.push_back(std::move(language));
        }
    };
    add(latinSampleNames(), m_latin);
    add(otherSampleNames(), m_other);
}

std::vector<SampleReplies::Word> SampleReplies::wordsOf(const QStringList &texts)
{
    std::vector<Word> words;
    for (const QString &text : texts)
        words.push_back({text.toUtf8(), romanised(text, u'-').toUtf8()});
    return words;
}

QString SampleReplies::idOf(int batch)
{
    static const QUuid space(u"0b9c1e52-6c1f-4b0a-8d3e-5a7f1c2e9d40"_s);
    return QUuid::createUuidV5(space, QString::number(batch)).toString(QUuid::WithoutBraces);
}

QByteArray SampleReplies::reply(int batch, int rows, Fill fill)
{
    m_random.seed(std::mt19937_64::result_type(batch) + 1);
    QByteArray json;
    json.reserve(rows * mostBytesOfARow);
    json += R"({"general":{"id":")" + idOf(batch).toLatin1() + R"(","status":"completed"},"results":[)";
    int valid = 0;
    for (int row = 0; row < rows; ++row) {
        const bool isValid = below(10) >= 3 || fill == Fill::Full;
        valid += isValid;
        if (row > 0)
            json += ',';
        appendRow(json, row, isValid);
    }
    json += R"(],"stats":{"finished":)" + QByteArray::number(rows) + R"(,"requested":)" + QByteArray::number(rows) +
            R"(,"valid":)" + QByteArray::number(valid) + R"(,"credits_cost":{"initial":)" + QByteArray::number(rows) +
            R"(,"refunded":)" + QByteArray::number(rows - valid) + R"(,"final":)" + QByteArray::number(valid) + "}}}";
    json.squeeze();
    json.reserve(json.size() + roomBehind);
    return json;
}

SampleReplies::Person SampleReplies::person()
{
    static const std::vector<QByteArray> forms{"", "", "", " Group", " & Co", " International", " Europe", " 2000"};
    // One in eight is not written in Latin letters.
    const Language &language = oneOf(below(8) == 0 ? m_other : m_latin);
    const Word &first = oneOf(language.firstNames);
    Word last = oneOf(language.familyNames);
    if (below(4) == 0) {
        const Word &second = oneOf(language.familyNames);
        last = {last.text + '-' + second.text, last.plain + '-' + second.plain};
    }
    const Company &company = oneOf(language.companies);
    const QByteArray number = below(3) == 0 ? QByteArray() : QByteArray::number(1 + qulonglong(below(40)));
    const bool isKnownScript = !first.plain.isEmpty() && !last.plain.isEmpty();
    return {first.text, last.text,
            isKnownScript ? first.plain + '.' + last.plain : "mail" + QByteArray::number(qulonglong(below(100'000))),
            company.name + oneOf(forms), company.domain + number + ".example"};
}

void SampleReplies::appendRow(QByteArray &json, int row, bool valid)
{
    const Person who = person();
    json += R"({"index":")" + QByteArray::number(row) + R"(","qualification":)";
    if (valid) {
        json += R"("valid","email":")" + who.mailbox + '@' + who.domain + R"(","info":{"domain":")" + who.domain +
                R"(","firstname":")" + who.first + R"(","lastname":")" + who.last + R"(","companyInfo":{"name":")" +
                who.company + R"("}})";
    } else {
        json += R"("invalid","email":null)";
    }
    if (below(10) < 7)
        json += R"(,"raw_params":{"company_domain":")" + who.domain;
    else
        json += R"(,"raw_params":{"company_name":")" + who.company;
    json += R"(","fullname":")" + who.first + ' ' + who.last + R"("})";
    appendCustom(json, row);
    json += '}';
}

void SampleReplies::appendCustom(QByteArray &json, int row)
{
    const size_t choice = below(200);
    if (choice < 60)
        json += R"(,"custom":"lead_)" + QByteArray::number(row) + '"';
    else if (choice < 66)
        json += R"(,"custom":{"crm_id":)" + QByteArray::number(10'000 + row) + R"(,"tags":["fair","north"]})";
    else if (choice == 66)
        json += R"(,"custom":"Hall 3, stand 14; \"the corner\"")";
    else if (choice == 67)
        json += R"(,"custom":"met in spring\ncall back in autumn")";
}

} // namespace enrow::bench
