// SPDX-License-Identifier: MIT
#include "api/TrustedCertificates.h"

#include "support/CallBench.h"
#include "support/TestProgram.h"
#include "support/TlsServer.h"

#include <QDir>
#include <QProcessEnvironment>
#include <QTemporaryDir>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_TrustedCertificates : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_usual = QSslConfiguration::defaultConfiguration(); }
    void cleanup() { QSslConfiguration::setDefaultConfiguration(m_usual); }

    void leavesTheSystemsWhereNothingIsSet()
    {
        QVERIFY(trustCertificatesOf({}).isEmpty());
        QVERIFY(trustCertificatesOf(variables({{u"SSL_CERT_FILE"_s, {}}, {u"SSL_CERT_DIR"_s, {}}})).isEmpty());
        QVERIFY(QSslConfiguration::defaultConfiguration() == m_usual);
        FaultyServer server = tlsServer();
        server.reply(FaultyServer::http(200, good));
        QCOMPARE(CallBench().ask(server.origin("https")).kind(), "untrusted-issuer");
    }

    void trustsWhatIsNamed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("folders");
        QTest::addColumn<qsizetype>("certificates");
        const QString folder = QStringLiteral(ENROW_TEST_DATA "/tls");
        const qsizetype all = QDir(folder).entryList({u"*.pem"_s}).size();
        QTest::newRow("a file") << tlsCertificateFile << QString() << qsizetype(1);
        QTest::newRow("a folder") << QString() << folder << all;
        QTest::newRow("several folders") << QString() << u"/nowhere::"_s + folder + u':' << all;
        QTest::newRow("both") << tlsCertificateFile << folder << all + 1;
        QTest::newRow("a file that is not there, and a folder") << u"/nowhere"_s << folder << all;
    }

    void trustsWhatIsNamed()
    {
        QFETCH(QString, file);
        QFETCH(QString, folders);
        QFETCH(qsizetype, certificates);
        QVERIFY(trustCertificatesOf(variables({{u"SSL_CERT_FILE"_s, file}, {u"SSL_CERT_DIR"_s, folders}})).isEmpty());
        // In place of the system's.
        QCOMPARE(QSslConfiguration::defaultConfiguration().caCertificates().size(), certificates);
        FaultyServer server = tlsServer();
        server.reply(FaultyServer::http(200, good));
        QCOMPARE(CallBench().ask(server.origin("https")).kind(), "answered");
    }

    void readsAFolderAsTheSystemKeepsIt()
    {
        QTemporaryDir folder;
        QVERIFY(QFile::copy(tlsCertificateFile, folder.filePath(u"company.pem"_s)));
        QVERIFY(QFile::link(folder.filePath(u"company.pem"_s), folder.filePath(u"1a2b3c4d.0"_s)));
        QVERIFY(QFile::link(u"/nowhere"_s, folder.filePath(u"5a2b3c4d.0"_s)));
        QVERIFY(QDir(folder.path()).mkdir(u"below"_s));
        QVERIFY(trustCertificatesOf(variables({{u"SSL_CERT_DIR"_s, folder.path()}})).isEmpty());
        QCOMPARE(QSslConfiguration::defaultConfiguration().caCertificates().size(), 1);
    }

    void saysWhereThereIsNone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("no file") << u"SSL_CERT_FILE"_s << u"/nowhere/company.pem"_s;
        QTest::newRow("no certificate") << u"SSL_CERT_FILE"_s << QStringLiteral(ENROW_TEST_DATA "/tls/self-signed.key");
        QTest::newRow("a folder for a file") << u"SSL_CERT_FILE"_s << QStringLiteral(ENROW_TEST_DATA "/errors");
        QTest::newRow("no folder") << u"SSL_CERT_DIR"_s << u"/nowhere"_s;
    }

    void saysWhereThereIsNone()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        const QString problem = trustCertificatesOf(variables({{name, value}})).inEnglish();
        QVERIFY2(problem.contains(value) && problem.contains(u"no server is trusted"_s), qPrintable(problem));
        FaultyServer server = tlsServer();
        server.reply(FaultyServer::http(200, good));
        QCOMPARE(CallBench().ask(server.origin("https")).kind(), "untrusted-issuer");
    }

private:
    static QProcessEnvironment variables(const QList<std::pair<QString, QString>> &values)
    {
        QProcessEnvironment environment;
        for (const auto &[name, value] : values)
            environment.insert(name, value);
        return environment;
    }

    QSslConfiguration m_usual;
};

ENROW_TEST(tst_TrustedCertificates, QCoreApplication)
#include "tst_TrustedCertificates.moc"
