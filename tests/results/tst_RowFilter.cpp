// SPDX-License-Identifier: MIT
#include "AdversarialTexts.h"
#include "results/MergedColumns.h"
#include "results/RowFilter.h"
#include "support/SampleResults.h"
#include "support/SlowSearch.h"
#include "support/TestProgram.h"

#include <numeric>
#include <random>
#include <set>

using namespace enrow;
using namespace Qt::StringLiterals;

namespace
{

using Rows = std::vector<uint32_t>;

bool holds(std::string_view text, const QString &word)
{
    return test::slowlyIsIn(test::textOf(text), word);
}

// What the name of a column means where it is typed: the company on the screen is that of several columns.
ColumnId meantByNameOf(ColumnId column)
{
    return column == ColumnId::Company ? ColumnId::Employer : column;
}

// What RowFilter promises, in its plainest form: one word, in a column or anywhere.
bool slowlyHolds(const ResultSet &set, RowAddress address, const QString &word, std::optional<ColumnId> limit)
{
    if (limit == ColumnId::Qualification || limit == ColumnId::Gender)
        return test::slowlyIsIn(test::textOf(set.value(address, *limit)), word, true);
    std::string scratch;
    if (limit && columnOf(*limit).isMerged())
        return holds(mergedText(*limit, *set.batches()[address.batch].chunk, address.row, scratch), word);
    if (limit)
        return holds(set.value(address, *limit), word);
    for (const ResultColumn &column : resultColumns()) {
        const bool isKnownWord =
            column.id == ColumnId::Qualification && set.qualification(address) != Qualification::Other;
        if (!column.isOfBatch() && !isKnownWord && holds(set.value(address, column.id), word))
            return true;
    }
    return false;
}

Rows found(const ResultSet &set, const QString &text, std::optional<QualificationGroup> group = {})
{
    return RowFilter(group, text).rowsOf(set, {}).value();
}

// Rows whose texts are picked at random from the adversarial ones, up to a length.
std::shared_ptr<const ResultSet> sparseAdversarialSet(uint32_t rows, uint32_t seed, size_t longest)
{
    std::mt19937 random(seed);
    std::vector<std::string> texts = test::adversarialTexts();
    std::erase_if(texts, [longest](const std::string &text) { return text.size() > longest; });
    std::vector<std::shared_ptr<const ResultChunk>> chunks;
    for (const BatchKind kind : allBatchKinds) {
        std::vector<test::Row> made(rows);
        for (test::Row &row : made) {
            row.qualification = test::pick(std::array{"valid", "invalid", "found", "ongoing", "odd", ""}, random);
            for (const ColumnId field : textsOf(kind)) {
                if (field != ColumnId::Qualification && random() % 3 == 0)
                    row.texts.push_back({field, test::pick(texts, random)});
            }
        }
        chunks.push_back(test::chunkOf(kind, made));
    }
    return test::setOf(chunks);
}

} // namespace

// The filter finds exactly the rows that a slow and obvious one finds.
class tst_RowFilter : public QObject
{
    Q_OBJECT

private slots:
    void words_data();
    void words();
    void folds_data();
    void folds();
    void groups();
    void passesAll();
    void hitsDoNotCrossTexts();
    void looksInTheNamedColumn();
    void aGenderBeginsWithTheWord();
    void agreesWithTheSlowWay();
    void limitedAgreesWithTheSlowWay();
    void longRowsAndManyRows();
    void expressionsAgreeWithTheSlowWay();
    void narrows_data();
    void narrows();
    void narrowerRowsAreAmongTheWider();
    void stops();
};

