// SPDX-License-Identifier: MIT
#include "results/ResultChunk.h"
#include "results/ResultColumn.h"
#include "support/SampleResults.h"
#include "support/TestProgram.h"

#include <array>
#include <random>

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
    void knowsItsRowsInAnotherOrder();
    void builderStartsAnew();
    void refusesWhatDoesNotFit();
    void memoryIsAFewBytesAboveTheText();
    void saysWhatTextsAreMadeOf_data();
    void saysWhatTextsAreMadeOf();
    void knowsPlainRowsAtEveryPlace();
};

void tst_ResultChunk::keepsFieldsOfItsKindOnly()
{
    const auto chunk = test::chunkOf(BatchKind::EmailVerifier,
                                     {{"valid", {{ColumnId::Email, "a@b.c"}, {ColumnId::Custom, "dropped"}}}});
    QCOMPARE(chunk->kind(), BatchKind::EmailVerifier);
    QCOMPARE(chunk->rowCount(), 1u);
    QCOMPARE(bytes(chunk->text(0, ColumnId::Email)), "a@b.c"_ba);
    QCOMPARE(bytes(chunk->text(0, ColumnId::Custom)), ""_ba);
    QCOMPARE(bytes(chunk->text(0, ColumnId::Index)), ""_ba);
}

void tst_ResultChunk::slotsMatchFields()
{
    for (const BatchKind kind : allBatchKinds) {
        size_t found = 0;
        for (size_t field = 0; field < columnCount; ++field) {
            const int slot = slotOf(kind, ColumnId(field));
            if (slot < 0)
                continue;
            QCOMPARE(textsOf(kind)[size_t(slot)], ColumnId(field));
            ++found;
        }
        QCOMPARE(found, textsOf(kind).size());
    }
}

void tst_ResultChunk::lastValueSetStays()
{
    ResultChunkBuilder builder(BatchKind::EmailFinder);
    builder.set(ColumnId::Email, "first");
    builder.set(ColumnId::Email, "second");
    builder.setQualification("surprising");
    builder.setQualification("valid");
    builder.endRow();
    builder.endRow();
    const auto chunk = builder.finish();
    QCOMPARE(chunk->rowCount(), 2u);
    QCOMPARE(bytes(chunk->text(0, ColumnId::Email)), "second"_ba);
    QCOMPARE(bytes(chunk->text(0, ColumnId::Qualification)), "valid"_ba);
    QCOMPARE(bytes(chunk->text(1, ColumnId::Email)), ""_ba);
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
    QCOMPARE(bytes(chunk->text(0, ColumnId::Qualification)), word);
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
        {{given.toStdString(), {{ColumnId::Company, given.toStdString()}, {ColumnId::Custom, "behind"}}}});
    QCOMPARE(bytes(chunk->text(0, ColumnId::Company)), kept);
    QCOMPARE(bytes(chunk->text(0, ColumnId::Custom)), "behind"_ba);
    QCOMPARE(bytes(chunk->text(0, ColumnId::Qualification)), kept);
}

