// SPDX-License-Identifier: MIT
#include "simulator/SeedReplies.h"
#include "simulator/Simulator.h"
#include "store/ArchiveConnection.h"
#include "store/BatchArchive.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <cmath>

using namespace enrow;
using namespace Qt::StringLiterals;

namespace
{

// How often the programs are killed; ENROW_KILLS=200 is the long form.
int killCount()
{
    const int wanted = qEnvironmentVariableIntValue("ENROW_KILLS");
    return wanted > 0 ? wanted : 20;
}

QString archiveName()
{
    return u"enrow-batches.sqlite"_s;
}

// The digest of the reply of each batch in an archive, empty where there is none; nothing where it cannot be opened.
QHash<QString, QByteArray> repliesIn(const QString &file)
{
    BatchArchive archive(file);
    const auto opening = archive.open();
    const auto batches = archive.batches();
    if (!opening || !opening->movedAside.isEmpty() || !batches)
        return {};
    QHash<QString, QByteArray> replies;
    for (const Batch &batch : batches.value()) {
        const auto reply = archive.loadReply(batch.ref);
        replies.insert(batch.ref.id, reply ? reply->sha256 : QByteArray());
    }
    return replies;
}

template <typename T>
QString problemOf(const Result<T> &result)
{
    return result ? QString() : result.error().detail;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

SimulatorOptions options()
{
    SimulatorOptions options;
    options.speed = 20; // a batch is running in its first moments and completed soon
    options.credits = 1'000'000'000;
    return options;
}

} // namespace

// The programs die at random moments, again and again, over one archive: what they had shown is still there.
class tst_Killing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void deadly_data();
    void deadly();

private:
    QString path(const QString &name) const { return m_home.filePath(name); }
    QByteArray send(const QByteArray &method, const QString &target, const QByteArray &body);
    QString startBatch(int rows);
    QByteArray replyOf(const QString &id);
    QByteArray exportOf(const QString &id, const QString &format);
    void start(QProcess &process, const QString &program, const QStringList &arguments);
    void killAtRandomMoment(QProcess &process, const QString &id);

    void window();
    void commandLine();
    void fetchAndKill();
    void migration();
    QString copyOfOldArchive();
    void verifyArchive(QSet<QString> added, QSet<QString> completed);
    void verifyReply(BatchArchive &archive, const Batch &batch);

    // The same moments in every run, as far as the machine is as busy.
    QRandomGenerator m_random{20260102};
    QTemporaryDir m_home;
    std::vector<std::unique_ptr<QTemporaryDir>> m_oldHomes; // of archives of an older version
    Simulator m_simulator{options()};
    QNetworkAccessManager m_network;
    QStringList m_ids;                   // of the batches, in the order started
    QHash<QString, QByteArray> m_final;  // the replies of those that are completed
    QSet<QString> m_asked;               // IDs that the program at hand asked for
    QSet<QString> m_added;               // batches that were shown, or in the archive, once
    QHash<QString, QByteArray> m_stored; // digests of the replies that were in the archive
    QHash<QString, QByteArray> m_old;    // what an archive of an older version has
    int m_killed = 0;                    // programs that died of it
};

void tst_Killing::initTestCase()
{
    QVERIFY(m_home.isValid());
    QVERIFY(m_simulator.start());
    connect(&m_simulator, &Simulator::requested, this, [this](const QByteArray &, const QByteArray &target) {
        const QString id = QUrlQuery(QUrl(QString::fromUtf8(target))).queryItemValue(u"id"_s);
        if (!id.isEmpty())
            m_asked.insert(id);
    });
    for (int i = 0; i < 3; ++i)
        QVERIFY(!startBatch(300).isEmpty());
    m_old = repliesIn(copyOfOldArchive());
    QVERIFY(!m_old.isEmpty());
}

void tst_Killing::cleanupTestCase()
{
    QVERIFY2(killCount() < 20 || !m_stored.isEmpty(), "no batch was ever stored: nothing was tried");
    qInfo("%d killed, %d batches and %d replies kept", m_killed, int(m_added.size()), int(m_stored.size()));
}

QByteArray tst_Killing::send(const QByteArray &method, const QString &target, const QByteArray &body)
{
    QNetworkRequest request(QUrl(m_simulator.baseUrl().toString() + target));
    request.setRawHeader("x-api-key", m_simulator.key());
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 30'000))
        return "no answer";
    return reply->readAll();
}

