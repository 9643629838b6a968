// SPDX-License-Identifier: MIT
#include "text/SortFold.h"

#include "support/TestProgram.h"

#include <QCollator>

#include <vector>

#include <algorithm>

using namespace enrow;
using namespace Qt::StringLiterals;

// The bytes of the keys are in the order in which a person expects the texts.
class tst_SortFold : public QObject
{
    Q_OBJECT

private slots:
    void order_data();
    void order();
    void equalKeys_data();
    void equalKeys();
    void agreesWithTheCollator_data();
    void agreesWithTheCollator();
};

namespace
{

std::string keyOf(const QString &text, const QLocale &locale = QLocale::c())
{
    std::string key;
    SortFold(locale).append(key, text.toStdString());
    return key;
}

} // namespace

void tst_SortFold::order_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QStringList>("texts");
    const QLocale german(QLocale::German, QLocale::Germany);
    const QLocale swedish(QLocale::Swedish, QLocale::Sweden);
    const QLocale danish(QLocale::Danish, QLocale::Denmark);
    const QLocale spanish(QLocale::Spanish, QLocale::Spain);
    const QLocale polish(QLocale::Polish, QLocale::Poland);
    QTest::newRow("case") << QLocale::c() << QStringList{u"a"_s, u"B"_s, u"c"_s};
    QTest::newRow("accents") << german << QStringList{u"Eb"_s, u"Éc"_s, u"Ed"_s, u"Öa"_s, u"Oz"_s, u"Zebra"_s};
    QTest::newRow("Swedish") << swedish << QStringList{u"Adler"_s, u"Elin"_s, u"Élisabeth"_s, u"Zebra"_s,
                                                       u"Åberg"_s, u"Ädel"_s, u"Öberg"_s};
    QTest::newRow("Danish") << danish << QStringList{u"Zebra"_s, u"Øster"_s, u"Åberg"_s};
    QTest::newRow("Spanish") << spanish << QStringList{u"Nzz"_s, u"Ñandú"_s, u"Oa"_s};
    QTest::newRow("Polish") << polish << QStringList{u"Czz"_s, u"Ćma"_s, u"Da"_s,  u"Lzz"_s, u"Łódź"_s,
                                                     u"Ma"_s,  u"Zzz"_s, u"Źle"_s, u"Żaba"_s};
    QTest::newRow("numbers") << QLocale::c()
                             << QStringList{
                                    u"item"_s,          u"item 2"_s,         u"item 10"_s,         u"item 10a"_s,
                                    u"item 99999999"_s, u"item 100000000"_s, u"item 1000000000"_s, u"item a"_s,
                                    u"items"_s};
    QTest::newRow("numbers alone") << QLocale::c() << QStringList{u"0"_s, u"1"_s, u"9"_s, u"10"_s, u"200"_s};
    QTest::newRow("long numbers") << QLocale::c()
                                  << QStringList{u"9"_s.repeated(199), u"1"_s.repeated(200), u"2"_s.repeated(200)};
}

void tst_SortFold::order()
{
    QFETCH(QLocale, locale);
    QFETCH(QStringList, texts);
    for (qsizetype at = 1; at < texts.size(); ++at)
        QVERIFY2(keyOf(texts[at - 1], locale) < keyOf(texts[at], locale), qPrintable(texts[at - 1] + u' ' + texts[at]));
}

void tst_SortFold::equalKeys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("other");
    QTest::newRow("case") << u"ANNA"_s << u"anna"_s;
    QTest::newRow("accents") << u"Élodie"_s << u"elodie"_s;
    QTest::newRow("leading zeros") << u"item 007"_s << u"item 7"_s;
    QTest::newRow("zero") << u"000"_s << u"0"_s;
}

void tst_SortFold::equalKeys()
{
    QFETCH(QString, text);
    QFETCH(QString, other);
    QVERIFY(keyOf(text) == keyOf(other));
}

// Of names in the languages of those who use this, none is far from where the collator puts it.
void tst_SortFold::agreesWithTheCollator_data()
{
    QTest::addColumn<QLocale>("locale");
    for (const char *name : {"nl_NL", "fr_FR", "de_DE", "es_ES", "it_IT", "sv_SE", "da_DK", "pl_PL", "cs_CZ", "tr_TR"})
        QTest::newRow(name) << QLocale(QString::fromLatin1(name));
}

void tst_SortFold::agreesWithTheCollator()
{
    QFETCH(QLocale, locale);
    QStringList names;
    for (const QString &start : {u"a"_s, u"á"_s, u"ä"_s, u"å"_s, u"b"_s, u"c"_s, u"ç"_s, u"č"_s, u"ć"_s, u"d"_s, u"e"_s,
                                 u"é"_s, u"ę"_s, u"i"_s, u"l"_s, u"ł"_s, u"n"_s, u"ñ"_s, u"o"_s, u"ö"_s, u"ø"_s, u"r"_s,
                                 u"ř"_s, u"s"_s, u"ş"_s, u"š"_s, u"u"_s, u"ü"_s, u"z"_s, u"ž"_s, u"ż"_s}) {
        for (const QString &rest : {u"bo"_s, u"di"_s, u"le"_s, u"ra"_s})
            names << start + rest;
    }
    QCollator collator(locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const SortFold fold(locale);
    std::vector<std::string> keys(size_t(names.size()));
    for (qsizetype at = 0; at < names.size(); ++at)
        fold.append(keys[size_t(at)], names[at].toStdString());
    for (qsizetype one = 0; one < names.size(); ++one) {
        for (qsizetype other = 0; other < names.size(); ++other) {
            if (keys[size_t(one)] < keys[size_t(other)] && collator.compare(names[one], names[other]) > 0)
                QFAIL(qPrintable(names[one] + u' ' + names[other]));
        }
    }
}

ENROW_TEST(tst_SortFold, QCoreApplication)
#include "tst_SortFold.moc"
