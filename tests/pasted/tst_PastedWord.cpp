// SPDX-License-Identifier: MIT
#include "pasted/PastedWord.h"

#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_PastedWord : public QObject
{
    Q_OBJECT

private slots:
    void takesOffWhatStandsAround_data()
    {
        QTest::addColumn<QString>("around");
        for (const QString &around : {u"%1"_s,
                                      u" %1\n"_s,
                                      u"%1."_s,
                                      u"%1..."_s,
                                      u"\"%1\""_s,
                                      u"'%1'"_s,
                                      u"`%1`"_s,
                                      u"\u201c%1\u201d."_s,
                                      u"\u201e%1\u201c"_s,
                                      u"\u2018%1\u2019"_s,
                                      u"\u00ab\u00a0%1\u00a0\u00bb"_s,
                                      u"\u2039%1\u203a"_s,
                                      u"(%1)"_s,
                                      u"[%1]"_s,
                                      u"{%1}"_s,
                                      u"<%1>"_s,
                                      u"(\"%1\")."_s,
                                      u"\"%1.\""_s,
                                      u"[[%1]],"_s,
                                      u"\ufeff%1\u200b"_s,
                                      u"\u2068%1\u2069"_s,
                                      u"\u200e%1\u200f"_s,
                                      u";%1;"_s,
                                      u"\uff08%1\uff09\u3002"_s})
            QTest::newRow(qPrintable(around)) << around;
    }

    void takesOffWhatStandsAround()
    {
        QFETCH(const QString, around);
        for (const QString &word : {u"hello"_s, u"3d4cb64e-i64d"_s, u"a.b"_s, u"f(x)"_s, u"\u00e9"_s})
            QCOMPARE(bareWord(around.arg(word)).toString(), word);
    }

    void leavesWhatBelongsToTheWord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("nothing but marks") << u"() \"\" . "_s << QString();
        QTest::newRow("bracket opened inside") << u"f(x)"_s << u"f(x)"_s;
        QTest::newRow("one of two opened inside") << u"(f(x))"_s << u"f(x)"_s;
        QTest::newRow("bracket of another kind") << u"f[x)"_s << u"f[x"_s;
        QTest::newRow("opening bracket at the end") << u"f("_s << u"f"_s;
        QTest::newRow("full stop at the start") << u".profile."_s << u".profile"_s;
        QTest::newRow("apostrophe within") << u"'O\u2019Brien'"_s << u"O\u2019Brien"_s;
        QTest::newRow("other marks") << u"(really?!)"_s << u"really?!"_s;
        QTest::newRow("separators within") << u"(a, b)"_s << u"a, b"_s;
    }

    void leavesWhatBelongsToTheWord()
    {
        QFETCH(const QString, text);
        QTEST(bareWord(text).toString(), "word");
    }

    void knowsCharacters_data()
    {
        QTest::addColumn<QString>("characters");
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("between words") << u" \t\r\n\u00a0\u2028\u3000,;\ufeff\u200b"_s << "separator"_ba;
        QTest::newRow("quotes") << u"\"'`\u00b4\u2018\u201e\u201d\u00ab\u203a\u300d\uff07"_s << "quote"_ba;
        QTest::newRow("brackets") << u"()[]{}<>\u3010\uff5d"_s << "bracket"_ba;
        QTest::newRow("dashes") << u"-\u2010\u2013\u2015\u2212\ufe63\uff0d"_s << "dash"_ba;
        QTest::newRow("none of these") << u"aZ0_.:/\\|*@=~\u00e9\u2026\u2016"_s << ""_ba;
    }

    void knowsCharacters()
    {
        QFETCH(const QString, characters);
        QFETCH(const QByteArray, kind);
        for (const QChar c : characters) {
            const QByteArray name = QByteArray::number(c.unicode(), 16) + ' ';
            QCOMPARE(name + (separatesWords(c) ? "separator" : "") + (isQuote(c) ? "quote" : "") +
                         (isBracket(c) ? "bracket" : "") + (isDash(c) ? "dash" : ""),
                     name + kind);
        }
    }
};

ENROW_TEST(tst_PastedWord, QCoreApplication)
#include "tst_PastedWord.moc"
