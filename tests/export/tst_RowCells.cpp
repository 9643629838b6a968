// SPDX-License-Identifier: MIT
#include "../results/AdversarialTexts.h"
#include "export/CsvOf.h"
#include "support/CsvReader.h"
#include "support/SampleResults.h"
#include "support/SlowCsv.h"
#include "support/TestProgram.h"

#include <algorithm>
#include <numeric>
#include <random>

using namespace enrow;
using namespace Qt::StringLiterals;
using test::csvOf;

// Whatever the values, the columns, the order and the format are: the exporter writes what a slow and obvious writer
// does, and an independent reader gets every value back.
class tst_RowCells : public QObject
{
    Q_OBJECT

private slots:
    void agreeWithASlowWriter();
};

namespace
{

std::vector<std::string> hardTexts()
{
    std::vector<std::string> texts = test::adversarialTexts();
    for (const char *text :
         {"=1+1",       "=A1,B1", "@x", "-x", "+x",   "\tx",  "\rx",    "-12", "+3.5", "-1.5e3",           "+",
          "+1 (570) 5", ",",      ";",  "\"", "\"\"", "a\"b", "a\r\nb", "\n",  "'",    "{\"lead\":[7,8]}", "catch_all"})
        texts.emplace_back(text);
    // Around the sizes of the blocks that texts are copied in, and a byte that matters at their very end.
    for (const size_t size : {15, 16, 17, 31, 32, 33, 63, 64, 65, 254, 255, 256, 65'535, 65'536}) {
        texts.push_back(std::string(size, 'x'));
        texts.push_back(std::string(size - 1, 'x') + '"');
        texts.push_back('=' + std::string(size - 1, 'x'));
    }
    return texts;
}

// Batches of all kinds whose values are one nasty text or another, often empty, mostly short.
std::shared_ptr<const ResultSet> randomSet(std::mt19937 &random)
{
    static const std::vector<std::string> texts = hardTexts();
    static const std::vector<std::string> shortTexts{"", "", "", "a", "b c", "pam@x.com", "Zo\xc3\xab", "lead_001"};
    std::vector<ResultBatch> batches;
    std::vector<const char *> ids{"plain-id", "=2+2", "with, comma", "\"quoted\"", "last"};
    std::shuffle(ids.begin(), ids.end(), random);
    ids.resize(1 + random() % ids.size());
    const BatchKind firstKind = test::pick(allBatchKinds, random);
    const bool isOfOneKind = random() % 2;
    for (const char *id : ids) {
        const BatchKind kind = isOfOneKind ? firstKind : test::pick(allBatchKinds, random);
        std::vector<test::Row> rows(random() % 40);
        for (test::Row &row : rows) {
            row.qualification = random() % 8 ? (random() % 2 ? "valid" : "not_found") : test::pick(texts, random);
            for (const ColumnId field : textsOf(kind)) {
                if (field != ColumnId::Qualification)
                    row.texts.push_back({field, test::pick(random() % 20 ? shortTexts : texts, random)});
            }
        }
        batches.push_back({{kind, QString::fromLatin1(id)}, {}, test::chunkOf(kind, rows)});
    }
    return std::make_shared<const ResultSet>(std::move(batches));
}

} // namespace

void tst_RowCells::agreeWithASlowWriter()
{
    std::mt19937 random(20261122);
    for (int round = 0; round < 120; ++round) {
        const auto set = randomSet(random);
        std::vector<uint32_t> rows(set->rowCount());
        std::iota(rows.begin(), rows.end(), 0);
        std::shuffle(rows.begin(), rows.end(), random);
        rows.resize(random() % (rows.size() + 1));
        ResultQuery query;
        query.sort = {{ColumnId::Index}};
        const ResultView view = round % 2 ? ResultView(set) : ResultView(set, query, rows);

        CsvFormat format;
        format.delimiter = test::pick(std::string_view(",;\t|_-'"), random);
        format.formulaGuard = random() % 2;
        std::vector<ColumnId> chosen;
        for (size_t count = random() % 8; count > 0; --count)
            chosen.push_back(test::pick(resultColumns(), random).id);
        const std::vector<ColumnId> columns = chosen.empty() ? set->columns() : chosen;

        const test::SlowCsv slow(format.delimiter, format.formulaGuard);
        test::CsvReader::Records records{QList<QByteArray>()};
        for (const ColumnId column : columns)
            records[0].append(columnOf(column).name.data());
        for (uint32_t place = 0; place < view.rowCount(); ++place)
            records.append(test::SlowCsv::cellsOf(view, place, columns));
        QByteArray expected;
        for (const QList<QByteArray> &record : std::as_const(records))
            expected += slow.record(record);
        const QByteArray bytes = csvOf(view, format, chosen);
        QVERIFY2(bytes == expected, qPrintable(u"round %1"_s.arg(round)));

        for (QList<QByteArray> &record : records) {
            for (QByteArray &cell : record)
                cell = slow.guarded(cell);
        }
        QVERIFY(test::CsvReader::read(bytes, format.delimiter) == records);
    }
}

ENROW_TEST(tst_RowCells, QCoreApplication)
#include "tst_RowCells.moc"
