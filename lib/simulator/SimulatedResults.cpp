// SPDX-License-Identifier: MIT
#include "simulator/SimulatedResults.h"

#include "simulator/Romanised.h"
#include "simulator/SampleData.h"

#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace enrow
{

using namespace Qt::StringLiterals;

namespace
{

// FNV-1a: the same on every machine and in every run, unlike qHash.
quint32 stableHash(const QString &text)
{
    quint32 hash = 2166136261U;
    for (const char byte : text.toUtf8())
        hash = (hash ^ static_cast<unsigned char>(byte)) * 16777619U;
    return hash ^ (hash >> 15);
}

QString textOf(const QJsonObject &row, QLatin1StringView name)
{
    return row.value(name).toString().trimmed();
}

QString companyOf(const QJsonObject &row)
{
    const QString domain = textOf(row, "company_domain"_L1);
    return domain.isEmpty() ? textOf(row, "company_name"_L1) : domain;
}

QString domainOf(const QJsonObject &search)
{
    const QString domain = textOf(search, "company_domain"_L1);
    if (!domain.isEmpty())
        return domain;
    const QString name = romanised(textOf(search, "company_name"_L1), u'-');
    return name.isEmpty() ? QString() : name + ".example"_L1;
}

QString capitalised(QStringView word)
{
    return word.isEmpty() ? QString() : word.first(1).toString().toUpper() + word.sliced(1).toString();
}

QString companyNameOf(const QJsonObject &search)
{
    const QString name = textOf(search, "company_name"_L1);
    if (!name.isEmpty())
        return name;
    QStringList words = textOf(search, "company_domain"_L1).section(u'.', 0, 0).split(u'-');
    for (QString &word : words)
        word = capitalised(word);
    return words.join(u' ');
}

QString addressOf(const QJsonObject &search)
{
    const QString local = romanised(textOf(search, "fullname"_L1), u'.');
    const QString domain = domainOf(search);
    return local.isEmpty() || domain.isEmpty() ? QString() : local + u'@' + domain;
}

bool looksLikeAddress(const QString &email)
{
    const qsizetype at = email.indexOf(u'@');
    return at > 0 && at == email.lastIndexOf(u'@') && email.indexOf(u'.', at) > at + 1 && !email.endsWith(u'.');
}

// Numbers set aside for fiction by those who hand out numbers: NANP 555-01xx, Ofcom's drama numbers, ARCEP and BNetzA.
QJsonObject fictionalNumber(quint32 hash)
{
    const QString last = u"%1"_s.arg(hash / 8 % 100, 2, 10, QChar(u'0'));
    switch (hash % 4) {
    case 0: return {{u"country"_s, u"US"_s}, {u"number"_s, u"+120255501"_s + last}};
    case 1: return {{u"country"_s, u"GB"_s}, {u"number"_s, u"+4477009001"_s + last}};
    case 2: return {{u"country"_s, u"FR"_s}, {u"number"_s, u"+336399801"_s + last}};
    }
    return {{u"country"_s, u"DE"_s}, {u"number"_s, u"+4917139200"_s + last}};
}

void addCustom(QJsonObject &result, const QJsonObject &search)
{
    if (search.contains("custom"_L1))
        result.insert("custom"_L1, search.value("custom"_L1));
}

QJsonObject withoutCustom(QJsonObject search)
{
    search.remove("custom"_L1);
    search.remove("settings"_L1);
    return search;
}

} // namespace

SimulatedResults::SimulatedResults(SimulatedKind kind, QString batchId, bool retrieveGender)
    : m_kind(kind)
    , m_batchId(std::move(batchId))
    , m_retrieveGender(retrieveGender)
{
}

bool SimulatedResults::isFound(SimulatedKind kind, const QJsonValue &row)
{
    const QJsonObject search = row.toObject();
    switch (kind) {
    case SimulatedKind::EmailFinder:
        return !addressOf(search).isEmpty() &&
               stableHash(textOf(search, "fullname"_L1) + u'|' + companyOf(search)) % 100 < 74;
    case SimulatedKind::EmailVerifier:
        return looksLikeAddress(row.toString().trimmed()) && stableHash(row.toString()) % 100 < 80;
    case SimulatedKind::PhoneFinder:
        return stableHash(QString::fromUtf8(QJsonDocument(withoutCustom(search)).toJson())) % 100 < 60;
    }
    Q_UNREACHABLE();
}

qsizetype SimulatedResults::countFound(SimulatedKind kind, const QJsonArray &rows)
{
    return std::count_if(rows.begin(), rows.end(), [kind](const QJsonValue &row) { return isFound(kind, row); });
}

QJsonObject SimulatedResults::result(qsizetype index, const QJsonValue &row) const
{
    switch (m_kind) {
    case SimulatedKind::EmailFinder: return emailSearch(index, row.toObject());
    case SimulatedKind::EmailVerifier: return verification(index, row.toString());
    case SimulatedKind::PhoneFinder: return phoneSearch(index, row.toObject());
    }
    Q_UNREACHABLE();
}

QJsonObject SimulatedResults::emailSearch(qsizetype index, const QJsonObject &search) const
{
    QJsonObject result{{u"index"_s, QString::number(index)}, {u"raw_params"_s, withoutCustom(search)}};
    addCustom(result, search);
    if (!isFound(m_kind, search)) {
        result.insert("qualification"_L1, u"invalid"_s);
        result.insert("email"_L1, QJsonValue::Null);
        return result;
    }
    const QString fullname = textOf(search, "fullname"_L1).simplified();
    const QString firstname = fullname.section(u' ', 0, 0);
    QJsonObject info{{u"domain"_s, domainOf(search)},
                     {u"firstname"_s, capitalised(firstname)},
                     {u"lastname"_s, capitalised(fullname.section(u' ', 1))},
                     {u"companyInfo"_s, QJsonObject{{u"name"_s, companyNameOf(search)}}}};
    if (m_retrieveGender) {
        if (const QString gender = sampleGenderOf(firstname); !gender.isEmpty())
            info.insert("gender"_L1, gender);
    }
    result.insert("qualification"_L1, u"valid"_s);
    result.insert("email"_L1, addressOf(search));
    result.insert("info"_L1, info);
    return result;
}

QJsonObject SimulatedResults::verification(qsizetype index, const QString &email) const
{
    static const QUuid space(u"6f1b3a52-8c1e-4c59-9a7e-2f64b0d1c3aa"_s);
    const QUuid uuid = QUuid::createUuidV5(space, m_batchId + u'/' + QString::number(index));
    return {{u"email"_s, email},
            {u"index"_s, uuid.toString(QUuid::WithoutBraces)},
            {u"qualification"_s, isFound(m_kind, email) ? u"valid"_s : u"invalid"_s}};
}

QJsonObject SimulatedResults::phoneSearch(qsizetype index, const QJsonObject &search) const
{
    const bool found = isFound(m_kind, search);
    const QJsonObject params = withoutCustom(search);
    QJsonObject result;
    if (found)
        result = fictionalNumber(stableHash(QString::fromUtf8(QJsonDocument(params).toJson())));
    result.insert("index"_L1, qint64(index));
    result.insert("params"_L1, params);
    result.insert("qualification"_L1, found ? u"found"_s : u"not_found"_s);
    addCustom(result, search);
    return result;
}

} // namespace enrow