// Starts a batch on the server and returns its ID.
QString tst_Killing::startBatch(int rows)
{
    QJsonArray searches;
    for (int i = 0; i < rows; ++i)
        searches.append(QJsonObject{{u"fullname"_s, u"Person %1"_s.arg(i)}, {u"company_domain"_s, u"a.example"_s}});
    const QByteArray answer =
        send("POST", u"/email/find/bulk"_s, QJsonDocument(QJsonObject{{u"searches"_s, searches}}).toJson());
    m_ids.append(QJsonDocument::fromJson(answer).object().value("id"_L1).toString());
    return m_ids.last();
}

// What the server says of a completed batch; empty while it runs.
QByteArray tst_Killing::replyOf(const QString &id)
{
    if (!m_final.contains(id)) {
        const QByteArray answer = send("GET", u"/email/find/bulk?id="_s + id, {});
        const QJsonObject general = QJsonDocument::fromJson(answer).object().value("general"_L1).toObject();
        if (general.value("status"_L1).toString() != "completed"_L1)
            return {};
        m_final.insert(id, answer);
    }
    return m_final.value(id);
}

// What `fetch` writes where nobody kills it.
QByteArray tst_Killing::exportOf(const QString &id, const QString &format)
{
    QProcess process;
    start(process, QStringLiteral(ENROW_BATCH),
          {u"fetch"_s, u"--no-archive"_s, u"--format"_s, format, u"--kind"_s, u"email-finder"_s, id});
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 30'000))
        return "still running";
    return process.readAllStandardOutput();
}

void tst_Killing::start(QProcess &process, const QString &program, const QStringList &arguments)
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    for (const QLatin1StringView folder : {"HOME"_L1, "TMPDIR"_L1, "XDG_RUNTIME_DIR"_L1})
        environment.insert(folder, m_home.path());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"ENROW_API_KEY"_s, QString::fromLatin1(m_simulator.key()));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_home.path());
    process.start(program, arguments + QStringList{u"--base-url"_s, m_simulator.baseUrl().toString()});
    QVERIFY(process.waitForStarted());
}