void tst_RowFilter::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Rows>("expected");
    // Rows 0 to 2: e-mail search (Dwight, Jim, Ryan); 3 and 4: verification (Pam, Angela); 5 and 6: phones.
    QTest::newRow("nothing typed") << u""_s << Rows{0, 1, 2, 3, 4, 5, 6};
    QTest::newRow("white space") << u" \t\n "_s << Rows{0, 1, 2, 3, 4, 5, 6};
    QTest::newRow("one word") << u"schrute"_s << Rows{0};
    QTest::newRow("in several kinds") << u"mifflin"_s << Rows{0, 1, 2, 3, 4};
    QTest::newRow("one letter") << u"w"_s << Rows{0, 2, 5, 6};
    QTest::newRow("all words, any order") << u"halpert jim"_s << Rows{1};
    QTest::newRow("in different columns") << u"lead_00 ryan"_s << Rows{2};
    QTest::newRow("one of them missing") << u"jim schrute"_s << Rows{};
    QTest::newRow("no such word") << u"zzz"_s << Rows{};
    QTest::newRow("the index is a text") << u"195f87c6"_s << Rows{3};
    QTest::newRow("a known qualification is none") << u"not_found"_s << Rows{};
    QTest::newRow("column") << u"email:schrute"_s << Rows{0};
    QTest::newRow("column, other column has it") << u"email:ryan"_s << Rows{};
    QTest::newRow("column name in capitals") << u"EMAIL:Jim"_s << Rows{1};
    QTest::newRow("column and word") << u"firstname:dwight beet"_s << Rows{};
    QTest::newRow("two columns") << u"firstname:dwight lastname:schrute"_s << Rows{0};
    QTest::newRow("column without a word yet") << u"email:"_s << Rows{0, 1, 2, 3, 4, 5, 6};
    QTest::newRow("column without a word yet, and a word") << u"pam email:"_s << Rows{3};
    QTest::newRow("qualification column") << u"qualification:not"_s << Rows{6};
    QTest::newRow("qualification from its beginning") << u"kind:phone qualification:Found"_s << Rows{5};
    QTest::newRow("all but that") << u"kind:phone -qualification:found"_s << Rows{6};
    QTest::newRow("kind column") << u"kind:phone"_s << Rows{5, 6};
    QTest::newRow("batch column") << u"batch_id:batch-2"_s << Rows{3, 4};
    QTest::newRow("batch column and word") << u"batch_id:batch-2 angela"_s << Rows{4};
    QTest::newRow("no column of that name") << u"https://www"_s << Rows{5, 6};
    QTest::newRow("colon first") << u"://www"_s << Rows{5, 6};
    QTest::newRow("a phrase") << u"\"jim halpert\""_s << Rows{1};
    QTest::newRow("a phrase in another order") << u"\"halpert jim\""_s << Rows{};
    QTest::newRow("a phrase that is being typed") << u"\"jim hal"_s << Rows{1};
    QTest::newRow("an empty phrase") << u"\"\""_s << Rows{0, 1, 2, 3, 4, 5, 6};
    QTest::newRow("a phrase with typographic quotes") << u"“jim halpert”"_s << Rows{1};
    QTest::newRow("without a word") << u"mifflin -jim"_s << Rows{0, 2, 3, 4};
    QTest::newRow("without a phrase") << u"mifflin -\"jim halpert\""_s << Rows{0, 2, 3, 4};
    QTest::newRow("only without") << u"-mifflin"_s << Rows{5, 6};
    QTest::newRow("without nothing yet") << u"mifflin -"_s << Rows{0, 1, 2, 3, 4};
    QTest::newRow("a minus that is looked for") << u"\"-scott\""_s << Rows{5};
    QTest::newRow("one or the other") << u"jim OR pam"_s << Rows{1, 3};
    QTest::newRow("OR binds its neighbours") << u"mifflin jim OR pam"_s << Rows{1, 3};
    QTest::newRow("one of three") << u"jim OR pam OR linkedin"_s << Rows{1, 3, 5, 6};
    QTest::newRow("OR that is being typed") << u"jim OR"_s << Rows{1};
    QTest::newRow("or in small letters is a word") << u"jim or pam"_s << Rows{};
    QTest::newRow("OR alone is a word") << u"OR"_s << Rows{};
    QTest::newRow("one or without") << u"jim OR -mifflin"_s << Rows{1, 5, 6};
    QTest::newRow("column, blank, word") << u"email: schrute"_s << Rows{0};
    QTest::newRow("column, blank, other column has it") << u"email: ryan"_s << Rows{};
    QTest::newRow("column and phrase") << u"searched_fullname:\"jim halpert\""_s << Rows{1};
    QTest::newRow("without a word in a column") << u"mifflin -firstname:jim"_s << Rows{0, 2, 3, 4};
    QTest::newRow("without a word in a column few have") << u"-country:us"_s << Rows{0, 1, 2, 3, 4, 6};
    QTest::newRow("one column or another") << u"firstname:jim OR country:us"_s << Rows{1, 5};
    QTest::newRow("one kind or a word") << u"kind:phone OR pam"_s << Rows{3, 5, 6};
    QTest::newRow("without a kind") << u"-kind:phone"_s << Rows{0, 1, 2, 3, 4};
    QTest::newRow("without a known qualification") << u"kind:phone -qualification:not"_s << Rows{5};
    QTest::newRow("column written otherwise") << u"e-mail:schrute"_s << Rows{0};
    QTest::newRow("column before a column") << u"email: firstname:jim"_s << Rows{1};
    QTest::newRow("a column that is looked for") << u"\"email:jim\""_s << Rows{};
    QTest::newRow("colon in the word") << u"searched_linkedin_url:https:"_s << Rows{5, 6};
}

