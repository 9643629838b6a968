// SPDX-License-Identifier: MIT
#include "text/TextSorter.h"

#include "support/TestProgram.h"
#include "text/FoldedOrder.h"

#include <QCollator>

#include <array>
#include <random>

using namespace enrow;
using namespace Qt::StringLiterals;

namespace
{

std::vector<uint32_t> sortedByPerson(const std::vector<std::string> &texts, const QLocale &locale, bool descending)
{
    std::vector<uint32_t> places(texts.size());
    std::iota(places.begin(), places.end(), 0);
    const bool done = TextSorter(locale, {}).sort(places, {texts.begin(), texts.end()}, descending);
    return done ? places : std::vector<uint32_t>();
}

} // namespace

class tst_TextSorter : public QObject
{
    Q_OBJECT

private slots:
    void sortsByLanguage_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany)
                                << QStringList{u"Åberg"_s, u"Adler"_s, u"olsson"_s, u"Österlund"_s, u"Zebra"_s};
        QTest::newRow("Swedish") << QLocale(QLocale::Swedish, QLocale::Sweden)
                                 << QStringList{u"Adler"_s, u"olsson"_s, u"Zebra"_s, u"Åberg"_s, u"Österlund"_s};
        QTest::newRow("none") << QLocale::c()
                              << QStringList{u"Åberg"_s, u"Adler"_s, u"olsson"_s, u"Österlund"_s, u"Zebra"_s};
    }

    void sortsByLanguage()
    {
        QFETCH(QLocale, locale);
        const std::vector<std::string> texts{"Zebra", "Österlund", "olsson", "Åberg", "Adler"};
        QStringList sorted;
        for (const uint32_t place : sortedByPerson(texts, locale, false))
            sorted << test::textOf(texts[place]);
        QTEST(sorted, "expected");
    }

    void equalTextsKeepTheirOrder()
    {
        const std::vector<std::string> texts{"b", "", "a", "B", "A", "", "item 10", "item 9"};
        for (const QLocale &locale : {QLocale::c(), QLocale(QLocale::English, QLocale::UnitedStates)}) {
            QCOMPARE(sortedByPerson(texts, locale, false), (std::vector<uint32_t>{1, 5, 2, 4, 0, 3, 7, 6}));
            QCOMPARE(sortedByPerson(texts, locale, true), (std::vector<uint32_t>{6, 7, 0, 3, 2, 4, 1, 5}));
        }
    }

    // Places that are left out are no part of it, whatever their texts.
    void sortsSomeOfTheTexts()
    {
        for (const QLocale &locale : {QLocale::c(), QLocale(QLocale::Dutch, QLocale::Netherlands)}) {
            std::vector<uint32_t> places{4, 1, 3};
            QVERIFY(TextSorter(locale, {}).sort(places, {"x", "c", "y", "b", "a"}, false));
            QCOMPARE(places, (std::vector<uint32_t>{4, 3, 1}));
        }
    }

    void agreesWithTheCollator_data()
    {
        QTest::addColumn<QLocale>("locale");
        for (const char *name : {"en_US", "de_DE", "tr_TR", "sv_SE"})
            QTest::newRow(name) << QLocale(QString::fromLatin1(name));
    }

    void agreesWithTheCollator()
    {
        QFETCH(QLocale, locale);
        QCollator collator(locale);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        collator.setNumericMode(true);
        std::mt19937 random(17);
        static constexpr std::array<const char *, 14> parts{"a", "A", "é", "e", "İ",  "i",  "ß",
                                                            "ö", "z", "-", " ", "10", "09", "😀"};
        std::vector<std::string> texts(600);
        for (std::string &text : texts) {
            for (size_t length = random() % 4; length > 0; --length)
                text += parts[random() % parts.size()];
        }
        for (const bool descending : {false, true}) {
            std::vector<uint32_t> expected(texts.size());
            std::iota(expected.begin(), expected.end(), 0);
            std::stable_sort(expected.begin(), expected.end(), [&](uint32_t left, uint32_t right) {
                const int order = collator.compare(test::textOf(texts[left]), test::textOf(texts[right]));
                return descending ? order > 0 : order < 0;
            });
            QVERIFY(sortedByPerson(texts, locale, descending) == expected);
        }
    }

    void manyDifferentTexts_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<bool>("descending");
        for (const bool descending : {false, true}) {
            const char *order = descending ? "descending" : "ascending";
            QTest::addRow("C, %s", order) << QLocale::c() << descending;
            QTest::addRow("German, %s", order) << QLocale(QLocale::German, QLocale::Germany) << descending;
        }
    }

    // More different texts than are compared by language, most with a few equal ones elsewhere.
    void manyDifferentTexts()
    {
        QFETCH(QLocale, locale);
        QFETCH(bool, descending);
        static constexpr std::array<const char *, 5> starts{"A", "jürgen.", "ΣΟΦΙΑ.", "a.common.start.of.texts.", "😀"};
        std::mt19937 random(31);
        std::vector<std::string> texts;
        for (size_t made = 0; made < TextSorter::maxCollated + 8000; ++made) {
            // Every twentieth text is, but for case, one of a few.
            texts.push_back(starts[random() % starts.size()] + std::to_string(made % 20 ? made : made % 100));
        }
        std::shuffle(texts.begin(), texts.end(), random);
        QVERIFY(sortedByPerson(texts, locale, descending) == test::slowlySorted(texts, descending));
    }

    // é comes after e by language, and is the same where there are too many texts for that.
    void comparesSoManyByLanguage()
    {
        const QLocale french(QLocale::French, QLocale::France);
        std::vector<std::string> texts{"é", "e"};
        while (texts.size() < TextSorter::maxCollated)
            texts.push_back("f" + std::to_string(texts.size()));
        QCOMPARE(sortedByPerson(texts, french, false).front(), 1u);
        texts.push_back("f");
        QCOMPARE(sortedByPerson(texts, french, false).front(), 0u);
    }

    void stops()
    {
        std::stop_source stop;
        stop.request_stop();
        for (const QLocale &locale : {QLocale::c(), QLocale(QLocale::English, QLocale::UnitedStates)}) {
            std::vector<uint32_t> places{1, 0};
            QVERIFY(!TextSorter(locale, stop.get_token()).sort(places, {"a", "b"}, false));
        }
    }
};

ENROW_TEST(tst_TextSorter, QCoreApplication)
#include "tst_TextSorter.moc"