// Most of them die soon after they asked about that batch, for then it is shown and saved; the others at any moment.
void tst_Killing::killAtRandomMoment(QProcess &process, const QString &id)
{
    m_asked.clear();
    if (m_random.bounded(4) > 0) {
        const auto asked = [&] { return m_asked.contains(id) || process.state() == QProcess::NotRunning; };
        QVERIFY(QTest::qWaitFor(asked, 30'000));
        QTest::qWait(int(150 * std::pow(m_random.generateDouble(), 3)));
    } else {
        QTest::qWait(m_random.bounded(400));
    }
    process.kill();
    QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished());
    if (process.exitStatus() == QProcess::CrashExit)
        ++m_killed;
    else
        QVERIFY2(process.program() == QStringLiteral(ENROW_BATCH) && process.exitCode() == 0,
                 process.readAllStandardError());
}

void tst_Killing::deadly_data()
{
    QTest::addColumn<QString>("program");
    const QStringList programs{u"window"_s, u"command line"_s, u"window"_s, u"command line"_s, u"migration"_s};
    for (int i = 0; i < killCount(); ++i) {
        const QString program = programs.at(i % programs.size());
        QTest::addRow("%d: %s", i + 1, qPrintable(program)) << program;
    }
}

void tst_Killing::deadly()
{
    QFETCH(QString, program);
    if (program == "window"_L1)
        window();
    else if (program == "command line"_L1)
        commandLine();
    else
        migration();
}

void tst_Killing::window()
{
    QVERIFY(!startBatch(m_random.bounded(1, 3'000)).isEmpty());
    QProcess process;
    start(process, QStringLiteral(ENROW_DESK), QStringList{u"--data-dir"_s, path(u"data"_s)} + m_ids.last(4));
    killAtRandomMoment(process, m_ids.last());
    // It asks about a batch once it shows it.
    verifyArchive(m_asked, {});
}

void tst_Killing::commandLine()
{
    const int before = m_killed;
    // One that comes to its end before is a complete run, and the next one is killed.
    for (int i = 0; i < 50 && m_killed == before && !QTest::currentTestFailed(); ++i)
        fetchAndKill();
    QVERIFY(m_killed > before);
}

void tst_Killing::fetchAndKill()
{
    QVERIFY(!startBatch(m_random.bounded(1, 3'000)).isEmpty());
    const QString id = m_ids.at(m_ids.size() - 1 - m_random.bounded(3));
    const QString format = m_random.bounded(2) ? u"json"_s : u"csv"_s;
    const QString output = path(id + u'.' + format);
    QProcess process;
    start(process, QStringLiteral(ENROW_BATCH),
          {u"fetch"_s, u"--wait"_s, u"--data-dir"_s, path(u"data"_s), u"--format"_s, format, u"--output"_s, output,
           u"--force"_s, id});
    killAtRandomMoment(process, id);

    const bool wrote = QFile::exists(output);
    if (wrote)
        QCOMPARE(bytesOf(output), exportOf(id, format));
    const QSet<QString> shown = wrote ? QSet<QString>{id} : QSet<QString>();
    verifyArchive(shown, shown);
    QVERIFY(!wrote || QFile::remove(output));
}

void tst_Killing::migration()
{
    const QString file = copyOfOldArchive();
    QProcess process;
    start(process, QStringLiteral(ENROW_DESK), {u"--data-dir"_s, QFileInfo(file).path()});
    killAtRandomMoment(process, seedVerificationId());
    // Polling goes on in it: what was running may have its reply by now.
    const QHash<QString, QByteArray> replies = repliesIn(file);
    for (auto [id, digest] : m_old.asKeyValueRange()) {
        QVERIFY(replies.contains(id));
        QVERIFY(digest.isEmpty() || replies.value(id) == digest);
    }
}

QString tst_Killing::copyOfOldArchive()
{
    m_oldHomes.push_back(std::make_unique<QTemporaryDir>(path(u"old-XXXXXX"_s)));
    const QString file = m_oldHomes.back()->filePath(archiveName());
    if (!QFile::copy(QStringLiteral(ENROW_TEST_DATA "/archives/v1.sqlite"), file) ||
        !QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner))
        qFatal("cannot copy the archive");
    return file;
}

// The archive is whole and has these batches, and everything it ever had.
void tst_Killing::verifyArchive(QSet<QString> added, QSet<QString> completed)
{
    const QString file = path(u"data/"_s + archiveName());
    BatchArchive archive(file);
    const auto opening = archive.open();
    QVERIFY2(opening, qPrintable(problemOf(opening)));
    QCOMPARE(opening->movedAside, QString());
    const auto connection = ArchiveConnection::open(file, std::chrono::seconds(5));
    QVERIFY(connection);
    const auto integrity = connection.value()->value(u"PRAGMA integrity_check"_s);
    QVERIFY(integrity);
    QCOMPARE(integrity->toString(), u"ok"_s);

    const auto batches = archive.batches();
    QVERIFY2(batches, qPrintable(problemOf(batches)));
    QSet<QString> found;
    QSet<QString> foundCompleted;
    for (const Batch &batch : batches.value()) {
        found.insert(batch.ref.id);
        if (!batch.replyArchived || batch.head.status != BatchStatus::Completed)
            continue;
        foundCompleted.insert(batch.ref.id);
        verifyReply(archive, batch);
    }
    for (const QString &id : m_added + added)
        QVERIFY2(found.contains(id), qPrintable(u"lost the batch "_s + id));
    for (const QString &id : QSet<QString>(m_stored.keyBegin(), m_stored.keyEnd()) + completed)
        QVERIFY2(foundCompleted.contains(id), qPrintable(u"lost the results of "_s + id));
    m_added = found;
}

// The reply of a completed batch is what the server sent, byte for byte.
void tst_Killing::verifyReply(BatchArchive &archive, const Batch &batch)
{
    const auto packed = archive.loadReply(batch.ref);
    QVERIFY2(packed, qPrintable(problemOf(packed)));
    const auto raw = packed->unpack();
    QVERIFY2(raw, qPrintable(problemOf(raw)));
    QCOMPARE(digestOf(raw.value()), digestOf(replyOf(batch.ref.id)));
    m_stored.insert(batch.ref.id, packed->sha256);
}

QTEST_GUILESS_MAIN(tst_Killing)
#include "tst_Killing.moc"