void tst_RowFilter::words()
{
    QFETCH(QString, text);
    const auto set = test::setOf({test::finderChunk(), test::verifierChunk(), test::phoneChunk()});
    QTEST(found(*set, text), "expected");
}

void tst_RowFilter::folds_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("case") << u"ÉLODIE"_s << u"élodie"_s << true;
    QTest::newRow("accents") << u"Ångström"_s << u"angstrom"_s << true;
    QTest::newRow("an accent asked for") << u"Elodie"_s << u"élodie"_s << false;
    QTest::newRow("sharp s") << u"Straße"_s << u"STRASSE"_s << true;
    QTest::newRow("Turkish") << u"İstanbul"_s << u"istanbul"_s << true;
    QTest::newRow("Turkish dotless") << u"ısparta"_s << u"isparta"_s << true;
    QTest::newRow("Turkish as typed") << u"İZMIR"_s << u"İzmir"_s << true;
    QTest::newRow("sigma at the end") << u"ΣΟΦΟΣ"_s << u"σοφος"_s << true;
    QTest::newRow("ij as one letter") << u"Ĳsland"_s << u"ijs"_s << true;
    QTest::newRow("Cyrillic") << u"ИВАНОВ"_s << u"иванов"_s << true;
    QTest::newRow("outside the BMP") << u"𐐀"_s << u"𐐨"_s << true;
    QTest::newRow("emoji") << u"so 😀 happy"_s << u"😀"_s << true;
    QTest::newRow("right to left") << u"مرحبا"_s << u"رحب"_s << true;
    QTest::newRow("longer when folded") << u"ȺȺȺȺ"_s << u"ⱥⱥⱥⱥ"_s << true;
    QTest::newRow("ASCII beside an accent") << u"Zoë ACME"_s << u"acme"_s << true;
}

void tst_RowFilter::folds()
{
    QFETCH(QString, value);
    QFETCH(QString, typed);
    const auto chunk = test::chunkOf(BatchKind::EmailFinder, {{"valid", {{ColumnId::Company, value.toStdString()}}}});
    const auto set = test::setOf({chunk});
    QTEST(found(*set, typed).size() == 1, "found");
    QTEST(found(*set, u"company:"_s + typed).size() == 1, "found");
}

void tst_RowFilter::groups()
{
    std::vector<test::Row> rows;
    for (const char *word : {"valid", "invalid", "found", "not_found", "ongoing", "odd", ""})
        rows.push_back({word, {{ColumnId::Country, "US"}}});
    const auto set = test::setOf({test::chunkOf(BatchKind::PhoneFinder, rows)});
    QCOMPARE(found(*set, u""_s, QualificationGroup::Valid), (Rows{0, 2}));
    QCOMPARE(found(*set, u""_s, QualificationGroup::Invalid), (Rows{1, 3}));
    QCOMPARE(found(*set, u""_s, QualificationGroup::Other), (Rows{4, 5, 6}));
    QCOMPARE(found(*set, u"us"_s, QualificationGroup::Other), (Rows{4, 5, 6}));
    QCOMPARE(found(*set, u"odd"_s, QualificationGroup::Other), (Rows{5}));
    QCOMPARE(found(*set, u"odd"_s, QualificationGroup::Valid), Rows{});
}

void tst_RowFilter::passesAll()
{
    QVERIFY(RowFilter({}, u""_s).passesAll());
    QVERIFY(RowFilter({}, u"  email: "_s).passesAll());
    QVERIFY(RowFilter({}, u"- \"\" email: "_s).passesAll());
    QVERIFY(!RowFilter({}, u"a"_s).passesAll());
    QVERIFY(!RowFilter({}, u"-a"_s).passesAll());
    QVERIFY(!RowFilter(QualificationGroup::Valid, u""_s).passesAll());
}

void tst_RowFilter::hitsDoNotCrossTexts()
{
    const auto chunk =
        test::chunkOf(BatchKind::EmailFinder, {{"", {{ColumnId::FirstName, "abc"}, {ColumnId::LastName, "def"}}}, //
                                               {"", {{ColumnId::FirstName, "ghi"}}}});
    const auto set = test::setOf({chunk});
    QCOMPARE(found(*set, u"cd"_s), Rows{});
    QCOMPARE(found(*set, u"fg"_s), Rows{});
    QCOMPARE(found(*set, u"bc ef"_s), Rows{0});
}

