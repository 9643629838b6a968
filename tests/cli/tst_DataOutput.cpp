// SPDX-License-Identifier: MIT
#include "cli/CliContext.h"
#include "cli/Console.h"
#include "cli/DataOutput.h"
#include "support/FailingDevice.h"
#include "support/TestProgram.h"

#include <QBuffer>

using namespace enrow;
using namespace Qt::StringLiterals;

// What a write to standard output means for the end of the program.
class tst_DataOutput : public QObject
{
    Q_OBJECT

private slots:
    void ends_data()
    {
        QTest::addColumn<qint64>("room");
        QTest::addColumn<bool>("readerIsGone");
        QTest::addColumn<ExitCode>("code");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("written") << qint64(10) << false << ExitCode::Done << QByteArray();
        QTest::newRow("the reader goes afterwards") << qint64(10) << true << ExitCode::Done << QByteArray();
        QTest::newRow("full disk") << qint64(3) << false << ExitCode::FileFailed
                                   << "enrow-batch: standard output: the disk is full (No space left on device)\n"_ba;
        QTest::newRow("no reader") << qint64(3) << true << ExitCode::ReaderGone << QByteArray();
    }

    void ends()
    {
        QFETCH(qint64, room);
        QFETCH(bool, readerIsGone);
        QFETCH(ExitCode, code);
        QFETCH(QByteArray, message);
        test::FailingDevice device(room);
        QBuffer messages;
        QVERIFY(messages.open(QIODevice::WriteOnly));
        const SystemClock clock;
        CliContext context{{}, device, messages, false, clock};
        context.readerIsGone = [readerIsGone] { return readerIsGone; };
        const DataOutput out(context);
        Console console(messages, false);
        QCOMPARE(out.conclude(out.write("12345"), console), code);
        QCOMPARE(messages.data(), message);
    }
};

ENROW_TEST(tst_DataOutput, QCoreApplication)
#include "tst_DataOutput.moc"
