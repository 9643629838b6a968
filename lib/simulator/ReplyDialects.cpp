// SPDX-License-Identifier: MIT
#include "simulator/ReplyDialects.h"

#include <QJsonArray>

#include <array>

namespace enrow
{

using namespace Qt::StringLiterals;

namespace
{

struct NamedDialect {
    Dialect dialect;
    QLatin1StringView name;
};

constexpr std::array namedDialects{
    NamedDialect{Dialect::Running202, "running-202"_L1},     NamedDialect{Dialect::Unknown404, "unknown-404"_L1},
    NamedDialect{Dialect::NumericIndex, "numeric-index"_L1}, NamedDialect{Dialect::CompanyDomain, "company-domain"_L1},
    NamedDialect{Dialect::PhonesValid, "phones-valid"_L1},
};

void rename(QJsonObject &object, QLatin1StringView from, QLatin1StringView to)
{
    if (const QJsonValue value = object.take(from); !value.isUndefined())
        object.insert(to, value);
}

QJsonObject resultInDialects(QJsonObject result, Dialects dialects)
{
    if (dialects.testFlag(Dialect::NumericIndex)) {
        bool isNumber = false;
        const int index = result.value("index"_L1).toString().toInt(&isNumber);
        if (isNumber)
            result.insert("index"_L1, index);
    }
    if (dialects.testFlag(Dialect::CompanyDomain) && result.contains("info"_L1)) {
        QJsonObject info = result.value("info"_L1).toObject();
        rename(info, "domain"_L1, "company_domain"_L1);
        result.insert("info"_L1, info);
    }
    return result;
}

} // namespace

QStringList dialectNames()
{
    QStringList names;
    for (const NamedDialect &named : namedDialects)
        names.append(named.name);
    return names;
}

std::optional<Dialect> dialectNamed(const QString &name)
{
    for (const NamedDialect &named : namedDialects) {
        if (name == named.name)
            return named.dialect;
    }
    return {};
}

QJsonObject inDialects(QJsonObject completedReply, Dialects dialects)
{
    QJsonArray results = completedReply.value("results"_L1).toArray();
    for (qsizetype i = 0; i < results.size(); ++i)
        results.replace(i, resultInDialects(results.at(i).toObject(), dialects));
    completedReply.insert("results"_L1, results);
    if (dialects.testFlag(Dialect::PhonesValid)) {
        QJsonObject stats = completedReply.value("stats"_L1).toObject();
        rename(stats, "found"_L1, "valid"_L1);
        completedReply.insert("stats"_L1, stats);
    }
    return completedReply;
}

} // namespace enrow
