// SPDX-License-Identifier: MIT
#include "api/OneTimeBody.h"

#include "support/TestProgram.h"

using namespace enrow;

class tst_OneTimeBody : public QObject
{
    Q_OBJECT

private slots:
    void givesItsBytesInAnyPortions()
    {
        const QByteArray bytes("a\0bc\xff, and more", 15);
        for (qint64 portion = 1; portion <= bytes.size() + 1; ++portion) {
            OneTimeBody body(bytes);
            QByteArray read;
            while (!body.atEnd()) {
                QCOMPARE(body.bytesAvailable(), bytes.size() - read.size());
                read += body.read(portion);
            }
            QCOMPARE(read, bytes);
            QCOMPARE(body.bytesAvailable(), 0);
        }
    }

    void givesThemOnce()
    {
        OneTimeBody body("abc");
        QCOMPARE(body.read(2), "ab");
        QVERIFY(body.isSequential());
        QVERIFY(!body.reset());
        QCOMPARE(body.readAll(), "c");
        char byte;
        QCOMPARE(body.read(&byte, 1), -1); // the end, and not "nothing yet"
        QVERIFY(!body.reset());
        QVERIFY(body.readAll().isEmpty());
    }

    void takesNothing()
    {
        OneTimeBody body({});
        QVERIFY(body.isReadable() && !body.isWritable());
        QVERIFY(body.atEnd());
        QCOMPARE(body.bytesAvailable(), 0);
    }
};

ENROW_TEST(tst_OneTimeBody, QCoreApplication)
#include "tst_OneTimeBody.moc"
