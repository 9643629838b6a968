// SPDX-License-Identifier: MIT
#include "common/ReasonText.h"

#include "support/TestProgram.h"

#include <QSet>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_ReasonText : public QObject
{
    Q_OBJECT

private slots:
    void everyProblemWithAnIdHasAReason();
    void everyProblemWithAKeyHasAReason();
    void wordsOfOthersStay();
};

void tst_ReasonText::everyProblemWithAnIdHasAReason()
{
    QSet<QString> reasons;
    for (const auto problem :
         {BatchIdProblem::Empty, BatchIdProblem::TooLong, BatchIdProblem::ControlCharacter, BatchIdProblem::BrokenText})
        reasons.insert(ReasonText::of(problem));
    QCOMPARE(reasons.size(), 4);
    QVERIFY(reasons.contains(u"it is longer than 200 characters"_s));
}

void tst_ReasonText::everyProblemWithAKeyHasAReason()
{
    QSet<QString> reasons;
    const QList<ApiKeyProblem> problems{ApiKeyProblem::Empty, ApiKeyProblem::TooLong, ApiKeyProblem::Quoted,
                                        ApiKeyProblem::Named, ApiKeyProblem::Blank,   ApiKeyProblem::BadCharacter};
    for (const ApiKeyProblem problem : problems)
        reasons.insert(ReasonText::of(problem));
    QCOMPARE(reasons.size(), problems.size());
    QVERIFY(reasons.contains(u"it is longer than 512 characters"_s));
}

void tst_ReasonText::wordsOfOthersStay()
{
    QCOMPARE(ReasonText::of(Error{ErrorKind::FileFailed, u"No such file"_s, 0, {}}), u"No such file"_s);
    QCOMPARE(ReasonText::of(refusal({"it has more than %1 parts", {u"5"_s}})), u"it has more than 5 parts"_s);
}

ENROW_TEST(tst_ReasonText, QCoreApplication)
#include "tst_ReasonText.moc"
