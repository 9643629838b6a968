// SPDX-License-Identifier: MIT
#include "desktop/common/ErrorText.h"

#include "support/TestProgram.h"

#include <QLocale>
#include <QSet>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_ErrorText : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasASentenceOfItsOwn();
    void quotesTheServer();
    void namesTheStatusWhereTheServerSaidNothing();
    void saysNothingOfAGoodBeginning();
    void moreRowsThanRequestedNeedNoSmallerBatches();
    void aKeyThatIsNotKeptIsNotAskedForAgain();
    void keepsALongQuoteShortAndOnOneLine();
    void namesTheKey();
    void promisesNoRetry();
    void namesTheWayOut();
    void speaksOfNoBatchToTheAccount();
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
    QCOMPARE(ErrorText::sentence(error), u"Enrow refused the API key. Enter another key."_s);
    QCOMPARE(ErrorText::answer(error), u"Answer: This apikey is not valid"_s);
    QCOMPARE(ErrorText::answer({ErrorKind::Offline, {}, 0, {}}), QString());
}

void tst_ErrorText::namesTheStatusWhereTheServerSaidNothing()
{
    QCOMPARE(ErrorText::sentence(Error{ErrorKind::ServerFault, {}, 503, {}}),
             u"Enrow has a problem on its side (HTTP 503)."_s);
    // Which it need not where the sentence says the same.
    for (const auto &[kind, status] :
         {std::pair(ErrorKind::KeyRefused, 401), {ErrorKind::NoCredits, 402}, {ErrorKind::UnknownBatch, 404}})
        QVERIFY(!ErrorText::sentence(Error{kind, {}, status, {}}).contains(u"HTTP"_s));
}

void tst_ErrorText::saysNothingOfAGoodBeginning()
{
    QCOMPARE(ErrorText::sentence(Error{ErrorKind::TimedOut, {}, 200, {}}), u"Enrow did not answer in time."_s);
    QCOMPARE(ErrorText::sentence(Error{ErrorKind::TimedOut, {}, 408, {}}), u"Enrow did not answer in time."_s);
    QCOMPARE(ErrorText::sentence(Error{ErrorKind::ReplyTooLarge, {}, 200, {}}),
             u"The reply is too large to read. Split the work into smaller batches."_s);
}

void tst_ErrorText::moreRowsThanRequestedNeedNoSmallerBatches()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QString sentence =
        ErrorText::sentence(Error{ErrorKind::ReplyTooLarge, u"1,200,000 rows for 3 requested"_s, 0, {}});
    QLocale::setDefault(before);
    QCOMPARE(sentence,
             u"The reply is too large to read (1,200,000 rows for 3 requested). Tell Enrow about this batch."_s);
}

void tst_ErrorText::aKeyThatIsNotKeptIsNotAskedForAgain()
{
    const QString none = ErrorText::whyNotKept(Error{ErrorKind::KeychainFailed, u"dbus-launch"_s, 0, {}});
    QVERIFY2(!none.contains(u"dbus"_s) && !none.contains(u"Enter"_s), qPrintable(none));
}

void tst_ErrorText::keepsALongQuoteShortAndOnOneLine()
{
    const QString detail = u"one\r\ntwo %1 "_s + QString(5000, u'x');
    const QString sentence = ErrorText::sentence(Error{ErrorKind::BadRequest, detail, 400, {}});
    QVERIFY(sentence.size() < 350);
    QVERIFY(sentence.contains(u"(one two %1 xxx"_s));
    QVERIFY(!sentence.contains(u'\n'));
}

void tst_ErrorText::namesTheKey()
{
    const Error missing{ErrorKind::MissingKey, {}, 0, {}};
    const Error refused{ErrorKind::KeyRefused, u"not %2 valid"_s, 401, {}};
    const Error unknown{ErrorKind::UnknownBatch, u"100 % %2 not found"_s, 404, {}};
    QCOMPARE(ErrorText::sentence(unknown, {}, BatchKind::EmailFinder), ErrorText::sentence(unknown));
    QCOMPARE(ErrorText::sentence(unknown, {}, std::nullopt),
             u"Enrow does not know this batch, or it has expired. Every kind was tried: E-mail "
             "search, E-mail verification, Phone search. Check the ID and the API key."_s);
    QCOMPARE(ErrorText::writeSentence({ErrorKind::FileFailed, u"No such folder"_s, 0, {}}),
             u"It could not be written (No such folder). Check the folder, or choose another place."_s);
    QCOMPARE(ErrorText::writeSentence(missing), ErrorText::sentence(missing));
    QCOMPARE(ErrorText::sentence(missing, u"Work %1"_s), u"The API key “Work %1” is missing. Enter it."_s);
    QCOMPARE(ErrorText::sentence(refused, u"Work %1"_s), u"Enrow refused the API key “Work %1”. Enter another key."_s);
    const Error other{ErrorKind::ServerFault, {}, 503, {}};
    QCOMPARE(ErrorText::sentence(other, u"Work"_s), ErrorText::sentence(other));
    // A key that was given no name of its own.
    for (const QString &name : {QString(), u"Default"_s}) {
        QCOMPARE(ErrorText::sentence(missing, name), ErrorText::sentence(missing));
        QCOMPARE(ErrorText::sentence(refused, name), ErrorText::sentence(refused));
    }
}

// A batch that is paused or stopped is not asked again, whatever the error.
void tst_ErrorText::promisesNoRetry()
{
    for (int i = 0; i <= int(ErrorKind::FileFailed); ++i) {
        const QString sentence = ErrorText::sentence(Error{ErrorKind(i), u"words"_s, 0, {}});
        QVERIFY2(!sentence.contains(u"by itself"_s), qPrintable(sentence));
    }
}

void tst_ErrorText::namesTheWayOut()
{
    QCOMPARE(ErrorText::sentence(Error{ErrorKind::UnknownBatch, u"Bulk search not found"_s, 404, {}}),
             u"Enrow does not know this batch, or it has expired. "
             u"Check the ID, the kind and the API key."_s);
    QCOMPARE(ErrorText::sentence(Error{ErrorKind::NotTheApi, u"Cloudflare: Attention Required"_s, 403, {}}),
             u"Something between this computer and Enrow answered instead (Cloudflare: Attention Required)."_s);
    QCOMPARE(
        ErrorText::sentence(Error{ErrorKind::UntrustedIssuer, u"Zscaler Root CA"_s, 0, {}}),
        u"This computer does not trust the issuer of the server's certificate (Zscaler Root CA), so nothing was sent. "
        u"If your company checks encrypted connections, ask its IT team for help."_s);
}

// It is no batch that could be refreshed, and nothing asks for it a second time.
void tst_ErrorText::speaksOfNoBatchToTheAccount()
{
    for (int i = 0; i <= int(ErrorKind::UnexpectedStatus); ++i) {
        const QString sentence = ErrorText::accountSentence(Error{ErrorKind(i), u"words"_s, 0, {}});
        QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qPrintable(sentence));
        const bool isAboutBatches = ErrorKind(i) == ErrorKind::UnknownBatch || ErrorKind(i) == ErrorKind::NoCredits;
        for (const QString &promise : {u"by itself"_s, u"efresh"_s, u"batch"_s})
            QVERIFY2(isAboutBatches || !sentence.contains(promise), qPrintable(sentence));
    }
    QCOMPARE(ErrorText::accountSentence(Error{ErrorKind::Offline, u"Connection refused"_s, 0, {}}),
             u"Enrow cannot be reached. Check your network connection."_s);
}

ENROW_TEST(tst_ErrorText, QCoreApplication)
#include "tst_ErrorText.moc"
