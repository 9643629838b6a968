// SPDX-License-Identifier: MIT
#include "results/ResultChunkBuilder.h"

#include "support/SampleResults.h"
#include "support/TestProgram.h"

#include <array>
#include <random>

using namespace enrow;
using namespace Qt::StringLiterals;

namespace
{

QByteArray byteArray(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

} // namespace

// A chunk gives back what the builder was given.
class tst_ResultChunkBuilder : public QObject
{
    Q_OBJECT

private slots:
    void keepsFieldsOfItsKindOnly();
    void lastValueSetStays();
    void qualifications_data();
    void qualifications();
    void keepsRandomRows();
    void replacesInvalidUtf8();
    void trustsWhatIsSaidOfTheBytes();
    void startsAnew();
    void dropsWhatWasCollected();
    void refusesWhatDoesNotFit();
    void keepsItsMemory();
    void saysWhatTextsAreMadeOf_data();
    void saysWhatTextsAreMadeOf();
    void knowsPlainRowsAtEveryPlace();
};

void tst_ResultChunkBuilder::keepsFieldsOfItsKindOnly()
{
    const auto chunk = test::chunkOf(BatchKind::EmailVerifier,
                                     {{"valid", {{ColumnId::Email, "a@b.c"}, {ColumnId::Custom, "dropped"}}}});
    QCOMPARE(chunk->kind(), BatchKind::EmailVerifier);
    QCOMPARE(chunk->rowCount(), 1u);
    QCOMPARE(byteArray(chunk->text(0, ColumnId::Email)), "a@b.c"_ba);
    QCOMPARE(byteArray(chunk->text(0, ColumnId::Custom)), ""_ba);
    QCOMPARE(byteArray(chunk->text(0, ColumnId::Index)), ""_ba);
}

void tst_ResultChunkBuilder::lastValueSetStays()
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
    QCOMPARE(byteArray(chunk->text(0, ColumnId::Email)), "second"_ba);
    QCOMPARE(byteArray(chunk->text(0, ColumnId::Qualification)), "valid"_ba);
    QCOMPARE(byteArray(chunk->text(1, ColumnId::Email)), ""_ba);
    QCOMPARE(chunk->qualification(1), Qualification::Missing);
}

void tst_ResultChunkBuilder::qualifications_data()
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

void tst_ResultChunkBuilder::qualifications()
{
    QFETCH(QByteArray, word);
    QFETCH(Qualification, expected);
    const auto chunk = test::chunkOf(BatchKind::PhoneFinder, {{word.toStdString(), {}}});
    QCOMPARE(chunk->qualification(0), expected);
    QCOMPARE(byteArray(chunk->text(0, ColumnId::Qualification)), word);
}

void tst_ResultChunkBuilder::keepsRandomRows()
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

// What counts as invalid is what tst_Utf8 shows.
void tst_ResultChunkBuilder::replacesInvalidUtf8()
{
    const auto chunk = test::chunkOf(BatchKind::EmailFinder,
                                     {{"a\xc3", {{ColumnId::Company, "\xffz"}, {ColumnId::Custom, "behind"}}}});
    QCOMPARE(byteArray(chunk->text(0, ColumnId::Company)), "\xef\xbf\xbdz"_ba);
    QCOMPARE(byteArray(chunk->text(0, ColumnId::Custom)), "behind"_ba);
    QCOMPARE(byteArray(chunk->text(0, ColumnId::Qualification)), "a\xef\xbf\xbd"_ba);
}

