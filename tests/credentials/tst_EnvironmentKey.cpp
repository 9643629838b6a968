// SPDX-License-Identifier: MIT
#include "credentials/EnvironmentKey.h"

#include "support/TestProgram.h"

#include <QProcess>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_EnvironmentKey : public QObject
{
    Q_OBJECT

private slots:
    void isTakenOnceAndNotInherited()
    {
        qputenv("ENROW_API_KEY", " from-environment ");
        QCOMPARE(takeEnvironmentKey(), u" from-environment "_s);
        QCOMPARE(takeEnvironmentKey(), QString());
        QProcess child;
        child.start(u"/usr/bin/env"_s, QStringList());
        QVERIFY(child.waitForFinished());
        const QByteArray environment = child.readAllStandardOutput();
        QVERIFY(environment.contains("PATH="));
        QVERIFY(!environment.contains("from-environment"));
    }
};

ENROW_TEST(tst_EnvironmentKey, QCoreApplication)
#include "tst_EnvironmentKey.moc"
