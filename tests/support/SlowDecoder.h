// SPDX-License-Identifier: MIT
#pragma once

#include "api/OneLine.h"
#include "support/ReplyDump.h"

#include <QJsonDocument>
#include <QSet>

#include <cmath>

namespace enrow::test
{

// A second reading of the API's replies on QJsonDocument, written apart from the decoder to be compared with it. Slow,
// and exact only where QJsonDocument is: it sorts the keys of a `custom` object and rewrites its numbers.
class SlowDecoder
{
public:
    explicit SlowDecoder(BatchKind kind)
        : m_kind(kind)
    {
    }

    // The dump of what the reply says; empty if it is unreadable.
    QJsonObject dumpOf(const QByteArray &body) const
    {
        const QByteArray bom("\xef\xbb\xbf");
        const QJsonDocument document = QJsonDocument::fromJson(body.startsWith(bom) ? body.mid(3) : body);
        const QJsonObject reply = document.object();
        const QJsonValue general = reply[u"general"], stats = reply[u"stats"], results = reply[u"results"];
        if (!general.isObject() && !stats.isObject() && !results.isArray())
            return {};
        QJsonObject dump;
        dumpGeneral(dump, general.toObject());
        dumpReason(dump, {general.toObject(), reply});
        dumpStats(dump, stats.toObject());
        if (hasFurtherPage(reply) || hasFurtherPage(general.toObject()) || hasFurtherPage(stats.toObject()))
            putText(dump, "furtherPage", QStringLiteral("yes"));
        if (results.isArray())
            dumpRows(dump, results.toArray());
        return dump;
    }

    static QString compact(const QJsonValue &value)
    {
        QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(json.mid(1, json.size() - 2));
    }

private:
    static QString text(const QJsonValue &value)
    {
        if (value.isDouble())
            return compact(value);
        return value.toString();
    }

    static QString textOrJson(const QJsonValue &value)
    {
        if (value.isUndefined() || value.isNull())
            return {};
        return value.isString() ? value.toString() : compact(value);
    }

    static QJsonValue either(const QJsonObject &object, const char *key, const char *camelCase)
    {
        return object[QLatin1StringView(object.contains(QLatin1StringView(key)) ? key : camelCase)];
    }

    static double number(const QJsonValue &value)
    {
        bool isNumber = false;
        const QString digits = text(value);
        const double number = digits.toDouble(&isNumber); // passes over white space, which no number has
        return isNumber && digits == digits.trimmed() ? number : std::nan("");
    }

    static QString count(const QJsonValue &value)
    {
        const double n = number(value);
        return n >= 0 && n <= 1e9 && n == std::floor(n) ? QString::number(qint64(n)) : QString();
    }

    // Exact enough for amounts that have at most three decimals; others are texts as they came.
    static QString amount(const QJsonValue &value)
    {
        const QString came = text(value).trimmed();
        const double thousandths = number(came) * 1000;
        if (!(std::abs(thousandths) < 1e15) || std::abs(thousandths - std::round(thousandths)) > 1e-6)
            return came.size() <= 64 ? came : came.left(63) + QChar(0x2026);
        return QString::number(std::round(thousandths) / 1000 + 0.0, 'g', 17).toDouble() == 0
                   ? QStringLiteral("0")
                   : QString::number(std::round(thousandths) / 1000, 'g', 15);
    }

    static bool says(const QJsonValue &value)
    {
        bool any = value.toBool() || value.toDouble() != 0;
        for (const QJsonValue &part : value.toArray())
            any |= says(part);
        for (const QJsonValue &part : value.toObject())
            any |= says(part);
        const QSet<QString> denials{QString(), QStringLiteral("0"), QStringLiteral("false"), QStringLiteral("null")};
        return any || !denials.contains(value.toString().trimmed().toLower());
    }

    static bool hasFurtherPage(const QJsonObject &object)
    {
        bool any = false;
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            const QString key = entry.key().toLower().remove(u'_');
            if (key.startsWith(u"next") || key.startsWith(u"has") || key == u"cursor")
                any |= says(*entry);
            if (key == u"page" || key.endsWith(u"pages"))
                any |= number(*entry) > 1;
            if (key == u"links" || key == u"meta" || key == u"pagination")
                any |= hasFurtherPage(entry->toObject());
        }
        return any;
    }

    void dumpGeneral(QJsonObject &dump, const QJsonObject &general) const
    {
        const QString status = text(general[u"status"]);
        const QString word = status.trimmed().toLower();
        const QSet<QString> known{QStringLiteral("completed"), QStringLiteral("ongoing"), QStringLiteral("failed")};
        putText(dump, "status", known.contains(word) ? word : QStringLiteral("unknown"));
        putText(dump, "statusText", status);
        putText(dump, "id", text(general[u"id"]));
        putText(dump, "custom", textOrJson(general[u"custom"]));
    }

