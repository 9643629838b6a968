// SPDX-License-Identifier: MIT
#include "credentials/CoreDumps.h"

#include "support/TestProgram.h"

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace enrow;

class tst_CoreDumps : public QObject
{
    Q_OBJECT

private slots:
    void keepsThisProcessOutOfCoreDumps()
    {
#ifdef Q_OS_LINUX
        QVERIFY(switchOffCoreDumps());
        QCOMPARE(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
#else
        QVERIFY(!switchOffCoreDumps());
#endif
    }
};

ENROW_TEST(tst_CoreDumps, QCoreApplication)
#include "tst_CoreDumps.moc"
