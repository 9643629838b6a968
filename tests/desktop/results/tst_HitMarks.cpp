// SPDX-License-Identifier: MIT
#include "desktop/results/HitMarks.h"

#include "support/SlowSearch.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_HitMarks : public QObject
{
    Q_OBJECT

private slots:
    void marks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("marked");
        QTest::newRow("case") << u"Acme ACME"_s << QStringList{u"acme"_s} << QStringList{u"Acme"_s, u"ACME"_s};
        QTest::newRow("accents") << u"Zoë Ångström"_s << QStringList{u"angstrom"_s} << QStringList{u"Ångström"_s};
        QTest::newRow("combining marks") << u"e\u0301lodie"_s << QStringList{u"e"_s}
                                         << QStringList{u"e\u0301"_s, u"e"_s};
        QTest::newRow("one letter that is two") << u"Straße"_s << QStringList{u"strasse"_s} << QStringList{u"Straße"_s};
        QTest::newRow("half of it") << u"Straße"_s << QStringList{u"tras"_s} << QStringList{u"traß"_s};
        QTest::newRow("an accent that was asked for")
            << u"Elodie Élodie"_s << QStringList{u"é"_s} << QStringList{u"É"_s};
        QTest::newRow("overlapping") << u"annanna"_s << QStringList{u"anna"_s} << QStringList{u"annanna"_s};
        QTest::newRow("several words") << u"jim halpert"_s << QStringList{u"per"_s, u"im"_s, u"halp"_s}
                                       << QStringList{u"im"_s, u"halper"_s};
        QTest::newRow("a phrase") << u"jim halpert"_s << QStringList{u"m h"_s} << QStringList{u"m h"_s};
        QTest::newRow("outside the BMP") << u"so 😀 𐐀"_s << QStringList{u"😀"_s, u"𐐨"_s} << QStringList{u"😀"_s, u"𐐀"_s};
        QTest::newRow("right to left") << u"مرحبا"_s << QStringList{u"رحب"_s} << QStringList{u"رحب"_s};
        QTest::newRow("nothing") << u"abc"_s << QStringList{u"x"_s} << QStringList();
        QTest::newRow("no words") << u"abc"_s << QStringList() << QStringList();
        QTest::newRow("no text") << u""_s << QStringList{u"x"_s} << QStringList();
        QTest::newRow("half of a pair") << QString(QChar(0xd83d)) + u"a"_s << QStringList{u"a"_s}
                                        << QStringList{u"a"_s};
    }

    void marks()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, words);
        std::vector<SearchWord> wanted;
        for (const QString &word : words)
            wanted.emplace_back(word);
        QStringList marked;
        for (const Hit &hit : hitsIn(text, wanted))
            marked.append(text.mid(hit.start, hit.length));
        QTEST(marked, "marked");
        // What is found has a mark, and what has a mark is found.
        for (const QString &word : words)
            QCOMPARE(!hitsIn(text, std::array{SearchWord(word)}).empty(), test::slowlyIsIn(text, word));
    }
};

ENROW_TEST(tst_HitMarks, QCoreApplication)
#include "tst_HitMarks.moc"