// A word that is in another column of the row too is looked for in the one that was named.
void tst_RowFilter::looksInTheNamedColumn()
{
    const auto set = test::setOf({test::finderChunk()});
    QCOMPARE(found(*set, u"domain:mifflin"_s), (Rows{0, 1}));
    QCOMPARE(found(*set, u"searched_company_domain:mifflin"_s), (Rows{0, 1, 2}));
}

void tst_RowFilter::aGenderBeginsWithTheWord()
{
    std::vector<test::Row> rows(3);
    rows[0].texts.push_back({ColumnId::Gender, "male"});
    rows[1].texts.push_back({ColumnId::Gender, "female"});
    const auto set = test::setOf({test::chunkOf(BatchKind::EmailFinder, rows)});
    QCOMPARE(found(*set, u"gender:male"_s), Rows{0});
    QCOMPARE(found(*set, u"gender:FEM"_s), Rows{1});
    QCOMPARE(found(*set, u"-gender:male"_s), (Rows{1, 2}));
    QCOMPARE(found(*set, u"male"_s), (Rows{0, 1}));
}

void tst_RowFilter::agreesWithTheSlowWay()
{
    const auto set = sparseAdversarialSet(20, 11, 100'000);
    QStringList words{u"a"_s, u"X"_s, u"end"_s, u"xe"_s, u"\ufffd"_s, u"7"_s, u"odd"_s, u"grows"_s};
    for (const std::string &text : test::adversarialTexts()) {
        if (!text.empty() && text.size() < 100)
            words << test::textOf(text).simplified().split(u' ');
    }
    for (const QString &word : words) {
        if (word.isEmpty() || word.startsWith(u"email:"_s))
            continue;
        Rows expected;
        for (uint32_t row = 0; row < set->rowCount(); ++row) {
            if (slowlyHolds(*set, set->locate(row), word, {}))
                expected.push_back(row);
        }
        QVERIFY2(found(*set, word.startsWith(u'-') ? u'"' + word : word) == expected, qPrintable(word));
    }
}

void tst_RowFilter::limitedAgreesWithTheSlowWay()
{
    const auto set = sparseAdversarialSet(25, 12, 100);
    for (const ResultColumn &column : screenColumns()) {
        for (const QString &word : {u"a"_s, u"é"_s, u"σ"_s, u"valid"_s, u"odd"_s, u"XEND"_s, u"batch-1"_s}) {
            Rows expected;
            for (uint32_t row = 0; row < set->rowCount(); ++row) {
                const RowAddress address = set->locate(row);
                const bool passes = slowlyHolds(*set, address, word, meantByNameOf(column.id)) &&
                                    slowlyHolds(*set, address, u"A"_s, {});
                if (passes && groupOf(set->qualification(address)) == QualificationGroup::Other)
                    expected.push_back(row);
            }
            const QString typed = QString(column.name) + u':' + word + u" a"_s;
            QVERIFY2(found(*set, typed, QualificationGroup::Other) == expected, qPrintable(typed));
        }
    }
}

// More rows in a chunk than are scanned at a time, and rows longer than that.
void tst_RowFilter::longRowsAndManyRows()
{
    std::mt19937 random(13);
    std::vector<test::Row> rows;
    for (int made = 0; made < 5000; ++made) {
        std::string text(made % 500 == 7 ? 3000 + random() % 3000 : random() % 30, '.');
        for (char &letter : text)
            letter = "aAbÉ."[random() % 3];
        text += made % 9 ? "" : "ÉÉ";
        rows.push_back({"valid", {{ColumnId::Email, text}, {ColumnId::Index, std::to_string(made)}}});
    }
    const auto set = test::setOf({test::chunkOf(BatchKind::EmailVerifier, rows)});
    for (const QString &word :
         {u"a"_s, u"ab"_s, u"abba"_s, u"aaaaaaaab"_s, u"éé"_s, u"499"_s, u"b"_s + u"a"_s.repeated(9)}) {
        Rows expected;
        for (uint32_t row = 0; row < set->rowCount(); ++row) {
            if (slowlyHolds(*set, set->locate(row), word, {}))
                expected.push_back(row);
        }
        QVERIFY2(found(*set, word) == expected, qPrintable(word));
    }
}

// Random expressions, put together from their parts and judged part by part.
void tst_RowFilter::expressionsAgreeWithTheSlowWay()
{
    const auto set = sparseAdversarialSet(60, 15, 100);
    std::mt19937 random(16);
    const std::array words{u"a"_s,   u"A"_s,          u"é"_s,       u"e"_s,  u"σοφ"_s, u"end"_s,
                           u"two"_s, u"two words"_s,  u"7"_s,       u"-7"_s, u"odd"_s, u"OR"_s,
                           u"x:y"_s, u"email:acme"_s, u"strasse"_s, u"i"_s,  u"o w"_s};
    for (int run = 0; run < 150; ++run) {
        QString typed;
        Rows expected(set->rowCount());
        std::iota(expected.begin(), expected.end(), 0);
        for (size_t clause = 1 + random() % 3; clause > 0; --clause) {
            std::set<uint32_t> passing;
            for (size_t term = 1 + random() % 3; term > 0; --term) {
                const bool isNegated = random() % 3 == 0;
                const QString word = test::pick(words, random);
                const std::optional<ColumnId> column =
                    random() % 3 == 0 ? std::optional(ColumnId(random() % screenColumnCount)) : std::nullopt;
                const std::optional<ColumnId> meant = column ? std::optional(meantByNameOf(*column)) : std::nullopt;
                typed += isNegated ? u"-"_s : QString();
                typed += column ? QString(columnOf(*column).name) + (random() % 2 ? u": "_s : u":"_s) : QString();
                typed += u'"' + word + u"\" "_s + (term > 1 ? u"OR "_s : QString());
                for (uint32_t row = 0; row < set->rowCount(); ++row) {
                    if (slowlyHolds(*set, set->locate(row), word, meant) != isNegated)
                        passing.insert(row);
                }
            }
            std::erase_if(expected, [&passing](uint32_t row) { return !passing.contains(row); });
        }
        QVERIFY2(found(*set, typed) == expected, qPrintable(typed));
    }
}

void tst_RowFilter::narrows_data()
{
    using Group = std::optional<QualificationGroup>;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Group>("group");
    QTest::addColumn<QString>("wider");
    QTest::addColumn<Group>("widerGroup");
    QTest::addColumn<bool>("expected");
    const Group valid = QualificationGroup::Valid;
    const Group other = QualificationGroup::Other;
    const Group all;
    QTest::newRow("typing on") << u"anna"_s << all << u"ann"_s << all << true;
    QTest::newRow("typing before") << u"anna"_s << all << u"nna"_s << all << true;
    QTest::newRow("the same") << u"anna"_s << valid << u"anna"_s << valid << true;
    QTest::newRow("another word more") << u"anna ko"_s << all << u"anna"_s << all << true;
    QTest::newRow("a word less") << u"anna"_s << all << u"anna ko"_s << all << false;
    QTest::newRow("taking back") << u"ann"_s << all << u"anna"_s << all << false;
    QTest::newRow("another case") << u"ANNÉ"_s << all << u"anné"_s << all << true;
    QTest::newRow("two words in one") << u"koanna"_s << all << u"anna ko"_s << all << true;
    QTest::newRow("two words at one place") << u"anna"_s << all << u"ann nna"_s << all << true;
    QTest::newRow("more in a column") << u"email:an"_s << all << u"email:a"_s << all << true;
    QTest::newRow("from anywhere to a column") << u"email:an"_s << all << u"a"_s << all << true;
    QTest::newRow("from a column to anywhere") << u"an"_s << all << u"email:a"_s << all << false;
    QTest::newRow("another column") << u"domain:an"_s << all << u"email:a"_s << all << false;
    QTest::newRow("kind is no field") << u"kind:phone"_s << all << u"phone"_s << all << false;
    QTest::newRow("more of a kind") << u"kind:phone"_s << all << u"kind:ph"_s << all << true;
    QTest::newRow("the name of a column becomes one") << u"email:"_s << all << u"email"_s << all << false;
    QTest::newRow("from nothing") << u""_s << valid << u" "_s << all << true;
    QTest::newRow("to nothing") << u""_s << all << u""_s << valid << false;
    QTest::newRow("more of a phrase") << u"\"anna ko"_s << all << u"\"anna"_s << all << true;
    QTest::newRow("a phrase of the words") << u"\"anna ko\""_s << all << u"anna ko"_s << all << true;
    QTest::newRow("the words of a phrase") << u"anna ko"_s << all << u"\"anna ko\""_s << all << false;
    QTest::newRow("without, less is more") << u"-an"_s << all << u"-anna"_s << all << true;
    QTest::newRow("without, more is less") << u"-anna"_s << all << u"-an"_s << all << false;
    QTest::newRow("without, anywhere and in a column") << u"-an"_s << all << u"-email:an"_s << all << true;
    QTest::newRow("without, in a column and anywhere") << u"-email:an"_s << all << u"-an"_s << all << false;
    QTest::newRow("without and with") << u"-anna"_s << all << u"anna"_s << all << false;
    QTest::newRow("one of several") << u"anna"_s << all << u"an OR ko"_s << all << true;
    QTest::newRow("several of one") << u"an OR ko"_s << all << u"anna"_s << all << false;
    QTest::newRow("fewer of several") << u"anna OR kola"_s << all << u"ko OR an OR x"_s << all << true;
    QTest::newRow("another of several") << u"anna OR y"_s << all << u"ko OR an OR x"_s << all << false;
    QTest::newRow("an OR that becomes one") << u"an OR x"_s << all << u"an OR"_s << all << false;
    QTest::newRow("another group") << u"a"_s << other << u"a"_s << valid << false;
}

void tst_RowFilter::narrows()
{
    using Group = std::optional<QualificationGroup>;
    QFETCH(QString, text);
    QFETCH(Group, group);
    QFETCH(QString, wider);
    QFETCH(Group, widerGroup);
    QTEST(RowFilter(group, text).narrows(RowFilter(widerGroup, wider)), "expected");
}

// Of many pairs of filters: those that narrow find nothing else, and find the same among the wider one's rows.
void tst_RowFilter::narrowerRowsAreAmongTheWider()
{
    const auto set = sparseAdversarialSet(60, 14, 100);
    const QStringList texts{u""_s,
                            u"a"_s,
                            u"aa"_s,
                            u"aaaaaaaaaaa"_s,
                            u"x"_s,
                            u"end"_s,
                            u"xEND"_s,
                            u"a x"_s,
                            u"xx end"_s,
                            u"σ"_s,
                            u"σοφ"_s,
                            u"email:a"_s,
                            u"email:aa"_s,
                            u"é"_s,
                            u"e\u0301"_s,
                            u"custom:é a"_s,
                            u"kind:phone"_s,
                            u"kind:pho 7"_s,
                            u"7"_s,
                            u"😀"_s,
                            u"qualification:odd"_s,
                            u"qualification:o"_s,
                            u"-a"_s,
                            u"-aa"_s,
                            u"-email:a"_s,
                            u"a OR x"_s,
                            u"aa OR xx OR 7"_s,
                            u"-a OR -x"_s,
                            u"\"two words\""_s,
                            u"\"two w"_s,
                            u"two"_s,
                            u"-kind:phone"_s,
                            u"kind:phone OR a"_s,
                            u"-qualification:odd"_s,
                            u"gender:a"_s,
                            u"gender:aa"_s,
                            u"-gender:a"_s,
                            u"batch_id:2 a"_s,
                            u"a batch_id:batch"_s};
    std::vector<std::pair<std::optional<QualificationGroup>, QString>> filters;
    for (const QString &text : texts) {
        filters.push_back({std::nullopt, text});
        filters.push_back({QualificationGroup::Other, text});
    }
    int narrowing = 0;
    for (const auto &[widerGroup, wider] : filters) {
        const RowFilter widerFilter(widerGroup, wider);
        const Rows widerRows = widerFilter.rowsOf(*set, {}).value();
        for (const auto &[group, text] : filters) {
            const RowFilter filter(group, text);
            if (!filter.narrows(widerFilter))
                continue;
            ++narrowing;
            const Rows rows = filter.rowsOf(*set, {}).value();
            QVERIFY(std::includes(widerRows.begin(), widerRows.end(), rows.begin(), rows.end()));
            QCOMPARE(filter.rowsAmong(*set, widerRows, {}).value(), rows);
        }
    }
    QCOMPARE_GT(narrowing, 150);
}

void tst_RowFilter::stops()
{
    const auto set = test::setOf({test::finderChunk()});
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!RowFilter({}, u"a"_s).rowsAmong(*set, Rows{0}, stop.get_token()));
    QVERIFY(!RowFilter({}, u"a"_s).rowsOf(*set, stop.get_token()));
    QVERIFY(!RowFilter(QualificationGroup::Valid, {}).rowsOf(*set, stop.get_token()));
}

ENROW_TEST(tst_RowFilter, QCoreApplication)
#include "tst_RowFilter.moc"
