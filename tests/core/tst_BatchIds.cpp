// SPDX-License-Identifier: MIT
#include "core/BatchIds.h"

#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_BatchIds : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsWrong_data()
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

    void saysWhatIsWrong()
    {
        QFETCH(QString, id);
        QFETCH(int, problem);
        QCOMPARE(int(problemWithBatchId(id).value()), problem);
    }

    void emptyAndSpaceAreProblemsOfOneId()
    {
        QCOMPARE(problemWithBatchId({}).value(), BatchIdProblem::Empty);
        QCOMPARE(problemWithBatchId(u"a b").value(), BatchIdProblem::ControlCharacter);
        QVERIFY(!problemWithBatchId(u"3d4cb64e-i64d-41e8-a686-736751004a32"));
    }
};

ENROW_TEST(tst_BatchIds, QCoreApplication)
#include "tst_BatchIds.moc"
