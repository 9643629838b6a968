// SPDX-License-Identifier: MIT
#include "desktop/batches/SupportText.h"

#include "store/Batch.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_SupportText : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatHappened()
    {
        const QString text = supportText(failed());
        QVERIFY2(text.startsWith(u"Batch ID: b41f\nKind: "_s), qPrintable(text));
        for (const QString &line : {u"Status: failed"_s, u"Reason given: No usable rows."_s, u"Rows requested: 4000"_s,
                                    u"Rows finished: 17"_s, u"Last reply: 2026-01-02T03:04:05Z"_s})
            QVERIFY2(text.split(u'\n').contains(line), qPrintable(text));
    }

    void claimsNothingThatIsNotKnown()
    {
        const QString text = supportText(Batch());
        QVERIFY2(text.contains(u"Kind: unknown"_s), qPrintable(text));
        for (const QString &word : {u"Reason"_s, u"requested"_s, u"finished"_s, u"reply"_s, u"problem"_s})
            QVERIFY2(!text.contains(word), qPrintable(text));
    }

    // A server may repeat the key in its words.
    void holdsNothingThatIsThePersons()
    {
        Batch batch = failed();
        batch.keyName = u"Work"_s;
        batch.label = u"Spring fair"_s;
        batch.note = u"Call Anna"_s;
        batch.poll.error = Error{ErrorKind::ServerFault, u"apikey 12345 is not valid"_s, 500, {}};
        const QString text = supportText(batch);
        for (const QString &word : {u"Work"_s, u"Spring"_s, u"Anna"_s, u"12345"_s})
            QVERIFY2(!text.contains(word), qPrintable(text));
        QVERIFY2(text.contains(u"Last problem: server-fault"_s), qPrintable(text));
    }

private:
    static Batch failed()
    {
        Batch batch;
        batch.ref = {BatchKind::EmailFinder, u"b41f"_s};
        batch.head.status = BatchStatus::Failed;
        batch.head.statusText = u"No usable\nrows."_s;
        batch.head.requested = 4000;
        batch.head.finished = 17;
        batch.lastReply = QDateTime::fromString(u"2026-01-02T03:04:05Z"_s, Qt::ISODate);
        return batch;
    }
};

ENROW_TEST(tst_SupportText, QCoreApplication)
#include "tst_SupportText.moc"
