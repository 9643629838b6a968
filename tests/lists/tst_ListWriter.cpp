// SPDX-License-Identifier: MIT
#include "lists/ListWriter.h"

#include "ListFile.h"
#include "support/SampleResults.h"
#include "support/TestProgram.h"

#include <QFile>
#include <QTemporaryDir>

#include <random>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

namespace
{

std::shared_ptr<const ResultSet> resultsFor(std::string email)
{
    return setOf({chunkOf(BatchKind::EmailFinder, {{"valid",
                                                    {{ColumnId::Email, std::move(email)},
                                                     {ColumnId::SearchedFullName, "Zoë Vance"},
                                                     {ColumnId::SearchedCompanyDomain, "vance.com"}}}})});
}

} // namespace

// A list comes back as it was, with columns added.
class tst_ListWriter : public QObject
{
    Q_OBJECT

private slots:
    void addsColumns();
    void keepsEveryByte();
    void fillsUpShortRows();
    void everyEncoding();
    void becomesUtf8WhereItMust();
    void quotesAndFormulas();
    void withoutQuotes();
    void onlyUnmatched();
    void onlyNew();
    void countsWithoutWriting();
    void whereNothingIsAdded();
    void allOrNothing();

private:
    struct Merged {
        Result<MergeReport> report;
        QByteArray bytes;
    };

    Merged merged(QByteArray list, const std::shared_ptr<const ResultSet> &set, const MergePlan &plan = {}) const
    {
        QBuffer buffer(&list);
        buffer.open(QIODevice::ReadOnly);
        const ListDialect dialect = sniffList(buffer).value();
        ListReader reader(buffer, dialect);
        const ListMapping mapping = guessMapping(readSample(reader, dialect.hasHeader).value()).mapping;
        const QString path = m_folder.filePath(u"merged.csv"_s);
        auto report =
            writeMergedList({buffer, dialect, mapping}, ListMatcher(set, {}), plan, path, IfFileExists::Replace);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {std::move(report), {}};
        return {std::move(report), file.readAll()};
    }

    const QTemporaryDir m_folder;
};

void tst_ListWriter::addsColumns()
{
    const Merged there = merged("Name;Domain;Note\r\nZoe Vance;www.vance.com;a\r\nBob Vance;vance.com;\"b;\"\r\n",
                                resultsFor("zoe@vance.com"));
    QVERIFY(there.report);
    QCOMPARE(there.bytes, "Name;Domain;Note;qualification;email\r\nZoe Vance;www.vance.com;a;valid;zoe@vance.com\r\n"
                          "Bob Vance;vance.com;\"b;\";;\r\n"_ba);
    QCOMPARE(there.report->rows, 2U);
    QCOMPARE(there.report->matched, 1U);
    QCOMPARE(there.report->by.at(ListKey::NameAndDomain), 1U);
    QVERIFY(!there.report->becameUtf8);
}

// Whatever a list is like: without what was added it is what it was.
void tst_ListWriter::keepsEveryByte()
{
    std::mt19937 random(8);
    static const std::vector<QByteArray> pieces{"a",    "\"b\"", "\"c\r\nd\"", "e\"f", "\"g\"h", "\xeb", "",
                                                "\"\"", ",",     ",",          ",",    "\n",     "\r\n", "\r"};
    for (int round = 0; round < 150; ++round) {
        QByteArray list = "email,name,domain\n";
        for (auto count = random() % 40; count > 0; --count)
            list += pick(pieces, random);
        const ListDialect dialect = sniffed(list).value();
        const Merged there = merged(list, resultsFor("zoe@vance.com"));
        QVERIFY(there.report);
        const ListRows before = readAll(list, dialect).rows;
        const ListRows after = readAll(there.bytes, dialect).rows;
        QCOMPARE(after.size(), before.size());
        const qsizetype width = after.first().size() - 2;
        for (qsizetype row = 0; row < after.size(); ++row) {
            if (before[row].isEmpty())
                QVERIFY(after[row].isEmpty());
            else
                QCOMPARE(after[row].size(), width + 2);
            QCOMPARE(after[row].first(before[row].size()), before[row]);
        }
    }
}

void tst_ListWriter::fillsUpShortRows()
{
    const Merged there =
        merged("name,domain,x\nZoë Vance,vance.com\n\nBob,vance.com,1,2\nLast", resultsFor("zoe@vance.com"));
    QCOMPARE(there.bytes, "name,domain,x,,qualification,email\nZoë Vance,vance.com,,,valid,zoe@vance.com\n\n"
                          "Bob,vance.com,1,2,,\nLast,,,,,"_ba);
}

void tst_ListWriter::everyEncoding()
{
    const QString list = u"Name\tDomain\r\nZoë Vance\tvance.com\r\n"_s;
    const QString expected = u"Name\tDomain\tqualification\temail\r\nZoë Vance\tvance.com\tvalid\tzoë@vance.com\r\n"_s;
    for (const ListEncoding encoding : {ListEncoding::Utf8, ListEncoding::Windows1252, ListEncoding::Utf16LittleEndian,
                                        ListEncoding::Utf16BigEndian}) {
        const std::string_view mark = byteOrderMarkOf(encoding);
        const auto bytes = [&](const QString &text) {
            return QByteArray(mark.data(), qsizetype(mark.size())) + encoded(text, encoding);
        };
        const Merged there = merged(bytes(list), resultsFor("zoë@vance.com"));
        QCOMPARE(there.bytes, bytes(expected));
        QVERIFY(!there.report->becameUtf8);
    }
}

