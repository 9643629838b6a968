// SPDX-License-Identifier: MIT
#include "results/SearchExpression.h"
#include "support/TestProgram.h"

#include <random>

using namespace enrow;
using namespace Qt::StringLiterals;

// How what was typed is read. tst_RowFilter looks at what is found by it.
class tst_SearchExpression : public QObject
{
    Q_OBJECT

private slots:
    void clauses_data();
    void clauses();
    void unknownColumns_data();
    void unknownColumns();
    void likelyColumns_data();
    void likelyColumns();
    void wordsThatAreMarked();
    void impliesItselfAndNothing();
    void anyTextCanBeTyped();
};

void tst_SearchExpression::clauses_data()
{
    // Of each clause: its terms; "!" for a negated one, "@" for one with a column.
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("blanks") << u" \t\u00a0 "_s << u""_s;
    QTest::newRow("words") << u" a  b\tc "_s << u"w w w"_s;
    QTest::newRow("OR") << u"a OR b c"_s << u"w|w w"_s;
    QTest::newRow("OR twice") << u"a OR OR b"_s << u"w|w"_s;
    QTest::newRow("OR first") << u"OR b"_s << u"w w"_s;
    QTest::newRow("OR last") << u"a OR "_s << u"w"_s;
    QTest::newRow("OR as the beginning of a word") << u"a ORB"_s << u"w w"_s;
    QTest::newRow("OR after what is no condition") << u"a email: OR b"_s << u"w w"_s;
    QTest::newRow("OR before what is no condition") << u"a OR - b"_s << u"w|w"_s;
    QTest::newRow("OR after a column") << u"email: OR b"_s << u"w"_s;
    QTest::newRow("OR, what is no condition, OR") << u"a OR - OR b"_s << u"w|w"_s;
    QTest::newRow("minus") << u"-a -\"b c\" --d -"_s << u"! ! !"_s;
    QTest::newRow("minus and column") << u"-email:a -email: b"_s << u"!@ !@"_s;
    QTest::newRow("column") << u"email:a EMAIL:b e-mail:c full_name:d searched-fullname:e"_s << u"@ @ @ @ @"_s;
    QTest::newRow("column and blanks") << u"email:   a b"_s << u"@ w"_s;
    QTest::newRow("columns without a word") << u"email: number: a kind:"_s << u"@"_s;
    QTest::newRow("no column") << u"mail:a 10:30 https://x :a"_s << u"w w w w"_s;
    QTest::newRow("a phrase ends a term") << u"\"a b\"c"_s << u"w w"_s;
    QTest::newRow("a quote within a word") << u"12\" x"_s << u"w w"_s;
    QTest::newRow("phrases of nothing") << u"\"\" a \""_s << u"w"_s;
    QTest::newRow("column within quotes") << u"\"email:a\""_s << u"w"_s;
}

void tst_SearchExpression::clauses()
{
    QFETCH(const QString, typed);
    const SearchExpression search(typed);
    QStringList clauses;
    for (const SearchExpression::Clause &clause : search.clauses()) {
        QStringList terms;
        for (const SearchExpression::Term &term : clause) {
            const QString kind = QString(term.isNegated ? u"!"_s : QString()) + (term.column ? u"@"_s : QString());
            terms.append(kind.isEmpty() ? u"w"_s : kind);
        }
        clauses.append(terms.join(u'|'));
    }
    QTEST(clauses.join(u' '), "expected");
}

void tst_SearchExpression::unknownColumns_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("none") << u"email:a name b -kind:c"_s << QStringList();
    QTest::newRow("one") << u"mail:a"_s << QStringList{u"mail"_s};
    QTest::newRow("with a blank") << u"mail: a"_s << QStringList{u"mail"_s};
    QTest::newRow("without a word") << u"x mail:"_s << QStringList{u"mail"_s};
    QTest::newRow("negated") << u"-Mail:a"_s << QStringList{u"Mail"_s};
    QTest::newRow("two") << u"mail:a shoe_size:b"_s << QStringList{u"mail"_s, u"shoe_size"_s};
    QTest::newRow("an address") << u"https://x.com"_s << QStringList();
    QTest::newRow("times, paths, faces") << u"10:30 C:\\x :a ::b"_s << QStringList();
    QTest::newRow("in a phrase") << u"\"mail:a\""_s << QStringList();
    QTest::newRow("a word of a column") << u"email:mail:a"_s << QStringList();
}

void tst_SearchExpression::unknownColumns()
{
    QFETCH(const QString, typed);
    QTEST(SearchExpression(typed).unknownColumns(), "expected");
}

void tst_SearchExpression::likelyColumns_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a part") << u"mail"_s << u"email"_s;
    QTest::newRow("a letter too few") << u"qualfication"_s << u"qualification"_s;
    QTest::newRow("a letter turned") << u"emial"_s << u"email"_s;
    QTest::newRow("of several the whole") << u"name"_s << u"fullname"_s;
    QTest::newRow("the title") << u"phone"_s << u"number"_s;
    QTest::newRow("the shortest") << u"comp"_s << u"company"_s;
    QTest::newRow("nothing near") << u"shoesize"_s << u""_s;
}

void tst_SearchExpression::likelyColumns()
{
    QFETCH(const QString, name);
    const std::vector<ColumnId> all = columnsFor(allBatchKinds, true);
    const std::optional<ColumnId> likely = likelyColumn(name, all);
    QTEST(likely ? QString(columnOf(*likely).name) : QString(), "expected");
    QVERIFY(!likelyColumn(name, {}));
}

void tst_SearchExpression::wordsThatAreMarked()
{
    const SearchExpression search(u"anna OR bert -cara email:dora -email:emil qualification:not"_s);
    QCOMPARE(search.wordsIn(ColumnId::FirstName).size(), 2u);
    QCOMPARE(search.wordsIn(ColumnId::Email).size(), 3u);
    QCOMPARE(search.wordsIn(ColumnId::Qualification).size(), 1u);
    QCOMPARE(search.wordsIn(ColumnId::Kind).size(), 0u);
    QCOMPARE(search.columns(), (std::vector{ColumnId::Email, ColumnId::Email, ColumnId::Qualification}));
}

void tst_SearchExpression::impliesItselfAndNothing()
{
    for (const QString &typed : {u"a"_s, u"-a"_s, u"a OR b -c"_s, u"email:\"a b\" OR -kind:x"_s, u""_s}) {
        const SearchExpression search(typed);
        QVERIFY2(search.implies(search), qPrintable(typed));
        QVERIFY(search.implies(SearchExpression({})));
        QCOMPARE(SearchExpression({}).implies(search), typed.isEmpty());
    }
}

void tst_SearchExpression::anyTextCanBeTyped()
{
    std::mt19937 random(1);
    const QStringList parts{u" "_s,     u"-"_s,      u"\""_s, u"OR"_s, u"OR "_s,   u":"_s,
                            u"email"_s, u"email:"_s, u"a"_s,  u"“"_s,  u"\u0301"_s};
    for (int run = 0; run < 5000; ++run) {
        QString typed;
        for (size_t part = random() % 8; part > 0; --part)
            typed += parts[qsizetype(random() % size_t(parts.size()))];
        const SearchExpression search(typed);
        for (const SearchExpression::Clause &clause : search.clauses()) {
            QVERIFY2(!clause.empty(), qPrintable(typed));
            for (const SearchExpression::Term &term : clause)
                QVERIFY2(!term.word.isEmpty(), qPrintable(typed));
        }
    }
}

ENROW_TEST(tst_SearchExpression, QCoreApplication)
#include "tst_SearchExpression.moc"
