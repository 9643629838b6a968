// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/Simulator.h"
#include "store/ArchiveConnection.h"
#include "store/ArchiveFile.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <functional>
#include <memory>

namespace enrow::test
{

// How often programs are killed; ENROW_KILLS=200 is the long form.
inline int killCount()
{
    const int wanted = qEnvironmentVariableIntValue("ENROW_KILLS");
    return wanted > 0 ? wanted : 20;
}

// The programs as a person starts them, in a home of their own, against a simulator in the test.
class ProgramBench
{
public:
    static constexpr int patience = 60'000; // ms; for whatever comes for certain

    explicit ProgramBench(const SimulatorOptions &options = {})
        : simulator(options)
    {
        if (!m_home.isValid() || !simulator.start())
            qFatal("no home or no simulator");
        QObject::connect(&simulator, &Simulator::requested, &m_network,
                         [this](const QByteArray &, const QByteArray &target) {
                             const QUrlQuery query(QUrl(QString::fromUtf8(target)));
                             if (const QString id = query.queryItemValue(QStringLiteral("id")); !id.isEmpty())
                                 asked.insert(id);
                         });
    }

    QString path(const QString &name) const { return m_home.filePath(name); }
    QString dataFolder() const { return path(QStringLiteral("data")); }
    QString archive() const { return ArchiveFile::pathIn(dataFolder()); }

    void startDesk(QProcess &process, const QStringList &ids, const QString &folder = {})
    {
        const QStringList data{QStringLiteral("--data-dir"), folder.isEmpty() ? dataFolder() : folder};
        start(process, QStringLiteral(ENROW_DESK), data + server() + ids);
    }
    // arguments: the command first; those about the folder and the server are added.
    void startBatchProgram(QProcess &process, const QStringList &arguments, const QString &folder = {})
    {
        const bool asks = arguments.first() == QStringLiteral("fetch") || arguments.first() == QStringLiteral("status");
        QStringList data{QStringLiteral("--data-dir"), folder.isEmpty() ? dataFolder() : folder};
        if (arguments.contains(QStringLiteral("--no-archive")))
            data.clear();
        start(process, QStringLiteral(ENROW_BATCH), arguments + data + (asks ? server() : QStringList()));
    }

    static bool hasEnded(const QProcess &process) { return process.state() == QProcess::NotRunning; }
    static bool waitForEnd(const QProcess &process)
    {
        return QTest::qWaitFor([&process] { return hasEnded(process); }, patience);
    }

    // Until it holds, or the program has ended: false then. Looks all the time, for what passes in a millisecond.
    static bool waitFor(const QProcess &process, const std::function<bool()> &condition)
    {
        const QDeadlineTimer deadline(patience);
        while (!condition()) {
            if (hasEnded(process) || deadline.hasExpired())
                return false;
            QTest::qWait(1);
        }
        return true;
    }

    // Ends it with SIGKILL; false if it had come to its end before, as it should.
    static bool kill(QProcess &process)
    {
        process.kill();
        if (!hasEnded(process) && !process.waitForFinished(patience))
            qFatal("it lives");
        if (process.exitStatus() == QProcess::NormalExit && process.exitCode() != 0)
            qFatal("%s", process.readAllStandardError().constData());
        return process.exitStatus() == QProcess::CrashExit;
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    static std::unique_ptr<ArchiveConnection> connectionTo(const QString &archive)
    {
        auto opened = ArchiveConnection::open(archive, std::chrono::seconds(30));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        return std::move(opened.value());
    }

    static QString valueOf(ArchiveConnection &connection, const QString &sql)
    {
        const auto value = connection.value(sql);
        return value ? value->toString() : value.error().detail;
    }

    // What fetches batches into a file.
    static QStringList fetch(const QString &output, const QStringList &ids)
    {
        const QStringList options{QStringLiteral("fetch"),    QStringLiteral("--wait"),
                                  QStringLiteral("--kind"),   QStringLiteral("email-finder"),
                                  QStringLiteral("--format"), QFileInfo(output).suffix(),
                                  QStringLiteral("--output"), output,
                                  QStringLiteral("--force")};
        return options + ids;
    }

    // Starts a batch on the server and returns its ID.
    QString startBatch(int rows)
    {
        QJsonArray searches;
        for (int i = 0; i < rows; ++i)
            searches.append(QJsonObject{{QStringLiteral("fullname"), QStringLiteral("Person %1").arg(i)},
                                        {QStringLiteral("company_domain"), QStringLiteral("a.example")}});
        const QByteArray body = QJsonDocument(QJsonObject{{QStringLiteral("searches"), searches}}).toJson();
        const QByteArray answer = send("POST", QStringLiteral("/email/find/bulk"), body);
        return QJsonDocument::fromJson(answer).object().value(QStringLiteral("id")).toString();
    }

    // What the server says of a completed batch; empty while it runs.
    QByteArray replyOf(const QString &id)
    {
        if (!m_replies.contains(id)) {
            const QSet<QString> before = asked; // this is not one of the programs
            const QByteArray answer = send("GET", QStringLiteral("/email/find/bulk?id=") + id, {});
            asked = before;
            const QJsonObject reply = QJsonDocument::fromJson(answer).object();
            const QJsonObject general = reply.value(QStringLiteral("general")).toObject();
            if (general.value(QStringLiteral("status")).toString() != QStringLiteral("completed"))
                return {};
            m_replies.insert(id, answer);
        }
        return m_replies.value(id);
    }

    // What `fetch` writes of a completed batch where nothing is in its way.
    QByteArray exportOf(const QString &id, const QString &format)
    {
        QProcess process;
        startBatchProgram(process, {QStringLiteral("fetch"), QStringLiteral("--no-archive"), QStringLiteral("--format"),
                                    format, QStringLiteral("--kind"), QStringLiteral("email-finder"), id});
        return waitForEnd(process) ? process.readAllStandardOutput() : "still running";
    }

    QMap<QString, QString> environment; // of the programs started from now on, besides what all have
    Simulator simulator;
    QSet<QString> asked; // the IDs that programs asked for

private:
    QStringList server() const { return {QStringLiteral("--base-url"), simulator.baseUrl().toString()}; }

    void start(QProcess &process, const QString &program, const QStringList &arguments)
    {
        QProcessEnvironment all;
        for (auto it = environment.cbegin(); it != environment.cend(); ++it)
            all.insert(it.key(), it.value());
        all.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
        all.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        for (const char *folder : {"HOME", "TMPDIR", "XDG_RUNTIME_DIR"})
            all.insert(QString::fromLatin1(folder), m_home.path());
        all.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        all.insert(QStringLiteral("ENROW_API_KEY"), QString::fromLatin1(simulator.key()));
        process.setProcessEnvironment(all);
        process.setWorkingDirectory(m_home.path());
        process.start(program, arguments);
        if (!process.waitForStarted(patience))
            qFatal("cannot start %s", qPrintable(program));
    }

    QByteArray send(const QByteArray &method, const QString &target, const QByteArray &body)
    {
        QNetworkRequest request(QUrl(simulator.baseUrl().toString() + target));
        request.setRawHeader("x-api-key", simulator.key());
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, patience))
            return "no answer";
        return reply->readAll();
    }

    QTemporaryDir m_home;
    QNetworkAccessManager m_network;
    QHash<QString, QByteArray> m_replies; // of completed batches
};

} // namespace enrow::test
