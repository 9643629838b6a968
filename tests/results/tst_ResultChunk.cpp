// SPDX-License-Identifier: MIT
#include "results/FoldedText.h"
#include "results/ResultChunk.h"
#include "results/ResultColumn.h"
#include "support/SampleResults.h"
#include "support/TestProgram.h"

#include <array>
#include <random>
#include <thread>

using namespace enrow;
using namespace Qt::StringLiterals;

namespace
{

QByteArray bytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

} // namespace

// A chunk gives back what the builder was given.
class tst_ResultChunk : public QObject
{
    Q_OBJECT

private slots:
    void keepsFieldsOfItsKindOnly();
    void slotsMatchFields();
    void lastValueSetStays();
    void qualifications_data();
    void qualifications();
    void lengths_data();
    void lengths();
    void replacesInvalidUtf8_data();
    void replacesInvalidUtf8();
    void keepsRandomRows();
    void builderStartsAnew();
    void refusesWhatDoesNotFit();
    void memoryIsAFewBytesAboveTheText();
    void foldsOnceForAllThreads();
    void foldedTextCanBeDropped();
    void dropsWhileOthersSearch();
    void foldingCanBeStopped();
};

void tst_ResultChunk::keepsFieldsOfItsKindOnly()
{
    const auto chunk = test::chunkOf(BatchKind::EmailVerifier,
                                     {{"valid", {{ResultField::Email, "a@b.c"}, {ResultField::Custom, "dropped"}}}});
    QCOMPARE(chunk->kind(), BatchKind::EmailVerifier);
    QCOMPARE(chunk->rowCount(), 1u);
    QCOMPARE(bytes(chunk->field(0, ResultField::Email)), "a@b.c"_ba);
    QCOMPARE(bytes(chunk->field(0, ResultField::Custom)), ""_ba);
    QCOMPARE(bytes(chunk->field(0, ResultField::Index)), ""_ba);
}

void tst_ResultChunk::slotsMatchFields()
{
    for (const BatchKind kind : allBatchKinds) {
        size_t found = 0;
        for (size_t field = 0; field < resultFieldCount; ++field) {
            const int slot = slotOf(kind, ResultField(field));
            if (slot < 0)
                continue;
            QCOMPARE(fieldsOf(kind)[size_t(slot)], ResultField(field));
            ++found;
        }
        QCOMPARE(found, fieldsOf(kind).size());
    }
}

void tst_ResultChunk::lastValueSetStays()
{
    ResultChunkBuilder builder(BatchKind::EmailFinder);
    builder.set(ResultField::Email, "first");
    builder.set(ResultField::Email, "second");
    builder.setQualification("surprising");
    builder.setQualification("valid");
    builder.endRow();
    builder.endRow();
    const auto chunk = builder.finish();
    QCOMPARE(chunk->rowCount(), 2u);
    QCOMPARE(bytes(chunk->field(0, ResultField::Email)), "second"_ba);
    QCOMPARE(bytes(chunk->field(0, ResultField::QualificationWord)), ""_ba);
    QCOMPARE(bytes(chunk->field(1, ResultField::Email)), ""_ba);
    QCOMPARE(chunk->qualification(1), Qualification::Missing);
}

void tst_ResultChunk::qualifications_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<Qualification>("expected");
    QTest::newRow("valid") << "valid"_ba << Qualification::Valid;
    QTest::newRow("invalid") << "invalid"_ba << Qualification::Invalid;
    QTest::newRow("found") << "found"_ba << Qualification::Found;
    QTest::newRow("not found") << "not_found"_ba << Qualification::NotFound;
    QTest::newRow("ongoing") << "ongoing"_ba << Qualification::Ongoing;
    QTest::newRow("unknown") << "catch_all"_ba << Qualification::Other;
    QTest::newRow("missing") << ""_ba << Qualification::Missing;
    QTest::newRow("long unknown") << QByteArray(300, 'x') << Qualification::Other;
}

