// SPDX-License-Identifier: MIT
#include "core/Words.h"

#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_Words : public QObject
{
    Q_OBJECT

private slots:
    void cutsBlanksAtBothEnds()
    {
        QCOMPARE(withoutBlanks("a b"), std::string_view("a b"));
        QCOMPARE(withoutBlanks(" \t\r\n\v\f\u00a0a\u00a0b\u3000\u2009\ufeff"), std::string_view("a\u00a0b"));
        QCOMPARE(withoutBlanks("\u200b\u2060\u00e9\u200d"), std::string_view("\u00e9"));
        QVERIFY(withoutBlanks("").empty());
        QVERIFY(withoutBlanks(" \u00a0 ").empty());
        QCOMPARE(withoutBlanks("\xa0\xc2"), std::string_view("\xa0\xc2")); // no UTF-8: left alone
    }

    void knowsAWord_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("known");
        QTest::newRow("as documented") << "completed"_ba << true;
        QTest::newRow("capital") << "Completed"_ba << true;
        QTest::newRow("capitals") << "COMPLETED"_ba << true;
        QTest::newRow("blank behind") << "completed "_ba << true;
        QTest::newRow("tab and break") << "\tCompleted\r\n"_ba << true;
        QTest::newRow("no-break space") << "\u00a0completed\u00a0"_ba << true;
        QTest::newRow("byte order mark") << "\ufeffcompleted"_ba << true;
        QTest::newRow("blank inside") << "comp leted"_ba << false;
        QTest::newRow("longer") << "completed_with_errors"_ba << false;
        QTest::newRow("shorter") << "complete"_ba << false;
        QTest::newRow("full stop") << "completed."_ba << false;
        QTest::newRow("other letters") << "comp\u0142eted"_ba << false;
        QTest::newRow("empty") << ""_ba << false;
        QTest::newRow("only blanks") << " "_ba << false;
    }

    void knowsAWord()
    {
        QFETCH(QByteArray, text);
        QTEST(isWord(text.toStdString(), "completed"), "known");
    }
};

ENROW_TEST(tst_Words, QCoreApplication)
#include "tst_Words.moc"
