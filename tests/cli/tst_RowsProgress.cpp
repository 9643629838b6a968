// SPDX-License-Identifier: MIT
#include "cli/RowsProgress.h"

#include "cli/Console.h"
#include "support/TestProgram.h"

#include <QBuffer>

#include <thread>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_RowsProgress : public QObject
{
    Q_OBJECT

private slots:
    void tellsHowFarTheWorkIs()
    {
        QBuffer shown;
        shown.open(QIODevice::WriteOnly);
        Console console(shown, true);
        RowsProgress progress(console);
        const auto tell = progress.start(u"writing"_s, 1'000'000);
        QTest::qWait(700);
        QCOMPARE(shown.data(), QByteArray()); // work that counts no rows is not said to stand still
        std::thread work([&tell] { tell(512'000, 1'000'000); });
        work.join();
        QTRY_VERIFY(shown.data().contains("writing: 512,000 of 1,000,000 rows"));
        progress.stop();
        const QByteArray atEnd = shown.data();
        tell(600'000, 1'000'000); // which may come late
        QTest::qWait(700);
        QCOMPARE(shown.data(), atEnd);
        const auto other = progress.start(u"looking at rows"_s);
        other(4'096, 0);
        QTRY_VERIFY(shown.data().contains("looking at rows: 4,096 rows"));
    }

    void isQuietWhereThereIsNoTerminal()
    {
        QBuffer shown;
        shown.open(QIODevice::WriteOnly);
        Console console(shown, false);
        RowsProgress progress(console);
        progress.start(u"writing"_s, 10)(5, 10);
        QTest::qWait(700);
        QCOMPARE(shown.data(), QByteArray());
    }
};

ENROW_TEST(tst_RowsProgress, QCoreApplication)
#include "tst_RowsProgress.moc"
