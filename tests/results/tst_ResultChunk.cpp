// SPDX-License-Identifier: MIT
#include "results/ResultChunk.h"
#include "results/ResultColumn.h"
#include "support/SampleResults.h"
#include "support/TestProgram.h"

#include <array>

using namespace enrow;
using namespace Qt::StringLiterals;

namespace
{

QByteArray bytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

} // namespace

// What a chunk says of its rows. tst_ResultChunkBuilder looks at what comes into it.
class tst_ResultChunk : public QObject
{
    Q_OBJECT

private slots:
    void lengths_data();
    void lengths();
    void knowsWhichColumnsHaveValues();
    void knowsItsRowsInAnotherOrder();
    void memoryIsAFewBytesAboveTheText();
};

void tst_ResultChunk::lengths_data()
{
    QTest::addColumn<int>("length");
    for (const int length : {0, 1, 254, 255, 256, 65'534, 65'535, 65'536, 70'000})
        QTest::addRow("%d bytes", length) << length;
}

void tst_ResultChunk::lengths()
{
    QFETCH(int, length);
    const std::string text(size_t(length), 'n');
    const auto chunk =
        test::chunkOf(BatchKind::EmailFinder,
                      {{"valid", {{ColumnId::Index, "0"}, {ColumnId::Company, text}, {ColumnId::Custom, "behind"}}},
                       {"valid", {{ColumnId::Index, "1"}}}});
    QVERIFY(chunk->text(0, ColumnId::Company) == text);
    QCOMPARE(bytes(chunk->text(0, ColumnId::Index)), "0"_ba);
    QCOMPARE(bytes(chunk->text(0, ColumnId::Custom)), "behind"_ba);
    QCOMPARE(bytes(chunk->text(1, ColumnId::Index)), "1"_ba);

    std::array<std::string_view, columnCount> texts;
    chunk->readTexts(0, texts);
    for (const ColumnId column : textsOf(chunk->kind())) {
        if (column != ColumnId::Qualification)
            QVERIFY(texts[size_t(slotOf(chunk->kind(), column))] == chunk->text(0, column));
    }
}

void tst_ResultChunk::knowsWhichColumnsHaveValues()
{
    using Columns = std::vector<ColumnId>;
    const auto filled = [](const ResultChunk &chunk) {
        Columns columns;
        for (const ResultColumn &column : resultColumns()) {
            if (chunk.hasValues(column.id))
                columns.push_back(column.id);
        }
        return columns;
    };
    std::vector<test::Row> rows(1000);
    QCOMPARE(filled(*test::chunkOf(BatchKind::PhoneFinder, {})), Columns{});
    QCOMPARE(filled(*test::chunkOf(BatchKind::PhoneFinder, rows)), Columns{ColumnId::Qualification});
    // The last text of the last row, and the first one of a row between the others.
    rows[999].texts = {{ColumnId::Custom, "x"}};
    rows[500].texts = {{ColumnId::Index, "7"}};
    const auto chunk = test::chunkOf(BatchKind::PhoneFinder, rows);
    const Columns expected{ColumnId::Index, ColumnId::Qualification, ColumnId::Custom};
    QCOMPARE(filled(*chunk), expected);
    QCOMPARE(filled(*chunk), expected);
    rows[0].qualification = "an unknown word";
    QCOMPARE(filled(*test::chunkOf(BatchKind::PhoneFinder, rows)), expected);
}

void tst_ResultChunk::knowsItsRowsInAnotherOrder()
{
    const test::Row one{"valid", {{ColumnId::Email, "a@b.c"}}};
    const test::Row two{"invalid", {{ColumnId::FirstName, "Pam"}, {ColumnId::LastName, "Beesly"}}};
    const test::Row moved{"invalid", {{ColumnId::FirstName, "PamB"}, {ColumnId::LastName, "eesly"}}};
    const test::Row guessed{"invalid", {{ColumnId::Email, "a@b.c"}}};
    const auto chunk = test::chunkOf(BatchKind::EmailFinder, {one, two});
    const auto isSame = [&](const std::vector<test::Row> &rows) {
        return chunk->hasRowsOf(*test::chunkOf(BatchKind::EmailFinder, rows));
    };
    QVERIFY(isSame({one, two}));
    QVERIFY(isSame({two, one}));
    QVERIFY(!isSame({one, one}));
    QVERIFY(!isSame({one}));
    QVERIFY(!isSame({one, moved}));
    QVERIFY(!isSame({guessed, two}));
    QVERIFY(!chunk->hasRowsOf(*test::chunkOf(BatchKind::PhoneFinder, {one, two})));
}

void tst_ResultChunk::memoryIsAFewBytesAboveTheText()
{
    const auto chunk = test::chunkOf(BatchKind::EmailVerifier, std::vector<test::Row>(1000, {"valid", {}}));
    // A row without texts: three ends of texts, an offset, a head. After the last one there is room to read.
    QCOMPARE_LE(chunk->memory(), sizeof(ResultChunk) + 1000 * 8 + 128);
}

ENROW_TEST(tst_ResultChunk, QCoreApplication)
#include "tst_ResultChunk.moc"
