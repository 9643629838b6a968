// SPDX-License-Identifier: MIT
#include "cli/CliSamples.h"
#include "cli/MergeBench.h"
#include "support/TestProgram.h"

#include <QRegularExpression>

using namespace enrow;
using namespace Qt::StringLiterals;
using test::CliResult;
using test::contentOf;
using test::MergeBench;

// `merge` gives a person's list back with results, or says what is in the way.
class tst_MergeCommand : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void fromTheArchive();
    void fromTheNetwork();
    void howTheListIsRead();
    void columnsByHand();
    void quotesThatAreCharacters();
    void reportAndDisagreements();
    void nobodyMatches();
    void onlyUnmatched();
    void onlyNew();
    void onlyNewByCompany();
    void onlyNewByDomainsAlone();
    void onlyNewByDomainBefore();
    void onlyNewOfAKind();
    void whatIsNewWhileABatchRuns();
    void whatIsNewWhereABatchCannotBeRead();
    void listsThatCannotBeRead();
    void missingColumns();
    void filesThatAreThere();
    void batchesThatAreNotDone();
    void largeListComesBack();

private:
    std::unique_ptr<MergeBench> m_bench;
};

namespace
{

const QByteArray people = "name,domain\nPam Beesly,acme.com\nJim Halpert,acme.com\nRoy,acme.com\n";

} // namespace

void tst_MergeCommand::init()
{
    m_bench = std::make_unique<MergeBench>();
    const CliResult fetched = m_bench->fetch(u"one"_s, {{u"Pam Beesly"_s, u"acme.com"_s, u"pam@acme.com"_s, u"p"_s},
                                                        {u"Jim Halpert"_s, u"acme.com"_s, {}, u"j"_s}});
    QVERIFY2(fetched.exitCode == 0, qPrintable(fetched.messages));
}

void tst_MergeCommand::fromTheArchive()
{
    const qsizetype requests = m_bench->requests();
    const CliResult result = m_bench->merge(people, {u"one"_s});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(m_bench->requests(), requests);
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(contentOf(m_bench->output()), "name,domain,qualification,email\nPam Beesly,acme.com,valid,pam@acme.com\n"
                                           "Jim Halpert,acme.com,invalid,\nRoy,acme.com,,\n"_ba);
    QVERIFY2(result.messages.contains(u"3 rows: 2 matched (2 by index), 1 unmatched, 0 ambiguous, 0 disagreeing"_s),
             qPrintable(result.messages));
    QVERIFY(result.messages.contains(u"wrote "_s + m_bench->output()));
}

