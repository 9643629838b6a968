// SPDX-License-Identifier: MIT
#include "pasted/SecretName.h"

#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_SecretName : public QObject
{
    Q_OBJECT

private slots:
    void announces_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("announces");
        for (const QString &word : {u"x-api-key:"_s, u"ENROW_API_KEY="_s, u"Bearer"_s, u"\"apiKey\":"_s, u"key:"_s,
                                    u"access_token:"_s, u"Password:"_s, u"X-Trace:"_s, u"client-secret="_s})
            QTest::addRow("%s", qPrintable(word)) << word << true;
        for (const QString &word : {u"key"_s, u"X-Enrow-Batch-Id:"_s, u"X-Batch:"_s, u"batch_key="_s, u"bulk-key:"_s,
                                    u"id:"_s, u"Request-Id:"_s, u"keys:"_s, u""_s, u":"_s})
            QTest::addRow("%s", qPrintable(word)) << word << false;
    }

    void announces()
    {
        QFETCH(QString, word);
        QTEST(announcesSecret(word), "announces");
        if (word != u"Bearer"_s) // which comes before a blank
            QTEST(holdsSecret(word + u"1234"_s), "announces");
    }
};

ENROW_TEST(tst_SecretName, QCoreApplication)
#include "tst_SecretName.moc"
