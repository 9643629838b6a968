// SPDX-License-Identifier: MIT
#pragma once

#include "cli/ArchiveBench.h"
#include "cli/CliRunner.h"
#include "support/FaultyServer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace enrow::test
{

// Results of an e-mail search.
struct SearchedRow {
    QString fullName;
    QString domain;
    QString email; // empty: not found
    QString custom = {};
    QString company = {};
};

// A server and an archive, to fetch batches and merge them with lists.
class MergeBench
{
public:
    // From now on the server answers with a search that is completed.
    void answer(const QString &id, const std::vector<SearchedRow> &rows)
    {
        QJsonArray results;
        for (const auto &[fullName, domain, email, custom, company] : rows) {
            QJsonObject searched{{QStringLiteral("fullname"), fullName}};
            if (!domain.isEmpty())
                searched[QStringLiteral("company_domain")] = domain;
            if (!company.isEmpty())
                searched[QStringLiteral("company_name")] = company;
            QJsonObject result{{QStringLiteral("index"), QString::number(results.size())},
                               {QStringLiteral("qualification"),
                                email.isEmpty() ? QStringLiteral("invalid") : QStringLiteral("valid")},
                               {QStringLiteral("raw_params"), searched}};
            if (!email.isEmpty())
                result[QStringLiteral("email")] = email;
            if (!custom.isEmpty())
                result[QStringLiteral("custom")] = custom;
            results.append(result);
        }
        const QJsonObject general{{QStringLiteral("id"), id}, {QStringLiteral("status"), QStringLiteral("completed")}};
        const QJsonObject stats{{QStringLiteral("finished"), results.size()},
                                {QStringLiteral("requested"), results.size()}};
        const QJsonObject reply{{QStringLiteral("general"), general},
                                {QStringLiteral("stats"), stats},
                                {QStringLiteral("results"), results}};
        m_server.reply(FaultyServer::http(200, QJsonDocument(reply).toJson(QJsonDocument::Compact)));
    }

    // Brings such a search into the archive.
    CliResult fetch(const QString &id, const std::vector<SearchedRow> &rows)
    {
        answer(id, rows);
        return run({QStringLiteral("fetch"), QStringLiteral("--kind"), QStringLiteral("email-finder"), id});
    }

    CliResult merge(const QByteArray &list, const QStringList &arguments)
    {
        m_archive.write(list, QStringLiteral("list.csv"));
        return run(QStringList{QStringLiteral("merge"), QStringLiteral("--kind"), QStringLiteral("email-finder"),
                               QStringLiteral("--list"), file(QStringLiteral("list.csv")), QStringLiteral("--output"),
                               output()} +
                   arguments);
    }

    CliResult run(const QStringList &arguments)
    {
        CliRunner runner(m_server.origin().baseUrl());
        runner.dataFolder = m_archive.folder();
        return runner.run(arguments);
    }

    QString file(const QString &name) const { return m_archive.file(name); }
    QString output() const { return file(QStringLiteral("merged.csv")); }
    bool hasOutput() const { return QFile::exists(output()); }
    qsizetype requests() const { return m_server.requests().size(); }
    const ArchiveBench &archive() const { return m_archive; }
    FaultyServer &server() { return m_server; }

private:
    FaultyServer m_server;
    ArchiveBench m_archive;
};

} // namespace enrow::test