void tst_MergeCommand::fromTheNetwork()
{
    m_bench->answer(u"two"_s, {{u"Roy"_s, u"acme.com"_s, u"new@acme.com"_s}});
    const qsizetype requests = m_bench->requests();
    const CliResult result = m_bench->merge(people, {u"one"_s, u"two"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(m_bench->requests() > requests);
    QVERIFY(contentOf(m_bench->output()).contains("Pam Beesly,acme.com,valid,pam@acme.com\n"));
    QVERIFY(contentOf(m_bench->output()).contains("Roy,acme.com,valid,new@acme.com\n"));
    // It was kept.
    const qsizetype asked = m_bench->requests();
    QCOMPARE(m_bench->merge(people, {u"--force"_s, u"one"_s, u"two"_s}).exitCode, 0);
    QCOMPARE(m_bench->requests(), asked);
}

void tst_MergeCommand::howTheListIsRead()
{
    const CliResult result =
        m_bench->merge("Zo\xeb|acme.com\r\nPam Beesly|acme.com\r\n",
                       {u"--delimiter"_s, u"|"_s, u"--encoding"_s, u"windows-1252"_s, u"--no-header"_s, u"--map"_s,
                        u"full-name=#1"_s, u"--columns"_s, u"email=Found"_s, u"one"_s});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(contentOf(m_bench->output()), "Zo\xeb|acme.com|\r\nPam Beesly|acme.com|pam@acme.com\r\n"_ba);
    QVERIFY2(
        result.messages.contains(u"the list is in windows-1252, with bars between cells; the columns have no names; "
                                 "full-name: #1, domain: #2"_s),
        qPrintable(result.messages));
}

void tst_MergeCommand::columnsByHand()
{
    const QByteArray unclear = "who,site,email\nPam Beesly,acme.com,old@acme.com\n";
    const CliResult result =
        m_bench->merge(unclear, {u"--map"_s, u"full-name=WHO"_s, u"--key"_s, u"name-domain"_s, u"one"_s});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(contentOf(m_bench->output()),
             "who,site,email,qualification,enrow email\nPam Beesly,acme.com,old@acme.com,valid,pam@acme.com\n"_ba);
    QVERIFY(result.messages.contains(u"(1 by name-domain)"_s));
}

// A quotation mark that is an inch, at the start of a cell, begins no quoted cell.
void tst_MergeCommand::quotesThatAreCharacters()
{
    const QByteArray list = "name,domain,screen\nPam Beesly,acme.com,\"27\nJim Halpert,acme.com,27\"\n";
    const CliResult result = m_bench->merge(list, {u"--no-quotes"_s, u"--columns"_s, u"email"_s, u"one"_s});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(contentOf(m_bench->output()), "name,domain,screen,email\nPam Beesly,acme.com,\"27,pam@acme.com\n"
                                           "Jim Halpert,acme.com,27\",\n"_ba);
    QVERIFY2(result.messages.contains(u"no cell is in quotes"_s), qPrintable(result.messages));
}

void tst_MergeCommand::reportAndDisagreements()
{
    const QString report = m_bench->file(u"report.json"_s);
    const CliResult result =
        m_bench->merge("custom,name,domain\nx,Jim Halpert,acme.com\np,Pam Beesly,acme.com\nj,Roy,acme.com\n",
                       {u"--report"_s, report, u"one"_s});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(contentOf(report), R"({"ambiguous":0,"by":{"custom":1,"name-domain":1},"disagreeing":1,"matched":2,)"
                                R"("rows":3,"unmatched":1})"
                                "\n"_ba);
    QVERIFY2(result.messages.contains(u"which were not used"_s), qPrintable(result.messages));
}

void tst_MergeCommand::nobodyMatches()
{
    QTest::failOnWarning(QRegularExpression(u"QString::arg"_s));
    const CliResult result = m_bench->merge("name,domain\nNobody,nowhere.example\n", {u"one"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.messages.contains(u"1 row: 0 matched, 1 unmatched, 0 ambiguous, 0 disagreeing"_s),
             qPrintable(result.messages));
}

void tst_MergeCommand::onlyUnmatched()
{
    QCOMPARE(m_bench->merge(people, {u"--only-unmatched"_s, u"one"_s}).exitCode, 0);
    QCOMPARE(contentOf(m_bench->output()), "name,domain\nRoy,acme.com\n"_ba);
}

// Against all that the archive has, whoever sent it, and no server is asked.
void tst_MergeCommand::onlyNew()
{
    QCOMPARE(m_bench->fetch(u"two"_s, {{u"Roy"_s, u"acme.com"_s, u"roy@acme.com"_s}}).exitCode, 0);
    const QByteArray list = "\xef\xbb\xbfname;domain\r\nPam Beesly;acme.com\r\nJim Halpert;\"acme.com\"\r\n"
                            "Angela;\"acme.com\"\r\nRoy;acme.com";
    m_bench->merge(list, {u"nothing"_s}); // writes the list
    const qsizetype requests = m_bench->requests();
    const QString report = m_bench->file(u"report.json"_s);
    const CliResult result = m_bench->run({u"merge"_s, u"--only-new"_s, u"--list"_s, m_bench->file(u"list.csv"_s),
                                           u"--output"_s, m_bench->output(), u"--report"_s, report});
    QVERIFY2(result.exitCode == 0, qPrintable(result.messages));
    QCOMPARE(contentOf(m_bench->output()), "\xef\xbb\xbfname;domain\r\nAngela;\"acme.com\"\r\n"_ba);
    QVERIFY2(result.messages.contains(u"1 of them new"_s), qPrintable(result.messages));
    QVERIFY(contentOf(report).contains(R"("new":1)"));
    QCOMPARE(m_bench->requests(), requests);
}

// Who was searched with the name of a company, and no domain, is paid for too.
void tst_MergeCommand::onlyNewByCompany()
{
    QCOMPARE(m_bench->fetch(u"two"_s, {{u"Zoë Roy"_s, {}, u"roy@vance.com"_s, {}, u"Vance GmbH"_s}}).exitCode, 0);
    m_bench->merge("Name,Company\nzoe roy,VANCE\nZoe Roy,Vance Ltd\nRoy,Vance GmbH\n", {u"nothing"_s});
    const QString report = m_bench->file(u"report.json"_s);
    const CliResult result = m_bench->run({u"merge"_s, u"--only-new"_s, u"--list"_s, m_bench->file(u"list.csv"_s),
                                           u"--output"_s, m_bench->output(), u"--report"_s, report});
    QVERIFY2(result.exitCode == 0, qPrintable(result.messages));
    QCOMPARE(contentOf(m_bench->output()), "Name,Company\nZoe Roy,Vance Ltd\nRoy,Vance GmbH\n"_ba);
    QVERIFY2(result.messages.contains(u"(1 by name-company)"_s), qPrintable(result.messages));
    QVERIFY(contentOf(report).contains(R"("by":{"name-company":1})"));
    QVERIFY2(!result.messages.contains(u"passed over"_s), qPrintable(result.messages));
}

// Searches by domain tell who is new in a list of companies, also where there are no other searches.
void tst_MergeCommand::onlyNewByDomainsAlone()
{
    m_bench->merge("Name,Company\nPam Beesly,Acme\nRoy,Vance\n", {u"nothing"_s}); // writes the list
    const CliResult result = m_bench->run(
        {u"merge"_s, u"--only-new"_s, u"--list"_s, m_bench->file(u"list.csv"_s), u"--output"_s, m_bench->output()});
    QVERIFY2(result.exitCode == 0, qPrintable(result.messages));
    QCOMPARE(contentOf(m_bench->output()), "Name,Company\nRoy,Vance\n"_ba);
}

// An answer that was had by domain is not paid for again because the list has only companies.
void tst_MergeCommand::onlyNewByDomainBefore()
{
    QCOMPARE(
        m_bench->fetch(u"two"_s, {{u"Zoë Roy"_s, u"vance-labs.com"_s, {}}, {u"Ann Lee"_s, u"x.org"_s, {}}}).exitCode,
        0);
    QCOMPARE(m_bench->fetch(u"three"_s, {{u"Bob"_s, {}, u"bob@vance.com"_s, {}, u"Vance GmbH"_s}}).exitCode, 0);
    m_bench->merge("Name,Company\nzoe roy,Vance Labs\nAnn Lee,Acme\nRoy,Vance\n", {u"nothing"_s});
    const QString report = m_bench->file(u"report.json"_s);
    const CliResult result = m_bench->run({u"merge"_s, u"--only-new"_s, u"--list"_s, m_bench->file(u"list.csv"_s),
                                           u"--output"_s, m_bench->output(), u"--report"_s, report});
    QVERIFY2(result.exitCode == 0, qPrintable(result.messages));
    QCOMPARE(contentOf(m_bench->output()), "Name,Company\nAnn Lee,Acme\nRoy,Vance\n"_ba);
    QVERIFY2(result.messages.contains(u"left out because they were searched by domain: 1 row"_s),
             qPrintable(result.messages));
    QVERIFY(result.messages.contains(u"row 1 ('zoe roy, Vance Labs') was searched as 'Zoë Roy, vance-labs.com'"_s));
    QVERIFY(result.messages.contains(u"row 2 ('Ann Lee, Acme') may be 'Ann Lee, x.org'"_s));
    QVERIFY(contentOf(report).contains(R"("searched_by_domain":1)"));
}

// They may be paid for already: the person learns that there are some.
void tst_MergeCommand::whatIsNewWhileABatchRuns()
{
    m_bench->server().reply(
        FaultyServer::http(200, R"({"general":{"id":"two","status":"ongoing"},"stats":{"finished":0,"requested":2}})"));
    QCOMPARE(m_bench->merge(people, {u"two"_s}).exitCode, 3);
    const CliResult result = m_bench->run(
        {u"merge"_s, u"--only-new"_s, u"--list"_s, m_bench->file(u"list.csv"_s), u"--output"_s, m_bench->output()});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.messages.contains(u"batches that are not completed, whose rows count as new: 1"_s),
             qPrintable(result.messages));
}

void tst_MergeCommand::onlyNewOfAKind()
{
    const CliResult result = m_bench->run({u"merge"_s, u"--only-new"_s, u"--kind"_s, u"phone-finder"_s, u"--list"_s,
                                           m_bench->file(u"list.csv"_s), u"--output"_s, m_bench->output()});
    QCOMPARE(result.exitCode, 12); // there is no list yet
    m_bench->merge(people, {u"nothing"_s});
    const CliResult all = m_bench->run({u"merge"_s, u"--only-new"_s, u"--kind"_s, u"phone-finder"_s, u"--list"_s,
                                        m_bench->file(u"list.csv"_s), u"--output"_s, m_bench->output()});
    QCOMPARE(all.exitCode, 0);
    QCOMPARE(contentOf(m_bench->output()), people);
    QVERIFY2(all.messages.contains(u"no completed batch of phone-finder: everything in the list is new"_s),
             qPrintable(all.messages));
}

// What it holds would be paid for again: that is said, and scripts learn it.
void tst_MergeCommand::whatIsNewWhereABatchCannotBeRead()
{
    m_bench->merge(people, {u"nothing"_s}); // writes the list
    QVERIFY(m_bench->archive().connection()->execute(u"UPDATE reply SET zstd = x'00'"_s));
    const CliResult result = m_bench->run(
        {u"merge"_s, u"--only-new"_s, u"--list"_s, m_bench->file(u"list.csv"_s), u"--output"_s, m_bench->output()});
    QCOMPARE(result.exitCode, 9);
    QVERIFY2(result.messages.contains(u"rows of batches that cannot be read count as new: 1 of the batches"_s),
             qPrintable(result.messages));
    QCOMPARE(contentOf(m_bench->output()), people);
}

void tst_MergeCommand::listsThatCannotBeRead()
{
    const qsizetype requests = m_bench->requests();
    const QByteArray utf32("\xff\xfe\0\0n\0\0\0", 8);
    for (const QByteArray &bad : {QByteArray(), QByteArray("PK\x03\x04"), utf32}) {
        const CliResult result = m_bench->merge(bad, {u"two"_s});
        QCOMPARE(result.exitCode, 12);
        QVERIFY(result.messages.contains(m_bench->file(u"list.csv"_s) + u": "_s));
    }
    QCOMPARE(
        m_bench->run({u"merge"_s, u"--list"_s, u"/nowhere.csv"_s, u"--output"_s, m_bench->output(), u"two"_s}).exitCode,
        12);
    QVERIFY(!m_bench->hasOutput());
    QCOMPARE(m_bench->requests(), requests); // said before the network is asked
}

void tst_MergeCommand::missingColumns()
{
    const auto refusal = [this](const QByteArray &bytes, const QStringList &arguments) {
        const CliResult result = m_bench->merge(bytes, arguments + QStringList(u"one"_s));
        return result.exitCode == 12 && !m_bench->hasOutput() ? result.messages : QString();
    };
    QVERIFY(
        refusal("name,x\nPam Beesly,1\n", {})
            .contains(u"no column of the list is known to hold 'domain': say which one with --map domain=COLUMN"_s));
    QVERIFY(refusal("name,domain,website\nPam,acme.com,vance.com\n", {})
                .contains(u"several columns of the list may hold 'domain' (domain, website)"_s));
    QVERIFY(refusal(people, {u"--key"_s, u"custom"_s}).contains(u"'custom'"_s));
    QVERIFY(refusal(people, {u"--key"_s, u"email"_s}).contains(u"email-finder cannot be joined by email"_s));
    QVERIFY(refusal(people, {u"--map"_s, u"custom=Lead"_s}).contains(u"the list has no column 'Lead'"_s));
}

void tst_MergeCommand::filesThatAreThere()
{
    QCOMPARE(m_bench->merge(people, {u"one"_s}).exitCode, 0);
    QCOMPARE(m_bench->merge(people, {u"one"_s}).exitCode, 10);
    QCOMPARE(m_bench->merge(people, {u"--force"_s, u"one"_s}).exitCode, 0);
    const QString taken = m_bench->file(u"list.csv"_s);
    QFile::remove(m_bench->output());
    const CliResult result = m_bench->merge(people, {u"--report"_s, taken, u"one"_s});
    QCOMPARE(result.exitCode, 10);
    QVERIFY(!m_bench->hasOutput());
    QCOMPARE(contentOf(taken), people);
}

void tst_MergeCommand::batchesThatAreNotDone()
{
    m_bench->server().reply(
        FaultyServer::http(200, R"({"general":{"id":"two","status":"ongoing"},"stats":{"finished":0,"requested":2}})"));
    const CliResult none = m_bench->merge(people, {u"two"_s});
    QCOMPARE(none.exitCode, 3);
    QVERIFY(!m_bench->hasOutput());
    const CliResult partly = m_bench->merge(people, {u"one"_s, u"two"_s});
    QCOMPARE(partly.exitCode, 3);
    QVERIFY(contentOf(m_bench->output()).contains("valid,pam@acme.com"));
}

// 5,000 rows of 40 columns, sent in two batches and sorted since.
void tst_MergeCommand::largeListComesBack()
{
    constexpr int rows = 5000;
    struct Line {
        QByteArray bytes;
        QByteArray added;
    };
    const QList<QByteArray> firstNames{"Zo\xeb", "J\xfcrgen", "Fran\xe7ois", "Anna", "S\xf8ren", "Jos\xe9"};
    const QList<QByteArray> ugly{"",          "\"a;b\"",   "\"x\r\ny\"", "\"say \"\"hi\"\"\"",
                                 "12\" pipe", "\x80 5,50", "-1",         "\"q\" z",
                                 " blank ",   "007",       "=1+1"};
    std::vector<Line> lines;
    std::vector<test::SearchedRow> searched;
    for (int row = 0; row < rows; ++row) {
        const QByteArray first = firstNames[row % firstNames.size()];
        const QByteArray last = "M\xfcller-" + QByteArray::number(row / 7); // some share it, at other domains
        const QByteArray domain = "firma" + QByteArray::number(row % 7) + ".example";
        const QString email = row % 3 ? u"person%1@%2"_s.arg(row).arg(QString::fromLatin1(domain)) : QString();
        QByteArrayList cells{first, last, "https://www." + domain.toUpper() + "/about"};
        for (int column = 3; column < 40; ++column)
            cells << ugly[(row * 5 + column * 3) % ugly.size()];
        lines.push_back({cells.join(';'), email.isEmpty() ? ";invalid;" : ";valid;" + email.toLatin1()});
        searched.push_back({QString::fromLatin1(first + ' ' + last), QString::fromLatin1(domain), email});
    }
    const auto half = searched.begin() + rows / 2;
    QCOMPARE(m_bench->fetch(u"first"_s, {searched.begin(), half}).exitCode, 0);
    QCOMPARE(m_bench->fetch(u"second"_s, {half, searched.end()}).exitCode, 0);
    std::ranges::sort(lines, {}, &Line::bytes);

    QByteArray header = "Vorname;Nachname;Webseite";
    for (int column = 3; column < 40; ++column)
        header += ";Spalte " + QByteArray::number(column);
    QByteArray sorted = header + "\r\n";
    QByteArray expected = header + ";qualification;email\r\n";
    for (const Line &line : lines) {
        sorted += line.bytes + "\r\n";
        expected += line.bytes + line.added + "\r\n";
    }
    const CliResult result = m_bench->merge(sorted, {u"first"_s, u"second"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.messages.contains(u"5,000 rows: 5,000 matched"_s), qPrintable(result.messages));
    QVERIFY(contentOf(m_bench->output()) == expected);
}

ENROW_TEST(tst_MergeCommand, QCoreApplication)
#include "tst_MergeCommand.moc"
