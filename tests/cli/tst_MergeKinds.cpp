// SPDX-License-Identifier: MIT
#include "cli/CliSamples.h"
#include "cli/MergeBench.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;
using test::CliResult;
using test::contentOf;
using test::MergeBench;

// `merge` joins verifications by the address and phone searches by the profile.
class tst_MergeKinds : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<MergeBench>(); }

    void verifications();
    void phones();
    void bothInOneList();

private:
    // Brings a batch with these results into the archive.
    void fetch(const QString &kind, const QString &id, const QByteArray &results, int count)
    {
        m_bench->server().reply(FaultyServer::http(200, "{\"general\":{\"id\":\"" + id.toUtf8() +
                                                            "\",\"status\":\"completed\"},"
                                                            "\"stats\":{\"requested\":" +
                                                            QByteArray::number(count) +
                                                            ",\"finished\":" + QByteArray::number(count) +
                                                            "},\"results\":[" + results + "]}"));
        const CliResult fetched = m_bench->run({u"fetch"_s, u"--kind"_s, kind, id});
        QVERIFY2(fetched.exitCode == 0, qPrintable(fetched.messages));
    }
    void fetchVerifications()
    {
        fetch(u"email-verifier"_s, u"v"_s,
              R"({"email":"pam@acme.com","index":"a","qualification":"valid"},)"
              R"({"email":"jim@acme.com","index":"b","qualification":"invalid"})",
              2);
    }
    void fetchPhones()
    {
        fetch(u"phone-finder"_s, u"p"_s,
              R"({"number":"+15705550100","country":"US","index":0,"qualification":"found",)"
              R"("params":{"linkedin_url":"https://www.linkedin.com/in/pam-beesly/"}},)"
              R"({"index":1,"qualification":"not_found","params":{"linkedin_url":"https://linkedin.com/in/jim"}})",
              2);
    }
    CliResult merge(const QByteArray &list, const QStringList &arguments)
    {
        QFile file(m_bench->file(u"list.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(list) != list.size())
            qFatal("cannot write");
        file.close();
        return m_bench->run(QStringList{u"merge"_s, u"--list"_s, file.fileName(), u"--output"_s, m_bench->output()} +
                            arguments);
    }

    std::unique_ptr<MergeBench> m_bench;
};

void tst_MergeKinds::verifications()
{
    fetchVerifications();
    const CliResult result =
        merge("mail,note\n PAM@Acme.com ,1\npam@acme.com,2\njim@acme.com,3\nroy@acme.com,4\n,5\n", {u"v"_s});
    QVERIFY2(result.exitCode == 0, qPrintable(result.messages));
    QCOMPARE(contentOf(m_bench->output()),
             "mail,note,qualification\n PAM@Acme.com ,1,valid\npam@acme.com,2,valid\njim@acme.com,3,invalid\n"
             "roy@acme.com,4,\n,5,\n"_ba);
    QVERIFY2(result.messages.contains(u"5 rows: 3 matched (3 by email), 2 unmatched"_s), qPrintable(result.messages));
}

void tst_MergeKinds::phones()
{
    fetchPhones();
    const CliResult result = merge("who;LinkedIn\nJim;http://fr.linkedin.com/in/jim/\n"
                                   "Pam;linkedin.com/in/Pam-Beesly?utm=x\nRoy;linkedin.com/in/roy\n",
                                   {u"p"_s});
    QVERIFY2(result.exitCode == 0, qPrintable(result.messages));
    QCOMPARE(contentOf(m_bench->output()),
             "who;LinkedIn;qualification;number;country\nJim;http://fr.linkedin.com/in/jim/;not_found;;\n"
             "Pam;linkedin.com/in/Pam-Beesly?utm=x;found;+15705550100;US\nRoy;linkedin.com/in/roy;;;\n"_ba);
    QVERIFY2(result.messages.contains(u"2 matched (2 by linkedin)"_s), qPrintable(result.messages));
}

void tst_MergeKinds::bothInOneList()
{
    fetchVerifications();
    fetchPhones();
    const CliResult result = merge("email,linkedin\njim@acme.com,linkedin.com/in/pam-beesly\n", {u"v"_s, u"p"_s});
    QVERIFY2(result.exitCode == 0, qPrintable(result.messages));
    const QByteArray written = contentOf(m_bench->output());
    QVERIFY2(written.contains("jim@acme.com,linkedin.com/in/pam-beesly,invalid,"), written.constData());
    QVERIFY2(written.contains("found,+15705550100,US"), written.constData());
}

ENROW_TEST(tst_MergeKinds, QCoreApplication)
#include "tst_MergeKinds.moc"