void tst_ResultChunk::qualifications()
{
    QFETCH(QByteArray, word);
    QFETCH(Qualification, expected);
    const auto chunk = test::chunkOf(BatchKind::PhoneFinder, {{word.toStdString(), {}}});
    QCOMPARE(chunk->qualification(0), expected);
    QCOMPARE(bytes(chunk->qualificationWord(0)), word);
}

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
    const auto chunk = test::chunkOf(
        BatchKind::EmailFinder,
        {{"valid", {{ResultField::Index, "0"}, {ResultField::Company, text}, {ResultField::Custom, "behind"}}},
         {"valid", {{ResultField::Index, "1"}}}});
    QVERIFY(chunk->field(0, ResultField::Company) == text);
    QCOMPARE(bytes(chunk->field(0, ResultField::Index)), "0"_ba);
    QCOMPARE(bytes(chunk->field(0, ResultField::Custom)), "behind"_ba);
    QCOMPARE(bytes(chunk->field(1, ResultField::Index)), "1"_ba);

    std::array<std::string_view, resultFieldCount> texts;
    chunk->readTexts(0, texts);
    for (const ResultField field : fieldsOf(chunk->kind()))
        QVERIFY(texts[size_t(slotOf(chunk->kind(), field))] == chunk->field(0, field));
}

void tst_ResultChunk::replacesInvalidUtf8_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("kept");
    const auto replaced = "\xef\xbf\xbd"_ba;
    QTest::newRow("ascii") << "plain"_ba
                           << "plain"_ba;
    QTest::newRow("valid, 2 to 4 bytes") << "é€😀"_ba
                                         << "é€😀"_ba;
    QTest::newRow("lone continuation") << "a\x80z"_ba
                                       << "a" + replaced + "z";
    QTest::newRow("lead without rest") << "a\xc3"_ba
                                       << "a" + replaced;
    QTest::newRow("lead before ascii") << "\xc3z"_ba << replaced + "z";
    QTest::newRow("cut short, three bytes") << "\xe2\x82z"_ba << replaced + "z";
    QTest::newRow("cut short, four bytes") << "\xf0\x9f\x98z"_ba << replaced + "z";
    QTest::newRow("overlong slash") << "\xc0\xaf"_ba << replaced + replaced;
    QTest::newRow("overlong, three bytes") << "\xe0\x80\xaf"_ba << replaced + replaced + replaced;
    QTest::newRow("surrogate") << "\xed\xa0\x80"_ba << replaced + replaced + replaced;
    QTest::newRow("above the last code point") << "\xf4\x90\x80\x80"_ba << replaced + replaced + replaced + replaced;
    QTest::newRow("never in UTF-8") << "\xff\xfez"_ba << replaced + replaced + "z";
}

void tst_ResultChunk::replacesInvalidUtf8()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, kept);
    const auto chunk = test::chunkOf(
        BatchKind::EmailFinder,
        {{given.toStdString(), {{ResultField::Company, given.toStdString()}, {ResultField::Custom, "behind"}}}});
    QCOMPARE(bytes(chunk->field(0, ResultField::Company)), kept);
    QCOMPARE(bytes(chunk->field(0, ResultField::Custom)), "behind"_ba);
    QCOMPARE(bytes(chunk->qualificationWord(0)), kept);
}

