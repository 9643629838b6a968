// SPDX-License-Identifier: MIT
#include "cli/CliSamples.h"
#include "cli/MergeBench.h"
#include "support/TestProgram.h"
#include "support/WorkbookBytes.h"
#include "workbook/Workbook.h"

using namespace enrow;
using namespace Qt::StringLiterals;
using test::CliResult;
using test::contentOf;
using test::MergeBench;

// `merge` takes a workbook as the list, and writes one.
class tst_MergeWorkbooks : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void toText();
    void toTextThatIsHarmless();
    void toAWorkbook();
    void textToAWorkbook();
    void onlyUnmatched();
    void whatCannotBeRead();
    void leavesNothingInTheTemporaryFolder();

private:
    static QByteArray row(const QByteArrayList &texts)
    {
        QByteArray cells;
        for (const QByteArray &text : texts)
            cells += "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
        return "<row>" + cells + "</row>";
    }
    // The lines of the first sheet of what was written.
    QStringList written() const
    {
        QFile file(m_bench->file(u"merged.xlsx"_s));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        auto book = Workbook::open(file);
        if (!book)
            return {book.error().detail};
        QStringList lines{book->index().names().join(u',')};
        const auto read = book->readRows(book->index().sheets.front(), [&lines](const SheetRow &each) -> Result<void> {
            QStringList cells;
            for (const std::string &cell : each.cells)
                cells.append(QString::fromStdString(cell));
            lines.append(cells.join(u'|'));
            return {};
        });
        return read ? lines : QStringList{read.error().detail};
    }
    CliResult mergeTo(const QString &name, const QByteArray &list, const QStringList &arguments)
    {
        // What stands last counts.
        return m_bench->merge(list, QStringList{u"--output"_s, m_bench->file(name)} + arguments);
    }

    QByteArray m_book;
    std::unique_ptr<MergeBench> m_bench;
};

void tst_MergeWorkbooks::init()
{
    m_bench = std::make_unique<MergeBench>();
    const CliResult fetched = m_bench->fetch(
        u"one"_s, {{u"Pam Beesly"_s, u"acme.com"_s, u"pam@acme.com"_s}, {u"Jim Halpert"_s, u"acme.com"_s, {}}});
    QVERIFY2(fetched.exitCode == 0, qPrintable(fetched.messages));
    m_book = test::OneSheet{row({"name", "domain", "note"}) + row({"Jim Halpert", "acme.com", "=1+1"}) + "<row/>" +
                            row({"Pam Beesly", "acme.com", "a, b"}) + row({"Roy", "acme.com", ""})}
                 .bytes();
}

void tst_MergeWorkbooks::toText()
{
    const CliResult result = m_bench->merge(m_book, {u"--no-formula-guard"_s, u"one"_s});
    QVERIFY2(result.exitCode == 0, qPrintable(result.messages));
    QCOMPARE(contentOf(m_bench->output()),
             "name,domain,note,qualification,email\r\nJim Halpert,acme.com,=1+1,invalid,\r\n\r\n"
             "Pam Beesly,acme.com,\"a, b\",valid,pam@acme.com\r\nRoy,acme.com,,,\r\n"_ba);
    QVERIFY(result.messages.contains(u"the list is the sheet 'Sheet1'; the first row names the columns; "_s));
    QVERIFY(result.messages.contains(u"only the values of this sheet go on, as text"_s));
    QVERIFY(result.messages.contains(u"3 rows: 2 matched (2 by name-domain), 1 unmatched"_s));
}

void tst_MergeWorkbooks::toTextThatIsHarmless()
{
    QCOMPARE(m_bench->merge(m_book, {u"--delimiter"_s, u";"_s, u"one"_s}).exitCode, 0);
    QVERIFY(contentOf(m_bench->output()).contains("Jim Halpert;acme.com;'=1+1;invalid;\r\n"));
}

void tst_MergeWorkbooks::toAWorkbook()
{
    const CliResult result = mergeTo(u"merged.xlsx"_s, m_book, {u"one"_s});
    QVERIFY2(result.exitCode == 0, qPrintable(result.messages));
    QCOMPARE(written(), (QStringList{u"Sheet1"_s, u"name|domain|note|qualification|email"_s,
                                     u"Jim Halpert|acme.com|=1+1|invalid"_s,
                                     u"Pam Beesly|acme.com|a, b|valid|pam@acme.com"_s, u"Roy|acme.com"_s}));
}

void tst_MergeWorkbooks::textToAWorkbook()
{
    const QByteArray list = "name;domain;zip\nPam Beesly;acme.com;007\n";
    QCOMPARE(mergeTo(u"merged.xlsx"_s, list, {u"one"_s}).exitCode, 0);
    QCOMPARE(written(), (QStringList{u"Results"_s, u"name|domain|zip|qualification|email"_s,
                                     u"Pam Beesly|acme.com|007|valid|pam@acme.com"_s}));
    QCOMPARE(mergeTo(u"merged.xlsx"_s, list, {u"--force"_s, u"--format"_s, u"csv"_s, u"one"_s}).exitCode, 0);
    QVERIFY(contentOf(m_bench->file(u"merged.xlsx"_s)).startsWith("name;domain;zip;qualification;email\n"));
    QCOMPARE(m_bench->merge(list, {u"--format"_s, u"xlsx"_s, u"one"_s}).exitCode, 0);
    QVERIFY(contentOf(m_bench->output()).startsWith("PK"));
}

void tst_MergeWorkbooks::onlyUnmatched()
{
    QCOMPARE(mergeTo(u"merged.xlsx"_s, m_book, {u"--only-unmatched"_s, u"one"_s}).exitCode, 0);
    QCOMPARE(written(), (QStringList{u"Sheet1"_s, u"name|domain|note"_s, u"Roy|acme.com"_s}));
}

void tst_MergeWorkbooks::whatCannotBeRead()
{
    const QByteArray old("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and so on");
    for (const auto &[bytes, reason] :
         {std::pair(old, u".xls"_s), std::pair(m_book.chopped(200), u"the workbook is damaged or incomplete"_s),
          std::pair(test::storedZip({{"mimetype", ""}, {"content.xml", ""}, {"META-INF/manifest.xml", ""}}),
                    u".ods"_s)}) {
        const CliResult result = m_bench->merge(bytes, {u"one"_s});
        QCOMPARE(result.exitCode, 12);
        QVERIFY2(result.messages.contains(reason), qPrintable(result.messages));
    }
    const CliResult result = m_bench->merge(m_book, {u"--sheet"_s, u"Leads"_s, u"one"_s});
    QCOMPARE(result.exitCode, 12);
    QVERIFY2(result.messages.contains(u"it has no sheet 'Leads'; there are Sheet1"_s), qPrintable(result.messages));
    QVERIFY(!m_bench->hasOutput());
}

void tst_MergeWorkbooks::leavesNothingInTheTemporaryFolder()
{
    const QTemporaryDir temporary;
    const QByteArray former = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(temporary.path()));
    const CliResult result = mergeTo(u"merged.xlsx"_s, m_book, {u"one"_s});
    former.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", former);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(QDir(temporary.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

ENROW_TEST(tst_MergeWorkbooks, QCoreApplication)
#include "tst_MergeWorkbooks.moc"