void tst_ListWriter::becomesUtf8WhereItMust()
{
    const Merged there = merged("Name;Domain\r\nZo\xeb Vance;vance.com\r\n", resultsFor("zoe@Łódź.pl"));
    QVERIFY(there.report->becameUtf8);
    QCOMPARE(there.report->rows, 1U);
    QCOMPARE(there.bytes,
             "\xef\xbb\xbfName;Domain;qualification;email\r\nZoë Vance;vance.com;valid;zoe@Łódź.pl\r\n"_ba);
}

void tst_ListWriter::quotesAndFormulas()
{
    const QByteArray list = "name,domain\nZoë Vance,vance.com\n";
    QCOMPARE(merged(list, resultsFor("a,\"b\"")).bytes,
             "name,domain,qualification,email\nZoë Vance,vance.com,valid,\"a,\"\"b\"\"\"\n"_ba);
    QVERIFY(merged(list, resultsFor("=1+1")).bytes.contains("valid,'=1+1\n"));
    QVERIFY(merged(list, resultsFor("=1+1"), {.formulaGuard = false}).bytes.contains("valid,=1+1\n"));
}

void tst_ListWriter::withoutQuotes()
{
    const Merged there =
        merged("name\tdomain\tx\nZoë Vance\tvance.com\t\"a\" b\nBob\tvance.com\t\"c\" d\n", resultsFor("a\t\"b\"\n"));
    QVERIFY(there.bytes.contains("\nZoë Vance\tvance.com\t\"a\" b\tvalid\ta 'b' \n"));
}

void tst_ListWriter::onlyUnmatched()
{
    const Merged there = merged("Name;Domain\r\nZoe Vance;vance.com\r\nBob Vance;\"vance.com\"\r\n",
                                resultsFor("zoe@vance.com"), {.rows = MergeRows::Unmatched});
    QCOMPARE(there.bytes, "Name;Domain\r\nBob Vance;\"vance.com\"\r\n"_ba);
    QCOMPARE(there.report->rows, 2U);
}

// What has an answer was paid for, a result that is no answer was not.
void tst_ListWriter::onlyNew()
{
    const auto set = setOf({chunkOf(
        BatchKind::EmailFinder,
        {{"invalid", {{ColumnId::SearchedFullName, "Zoë Vance"}, {ColumnId::SearchedCompanyDomain, "vance.com"}}},
         {"error", {{ColumnId::SearchedFullName, "Bob Vance"}, {ColumnId::SearchedCompanyDomain, "vance.com"}}}})});
    const Merged there = merged("\xef\xbb\xbfName;Domain\r\nZoe Vance;vance.com\r\n\r\nBob Vance;\"vance.com\"\r\n"
                                "Ann;vance.com",
                                set, {.rows = MergeRows::New});
    QCOMPARE(there.bytes, "\xef\xbb\xbfName;Domain\r\n\r\nBob Vance;\"vance.com\"\r\nAnn;vance.com"_ba);
    QCOMPARE(there.report->matched, 2U);
    QCOMPARE(there.report->fresh, 2U);
}

void tst_ListWriter::countsWithoutWriting()
{
    QByteArray list = "name,domain\nZoë Vance,vance.com\nBob,vance.com\n";
    QBuffer buffer(&list);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const ListDialect dialect = sniffList(buffer).value();
    ListReader reader(buffer, dialect);
    const ListMapping mapping = guessMapping(readSample(reader, true).value()).mapping;
    const ListMatcher matcher(resultsFor("zoe@vance.com"), {});
    quint64 all = 0;
    const auto report =
        previewMerge({buffer, dialect, mapping}, matcher, {}, {}, [&all](quint64, quint64 rows) { all = rows; });
    QVERIFY(report && report->rows == 2 && report->matched == 1 && report->fresh == 1);
    QCOMPARE(all, 2U);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(previewMerge({buffer, dialect, mapping}, matcher, {}, stop.get_token()).error().kind,
             ErrorKind::Cancelled);
}

void tst_ListWriter::whereNothingIsAdded()
{
    const QByteArray list = "name,domain\nZoë Vance,vance.com\n";
    QCOMPARE(merged(list, resultsFor("zoe@vance.com"), {.columns = {{ColumnId::Number}}}).bytes, list);
}

void tst_ListWriter::allOrNothing()
{
    QByteArray list = "name,domain\nZoë Vance,vance.com\n";
    QBuffer buffer(&list);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"merged.csv"_s);
    const ListMatcher matcher(resultsFor("zoe@vance.com"), {});
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = writeMergedList({buffer, {}, {}}, matcher, {}, path, IfFileExists::Refuse, stop.get_token());
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QVERIFY(QDir(folder.path()).isEmpty());
    QVERIFY(writeMergedList({buffer, {}, {}}, matcher, {}, path, IfFileExists::Refuse));
    const auto again = writeMergedList({buffer, {}, {}}, matcher, {}, path, IfFileExists::Refuse);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::FileExists);
}

ENROW_TEST(tst_ListWriter, QCoreApplication)
#include "tst_ListWriter.moc"
