// SPDX-License-Identifier: MIT
#include "desktop/common/ErrorText.h"

#include <QSet>
#include <QTest>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_ErrorText : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasASentenceOfItsOwn();
    void quotesTheServer();
    void namesTheStatusWhereTheServerSaidNothing();
    void keepsALongQuoteShortAndOnOneLine();
    void everyProblemWithAnIdHasAReason();
};

void tst_ErrorText::everyKindHasASentenceOfItsOwn()
{
    QSet<QString> sentences;
    QSet<QString> headlines;
    const int kinds = int(ErrorKind::FileFailed) + 1;
    for (int i = 0; i < kinds; ++i) {
        const QString sentence = ErrorText::sentence(Error{ErrorKind(i), {}, 0, {}});
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        sentences.insert(sentence);
        headlines.insert(ErrorText::headline(ErrorKind(i)));
    }
    QCOMPARE(sentences.size(), kinds);
    QCOMPARE(headlines.size(), kinds);
}

void tst_ErrorText::quotesTheServer()
{
    const Error error{ErrorKind::KeyRefused, u"This apikey is not valid"_s, 401, {}};
    QCOMPARE(ErrorText::sentence(error), u"Enrow refused the API key (This apikey is not valid). Enter another key."_s);
}

void tst_ErrorText::namesTheStatusWhereTheServerSaidNothing()
{
    QCOMPARE(ErrorText::sentence(Error{ErrorKind::ServerFault, {}, 503, {}}),
             u"Enrow has a fault of its own (HTTP 503). Trying again by itself."_s);
}

void tst_ErrorText::keepsALongQuoteShortAndOnOneLine()
{
    const QString detail = u"one\r\ntwo %1 "_s + QString(5000, u'x');
    const QString sentence = ErrorText::sentence(Error{ErrorKind::BadRequest, detail, 400, {}});
    QVERIFY(sentence.size() < 350);
    QVERIFY(sentence.contains(u"(one two %1 xxx"_s));
    QVERIFY(!sentence.contains(u'\n'));
}

void tst_ErrorText::everyProblemWithAnIdHasAReason()
{
    QSet<QString> reasons;
    for (const auto problem :
         {BatchIdProblem::Empty, BatchIdProblem::TooLong, BatchIdProblem::ControlCharacter, BatchIdProblem::BrokenText})
        reasons.insert(ErrorText::reason(problem));
    QCOMPARE(reasons.size(), 4);
    QVERIFY(reasons.contains(u"it is longer than 200 characters"_s));
}

QTEST_GUILESS_MAIN(tst_ErrorText)
#include "tst_ErrorText.moc"
