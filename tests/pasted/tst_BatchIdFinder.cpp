// SPDX-License-Identifier: MIT
#include "pasted/BatchIdFinder.h"

#include "support/TestProgram.h"

#include <QDir>
#include <QFile>

using namespace enrow;
using namespace Qt::StringLiterals;

namespace
{

const QString search = u"3d4cb64e-i64d-41e8-a686-736751004a32"_s;
const QString verification = u"9d4fa0ed-f76b-409f-bee4-d5468ebda70e"_s;

QString contentOf(const QString &name)
{
    QFile file(QStringLiteral(ENROW_TEST_DATA "/pastes/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// One batch a line, "email-finder ID", or "ID" where the kind is not told.
QStringList linesOf(const BatchIds &ids)
{
    QStringList lines;
    for (const BatchRef &batch : ids.batches)
        lines.append(batch.kind ? nameOf(*batch.kind) + u' ' + batch.id : batch.id);
    return lines;
}

BatchIds pasted(QStringView text)
{
    BatchIdFinder finder;
    finder.readText(text);
    return finder.found();
}

BatchIds typed(QStringView text)
{
    BatchIdFinder finder;
    finder.readTyped(text);
    return finder.found();
}

} // namespace

class tst_BatchIdFinder : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatIsPasted_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = QDir(QStringLiteral(ENROW_TEST_DATA "/pastes")).entryList({u"*.txt"_s});
        QVERIFY(names.size() > 30);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name.chopped(4);
    }

    // What is typed is read the same way, unless it is one word.
    void findsWhatIsPasted()
    {
        QFETCH(const QString, name);
        const QString text = contentOf(name + u".txt"_s);
        const QStringList expected = contentOf(name + u".expected"_s).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(linesOf(pasted(text)), expected);
        QCOMPARE(linesOf(typed(text)), expected);
    }

    void takesOffWhatStandsAround_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &around : {u"%1"_s, u" %1\n"_s, u"(\"%1\")."_s, u"[[%1]],"_s, u"\u201c%1\u201d."_s,
                                      u"\u00ab\u00a0%1\u00a0\u00bb"_s, u"\ufeff%1\u200b"_s, u";%1;"_s})
            QTest::newRow(qPrintable(around)) << around;
    }

    void takesOffWhatStandsAround()
    {
        QFETCH(const QString, text);
        QCOMPARE(linesOf(pasted(text.arg(search))), QStringList{search});
        QCOMPARE(linesOf(typed(text.arg(search))), QStringList{search});
        QCOMPARE(linesOf(pasted(u"Here: "_s + text.arg(search) + u" ok"_s)), QStringList{search});
        QCOMPARE(linesOf(typed(text.arg(u"hello"_s))), QStringList{u"hello"_s});
        QCOMPARE(linesOf(pasted(text.arg(u"hello"_s))), QStringList());
    }

    // One word alone is an ID as it stands; the second column is what it is then.
    void oneWordIsAnIdAsItStands_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("id");
        for (const QString &word :
             {u"0d6c2f3a"_s, u"pam@dundermifflin.com"_s, u"leads.csv"_s, u"17"_s, u"f(x)"_s,
              u"a&b=c/d?e#%41+\u00e9\U0001F600"_s, u"https://example.com/x"_s, u"O\u2019Brien"_s, QString(200, u'x')})
            QTest::newRow(qPrintable(word.left(20))) << word << word;
        QTest::newRow("link") << u"https://example.com/?id=17&x=1"_s << u"17"_s;
        QTest::newRow("end of a link") << u"?id=abc"_s << u"abc"_s;
        QTest::newRow("in a list of JSON") << u"[\"abc\"]"_s << u"abc"_s;
    }

    void oneWordIsAnIdAsItStands()
    {
        QFETCH(const QString, word);
        QFETCH(const QString, id);
        QCOMPARE(linesOf(typed(word)), QStringList{id});
        QVERIFY(typed(word).unlikely.isEmpty());
        QCOMPARE(linesOf(pasted(word)), QStringList());
        QCOMPARE(linesOf(typed(word + u" and"_s)), QStringList());
    }

    void listsTheWordsThatItLeaves()
    {
        const BatchIds found = typed(u"hello, (world)! hello \u2013 "_s + search + u" 100% <b>junk</b>"_s);
        QCOMPARE(linesOf(found), QStringList{search});
        QCOMPARE(found.unlikely, (QStringList{u"hello"_s, u"world)!"_s, u"100%"_s, u"b>junk</b"_s}));
        QCOMPARE(found.further, 0);
        QVERIFY(found.rejected.isEmpty() && found.duplicates == 0);
    }

    void listsNoMoreThanSomebodyReads()
    {
        QString text;
        for (int i = 0; i < 500; ++i)
            text += u"w%1 w%1 \u0007%1 "_s.arg(i);
        const BatchIds found = pasted(text);
        QCOMPARE(found.unlikely.size(), BatchIds::mostListed);
        QCOMPARE(found.rejected.size(), BatchIds::mostListed);
        QCOMPARE(found.further, 2 * 300 + 300);
    }

    void whatCouldBeAnIdIsListedBeforeProse()
    {
        QString text;
        for (int i = 0; i < 300; ++i)
            text += u"w%1 "_s.arg(i);
        const BatchIds found = pasted(text + u"batch-17 batch-18 batch-17 w1"_s);
        QCOMPARE(found.unlikely.size(), BatchIds::mostListed);
        QCOMPARE(found.unlikely.last(2), (QStringList{u"batch-17"_s, u"batch-18"_s}));
        QCOMPARE(found.unlikely.first(), u"w0"_s);
        QCOMPARE(found.further, 102);
    }

    void dropsRepetitionsAndKeepsTheOrder()
    {
        BatchIdFinder finder;
        finder.readTyped(verification);
        finder.readTyped(u"b");
        finder.readText(search + u' ' + verification + u"\nhttps://api.enrow.io/email/verify/bulk?id="_s +
                        verification);
        finder.readTyped(u"B");
        QCOMPARE(linesOf(finder.found()), (QStringList{u"email-verifier "_s + verification, u"b"_s, search, u"B"_s}));
        QCOMPARE(finder.found().duplicates, 2);
    }

    // A UUID means the same in capitals and in small letters. Of other IDs nobody knows.
    void aUuidInAnotherCaseIsARepetition()
    {
        const QString capitals = verification.toUpper();
        const QString plain = u"9D4FA0EDF76B409FBEE4D5468EBDA70E"_s;
        BatchIdFinder finder;
        finder.readText(capitals + u' ' + verification + u"\nhttps://api.enrow.io/email/verify/bulk?id="_s +
                        verification);
        finder.readTyped(plain);
        finder.readTyped(plain.toLower());
        QCOMPARE(linesOf(finder.found()), (QStringList{u"email-verifier "_s + verification, plain.toLower()}));
        QCOMPARE(finder.found().duplicates, 3);

        const QString ulid = u"01hv3k9q2m7z4x8c6b5n1j0pqr"_s;
        QCOMPARE(linesOf(pasted(search + u' ' + search.toUpper() + u' ' + ulid + u' ' + ulid.toUpper())),
                 (QStringList{search, search.toUpper(), ulid, ulid.toUpper()}));
    }

    // A key that came along is not sent, listed or kept.
    void leavesSecretsAlone_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u"x-api-key: %1"_s, u"X-Api-Key:%1"_s, u"-H 'x-api-key: %1'"_s, u"ENROW_API_KEY=%1 enrow-batch"_s,
              u"Batch: Bearer %1"_s, u"this batch x-api-key: %1"_s, u"batch. Key: %1"_s,
              u"export ENROW_API_KEY=\"%1\""_s, u"My API key: %1."_s, u"Authorization: Bearer %1"_s,
              u"\"api_key\": \"%1\""_s, u"{\"apiKey\": \"%1\"}"_s, u"token=%1"_s,
              u"https://api.enrow.io/account/info?api_key=%1"_s})
            QTest::newRow(qPrintable(text)) << text;
    }

    void leavesSecretsAlone()
    {
        QFETCH(const QString, text);
        const BatchIds found = pasted(text.arg(verification) + u"\n"_s + search);
        QCOMPARE(linesOf(found), QStringList{search});
        // A key in an object or a link goes with what it stands in.
        if (!text.startsWith(u'{') && !text.startsWith("https:"_L1))
            QCOMPARE(found.secrets, 1);
        for (const QString &word : found.unlikely)
            QVERIFY2(!word.contains(verification) || word.startsWith("https:"_L1), qPrintable(word));
    }

    // What a batch has beside its ID in other programs' words.
    void knowsTheKeyOfABatch_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u"Batch key: %1"_s, u"bulk Key: %1"_s, u"X-Enrow-Batch-Id: %1"_s, u"X-Batch:%1"_s,
              u"Request-Id: 5\nX-Batch: %1"_s, u"{\"search_id\":\"%1\"}"_s, u"{\"VerificationId\":\"%1\"}"_s,
              u"{\"job\":{\"id\":\"%1\"}}"_s, u"{\"jobs\":[{\"id\":\"%1\"}]}"_s, u"{\"%1\":\"done\"}"_s,
              u"{\"done\":{\"%1\":{\"rows\":5}}}"_s, u"Batch, please check\nHello, here it is: %1."_s})
            QTest::addRow("%s", qPrintable(text)) << text;
    }

    void knowsTheKeyOfABatch()
    {
        QFETCH(QString, text);
        QCOMPARE(linesOf(pasted(text.arg(search))), QStringList{search});
    }

    // Nothing that could be an ID is lost without a word.
    void listsWhatMayNameAnything()
    {
        const BatchIds found =
            pasted(u"{\"owner\":{\"id\":\"%1\"},\"team\":\"%2\",\"apiKey\":\"x\"}"_s.arg(search, verification));
        QVERIFY(found.batches.isEmpty());
        QCOMPARE(found.unlikely, (QStringList{search, verification}));
    }

    void rejectsWithAReason_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("problem");
        QTest::newRow("too long") << QString(201, u'x') << int(BatchIdProblem::TooLong);
        QTest::newRow("NUL") << QString(u"a"_s + QChar(0) + u"b"_s) << int(BatchIdProblem::ControlCharacter);
        QTest::newRow("escape") << u"a\u001bb"_s << int(BatchIdProblem::ControlCharacter);
        QTest::newRow("right-to-left override") << u"a\u202eb"_s << int(BatchIdProblem::ControlCharacter);
        QTest::newRow("lone high surrogate") << QString(u"a"_s + QChar(0xd83d)) << int(BatchIdProblem::BrokenText);
    }

    void rejectsWithAReason()
    {
        QFETCH(const QString, word);
        QFETCH(const int, problem);
        for (const BatchIds &found : {typed(word), typed(u"good "_s + search + u' ' + word)}) {
            QCOMPARE(found.rejected.size(), 1);
            QCOMPARE(int(found.rejected[0].problem), problem);
            QCOMPARE(found.rejected[0].text, word.left(maxBatchIdLength));
        }
    }

    void findsNothingInNothing()
    {
        for (const QString &text : {u""_s, u" ,;\t\r\n\u00a0\u2028\ufeff\u200b"_s, u"\u2026 \u2013 () \"\" . !"_s}) {
            const BatchIds found = typed(text);
            QVERIFY(found.batches.isEmpty() && found.unlikely.isEmpty() && found.rejected.isEmpty());
        }
    }

    void readsNoMoreOnceItIsToStop()
    {
        std::stop_source stop;
        stop.request_stop();
        BatchIdFinder finder(stop.get_token());
        finder.readText(search);
        QVERIFY(finder.found().batches.isEmpty());
    }

    // Texts for which a reader that starts over would need hours.
    void readsHostileTextsOnce_data()
    {
        QTest::addColumn<QString>("unit");
        for (const QString &unit :
             {u"{\"a\":"_s, u"{"_s, u"["_s, u"\""_s, u"{\u201ca"_s, u"{'a':'"_s, u"{\"id\":\""_s, u"?id="_s,
              u"https://a/?url=https%3A%2F%2Fa%3Furl%3D"_s, u"a,"_s, u"\"\"\""_s, u"{\"a\": \\"_s, u"\u2068"_s,
              u"0d6c2f3a-5e0b-4fd1-8f3a-"_s, u"id,\"\n"_s, u"<b>"_s, u"x-a:"_s, u"(((("_s})
            QTest::newRow(qPrintable(unit)) << unit;
    }

    void readsHostileTextsOnce()
    {
        QFETCH(const QString, unit);
        const QString text = unit.repeated(300'000 / unit.size());
        pasted(text);
        typed(text);
        QVERIFY(typed(text + u' ' + search + u"\n}\"'\n"_s + search).batches.size() <= 1);
    }
};

ENROW_TEST(tst_BatchIdFinder, QCoreApplication)
#include "tst_BatchIdFinder.moc"