void tst_ResultChunk::keepsRandomRows()
{
    std::mt19937 random(7);
    constexpr std::array sizes{0, 0, 1, 5, 30, 255, 256, 1000, 70'000};
    for (const BatchKind kind : allBatchKinds) {
        std::vector<test::Row> rows(200);
        for (test::Row &row : rows) {
            row.qualification = random() % 2 ? "valid" : "";
            for (const ResultField field : fieldsOf(kind)) {
                const size_t most = random() % 40 ? 5 : sizes.size();
                if (field != ResultField::QualificationWord)
                    row.texts.push_back(
                        {field, std::string(size_t(sizes[random() % most]), char('a' + random() % 26))});
            }
        }
        const auto chunk = test::chunkOf(kind, rows);
        QCOMPARE(chunk->rowCount(), uint32_t(rows.size()));
        for (uint32_t row = 0; row < chunk->rowCount(); ++row) {
            for (const auto &[field, text] : rows[row].texts)
                QVERIFY(chunk->field(row, field) == text);
            QVERIFY(chunk->qualificationWord(row) == rows[row].qualification);
        }
    }
}

void tst_ResultChunk::builderStartsAnew()
{
    ResultChunkBuilder builder(BatchKind::EmailVerifier);
    builder.set(ResultField::Email, "one@b.c");
    builder.endRow();
    builder.set(ResultField::Email, "never ended");
    const auto first = builder.finish();
    builder.endRow();
    const auto second = builder.finish();
    QCOMPARE(first->rowCount(), 1u);
    QCOMPARE(bytes(first->field(0, ResultField::Email)), "one@b.c"_ba);
    QCOMPARE(second->rowCount(), 1u);
    QCOMPARE(bytes(second->field(0, ResultField::Email)), ""_ba);
    QCOMPARE(builder.finish()->rowCount(), 0u);
}

void tst_ResultChunk::refusesWhatDoesNotFit()
{
    ResultChunkBuilder builder(BatchKind::EmailVerifier, 100);
    const std::string text(60, 'x');
    builder.set(ResultField::Email, text);
    builder.endRow();
    builder.set(ResultField::Email, text);
    builder.endRow();
    builder.endRow();
    QVERIFY(!builder.finish());
    builder.set(ResultField::Email, text);
    builder.endRow();
    const auto chunk = builder.finish();
    QVERIFY(chunk);
    QCOMPARE(chunk->rowCount(), 1u);
}

void tst_ResultChunk::memoryIsAFewBytesAboveTheText()
{
    const auto chunk = test::chunkOf(BatchKind::EmailVerifier, std::vector<test::Row>(1000, {"valid", {}}));
    // A row without texts: three lengths, an offset, a head.
    QCOMPARE_LE(chunk->memory(), sizeof(ResultChunk) + 1000 * 8 + 64);
    const size_t before = chunk->memory();
    QVERIFY(chunk->foldedText());
    QCOMPARE_GT(chunk->memory(), before);
}

void tst_ResultChunk::foldsOnceForAllThreads()
{
    const auto chunk = test::randomFinderChunk(2000, 1);
    std::array<std::shared_ptr<const FoldedText>, 4> seen;
    {
        std::vector<std::jthread> threads;
        for (auto &made : seen)
            threads.emplace_back([&made, &chunk] { made = chunk->foldedText(); });
    }
    for (const auto &made : seen)
        QCOMPARE(made, chunk->foldedText());
    QCOMPARE(seen[0]->rowCount(), chunk->rowCount());
}

void tst_ResultChunk::foldedTextCanBeDropped()
{
    const auto chunk = test::randomFinderChunk(2000, 1);
    const size_t before = chunk->memory();
    std::shared_ptr<const FoldedText> held = chunk->foldedText();
    chunk->dropFoldedText();
    QCOMPARE(chunk->memory(), before);
    QCOMPARE(held->rowCount(), 2000u);
    QVERIFY(chunk->foldedText() != held);
    QCOMPARE_GT(chunk->memory(), before);
}

// Threads that search while the text is dropped again and again all get a whole one.
void tst_ResultChunk::dropsWhileOthersSearch()
{
    const auto chunk = test::randomFinderChunk(50, 1);
    std::array<bool, 3> whole{true, true, true};
    {
        std::vector<std::jthread> threads;
        for (bool &mine : whole) {
            threads.emplace_back([&mine, &chunk] {
                for (int asked = 0; asked < 500; ++asked)
                    mine = mine && chunk->foldedText()->rowCount() == 50;
            });
        }
        for (int dropped = 0; dropped < 500; ++dropped)
            chunk->dropFoldedText();
    }
    QVERIFY(whole[0] && whole[1] && whole[2]);
}

void tst_ResultChunk::foldingCanBeStopped()
{
    const auto chunk = test::finderChunk();
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!chunk->foldedText(stop.get_token()));
    QVERIFY(chunk->foldedText());
}

ENROW_TEST(tst_ResultChunk, QCoreApplication)
#include "tst_ResultChunk.moc"
