// SPDX-License-Identifier: MIT
#include "simulator/SampleData.h"

#include "simulator/Romanised.h"
#include "simulator/SampleNames.h"

#include <QJsonObject>

#include <random>

namespace enrow
{

using namespace Qt::StringLiterals;

namespace
{

struct Person {
    QString firstname;
    QString lastname;
    QString companyName;
    QString companyDomain;

    QString fullname() const { return firstname + u' ' + lastname; }
};

// Draws people; the standard library's distributions differ between vendors, the engine does not.
class Draw
{
public:
    explicit Draw(quint32 seed)
        : m_engine(seed)
    {
    }

    qsizetype below(qsizetype bound) { return qsizetype(m_engine() % std::mt19937::result_type(bound)); }

    Person person()
    {
        // One in eight is not written in Latin letters.
        const std::span<const SampleNames> languages = below(8) == 0 ? otherSampleNames() : latinSampleNames();
        const SampleNames &names = languages[size_t(below(qsizetype(languages.size())))];
        const QString first = one(below(2) == 0 ? names.female : names.male);
        const QString last = one(names.family);
        const qsizetype place = below(names.places.size());
        const qsizetype trade = below(names.trades.size());
        QString domain = romanised(names.places.at(place) + u' ' + names.trades.at(trade), u'-');
        if (!names.companyCode.isEmpty())
            domain = u"%1-%2%3"_s.arg(names.companyCode).arg(place).arg(trade);
        return {first, last, names.places.at(place) + u' ' + names.trades.at(trade), domain + ".example"_L1};
    }

private:
    const QString &one(const QStringList &list) { return list.at(below(list.size())); }

    std::mt19937 m_engine;
};

// What people put beside a row; some of it is there to try a spreadsheet's patience.
QJsonValue customOf(qsizetype index, Draw &draw)
{
    const qsizetype choice = draw.below(200);
    if (choice < 110)
        return u"lead_%1"_s.arg(index + 1, 5, 10, QChar(u'0'));
    if (choice < 140) {
        return QJsonObject{{u"crm_id"_s, 10'000 + index},
                           {u"owner"_s, draw.person().firstname},
                           {u"tags"_s, QJsonArray{u"fair"_s, index % 2 == 0 ? u"north"_s : u"south"_s}}};
    }
    switch (choice) {
    case 140: return u"Hall 3, stand 14; \"the corner\""_s;
    case 141: return u"met in spring\ncall back in autumn"_s;
    case 142: return u"=SUM(A1:A9)"_s;
    case 143: return u"@later"_s;
    }
    return QJsonValue::Undefined;
}

} // namespace

QJsonArray sampleSearches(qsizetype count)
{
    Draw draw(20'250'401);
    QJsonArray searches;
    for (qsizetype i = 0; i < count; ++i) {
        const Person person = draw.person();
        QJsonObject search{{u"fullname"_s, person.fullname()}};
        if (draw.below(10) < 7)
            search.insert("company_domain"_L1, person.companyDomain);
        else
            search.insert("company_name"_L1, person.companyName);
        if (const QJsonValue custom = customOf(i, draw); !custom.isUndefined())
            search.insert("custom"_L1, custom);
        searches.append(search);
    }
    return searches;
}

QJsonArray sampleAddresses(qsizetype count)
{
    Draw draw(20'250'402);
    QJsonArray addresses;
    for (qsizetype i = 0; i < count; ++i) {
        const Person person = draw.person();
        const QString local = romanised(person.fullname(), u'.');
        const QString mailbox = local.isEmpty() ? u"contact%1"_s.arg(i) : local;
        addresses.append(draw.below(50) == 0 ? mailbox : mailbox + u'@' + person.companyDomain);
    }
    return addresses;
}

QJsonArray samplePhoneSearches(qsizetype count)
{
    Draw draw(20'250'403);
    QJsonArray searches;
    for (qsizetype i = 0; i < count; ++i) {
        const Person person = draw.person();
        const QString slug = romanised(person.fullname(), u'-');
        QJsonObject search;
        if (i % 3 != 2 && !slug.isEmpty()) {
            search.insert("linkedin_url"_L1, u"https://www.linkedin.com/in/%1-sample-%2"_s.arg(slug).arg(i));
        } else {
            search.insert("firstname"_L1, person.firstname);
            search.insert("lastname"_L1, person.lastname);
            search.insert(i % 2 == 0 ? "company_domain"_L1 : "company_name"_L1,
                          i % 2 == 0 ? person.companyDomain : person.companyName);
        }
        if (const QJsonValue custom = customOf(i, draw); !custom.isUndefined())
            search.insert("custom"_L1, custom);
        searches.append(search);
    }
    return searches;
}

QString sampleGenderOf(const QString &firstname)
{
    for (const std::span<const SampleNames> languages : {latinSampleNames(), otherSampleNames()}) {
        for (const SampleNames &names : languages) {
            if (names.female.contains(firstname))
                return u"female"_s;
            if (names.male.contains(firstname))
                return u"male"_s;
        }
    }
    return {};
}

} // namespace enrow
