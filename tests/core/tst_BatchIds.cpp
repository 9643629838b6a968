// SPDX-License-Identifier: MIT
#include "core/BatchIds.h"

#include <QTest>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_BatchIds : public QObject
{
    Q_OBJECT

private slots:
    void splits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("ids");
        QTest::addColumn<int>("duplicates");
        QTest::newRow("nothing") << QString() << QStringList() << 0;
        QTest::newRow("only separators") << u" ,;\t\r\n\u00a0\u2028\ufeff\u200b"_s << QStringList() << 0;
        QTest::newRow("one") << u" a-1 "_s << QStringList{u"a-1"_s} << 0;
        QTest::newRow("every separator") << u"a,b;c d\te\nf\r\ng\u00a0h\u3000i"_s << u"a b c d e f g h i"_s.split(u' ')
                                         << 0;
        QTest::newRow("copied from a page") << u"\ufeffa\u200b\nb\u200b"_s << QStringList{u"a"_s, u"b"_s} << 0;
        QTest::newRow("order and duplicates") << u"b,a,b,b,a,c"_s << QStringList{u"b"_s, u"a"_s, u"c"_s} << 3;
        QTest::newRow("case counts") << u"a A"_s << QStringList{u"a"_s, u"A"_s} << 0;
        QTest::newRow("longest") << QString(200, u'x') << QStringList{QString(200, u'x')} << 0;
        QTest::newRow("awkward but possible")
            << u"a&b=c/d?e#%41+\u00e9\U0001F600"_s << QStringList{u"a&b=c/d?e#%41+\u00e9\U0001F600"_s} << 0;
    }

    void splits()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, ids);
        QFETCH(int, duplicates);
        const BatchIds parsed = BatchIds::parse(text);
        QCOMPARE(parsed.ids, ids);
        QCOMPARE(parsed.duplicates, duplicates);
        QVERIFY(parsed.rejected.isEmpty());
    }

    void rejectsWithAReason_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("problem");
        QTest::newRow("too long") << QString(201, u'x') << int(BatchIdProblem::TooLong);
        QTest::newRow("NUL") << QString(u"a"_s + QChar(0) + u"b"_s) << int(BatchIdProblem::ControlCharacter);
        QTest::newRow("escape") << u"a\u001bb"_s << int(BatchIdProblem::ControlCharacter);
        QTest::newRow("C1 control") << u"a\u009bb"_s << int(BatchIdProblem::ControlCharacter);
        QTest::newRow("right-to-left override") << u"a\u202eb"_s << int(BatchIdProblem::ControlCharacter);
        QTest::newRow("lone high surrogate") << QString(u"a"_s + QChar(0xd83d)) << int(BatchIdProblem::BrokenText);
        QTest::newRow("lone low surrogate") << QString(QChar(0xde00) + u"a"_s) << int(BatchIdProblem::BrokenText);
    }

    void rejectsWithAReason()
    {
        QFETCH(QString, id);
        QFETCH(int, problem);
        QCOMPARE(int(problemWithBatchId(id).value()), problem);

        const BatchIds parsed = BatchIds::parse(u"good "_s + id + u" fine"_s);
        QCOMPARE(parsed.ids, (QStringList{u"good"_s, u"fine"_s}));
        QCOMPARE(parsed.rejected.size(), 1);
        QCOMPARE(int(parsed.rejected[0].problem), problem);
        QCOMPARE(parsed.rejected[0].text, id.left(maxBatchIdLength));
    }

    void emptyAndSpaceAreProblemsOfOneId()
    {
        QCOMPARE(problemWithBatchId({}).value(), BatchIdProblem::Empty);
        QCOMPARE(problemWithBatchId(u"a b").value(), BatchIdProblem::ControlCharacter);
        QVERIFY(!problemWithBatchId(u"3d4cb64e-i64d-41e8-a686-736751004a32"));
    }

    void readsALargePaste()
    {
        QString text;
        for (int i = 0; i < 20'000; ++i)
            text += QString::number(i % 10'000) + u'\n';
        const BatchIds parsed = BatchIds::parse(text);
        QCOMPARE(parsed.ids.size(), 10'000);
        QCOMPARE(parsed.duplicates, 10'000);
    }
};

QTEST_APPLESS_MAIN(tst_BatchIds)
#include "tst_BatchIds.moc"
