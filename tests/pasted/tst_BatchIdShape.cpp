// SPDX-License-Identifier: MIT
#include "pasted/BatchIdShape.h"

#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_BatchIdShape : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheShapes_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u"9d4fa0ed-f76b-409f-bee4-d5468ebda70e"_s, u"9D4FA0ED-F76B-409F-BEE4-D5468EBDA70E"_s,
              u"3d4cb64e-i64d-41e8-a686-736751004a32"_s, // one of the API's own, not hexadecimal
              u"zzzzzzzz-zzzz-zzzz-zzzz-zzzzzzzzzzz1"_s, u"9d4fa0edf76b409fbee4d5468ebda70e"_s,
              u"9D4FA0EDF76B409FBEE4D5468EBDA70E"_s, u"65a1b2c3d4e5f60718293a4b"_s, u"01hv3k9q2m7z4x8c6b5n1j0pqr"_s,
              u"01HV3K9Q2M7Z4X8C6B5N1J0PQR"_s})
            QTest::newRow(qPrintable(text)) << text;
    }

    void knowsTheShapes()
    {
        QFETCH(const QString, text);
        QCOMPARE(batchIdOfShape(text), text);
        QVERIFY(!batchIdOfShape(text.chopped(1)));
        QVERIFY(!batchIdOfShape(text + u'1'));
        QVERIFY(!batchIdOfShape(u' ' + text.sliced(1)));
    }

    void makesDashesPlain()
    {
        for (const QChar dash : u"\u2010\u2011\u2013\u2014\u2212\ufe63\uff0d"_s) {
            QString text = u"9d4fa0ed-f76b-409f-bee4-d5468ebda70e"_s;
            const QString id = text;
            QCOMPARE(batchIdOfShape(text.replace(u'-', dash)), id);
        }
    }

    void tellsWhatCouldBeAnIdFromProse()
    {
        for (const QString &word : {u"batch-17"_s, u"order_2027"_s, u"9d4fa0ed"_s, u"ab12cd34ef"_s})
            QVERIFY2(couldBeBatchId(word), qPrintable(word));
        for (const QString &word : {u"hello"_s, u"decision-makers"_s, u"2026-11-12"_s, u"1,000"_s, u"Q2"_s, u"10:42"_s,
                                    u"rin.kono4@kazehaya.example"_s, u"+44123456789"_s, QString()})
            QVERIFY2(!couldBeBatchId(word), qPrintable(word));
    }

    void tellsAPartOfAnId()
    {
        const QString id = u"9d4fa0ed-f76b-409f-bee4-d5468ebda70e"_s;
        for (qsizetype length = 13; length < id.size(); ++length) {
            QVERIFY2(isPartOfBatchId(id.first(length)), qPrintable(id.first(length)));
            QVERIFY2(isPartOfBatchId(id.last(length)), qPrintable(id.last(length)));
        }
        for (const QString &text : {id, id.first(12), id.sliced(1, 20), u"decision-makers-and"_s, u"2026-11-12-late"_s,
                                    u"enrow2026-team"_s, QString()})
            QVERIFY2(!isPartOfBatchId(text), qPrintable(text));
    }

    void refusesWhatIsLikeThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("groups without a digit") << u"abcdefgh-abcd-abcd-abcd-abcdefghijkl"_s;
        QTest::newRow("groups of other lengths") << u"9d4fa0e-df76b-409f-bee4-d5468ebda70e"_s;
        QTest::newRow("other marks between groups") << u"9d4fa0ed_f76b_409f_bee4_d5468ebda70e"_s;
        QTest::newRow("a dash within a group") << u"9d4fa0ed-f76b-409f-bee4-d5468ebd-70e"_s;
        QTest::newRow("digits of another script") << u"\u0669d4fa0ed-f76b-409f-bee4-d5468ebda70e"_s;
        QTest::newRow("a letter with an accent") << u"9d4fa0\u00e9d-f76b-409f-bee4-d5468ebda70e"_s;
        QTest::newRow("32 digits") << u"1"_s.repeated(32);
        QTest::newRow("32 letters") << u"abcdef"_s.repeated(6).first(32);
        QTest::newRow("32, one no hexadecimal digit") << u"9d4fa0edf76b409fbee4d5468ebda70g"_s;
        QTest::newRow("24, one no hexadecimal digit") << u"65a1b2c3d4e5f60718293a4g"_s;
        QTest::newRow("digits and letters change places four times") << u"11111aaaaa11111aaaaa1111"_s;
        QTest::newRow("letters in both cases") << u"01HV3K9q2M7Z4X8C6B5N1J0PQR"_s;
        QTest::newRow("a bank account") << u"NL91ABNA041716430012345678"_s;
    }

    void refusesWhatIsLikeThem()
    {
        QFETCH(const QString, text);
        QCOMPARE(batchIdOfShape(text), std::nullopt);
    }

    void fiveChangesAreEnough() { QVERIFY(batchIdOfShape(u"11111aaaaa11111aaaaa111a")); }
};

ENROW_TEST(tst_BatchIdShape, QCoreApplication)
#include "tst_BatchIdShape.moc"