    static void dumpReason(QJsonObject &dump, const QList<QJsonObject> &places)
    {
        for (const QJsonObject &place : places) {
            for (const char *key : {"message", "reason", "error"}) {
                const QString reason = oneLine(text(place[QLatin1StringView(key)]));
                if (dump[u"status"] != QStringLiteral("failed") || reason.isEmpty())
                    continue;
                putText(dump, "statusText", reason);
                return;
            }
        }
    }

    void dumpStats(QJsonObject &dump, const QJsonObject &stats) const
    {
        const bool phones = m_kind == BatchKind::PhoneFinder;
        putText(dump, "requested", count(stats[u"requested"]));
        putText(dump, "finished", count(stats[u"finished"]));
        const QString found = phones ? count(stats[u"found"]) : QString();
        putText(dump, "valid", found.isEmpty() ? count(stats[u"valid"]) : found);
        const QJsonValue cost = either(stats, "credits_cost", "creditsCost");
        putText(dump, "initial", amount(cost[u"initial"]));
        putText(dump, "final", amount(cost[u"final"]));
        const QString own = amount(cost[u"refunded"]);
        const QString announced = amount(either(stats, "credits_to_refund", "creditsToRefund"));
        QString refunded = own.isEmpty() ? announced : own;
        if (!own.isEmpty() && !announced.isEmpty() && own != announced)
            refunded = QStringLiteral("%1 (refunded), %2 (credits_to_refund)").arg(own, announced);
        putText(dump, "refunded", refunded);
        if (!cost.isObject())
            putText(dump, !announced.isEmpty() ? "initial" : "final", amount(cost));
    }

    void dumpRows(QJsonObject &dump, const QJsonArray &results) const
    {
        QJsonArray rows;
        qint64 skipped = 0;
        for (const QJsonValue &row : results) {
            if (row.isObject())
                rows.append(dumpRow(row.toObject()));
            else
                ++skipped;
        }
        dump[QStringLiteral("rows")] = rows;
        putText(dump, "skippedRows", skipped ? QString::number(skipped) : QString());
    }

    QJsonObject dumpRow(const QJsonObject &row) const
    {
        QJsonObject dump;
        const bool finder = m_kind == BatchKind::EmailFinder, phones = m_kind == BatchKind::PhoneFinder;
        putText(dump, "index", text(row[u"index"]));
        const QString qualification = text(row[u"qualification"]);
        const QString word = qualification.trimmed().toLower();
        const QSet<QString> known{QString(),
                                  QStringLiteral("valid"),
                                  QStringLiteral("invalid"),
                                  QStringLiteral("found"),
                                  QStringLiteral("not_found"),
                                  QStringLiteral("ongoing")};
        putText(dump, "qualification", known.contains(word) ? word : qualification);
        if (!phones)
            putText(dump, "email", text(row[u"email"]));
        if (finder)
            dumpInfo(dump, row[u"info"].toObject());
        if (finder || phones) {
            const QJsonValue raw = either(row, "raw_params", "rawParams");
            dumpSearched(dump, raw.isUndefined() ? row[u"params"] : raw);
            putText(dump, "custom", textOrJson(row[u"custom"]));
        }
        if (phones) {
            putText(dump, "number", text(row[u"number"]));
            putText(dump, "country", text(row[u"country"]));
        }
        return dump;
    }

    static void dumpInfo(QJsonObject &dump, const QJsonObject &info)
    {
        for (const char *key : {"firstname", "lastname", "fullname", "gender"})
            putText(dump, key, text(info[QLatin1StringView(key)]));
        const QString domain = text(info[u"domain"]);
        putText(dump, "domain", domain.isEmpty() ? text(either(info, "company_domain", "companyDomain")) : domain);
        const QString company = text(info[u"companyInfo"][u"name"]);
        putText(dump, "company", company.isEmpty() ? text(either(info, "company_name", "companyName")) : company);
    }

    void dumpSearched(QJsonObject &dump, const QJsonValue &value) const
    {
        const bool phones = m_kind == BatchKind::PhoneFinder;
        const QJsonObject searched = value.toObject();
        const auto put = [&](const char *name, const char *key, const char *camelCase = nullptr) {
            putText(dump, name, text(either(searched, key, camelCase ? camelCase : key)));
        };
        put("searched_company_domain", "company_domain", "companyDomain");
        put("searched_company_name", "company_name", "companyName");
        if (!phones)
            return put("searched_fullname", "fullname");
        put("searched_linkedin_url", "linkedin_url", "linkedinUrl");
        put("searched_firstname", "firstname");
        put("searched_lastname", "lastname");
    }

    BatchKind m_kind;
};

} // namespace enrow::test