void tst_ResultChunk::keepsRandomRows()
{
    std::mt19937 random(7);
    constexpr std::array sizes{0, 0, 1, 5, 30, 255, 256, 1000, 70'000};
    for (const BatchKind kind : allBatchKinds) {
        std::vector<test::Row> rows(200);
        for (test::Row &row : rows) {
            row.qualification = random() % 2 ? "valid" : "";
            for (const ColumnId field : textsOf(kind)) {
                const size_t most = random() % 40 ? 5 : sizes.size();
                if (field != ColumnId::Qualification)
                    row.texts.push_back(
                        {field, std::string(size_t(sizes[random() % most]), char('a' + random() % 26))});
            }
        }
        const auto chunk = test::chunkOf(kind, rows);
        QCOMPARE(chunk->rowCount(), uint32_t(rows.size()));
        for (uint32_t row = 0; row < chunk->rowCount(); ++row) {
            for (const auto &[field, text] : rows[row].texts)
                QVERIFY(chunk->text(row, field) == text);
            QVERIFY(chunk->text(row, ColumnId::Qualification) == rows[row].qualification);
        }
    }
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

void tst_ResultChunk::builderStartsAnew()
{
    ResultChunkBuilder builder(BatchKind::EmailVerifier);
    builder.set(ColumnId::Email, "one@b.c");
    builder.endRow();
    builder.set(ColumnId::Email, "never ended");
    const auto first = builder.finish();
    builder.endRow();
    const auto second = builder.finish();
    QCOMPARE(first->rowCount(), 1u);
    QCOMPARE(bytes(first->text(0, ColumnId::Email)), "one@b.c"_ba);
    QCOMPARE(second->rowCount(), 1u);
    QCOMPARE(bytes(second->text(0, ColumnId::Email)), ""_ba);
    QCOMPARE(builder.finish()->rowCount(), 0u);
}

void tst_ResultChunk::refusesWhatDoesNotFit()
{
    ResultChunkBuilder builder(BatchKind::EmailVerifier, 100);
    const std::string text(60, 'x');
    builder.set(ColumnId::Email, text);
    builder.endRow();
    builder.set(ColumnId::Email, text);
    builder.endRow();
    builder.endRow();
    QVERIFY(!builder.finish());
    builder.set(ColumnId::Email, text);
    builder.endRow();
    const auto chunk = builder.finish();
    QVERIFY(chunk);
    QCOMPARE(chunk->rowCount(), 1u);
}

void tst_ResultChunk::memoryIsAFewBytesAboveTheText()
{
    const auto chunk = test::chunkOf(BatchKind::EmailVerifier, std::vector<test::Row>(1000, {"valid", {}}));
    // A row without texts: three ends of texts, an offset, a head. After the last one there is room to read.
    QCOMPARE_LE(chunk->memory(), sizeof(ResultChunk) + 1000 * 8 + 128);
}

void tst_ResultChunk::saysWhatTextsAreMadeOf_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isAscii");
    QTest::addColumn<bool>("isPlain");
    QTest::newRow("nothing") << QString() << true << true;
    QTest::newRow("address") << u"pam.beesly-2@x.com"_s << true << true;
    QTest::newRow("accent") << u"Zoë"_s << false << true;
    QTest::newRow("accent first") << u"Élodie Łódź"_s << false << true;
    QTest::newRow("Greek") << u"Σοφία"_s << false << true;
    QTest::newRow("Chinese") << u"佐藤"_s << false << true;
    QTest::newRow("wide equals sign") << u"＝1"_s << false << false;
    QTest::newRow("unseen before a formula") << u"\u200b=1"_s << false << false;
    QTest::newRow("no-break space before a formula") << u"\u00a0=1"_s << false << false;
    QTest::newRow("quote") << u"a\"b"_s << true << false;
    QTest::newRow("comma") << u"a, b"_s << true << false;
    QTest::newRow("semicolon") << u"a;b"_s << true << false;
    QTest::newRow("tab") << u"a\tb"_s << true << false;
    QTest::newRow("line break") << u"a\nb"_s << true << false;
    QTest::newRow("NUL") << QString(u'a') + QChar(0) << true << false;
    QTest::newRow("formula") << u"=1"_s << true << false;
    QTest::newRow("blank first") << u" a"_s << true << false;
    QTest::newRow("number of a phone") << u"+15705551234"_s << true << false;
    QTest::newRow("delete") << u"\x7f"_s << true << false;
}

void tst_ResultChunk::saysWhatTextsAreMadeOf()
{
    QFETCH(QString, text);
    const auto chunk =
        test::chunkOf(BatchKind::EmailFinder, {{"valid", {{ColumnId::Company, text.toStdString()}}}, {"valid", {}}});
    QTEST(chunk->isAscii(0), "isAscii");
    QTEST(chunk->isPlain(0), "isPlain");
    QVERIFY(chunk->isAscii(1) && chunk->isPlain(1));
}

void tst_ResultChunk::knowsPlainRowsAtEveryPlace()
{
    for (size_t before = 0; before < 50; ++before) {
        for (size_t place = 0; place < 50; ++place) {
            const auto rowWith = [&](char odd) {
                std::string text(50, 'x');
                text[place] = odd;
                return test::Row{"", {{ColumnId::Email, std::string(before, 'x')}, {ColumnId::Company, text}}};
            };
            const auto chunk = test::chunkOf(BatchKind::EmailFinder, {rowWith('='), rowWith('"'), rowWith('y')});
            QCOMPARE(chunk->isPlain(0), place > 0);
            QVERIFY(!chunk->isPlain(1));
            QVERIFY(chunk->isPlain(2) && chunk->isAscii(0) && chunk->isAscii(1));
        }
    }
}

ENROW_TEST(tst_ResultChunk, QCoreApplication)
#include "tst_ResultChunk.moc"