// However a row is copied, it is the same.
void tst_ResultChunkBuilder::trustsWhatIsSaidOfTheBytes()
{
    using Bytes = ResultChunkBuilder::Bytes;
    std::mt19937 random(3);
    for (int round = 0; round < 200; ++round) {
        std::string texts; // with room after
        std::vector<std::pair<size_t, size_t>> parts;
        for (size_t part = 0; part < 3; ++part) {
            parts.emplace_back(texts.size(), random() % 70);
            texts += std::string(parts.back().second, char('a' + random() % 26));
        }
        const size_t qualification = texts.size();
        texts += round % 2 ? "valid" : "a surprise";
        const size_t end = texts.size();
        texts.append(roomAfterText, '?');
        std::vector<std::shared_ptr<const ResultChunk>> chunks;
        for (const Bytes bytes : {Bytes::Unchecked, Bytes::ValidUtf8, Bytes::ValidUtf8WithRoom}) {
            ResultChunkBuilder builder(BatchKind::EmailFinder);
            const std::array columns{ColumnId::Email, ColumnId::FirstName, ColumnId::Custom};
            for (size_t part = 0; part < 3; ++part)
                builder.set(columns[part], std::string_view(texts).substr(parts[part].first, parts[part].second));
            builder.setQualification(std::string_view(texts).substr(qualification, end - qualification));
            builder.endRow(bytes);
            chunks.push_back(builder.finish());
        }
        QCOMPARE(chunks[1]->textsOfAllRows(), chunks[0]->textsOfAllRows());
        QCOMPARE(chunks[2]->textsOfAllRows(), chunks[0]->textsOfAllRows());
        QCOMPARE(chunks[2]->isPlain(0), chunks[0]->isPlain(0));
        QCOMPARE(byteArray(chunks[2]->text(0, ColumnId::Custom)).size(), qsizetype(parts[2].second));
    }
}

void tst_ResultChunkBuilder::startsAnew()
{
    ResultChunkBuilder builder(BatchKind::EmailVerifier);
    builder.set(ColumnId::Email, "one@b.c");
    builder.endRow();
    builder.set(ColumnId::Email, "never ended");
    const auto first = builder.finish();
    builder.endRow();
    const auto second = builder.finish();
    QCOMPARE(first->rowCount(), 1u);
    QCOMPARE(byteArray(first->text(0, ColumnId::Email)), "one@b.c"_ba);
    QCOMPARE(second->rowCount(), 1u);
    QCOMPARE(byteArray(second->text(0, ColumnId::Email)), ""_ba);
    QCOMPARE(builder.finish()->rowCount(), 0u);
}

void tst_ResultChunkBuilder::dropsWhatWasCollected()
{
    ResultChunkBuilder builder(BatchKind::EmailVerifier, 100);
    const std::string tooLong(101, 'x');
    builder.set(ColumnId::Email, tooLong);
    builder.endRow();
    builder.set(ColumnId::Email, "half a row");
    builder.clear();
    builder.endRow();
    const auto chunk = builder.finish();
    QVERIFY(chunk);
    QCOMPARE(chunk->rowCount(), 1u);
    QCOMPARE(byteArray(chunk->text(0, ColumnId::Email)), ""_ba);
}

void tst_ResultChunkBuilder::refusesWhatDoesNotFit()
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

void tst_ResultChunkBuilder::keepsItsMemory()
{
    ResultChunkBuilder builder(BatchKind::EmailVerifier);
    const std::string text(10'000, 'x');
    builder.set(ColumnId::Email, text);
    builder.endRow();
    const size_t capacity = builder.capacity();
    QVERIFY(capacity >= text.size());
    QVERIFY(builder.finish());
    builder.set(ColumnId::Email, "short");
    builder.endRow();
    QCOMPARE(builder.capacity(), capacity);
}

void tst_ResultChunkBuilder::saysWhatTextsAreMadeOf_data()
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

void tst_ResultChunkBuilder::saysWhatTextsAreMadeOf()
{
    QFETCH(QString, text);
    const auto chunk =
        test::chunkOf(BatchKind::EmailFinder, {{"valid", {{ColumnId::Company, text.toStdString()}}}, {"valid", {}}});
    QTEST(chunk->isAscii(0), "isAscii");
    QTEST(chunk->isPlain(0), "isPlain");
    QVERIFY(chunk->isAscii(1) && chunk->isPlain(1));
}

void tst_ResultChunkBuilder::knowsPlainRowsAtEveryPlace()
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

ENROW_TEST(tst_ResultChunkBuilder, QCoreApplication)
#include "tst_ResultChunkBuilder.moc"
